package org.concertive.io.csv;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Receives the rows of a table one by one, and counts them. */
abstract class TableRows {
  private final CsvProblemLog log;
  private long rows;
  private long badRows;
  private long emptyRows;
  private @Nullable Layout layout;

  /** Rows whose problems go to a log. */
  TableRows(CsvProblemLog log) {
    this.log = log;
  }

  /**
   * Chooses columns by the header.
   *
   * @return the numbers of the columns to read, from 0; null when the table cannot be used, which
   *     is then already reported
   */
  abstract int @Nullable [] columns(Header header);

  /** Whether a row may be the header, since it names the columns that are needed. */
  abstract boolean fits(Header header);

  /** Whether a row is a tie. */
  boolean areTies() {
    return false;
  }

  /** The layout of a table of ties by its header and its first rows; null when it has none. */
  @Nullable Layout layout(Header header, List<List<String>> below) {
    return null;
  }

  /**
   * Chooses columns by the header.
   *
   * @param found what the rows are laid out in; null when each is passed on as it is
   * @return the numbers of the columns of the file to read; null when the table cannot be used
   */
  final int @Nullable [] columns(Header header, @Nullable Layout found) {
    int[] wanted = columns(found == null ? header : header.of(found.names()));
    if (wanted == null || found == null) {
      return wanted;
    }
    layout = found;
    return found.columns(wanted);
  }

  /** The layout of ties; null when each row is one. */
  final @Nullable Layout layout() {
    return layout;
  }

  /**
   * Takes a row that is not empty.
   *
   * @param cells those of the columns wanted, in that order; they are used again for the next row
   * @param line where the row begins
   */
  final void row(Cell[] cells, long line) {
    rows++;
    if (layout == null) {
      take(cells, line);
    } else {
      layout.each(cells, one -> take(one, line));
    }
  }

  /** Called after the last row, with its line. */
  final void finish(long line) {
    if (layout != null) {
      layout.end(one -> take(one, line));
    }
    end();
  }

  /** Processes a row. */
  abstract void take(Cell[] cells, long line);

  /** Counts a row that was left out because it is invalid. */
  final void badRow() {
    rows++;
    badRows++;
  }

  /** Counts an empty row. */
  final void emptyRow() {
    emptyRows++;
  }

  /** Called when all rows have been taken. */
  void end() {}

  /** Leaves out the current row, and reports why. */
  final void bad(long line, int column, Supplier<String> message) {
    badRows++;
    String what = layout == null ? " The row was left out." : " The tie was left out.";
    log.warning(line, column + 1, () -> message.get() + what);
  }

  final long rows() {
    return rows;
  }

  final long badRows() {
    return badRows;
  }

  final long emptyRows() {
    return emptyRows;
  }
}
