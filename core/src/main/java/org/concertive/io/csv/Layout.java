package org.concertive.io.csv;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a table of ties that has no row for each tie is laid out. It passes on the ties as if each
 * had a row of its own.
 */
abstract class Layout {
  /**
   * The layout of a table; null when each row is a tie.
   *
   * @param header the names of its columns
   * @param below the first rows below them
   * @param from the column for the start of a tie, if the caller set it
   * @param to that for the end
   */
  static @Nullable Layout of(
      Header header, List<List<String>> below, @Nullable Object from, @Nullable Object to) {
    if (TieNames.pair(header, from, to) != null) {
      return UndirectedLayout.in(header, below);
    }
    if (from instanceof Integer || to instanceof Integer) {
      return null;
    }
    Layout wide = WideLayout.in(header, below, (String) from, (String) to);
    return wide != null || from != null || to != null ? wide : MatrixLayout.in(header, below);
  }

  /** The names of the columns of a table that has ties only. */
  static final List<String> TIE = List.of("from", "to", "value");

  /** The names of the columns as if each tie had a row of its own. */
  abstract List<String> names();

  /**
   * The columns of the file to read.
   *
   * @param wanted those wanted of {@link #names}
   */
  abstract int[] columns(int[] wanted);

  /**
   * Passes on the ties of a row. Somebody without a tie is passed on once, with an empty end.
   *
   * @param cells those of the columns to read
   * @param ties takes the cells wanted of each tie; they are used again for the next tie
   */
  abstract void each(Cell[] cells, Consumer<Cell[]> ties);

  /** The cells wanted of the start, the end and the value of a tie. */
  static Cell[] chosen(int[] wanted, Cell... tie) {
    return Arrays.stream(wanted).mapToObj(column -> tie[column]).toArray(Cell[]::new);
  }

  /** Passes on who is in the table but in no row. */
  void end(Consumer<Cell[]> ties) {}

  /** What to say of the table as a whole; null when there is nothing. */
  @Nullable String note() {
    return null;
  }

  /** Whether the values only say that there is a tie. */
  boolean hasNoValues() {
    return false;
  }
}
