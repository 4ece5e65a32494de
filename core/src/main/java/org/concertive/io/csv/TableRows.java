package org.concertive.io.csv;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table one after the other, and counts them. */
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
   * Hears how the columns are called, and answers the numbers of those it wants, from 0; null when
   * the table is of no use, which has been reported then.
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

  /** Does with a row what is to be done. */
  abstract void take(Cell[] cells, long line);

  /** Hears of a row that was left out because it cannot be understood. */
  final void badRow() {
    rows++;
    badRows++;
  }

  /** Hears of a row without anything in it. */
  final void emptyRow() {
    emptyRows++;
  }

  /** Hears that there are no more rows. */
  void end() {}

  /** Leaves the row that is being taken out, and says why. */
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
