package org.concertive.network;

/** The order in which nodes are removed from a network. */
public enum Attack {
  /**
   * The node with the most ties first, then repeatedly the node with the most ties to the nodes
   * still there; of equals, the one with the lowest number.
   */
  DEGREE_ADAPTIVE,
  /**
   * In descending order of ties, as counted before any node was removed; of equals, the one with
   * the lowest number first.
   */
  DEGREE_STATIC
}
