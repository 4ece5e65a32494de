package org.concertive.io.csv;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a table one after the other. */
interface TableRows {
  /**
   * Hears how the columns are called, and answers the numbers of those it wants, from 0; null when
   * the table is of no use, which has been reported then.
   */
  int @Nullable [] columns(Header header);

  /**
   * Takes a row that is not empty.
   *
   * @param cells those of the columns wanted, in that order; they are used again for the next row
   * @param line where the row begins
   */
  void row(Cell[] cells, long line);

  /** Hears of a row that was left out because it cannot be understood. */
  void badRow();

  /** Hears of a row without anything in it. */
  void emptyRow();

  /** Hears that there are no more rows. */
  void end();
}
