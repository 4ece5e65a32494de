package org.concertive.statistics;

/**
 * The two ends of a scale: the least and greatest possible values, not the least and greatest
 * observed.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Scale(double low, double high) {
  /** A scale in percent. */
  public static final Scale PERCENT = new Scale(0, 100);

  /**
   * Makes a scale.
   *
   * @throws IllegalArgumentException if an end is not a finite number, the upper end is not above
   *     the lower, or their distance overflows
   */
  public Scale {
    Arguments.number("The lower end of a scale", low);
    Arguments.number("The upper end of a scale", high);
    Arguments.holds(high > low, "The upper end of a scale", high, "it must be above " + low);
    Arguments.number("The length of a scale", high - low);
  }

  /** Refuses a value off the scale. */
  void holds(String what, double value) {
    Arguments.holds(
        value >= low && value <= high,
        what,
        value,
        "it must be on the scale from " + low + " to " + high);
  }

  /** How far a value is up the scale: 0 at the lower end, 1 at the upper. */
  double up(double value) {
    return (value - low) / (high - low);
  }

  /** How far a value is down the scale: 0 at the upper end, 1 at the lower. */
  double down(double value) {
    return (high - value) / (high - low);
  }
}
