package org.concertive.validation;

/** How much a finding matters, from most to least. */
public enum Severity {
  /** The description contradicts itself. */
  ERROR,
  /** A way of failing that is known from the field or its literature. */
  WARNING,
  /** Worth a look. */
  INFO;

  /** Whether this matters as much as the other or more. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
