package org.concertive.model.value;

/**
 * An answer that may be unknown, which is not the same as no. In a document also {@code true} and
 * {@code false}.
 */
public enum Answer {
  /** Yes. */
  YES,
  /** No. */
  NO,
  /** Nothing is recorded, or what is recorded cannot decide. */
  UNKNOWN;

  /** YES when true, NO when false. */
  public static Answer of(boolean answer) {
    return answer ? YES : NO;
  }

  /** The opposite; UNKNOWN stays UNKNOWN. */
  public Answer not() {
    return this == UNKNOWN ? UNKNOWN : of(this == NO);
  }
}
