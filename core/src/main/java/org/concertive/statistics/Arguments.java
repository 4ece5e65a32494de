package org.concertive.statistics;

/** Checks of arguments: refuses impossible numbers at the entrance. */
final class Arguments {
  private Arguments() {}

  /** Returns the numbers if all are finite; messages give the position. */
  static double[] numbers(String one, double[] values) {
    present(one + "s", values);
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        number(one + " " + (i + 1), values[i]);
      }
    }
    return values;
  }

  /** Returns the number if it is finite. */
  static double number(String one, double value) {
    holds(Double.isFinite(value), one, value, "it must be a finite number");
    return value;
  }

  /** Returns the amounts if all are finite and 0 or more; messages give the position. */
  static double[] amounts(String one, double[] values) {
    present(one + "s", values);
    for (int i = 0; i < values.length; i++) {
      if (!(values[i] >= 0 && values[i] < Double.POSITIVE_INFINITY)) {
        amount(one + " " + (i + 1), values[i]);
      }
    }
    return values;
  }

  /** Returns the amount if it is finite and 0 or more. */
  static double amount(String one, double value) {
    holds(
        value >= 0 && value < Double.POSITIVE_INFINITY,
        one,
        value,
        "it must be a number of 0 or more");
    return value;
  }

  /** Returns the table if its rows have equal lengths. */
  static double[][] table(String row, double[][] rows) {
    present(row + "s", rows);
    for (int i = 0; i < rows.length; i++) {
      present(row + " " + (i + 1), rows[i]);
      sameLength(row, i, rows[i].length, rows[0].length);
    }
    return rows;
  }

  /** Refuses a row with another length than the first. */
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
              + "; all must have the same number.");
    }
  }

  /** Refuses null. */
  static void present(String what, Object value) {
    if (value == null) {
      throw new IllegalArgumentException(what + " must not be null.");
    }
  }

  /** Refuses a value that does not meet a condition. */
  static void holds(boolean holds, String what, Object found, String must) {
    if (!holds) {
      throw new IllegalArgumentException(what + " is " + found + "; " + must + ".");
    }
  }
}
