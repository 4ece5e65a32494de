package org.concertive.network;

/** Which way a measure follows the ties of a {@link DirectedNetwork}. */
public enum Direction {
  /** Along the ties: from a node to those it is tied to. */
  OUT,
  /** Against the ties: from a node to those tied to it. */
  IN;

  /** The other direction. */
  public Direction opposite() {
    return this == OUT ? IN : OUT;
  }
}
