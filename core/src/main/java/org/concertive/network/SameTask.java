package org.concertive.network;

/** Whether two who have the same task must coordinate over it. */
public enum SameTask {
  /** They must, whether tasks depend on one another or not. */
  NEEDS_COORDINATION,
  /** They need not; only dependencies between different tasks count. */
  NEEDS_NONE
}
