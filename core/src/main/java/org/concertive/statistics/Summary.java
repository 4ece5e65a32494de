package org.concertive.statistics;

import java.util.Arrays;

/**
 * The usual descriptive statistics of a list of numbers: count, mean, spread and quantiles. All are
 * in the unit of the numbers (the variance in its square); the order of the numbers does not
 * matter. Cost: n log n to create a summary, at most one pass for each statistic.
 *
 * <p>Worked example: 1, 2, 3, 4 are 4 numbers with mean 2.5, variance 5 ÷ 3 = 1.667 as a sample and
 * 5 ÷ 4 = 1.25 as a population, median 2.5 and first quartile 1.75.
 */
public final class Summary {
  private static final String NO_VALUES = "there are no values";

  private final double[] ascending;

  private Summary(double[] ascending) {
    this.ascending = ascending;
  }

  /** Which standard deviation or variance is meant, by the divisor of the sum of squares. */
  public enum SdKind {
    /** That of a sample: by n − 1. */
    SAMPLE(1),
    /** That of a population: by n. */
    POPULATION(0);

    private final int less;

    SdKind(int less) {
      this.less = less;
    }

    int divisor(int n) {
      return n - less;
    }
  }

  /**
   * The summary of any number of values, possibly none.
   *
   * @throws IllegalArgumentException if one is NaN or infinite
   */
  public static Summary of(double... values) {
    double[] ascending = Arguments.numbers("Value", values).clone();
    Arrays.sort(ascending);
    return new Summary(ascending);
  }

  /** How many numbers there are. */
  public int n() {
    return ascending.length;
  }

  /** The arithmetic mean, Σx ÷ n. Undefined if there are no values. */
  public Result<Double> mean() {
    return n() == 0
        ? Result.undefined(Result.Code.NONE_RECORDED, NO_VALUES, "values")
        : Result.of(Math.max(first(), Math.min(last(), Deviations.of(ascending).mean())));
  }

  /**
   * The variance: the squared deviations from the mean, added up and divided by n − 1 or n. 0 or
   * more. Undefined if there are fewer values than the kind needs (two, one), or if the result
   * overflows or vanishes.
   *
   * @see "Chan, Golub & LeVeque 1983 (the mean first, then the squares)"
   */
  public Result<Double> variance(SdKind kind) {
    return spread(kind)
        .map(deviations -> deviations.meanSquare(kind.divisor(n())))
        .flatMap(
            variance ->
                Double.isInfinite(variance) || (variance == 0 && first() != last())
                    ? Result.undefined(
                        Result.Code.NOT_APPLICABLE,
                        "the variance is too large or too small for a number")
                    : Result.of(variance));
  }

  /**
   * The standard deviation: the root of the variance of that kind. 0 or more. Undefined if there
   * are fewer values than the kind needs (two, one).
   */
  public Result<Double> standardDeviation(SdKind kind) {
    return spread(kind).map(deviations -> deviations.rootMeanSquare(kind.divisor(n())));
  }

  private Result<Deviations> spread(SdKind kind) {
    Arguments.present("Kind", kind);
    if (n() == 0) {
      return Result.undefined(Result.Code.NONE_RECORDED, NO_VALUES, "values");
    }
    return kind.divisor(n()) == 0
        ? Result.undefined(
            Result.Code.TOO_FEW,
            "a sample of one value has no standard deviation",
            "a second value")
        : Result.of(Deviations.of(ascending));
  }

  /** The least number. Undefined if there are no values. */
  public Result<Double> minimum() {
    return quantile(0);
  }

  /** The greatest number. Undefined if there are no values. */
  public Result<Double> maximum() {
    return quantile(1);
  }

  /**
   * The number in the middle; for an even count, the mean of the two in the middle. Undefined if
   * there are no values.
   */
  public Result<Double> median() {
    return quantile(0.5);
  }

  /**
   * The number below which a given share of the others lie: the one at position (n − 1) × share of
   * the ascending numbers, counted from 0, with linear interpolation between two of them (type 7 of
   * Hyndman and Fan, the default of R). Undefined if there are no values.
   *
   * @param share from 0 to 1
   * @throws IllegalArgumentException if the share is not from 0 to 1
   * @see "Hyndman & Fan 1996"
   */
  public Result<Double> quantile(double share) {
    Arguments.holds(share >= 0 && share <= 1, "The share", share, "it must be from 0 to 1");
    if (n() == 0) {
      return Result.undefined(Result.Code.NONE_RECORDED, NO_VALUES, "values");
    }
    double place = (n() - 1) * share;
    int below = (int) place;
    double low = ascending[below];
    double high = ascending[Math.min(below + 1, n() - 1)];
    double between = place - below;
    double value = between == 0 ? low : low * (1 - between) + high * between;
    return Result.of(Math.max(low, Math.min(high, value)));
  }

  private double first() {
    return ascending[0];
  }

  private double last() {
    return ascending[n() - 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Summary summary && Arrays.equals(ascending, summary.ascending);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ascending);
  }

  /** The count, mean, sample standard deviation, least and greatest. */
  @Override
  public String toString() {
    return n() == 0
        ? NO_VALUES
        : "n "
            + n()
            + ", mean "
            + mean()
            + ", sd "
            + standardDeviation(SdKind.SAMPLE)
            + ", "
            + first()
            + " to "
            + last();
  }
}
