package org.concertive.network;

/** Whether two people with the same task must coordinate on it. */
public enum SameTask {
  /** They must, whether or not tasks depend on one another. */
  NEEDS_COORDINATION,
  /** They need not; only dependencies between different tasks count. */
  NEEDS_NONE
}
