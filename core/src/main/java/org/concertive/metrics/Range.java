package org.concertive.metrics;

import java.util.OptionalDouble;

/**
 * The numbers a metric can give.
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
   * @throws IllegalArgumentException when an end is no number or the ends are the wrong way round
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
   * Whether the value lies in the range. An interval without an upper limit does, where none is.
   */
  public boolean contains(Value value) {
    return value.low() >= least
        && value.high() <= most.orElse(Double.POSITIVE_INFINITY)
        && (hasIntervals || value.isExact())
        && (!isWhole
            || (Math.rint(value.low()) == value.low() && Math.rint(value.high()) == value.high()));
  }

  /** Such as {@code 0 to 1} or {@code 0 or more, whole, may be an interval}. */
  @Override
  public String toString() {
    return ends() + (isWhole ? ", whole" : "") + (hasIntervals ? ", may be an interval" : "");
  }

  private String ends() {
    if (most.isPresent()) {
      return Value.shown(least) + " to " + Value.shown(most.getAsDouble());
    }
    return Double.isInfinite(least) ? "any number" : Value.shown(least) + " or more";
  }
}
