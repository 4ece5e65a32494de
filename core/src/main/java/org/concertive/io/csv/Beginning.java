package org.concertive.io.csv;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the first rows of a table show.
 *
 * @param separator what separates the cells
 * @param before how many rows that are not empty stand before the header
 * @param hasHeader whether there is a header
 * @param isShort whether the header lacks the name of the first column, as R writes it
 * @param layout how ties are laid out; null when each row is one
 * @param after how many rows below the header belong to it
 */
record Beginning(
    char separator,
    int before,
    boolean hasHeader,
    boolean isShort,
    @Nullable Layout layout,
    int after) {
  /** The rows that are looked at. */
  private static final int ROWS = 50;

  /** The rows among which a header is looked for. */
  private static final int HEADERS = 20;

  /** Survey programs write the names of columns, the questions and ids like {"ImportId":"QID1"}. */
  private static final String SURVEY = "{\"ImportId\"";

  static Beginning of(TableText text, TableRows rows, CsvOptions options) {
    List<Character> separators =
        options.separator == null ? text.separators() : List.of(options.separator);
    String beginning = text.beginning();
    if (options.hasHeader) {
      for (char separator : separators) {
        Beginning found = in(FirstRows.of(beginning, separator, ROWS), separator, rows);
        if (found != null) {
          return found;
        }
      }
    }
    return withoutHeader(beginning, separators, rows, options);
  }

  private static @Nullable Beginning in(List<List<String>> all, char separator, TableRows rows) {
    for (int i = 0; i < Math.min(HEADERS, all.size()); i++) {
      List<String> names = all.get(i);
      List<List<String>> below = all.subList(i + 1, all.size());
      int after = surveyRows(below);
      Header header = Header.quiet(names, separator);
      Layout layout = rows.layout(header, below.subList(after, below.size()));
      boolean isEven = separator != ' ' || isEven(names, below);
      if (isEven && (layout != null || rows.fits(header))) {
        boolean isShort = (separator == ' ' || separator == '\t') && isShort(names, below);
        return new Beginning(separator, i, true, isShort, isShort ? null : layout, after);
      }
      // R writes no name for the column of the names of rows.
      List<String> shifted = Stream.concat(Stream.of(""), names.stream()).toList();
      layout = rows.layout(Header.quiet(shifted, separator), below);
      if (layout instanceof MatrixLayout) {
        return new Beginning(separator, i, true, true, layout, 0);
      }
    }
    return null;
  }

  /**
   * Whether all rows have as many cells as the header, or one more, as when blanks separate them.
   */
  private static boolean isEven(List<String> names, List<List<String>> below) {
    return below.stream()
        .allMatch(row -> row.size() == names.size() || row.size() == names.size() + 1);
  }

  /** Whether all rows have one more cell than the header, and begin with their number. */
  private static boolean isShort(List<String> names, List<List<String>> below) {
    return !below.isEmpty()
        && IntStream.range(0, below.size())
            .allMatch(
                i ->
                    below.get(i).size() == names.size() + 1
                        && below.get(i).get(0).equals(Integer.toString(i + 1)));
  }

  /** A table whose first row is like the others, or whose columns have none of the usual names. */
  private static Beginning withoutHeader(
      String beginning, List<Character> separators, TableRows rows, CsvOptions options) {
    char separator = separators.get(0);
    List<List<String>> all = FirstRows.of(beginning, separator, ROWS);
    if (rows.areTies() && separators.size() > 1 && all.stream().allMatch(row -> row.size() == 1)) {
      List<List<String>> blank = FirstRows.of(beginning, ' ', ROWS);
      if (blank.stream().allMatch(row -> row.size() > 1)) {
        separator = ' ';
        all = blank;
      }
    }
    boolean isList = rows.areTies() && isList(all);
    return new Beginning(separator, 0, options.hasHeader && !isList, false, null, 0);
  }

  /** How many of the rows below the names of a survey's columns say more about the columns. */
  private static int surveyRows(List<List<String>> below) {
    for (int i = 0; i < Math.min(2, below.size()); i++) {
      if (below.get(i).stream().anyMatch(cell -> cell.startsWith(SURVEY))) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * Whether the first row is like the others, because its names stand in them too. A table of
   * nothing but 0 and 1 is a matrix without names.
   */
  private static boolean isList(List<List<String>> all) {
    List<String> first = all.isEmpty() ? List.of() : all.get(0);
    return first.size() > 1
        && all.stream().flatMap(List::stream).anyMatch(cell -> !cell.matches("[01]"))
        && all.stream()
            .skip(1)
            .flatMap(row -> row.stream().limit(2))
            .anyMatch(first.subList(0, 2)::contains);
  }
}
