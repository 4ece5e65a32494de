package org.concertive.statistics;

/** What a measure was given, checked: impossible numbers are refused where they come in. */
final class Given {
  private Given() {}

  /** The numbers themselves, once each of them is finite; they are named one by one. */
  static double[] numbers(String one, double[] values) {
    present(one + "s", values);
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        number(one + " " + (i + 1), values[i]);
      }
    }
    return values;
  }

  /** The number itself, once it is finite. */
  static double number(String one, double value) {
    holds(Double.isFinite(value), one, value, "it must be a finite number");
    return value;
  }

  /**
   * The amounts themselves, once each of them is finite and 0 or more; they are named one by one.
   */
  static double[] amounts(String one, double[] values) {
    present(one + "s", values);
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] >= 0 && values[i] < Double.POSITIVE_INFINITY)) {
        amount(one + " " + (i + 1), values[i]);
      }
    }
    return values;
  }

  /** The amount itself, once it is finite and 0 or more. */
  static double amount(String one, double value) {
    holds(
        value >= 0 && value < Double.POSITIVE_INFINITY,
        one,
        value,
        "it must be a number of 0 or more");
    return value;
  }

  /** The table itself, once it has rows of equal length. */
  static double[][] table(String row, double[][] rows) {
    present(row + "s", rows);
    for (int i = 0; i < rows.length; i++) {
      present(row + " " + (i + 1), rows[i]);
      sameLength(row, i, rows[i].length, rows[0].length);
    }
    return rows;
  }

  /** Refuses a row that is longer or shorter than the first. */
  static void sameLength(String row, int at, int length, int first) {
    if (length != first) {
      throw new IllegalArgumentException(
          row
              + " "
              + (at + 1)
              + " has "
              + length
              + " entries, the first has "
              + first
              + "; all must have as many.");
    }
  }

  /** Refuses what is not there. */
  static void present(String what, Object value) {
    if (value == null) {
      throw new IllegalArgumentException(what + ": null was given; it must not be null.");
    }
  }

  /** Refuses a value of which something does not hold. */
  static void holds(boolean holds, String what, Object found, String must) {
    if (!holds) {
      throw new IllegalArgumentException(what + " is " + found + "; " + must + ".");
    }
  }
}
