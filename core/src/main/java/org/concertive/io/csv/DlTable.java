package org.concertive.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.concertive.text.Text;
import org.concertive.text.Words;

/**
 * A network in the DL format of UCINET, as an edge list, a node list or a full matrix. Nodes have
 * labels, before the data or in them, or else numbers from 1.
 */
final class DlTable extends Layout {
  private static final List<String> FORMATS = List.of("edgelist1", "nodelist1", "fullmatrix");
  private static final int MOST_NUMBERS = 1_000_000;

  private static final Pattern BEGINNING =
      Pattern.compile("(?is)\\s*dl[\\s,].*\\bnr?\\s*=\\s*\\d.*");
  private static final Pattern DATA = Pattern.compile("(?i)\\bdata\\s*:");
  private static final Pattern SIZE = Pattern.compile("(?i)\\bnr?\\s*=\\s*(\\d{1,9})");
  private static final Pattern FORMAT = Pattern.compile("(?i)\\bformat\\s*=\\s*(\\w+)");
  private static final Pattern EMBEDDED = Pattern.compile("(?i)\\blabels\\s+embedded");
  private static final Pattern LABELS =
      Pattern.compile("(?is)\\blabels\\s*:(.*?)(?=\\b\\w+\\s+labels\\s*:|\\bformat\\s*=|$)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^\\s,\"]+");

  private final String format;
  private final boolean isEmbedded;
  private final int size;
  private final List<String> labels;
  private final Set<String> withoutTie;

  /** The start, end and value of a tie. */
  private final Cell[] tie = {new Cell(0), new Cell(0), new Cell(0)};

  private int[] wanted = {};
  private int matrixRows;
  private boolean hasNoValues = true;

  private DlTable(String head) {
    format = find(FORMAT, head).map(word -> word.toLowerCase(Locale.ROOT)).orElse("fullmatrix");
    isEmbedded = EMBEDDED.matcher(head).find();
    size = find(SIZE, head).map(Integer::parseInt).orElse(0);
    labels = new ArrayList<>();
    if (!isEmbedded) {
      labels.addAll(find(LABELS, head).map(DlTable::words).orElse(List.of()));
      if (labels.isEmpty() && size <= MOST_NUMBERS) {
        IntStream.rangeClosed(1, size).mapToObj(Integer::toString).forEach(labels::add);
      }
    }
    withoutTie = new LinkedHashSet<>(labels);
  }

  /** Whether a text begins like such a table. */
  static boolean isOne(String beginning) {
    return BEGINNING.matcher(beginning).matches();
  }

  /** Passes on the ties of a table, and logs its problems. */
  static void read(String text, TableRows rows, CsvProblemLog log) {
    Matcher data = DATA.matcher(text);
    if (!data.find()) {
      log.error(1, 1, () -> "A table in DL format must have the word data: before its ties.");
      return;
    }
    String head = text.substring(0, data.start());
    DlTable table = new DlTable(head);
    if (!FORMATS.contains(table.format)) {
      log.error(
          1,
          1,
          () ->
              "The DL format "
                  + Text.quoted(table.format)
                  + " is not read; it must be "
                  + Words.choice(FORMATS)
                  + ".");
      return;
    }
    if (rows.columns(new Header(table.names(), true, ' ', 1, log), table) == null) {
      return;
    }
    long line = head.lines().count() + (head.endsWith("\n") ? 1 : 0);
    for (String words : text.substring(data.end()).split("\\R", -1)) {
      table.take(words(words), line++, rows, log);
    }
    rows.finish(line);
  }

  private static Optional<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> word.group(1) == null ? word.group() : word.group(1))
        .toList();
  }

  private void take(List<String> words, long line, TableRows rows, CsvProblemLog log) {
    if (words.isEmpty()) {
      return;
    }
    if (format.equals("fullmatrix")) {
      takeMatrixRow(words, line, rows, log);
    } else if (words.size() == 1) {
      withoutTie.add(label(words.get(0)));
    } else if (format.equals("nodelist1")) {
      words.stream().skip(1).forEach(end -> take(words.get(0), end, "1", line, rows));
    } else {
      take(words.get(0), words.get(1), words.size() > 2 ? words.get(2) : "1", line, rows);
    }
  }

  private void takeMatrixRow(List<String> words, long line, TableRows rows, CsvProblemLog log) {
    if (isEmbedded && labels.isEmpty()) {
      labels.addAll(words);
      withoutTie.addAll(words);
      return;
    }
    int first = isEmbedded ? 1 : 0;
    if (words.size() != labels.size() + first || matrixRows == labels.size()) {
      rows.badRow();
      log.warning(
          line,
          1,
          () ->
              matrixRows == labels.size()
                  ? "The matrix has ended. The row was left out."
                  : "The row has "
                      + Words.count(words.size() - first, "value")
                      + ", but there are "
                      + labels.size()
                      + " people. The row was left out.");
      return;
    }
    String from = isEmbedded ? words.get(0) : labels.get(matrixRows);
    matrixRows++;
    for (int i = 0; i < labels.size(); i++) {
      take(from, labels.get(i), words.get(i + first), line, rows);
    }
  }

  private void take(String from, String to, String value, long line, TableRows rows) {
    double number = CellNumbers.parse(value, false);
    if (number == 0) {
      return;
    }
    hasNoValues &= number == 1;
    tie[0].set(label(from));
    tie[1].set(label(to));
    tie[2].set(value);
    withoutTie.remove(label(from));
    withoutTie.remove(label(to));
    rows.row(chosen(wanted, tie), line);
  }

  /** The label of a node that is named by its number, if it has one. */
  private String label(String word) {
    boolean isNumber = !isEmbedded && word.matches("[1-9]\\d{0,8}");
    int number = isNumber ? Integer.parseInt(word) : 0;
    return isNumber && number <= labels.size() ? labels.get(number - 1) : word;
  }

  @Override
  List<String> names() {
    return TIE;
  }

  @Override
  int[] columns(int[] columns) {
    wanted = columns;
    return columns;
  }

  @Override
  void each(Cell[] cells, Consumer<Cell[]> ties) {
    ties.accept(cells);
  }

  /** Those who have a label or a number and no tie. */
  @Override
  void end(Consumer<Cell[]> ties) {
    tie[1].clear();
    tie[2].clear();
    for (String person : withoutTie) {
      tie[0].set(person);
      ties.accept(chosen(wanted, tie));
    }
  }

  @Override
  boolean hasNoValues() {
    return hasNoValues;
  }
}
