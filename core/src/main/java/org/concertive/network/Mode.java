package org.concertive.network;

/** One of the two kinds of nodes of a {@link TwoModeNetwork}. */
public enum Mode {
  /** The first kind, usually people: those who take part. */
  ROWS,
  /** The second kind, usually occasions, tasks or groups: what they take part in. */
  COLUMNS;

  /** The other kind. */
  public Mode other() {
    return this == ROWS ? COLUMNS : ROWS;
  }
}
