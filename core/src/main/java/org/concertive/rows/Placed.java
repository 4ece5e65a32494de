package org.concertive.rows;

/** Anything that belongs to a row: the nodes of an index. */
public abstract class Placed {
  final int row;

  /** Belongs to this row. */
  protected Placed(int row) {
    this.row = row;
  }
}
