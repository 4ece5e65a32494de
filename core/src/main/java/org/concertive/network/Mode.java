package org.concertive.network;

/** One of the two kinds of nodes of a {@link TwoModeNetwork}. */
public enum Mode {
  /** The first kind, mostly people: those who take part. */
  ROWS,
  /** The second kind, mostly occasions, tasks, groups: what they take part in. */
  COLUMNS;

  /** The other kind. */
  public Mode other() {
    return this == ROWS ? COLUMNS : ROWS;
  }
}
