package org.concertive.rows;

import org.concertive.model.LeadershipSystem;

/** Anything that has rows: an index. */
public abstract class Indexed {
  final Rows rows;
  final Narrowing narrowing;

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

  /**
   * Makes an index that shows a part of another's rows.
   *
   * @see Rows#showing
   */
  @FunctionalInterface
  protected interface Narrowing {
    /** The index that shows these rows, ascending. */
    Indexed showing(Indexed index, int[] rows);
  }

  /** Builds the rows of this description. */
  protected Indexed(LeadershipSystem system, NodeMaker maker, Narrowing narrowing) {
    rows = new Rows(Walk.over(system), row -> maker.node(this, row));
    this.narrowing = narrowing;
  }

  /** Shows these rows of another, ascending. */
  protected Indexed(Indexed whole, int[] shown) {
    rows = new Rows(whole.rows, shown);
    narrowing = whole.narrowing;
  }
}
