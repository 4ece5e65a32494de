package org.concertive.io.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concertive.text.Text;
import org.concertive.text.Words;

/** Words in cells for values that are not known. They are read as empty cells, and counted. */
final class MissingWords {
  /** What statistics programs, spreadsheets and people write. */
  static final Set<String> USUAL =
      Set.of(
          "NA", "na", "N/A", "n/a", "#N/A", "#NA", "<NA>", "NaN", "nan", "NULL", "null", "#NULL!",
          "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "None", "-", "--", "–", "—", ".", "..", "?");

  /** How often a word was found, and where first. */
  private static final class Found {
    private final long line;
    private final int column;
    private long count;

    Found(long line, int column) {
      this.line = line;
      this.column = column;
    }
  }

  private final Set<String> words;
  private final int longest;

  /** The first characters of the words, so that few cells are looked up. */
  private final String starts;

  private final Map<String, Found> found = new LinkedHashMap<>();

  MissingWords(Set<String> words) {
    this.words = words;
    longest = words.stream().mapToInt(String::length).max().orElse(0);
    starts = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  /** Empties a cell that holds such a word. */
  void empty(Cell cell, long line) {
    if (cell.isBlank() || cell.length() > longest || starts.indexOf(cell.charAt(0)) < 0) {
      return;
    }
    String text = cell.toString();
    if (words.contains(text)) {
      found.computeIfAbsent(text, none -> new Found(line, cell.column() + 1)).count++;
      cell.clear();
    }
  }

  /** Reports how many there were. */
  void report(CsvProblemLog log) {
    found.forEach(
        (word, places) ->
            log.warning(
                places.line,
                places.column,
                () ->
                    Words.count(places.count, "cell holds", "cells hold")
                        + " "
                        + Text.quoted(word)
                        + ", a word for a missing value, and "
                        + (places.count == 1 ? "was" : "were")
                        + " read as empty. If it is a value here, set the words for missing"
                        + " values."));
  }
}
