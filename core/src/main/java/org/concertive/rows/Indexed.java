package org.concertive.rows;

import org.concertive.model.LeadershipSystem;

/** Anything that has rows: an index. */
public abstract class Indexed {
  final Rows rows;

  /**
   * Makes the node of a row.
   *
   * @see Rows#node
   */
  @FunctionalInterface
  protected interface NodeMaker {
    /** The node of a row of an index. */
    Placed node(Indexed index, int row);
  }

  /** Builds the rows of this description. */
  protected Indexed(LeadershipSystem system, NodeMaker maker) {
    rows = new Rows(Walk.over(system), row -> maker.node(this, row));
  }
}
