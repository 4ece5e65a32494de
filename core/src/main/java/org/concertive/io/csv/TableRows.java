package org.concertive.io.csv;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Receives the rows of a table one by one, and counts them. */
abstract class TableRows {
  private final CsvProblemLog log;
  private long rows;
  private long badRows;
  private long emptyRows;

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

  /**
   * Takes a row that is not empty.
   *
   * @param cells those of the columns wanted, in that order; they are used again for the next row
   * @param line where the row begins
   */
  final void row(Cell[] cells, long line) {
    rows++;
    take(cells, line);
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

  /** Called after the last row. */
  void end() {}

  /** Leaves out the current row, and reports why. */
  final void bad(long line, int column, Supplier<String> message) {
    badRows++;
    log.warning(line, column + 1, () -> message.get() + " The row was left out.");
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
