package org.concertive.validation;

/**
 * A number that a rule compares with. Thresholds are policy: a description or a caller may set
 * another value, and every message that depends on a threshold prints the value used.
 *
 * @param name the name in documents, such as {@code singleChampionShare}
 * @param standard the default value
 * @param least the smallest valid value
 * @param most the largest valid value
 * @param meaning what is compared with it, in a few words
 */
public record Threshold(String name, double standard, double least, double most, String meaning) {

  /** A share from 0 to 1. */
  static Threshold share(String name, double standard, String meaning) {
    return new Threshold(name, standard, 0, 1, meaning);
  }

  /** A count of 0 or more. */
  static Threshold count(String name, double standard, String meaning) {
    return new Threshold(name, standard, 0, Integer.MAX_VALUE, meaning);
  }

  /** Whether a value is valid. */
  boolean admits(double value) {
    return value >= least && value <= most;
  }
}
