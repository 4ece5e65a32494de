package org.concertive.network;

/** Which way the ties of a network run between superiors and subordinates. */
public enum AuthorityFlow {
  /** From superior to subordinate: "is the superior of", "assigns work to". */
  UPPER_TO_LOWER,
  /** From subordinate to superior: "reports to", "seeks advice from". */
  LOWER_TO_UPPER
}
