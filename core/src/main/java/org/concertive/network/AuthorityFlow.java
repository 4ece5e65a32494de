package org.concertive.network;

/** Which way the ties of a network run between who is above and who is below. */
public enum AuthorityFlow {
  /** From the upper to the lower: "is the superior of", "assigns work to". */
  UPPER_TO_LOWER,
  /** From the lower to the upper: "reports to", "seeks advice from". */
  LOWER_TO_UPPER
}
