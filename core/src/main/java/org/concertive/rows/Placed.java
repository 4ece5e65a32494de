package org.concertive.rows;

/** What stands in a row: the nodes of an index. */
public abstract class Placed {
  final int row;

  /** Stands in this row. */
  protected Placed(int row) {
    this.row = row;
  }
}
