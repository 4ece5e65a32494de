package org.concertive.model;

/**
 * How completely a part of a system is described, and so what it means that something is missing
 * there. What contradicts itself is reported whatever the coverage.
 */
public enum Coverage {
  /** All there is was recorded: what is missing does not exist. */
  COMPLETE,
  /** Some was recorded: what is missing may exist. The default. */
  PARTIAL,
  /**
   * Nobody looked: nothing follows from what is missing, and metrics that need it are undefined.
   */
  NOT_DOCUMENTED
}
