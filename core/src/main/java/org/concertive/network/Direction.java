package org.concertive.network;

/** Which way a measure follows the ties of a {@link DirectedNetwork}. */
public enum Direction {
  /** Along the ties: whom a node names. */
  OUT,
  /** Against the ties: who names a node. */
  IN;

  /** The other direction. */
  public Direction opposite() {
    return this == OUT ? IN : OUT;
  }
}
