package org.concertive.network;

/** In which order nodes are taken out of a network. */
public enum Attack {
  /**
   * The node with the most ties goes first, and after each one that has gone, the node with the
   * most ties to those still there; of several, the one with the least number.
   */
  DEGREE_ADAPTIVE,
  /**
   * The node with the most ties goes first, then the node with the next most, as counted before any
   * went; of several, the one with the least number.
   */
  DEGREE_STATIC
}
