package org.concertive.catalogue;

import java.util.OptionalDouble;
import org.concertive.text.Numbers;

/**
 * The numbers a metric or measure can give.
 *
 * @param least the least
 * @param most the greatest; empty when there is no limit
 * @param isWhole whether all are whole numbers
 * @param hasIntervals whether a value may be an interval
 */
public record Range(double least, OptionalDouble most, boolean isWhole, boolean hasIntervals) {
  /** From 0 to 1. */
  public static final Range ZERO_TO_ONE = between(0, 1);

  /** Any number. */
  public static final Range ANY = atLeast(Double.NEGATIVE_INFINITY);

  /**
   * Makes a range.
   *
   * @throws IllegalArgumentException when an end is not a number, or the least is above the
   *     greatest
   */
  public Range {
    double greatest = most.orElse(Double.POSITIVE_INFINITY);
    if (!(least <= greatest)) {
      throw new IllegalArgumentException(
          "The ends of a range (" + least + ", " + greatest + ") must be numbers in order.");
    }
  }

  /** All numbers from the least to the greatest. */
  public static Range between(double least, double most) {
    return new Range(least, OptionalDouble.of(most), false, false);
  }

  /** All numbers from the least on. */
  public static Range atLeast(double least) {
    return new Range(least, OptionalDouble.empty(), false, false);
  }

  /** The whole numbers of this range. */
  public Range whole() {
    return new Range(least, most, true, hasIntervals);
  }

  /** This range, for values that may be intervals. */
  public Range orIntervals() {
    return new Range(least, most, isWhole, true);
  }

  /**
   * Whether an interval lies in the range; a single number is an interval from itself to itself. An
   * interval without an upper limit lies in a range without one.
   */
  public boolean contains(double low, double high) {
    return low >= least
        && high <= most.orElse(Double.POSITIVE_INFINITY)
        && (hasIntervals || low == high)
        && (!isWhole || (Math.rint(low) == low && Math.rint(high) == high));
  }

  /** Such as {@code 0 to 1} or {@code 0 or more, whole, may be an interval}. */
  @Override
  public String toString() {
    return ends() + (isWhole ? ", whole" : "") + (hasIntervals ? ", may be an interval" : "");
  }

  private String ends() {
    if (most.isPresent()) {
      return Numbers.of(least) + " to " + Numbers.of(most.getAsDouble());
    }
    return Double.isInfinite(least) ? "any number" : Numbers.of(least) + " or more";
  }
}
