package org.concertive.io.csv;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/** The names of the columns of a table. */
final class Header {
  private static final int NONE = -1;
  private static final Pattern STEM = Pattern.compile("(.+?) ?\\d+");

  private final List<String> names;
  private final List<String> plain;
  private final boolean isWritten;
  private final char separator;
  private final long line;
  private final CsvProblemLog log;

  /**
   * A header.
   *
   * @param names without empty ones at the end
   * @param isWritten whether they stand in the file
   */
  Header(List<String> names, boolean isWritten, char separator, long line, CsvProblemLog log) {
    this.names = List.copyOf(names);
    plain = names.stream().map(ColumnSearch::plain).toList();
    this.isWritten = isWritten;
    this.separator = separator;
    this.line = line;
    this.log = log;
  }

  /** A header that reports nothing. */
  static Header quiet(List<String> names, char separator) {
    return new Header(names, true, separator, 1, new CsvProblemLog("", 1));
  }

  /** A header of other names in the place of this one. */
  Header of(List<String> others) {
    return new Header(others, true, separator, line, log);
  }

  List<String> names() {
    return names;
  }

  boolean isWritten() {
    return isWritten;
  }

  /** Whether numbers may have a decimal comma. */
  boolean commaIsPoint() {
    return separator != ',';
  }

  /** The first column of a name, in any case; -1 when there is none. */
  int find(String name) {
    for (int column = 0; column < names.size(); column++) {
      if (names.get(column).equalsIgnoreCase(name)) {
        return column;
      }
    }
    return NONE;
  }

  /**
   * The first column of one of the names, the first name first, however people write it; -1 when
   * there is none.
   *
   * @param common in small letters with single spaces
   */
  int findAny(List<String> common) {
    for (String name : common) {
      int column = find(name);
      if (column < 0) {
        column = plain.indexOf(name);
      }
      if (column >= 0) {
        return column;
      }
    }
    return NONE;
  }

  /** The columns of a name that is followed by a number, such as nominee 1 and nominee_2_name. */
  List<Integer> series(String name) {
    String stem = ColumnSearch.plain(name);
    String numbered = Pattern.quote(stem) + (stem.matches(".*\\d") ? " \\d+" : " ?\\d+");
    return TieNames.ENDINGS.stream()
        .map(ending -> Pattern.compile(numbered + ending).asMatchPredicate())
        .map(
            isOne ->
                IntStream.range(0, names.size())
                    .filter(column -> isOne.test(plain.get(column)))
                    .boxed()
                    .toList())
        .filter(columns -> !columns.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What names of columns have in common before a number, the longest first. */
  List<String> stems() {
    return plain.stream()
        .map(STEM::matcher)
        .filter(Matcher::matches)
        .map(name -> name.group(1))
        .distinct()
        .sorted(Comparator.comparingInt(stem -> -stem.length()))
        .toList();
  }

  /** The column that the caller set by name or number; -1 when there is none. */
  int place(Object set) {
    if (set instanceof Integer number) {
      return number <= names.size() ? number - 1 : NONE;
    }
    int column = find(set.toString());
    return column >= 0 ? column : plain.indexOf(ColumnSearch.plain(set.toString()));
  }

  /**
   * The column that the caller set; -1, and an error, when there is none.
   *
   * @param mapped a name, or a number from 1
   */
  int mapped(Object mapped) {
    if (mapped instanceof Integer number) {
      if (number > names.size()) {
        error(
            "There is no column "
                + number
                + ", but only "
                + Words.count(names.size(), "column")
                + ".");
        return NONE;
      }
      return number - 1;
    }
    int column = place(mapped);
    if (column < 0) {
      error("There is no column " + Text.quoted(mapped.toString()) + ". " + found());
    }
    return column;
  }

  /**
   * Reports an error when another column has the same name as the one found by name.
   *
   * @param mapped the name or number the caller set
   */
  boolean isOnly(int column, @Nullable Object mapped) {
    if (!isWritten || mapped instanceof Integer) {
      return true;
    }
    String name = names.get(column);
    for (int other = 0; other < names.size(); other++) {
      if (other != column && names.get(other).equalsIgnoreCase(name)) {
        log.error(
            line,
            Math.max(column, other) + 1,
            () ->
                "There are two columns "
                    + Text.quoted(name)
                    + "; there must be one. Maybe set the column by its number.");
        return false;
      }
    }
    return true;
  }

  void error(String message) {
    log.error(line, 1, () -> message);
  }

  void warning(int column, String message) {
    log.warning(line, column + 1, () -> message);
  }

  /** The columns found, and what may be wrong with them. */
  String found() {
    if (!isWritten) {
      return "The table has " + Words.count(names.size(), "column") + ".";
    }
    String columns =
        "The first line has the "
            + (names.size() == 1 ? "column " : "columns ")
            + Words.list(names.stream().map(Text::quoted).toList())
            + ".";
    @Nullable String other = otherSeparator();
    return other != null
        ? columns + " Maybe its cells are separated by \"" + other + "\": then set the separator."
        : columns
            + " Maybe it is not a header: then read the table without one, or set the column.";
  }

  private @Nullable String otherSeparator() {
    if (names.size() > 1) {
      return null;
    }
    for (String other : List.of("|", ":", ";", ",", " ")) {
      if (names.get(0).contains(other)) {
        return other;
      }
    }
    return null;
  }
}
