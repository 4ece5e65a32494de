package org.concertive.network;

/**
 * What a network with a core and a periphery would ideally look like.
 *
 * @see "Borgatti & Everett 2000"
 */
public enum CoreIdeal {
  /** Tied are all of whom at least one is in the core; peripheral nodes are not tied. */
  TIES_WITH_CORE,
  /**
   * Those in the core are all tied, those in the periphery are not; nothing is said of pairs of one
   * and the other, which are left out of the comparison.
   */
  TIES_WITHIN_CORE
}
