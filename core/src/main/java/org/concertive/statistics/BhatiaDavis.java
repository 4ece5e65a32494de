package org.concertive.statistics;

import java.util.Arrays;

/**
 * Polarization of values on a scale: their variance divided by the greatest variance that values
 * with this mean can have on the scale, reached when every value is at one of the two ends. An
 * index without unit, from 0 (all alike) through 1/3 (evenly spread) to 1 (all at the ends). The
 * variance is that of a population, so repeating every value changes nothing. Reversing the scale
 * changes nothing either.
 *
 * <p>Formula: σ² ÷ [(mean − low)(high − mean)].
 *
 * <p>Worked example: 0, 50, 100 on a scale from 0 to 100 have mean 50 and variance 5000/3; the
 * greatest is 50 × 50: 0.6667.
 *
 * @see "Bhatia & Davis 2000"
 */
public final class BhatiaDavis {
  /** How far rounding may take a summary beyond the greatest variance. */
  private static final double ROUNDING = 1e-9;

  private BhatiaDavis() {}

  /**
   * Polarization of values on a scale. Undefined if there are no values, or if all values are at
   * the same end of the scale, since no spread is possible then. Cost: one pass.
   *
   * @throws IllegalArgumentException if a value is off the scale or not a number
   * @see "Bhatia & Davis 2000"
   */
  public static Result<Double> polarization(Scale scale, double... values) {
    Arguments.present("Scale", scale);
    Arguments.numbers("Value", values);
    for (int i = 0; i < values.length; i++) {
      scale.holds("Value " + (i + 1), values[i]);
    }
    if (values.length == 0) {
      return Result.undefined(Result.Code.NONE_RECORDED, "there are no values", "values");
    }
    double[] ups = Arrays.stream(values).map(scale::up).toArray();
    double up = Deviations.of(ups).mean();
    double down = Deviations.of(Arrays.stream(values).map(scale::down).toArray()).mean();
    return up == 0 || down == 0
        ? atOneEnd(up == 0)
        : Result.of(Math.min(1, Deviations.of(ups).meanSquare(values.length) / up / down));
  }

  /**
   * Polarization from a summary. The standard deviation of a sample is first converted to that of a
   * population: its square is multiplied by (n − 1)/n. Undefined if the mean is at an end of the
   * scale, for a sample of one value, and if the standard deviation is impossible with this mean.
   * Cost: constant.
   *
   * @param n how many values there were, 1 or more
   * @param mean their mean, on the scale
   * @param sd their standard deviation, 0 or more
   * @param kind the kind of the standard deviation
   * @throws IllegalArgumentException if n is less than 1, the mean is off the scale, or the
   *     standard deviation is negative or not a number
   * @see "Bhatia & Davis 2000"
   */
  public static Result<Double> polarizationOfSummary(
      Scale scale, int n, double mean, double sd, Summary.SdKind kind) {
    Arguments.present("Scale", scale);
    Arguments.present("Kind", kind);
    Arguments.holds(n >= 1, "The number of values", n, "it must be 1 or more");
    scale.holds("The mean", mean);
    Arguments.amount("The standard deviation", sd);
    if (n == 1 && kind == Summary.SdKind.SAMPLE) {
      return Result.undefined(
          Result.Code.TOO_FEW, "a sample of one value has no standard deviation", "a second value");
    }
    double up = scale.up(mean);
    double down = scale.down(mean);
    if ((up == 0 || down == 0) && sd == 0) {
      return atOneEnd(up == 0);
    }
    double spread = sd / (scale.high() - scale.low());
    double share = spread * spread * kind.divisor(n) / n / up / down;
    return share <= 1 + ROUNDING
        ? Result.of(Math.min(1, share))
        : Result.undefined(
            Result.Code.CONTRADICTORY,
            "a standard deviation of "
                + sd
                + " cannot occur around a mean of "
                + mean
                + " on a scale from "
                + scale.low()
                + " to "
                + scale.high());
  }

  /**
   * The greatest standard deviation that values with this mean can have on a scale, reached when
   * every value is at one of its ends. In the unit of the values. Undefined for a sample of one
   * value. Cost: constant.
   *
   * <p>Formula: √[(mean − low)(high − mean)], for a sample times √[n ÷ (n − 1)].
   *
   * <p>Worked example: 53 values with mean 36.5 on a scale from 0 to 100, as a sample: √(36.5 ×
   * 63.5 × 53 ÷ 52) = 48.6.
   *
   * @param n how many values there are, 1 or more
   * @param mean their mean, on the scale
   * @param kind the kind of the standard deviation
   * @throws IllegalArgumentException if n is less than 1 or the mean is off the scale
   * @see "Bhatia & Davis 2000"
   */
  public static Result<Double> greatestSd(Scale scale, int n, double mean, Summary.SdKind kind) {
    Arguments.present("Scale", scale);
    Arguments.present("Kind", kind);
    Arguments.holds(n >= 1, "The number of values", n, "it must be 1 or more");
    scale.holds("The mean", mean);
    if (kind.divisor(n) == 0) {
      return Result.undefined(
          Result.Code.TOO_FEW, "a sample of one value has no standard deviation", "a second value");
    }
    double variance = scale.up(mean) * scale.down(mean) * n / kind.divisor(n);
    return Result.of(Math.sqrt(variance) * (scale.high() - scale.low()));
  }

  private static Result<Double> atOneEnd(boolean low) {
    return Result.undefined(
        Result.Code.NO_VARIATION,
        "every value is at the " + (low ? "lower" : "upper") + " end of the scale");
  }
}
