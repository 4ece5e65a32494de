package org.concertive.io.csv;

import java.util.List;
import org.concertive.text.Text;
import org.concertive.text.Words;
import org.jspecify.annotations.Nullable;

/** The names of the columns of a table. */
final class Header {
  private static final int NONE = -1;

  private final List<String> names;
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
    this.isWritten = isWritten;
    this.separator = separator;
    this.line = line;
    this.log = log;
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

  /** The first column of one of the names, the first name first; -1 when there is none. */
  int findAny(List<String> common) {
    for (String name : common) {
      int column = find(name);
      if (column >= 0) {
        return column;
      }
    }
    return NONE;
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
    int column = find(mapped.toString());
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
