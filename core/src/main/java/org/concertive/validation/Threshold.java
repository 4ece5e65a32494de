package org.concertive.validation;

import org.concertive.text.Numbers;

/**
 * A number that a rule compares with. Thresholds are policy: a description or a caller may set
 * another value, and every message that depends on a threshold prints the value used.
 *
 * @param name the name in documents, such as {@code singleChampionShare}
 * @param kind what numbers it can be
 * @param standard the default value
 * @param meaning what is compared with it, in a few words
 */
public record Threshold(String name, Kind kind, double standard, String meaning) {
  /** What numbers a threshold can be. */
  public enum Kind {
    /** A part of a whole, from 0 to 1. */
    SHARE,
    /** A whole number of things or years, 0 or more. */
    COUNT,
    /** A number of 0 or more. */
    NUMBER
  }

  /** A share from 0 to 1. */
  public static Threshold share(String name, double standard, String meaning) {
    return new Threshold(name, Kind.SHARE, standard, meaning);
  }

  /** A whole number of 0 or more. */
  public static Threshold count(String name, double standard, String meaning) {
    return new Threshold(name, Kind.COUNT, standard, meaning);
  }

  /** A number of 0 or more. */
  public static Threshold number(String name, double standard, String meaning) {
    return new Threshold(name, Kind.NUMBER, standard, meaning);
  }

  /** Whether a value is valid. */
  boolean admits(double value) {
    return switch (kind) {
      case SHARE -> value >= 0 && value <= 1;
      case COUNT -> value >= 0 && value == Math.rint(value) && Double.isFinite(value);
      case NUMBER -> value >= 0 && Double.isFinite(value);
    };
  }

  /** Which values are valid, as messages say it. */
  String allowed() {
    return switch (kind) {
      case SHARE -> "a share from 0 to 1";
      case COUNT -> "a whole number, 0 or more";
      case NUMBER -> "a number, 0 or more";
    };
  }

  /** The name and the default. */
  @Override
  public String toString() {
    return name + " " + Numbers.of(standard);
  }
}
