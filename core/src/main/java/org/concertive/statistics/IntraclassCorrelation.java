package org.concertive.statistics;

import java.util.Arrays;

/**
 * How much of the variance of ratings comes from the rated units: the six intraclass correlations
 * of Shrout and Fleiss. They rest on the mean squares of an analysis of variance: B between units,
 * W within them, J between raters, E the rest.
 *
 * <p>Worked example: two raters give three units 1 and 2, 2 and 2, 3 and 5. B = 3.5, W = 0.8333, J
 * = 1.5, E = 0.5; ICC(1,1) = 2.6667 ÷ 4.3333 = 0.6154, ICC(3,1) = 3 ÷ 4 = 0.75, ICC(3,k) = 3 ÷ 3.5
 * = 0.8571.
 *
 * @see "Shrout & Fleiss 1979"
 */
public final class IntraclassCorrelation {
  private static final double ROUNDING = 1e-12;

  private IntraclassCorrelation() {}

  /** How raters were chosen, and whether a single rating or the mean of all k is used. */
  public enum Form {
    /** Different raters for each unit; a single rating. (B − W) ÷ (B + (k − 1)W). */
    ICC_1_1,
    /**
     * The same raters for all units, a sample of many; a single rating. (B − E) ÷ (B + (k − 1)E +
     * k(J − E)/n).
     */
    ICC_2_1,
    /**
     * The same raters for all units, the only ones of interest; a single rating. (B − E) ÷ (B + (k
     * − 1)E).
     */
    ICC_3_1,
    /** As {@link #ICC_1_1}; the mean of k ratings. (B − W) ÷ B. */
    ICC_1_K,
    /** As {@link #ICC_2_1}; the mean of k ratings. (B − E) ÷ (B + (J − E)/n). */
    ICC_2_K,
    /** As {@link #ICC_3_1}; the mean of k ratings, which is Cronbach's alpha. (B − E) ÷ B. */
    ICC_3_K
  }

  /**
   * An intraclass correlation of complete ratings. An index without unit, up to 1; it may be
   * negative. The order of raters and units does not matter. Undefined if there are fewer than two
   * raters or units, a rating is missing, all ratings are alike, or the divisor, an estimate of a
   * variance, is 0 or negative. Cost: one pass.
   *
   * @see "Shrout & Fleiss 1979"
   */
  public static Result<Double> of(Ratings ratings, Form form) {
    Arguments.present("Ratings", ratings);
    Arguments.present("Form", form);
    return ratings
        .complete(2, "units", "raters")
        .map(table -> MeanSquares.of(table.units(), table.raters(), table.all()))
        .flatMap(squares -> squares.ratio(form));
  }

  /** The mean squares between units, within units, between raters and of the rest. */
  private record MeanSquares(
      double n, double k, double between, double within, double raters, double rest) {

    static MeanSquares of(int n, int k, double[] ratings) {
      double[] deviations = Deviations.of(ratings).scaled();
      double[] ofUnit = new double[n];
      double[] ofRater = new double[k];
      for (int i = 0; i < deviations.length; i++) {
        ofUnit[i / k] += deviations[i] / k;
        ofRater[i % k] += deviations[i] / n;
      }
      double within = 0;
      double rest = 0;
      for (int i = 0; i < deviations.length; i++) {
        double fromUnit = deviations[i] - ofUnit[i / k];
        within += fromUnit * fromUnit;
        rest += (fromUnit - ofRater[i % k]) * (fromUnit - ofRater[i % k]);
      }
      return new MeanSquares(
          n,
          k,
          orZero(k * squares(ofUnit), n * k) / (n - 1),
          orZero(within, n * k) / (n * (k - 1.0)),
          orZero(n * squares(ofRater), n * k) / (k - 1),
          orZero(rest, n * k) / ((n - 1.0) * (k - 1)));
    }

    private static double squares(double[] means) {
      return Arrays.stream(means).map(mean -> mean * mean).sum();
    }

    private static double orZero(double sumOfSquares, double n) {
      return Deviations.isRounding(sumOfSquares, n) ? 0 : sumOfSquares;
    }

    Result<Double> ratio(Form form) {
      double error = form == Form.ICC_1_1 || form == Form.ICC_1_K ? within : rest;
      double all =
          switch (form) {
            case ICC_1_1 -> between + (k - 1) * within;
            case ICC_2_1 -> between + (k - 1) * rest + k * (raters - rest) / n;
            case ICC_3_1 -> between + (k - 1) * rest;
            case ICC_2_K -> between + (raters - rest) / n;
            case ICC_1_K, ICC_3_K -> between;
          };
      if (between + within == 0) {
        return Result.undefined(Result.Code.NO_VARIATION, "all ratings are alike");
      }
      // Rounding may leave a little where terms cancel.
      if (all > ROUNDING * rest) {
        return Result.of((between - error) / all);
      }
      return all < -ROUNDING * rest
          ? Result.undefined(
              Result.Code.NOT_APPLICABLE, "the estimated variance to divide by is negative")
          : Result.undefined(
              Result.Code.NO_VARIATION,
              between == 0
                  ? "all units have the same mean rating"
                  : "the estimated variance to divide by is 0");
    }
  }
}
