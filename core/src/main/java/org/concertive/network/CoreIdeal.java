package org.concertive.network;

/**
 * The ideal form of a network with a core and a periphery.
 *
 * @see "Borgatti & Everett 2000"
 */
public enum CoreIdeal {
  /** Core nodes are tied to all nodes; peripheral nodes are not tied to each other. */
  TIES_WITH_CORE,
  /**
   * Core nodes are tied to each other, peripheral nodes are not; pairs of a core node and a
   * peripheral node are left out of the comparison.
   */
  TIES_WITHIN_CORE
}
