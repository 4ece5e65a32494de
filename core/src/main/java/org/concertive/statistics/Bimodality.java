package org.concertive.statistics;

/**
 * Whether values may cluster around two points.
 *
 * <p>Worked example: 0, 0, 1, 1 have skewness 0 and excess kurtosis −6, both corrected; 3 × 3² ÷ (2
 * × 1) = 13.5: 1 ÷ 7.5 = 0.1333.
 */
public final class Bimodality {
  /** The coefficient of many evenly spread values; a greater one suggests two modes. */
  public static final double OF_EVEN_SPREAD = 5.0 / 9;

  private Bimodality() {}

  /**
   * Sarle's bimodality coefficient. Formula: (g² + 1) ÷ (k + 3(n − 1)² ÷ ((n − 2)(n − 3))), g being
   * the skewness and k the excess kurtosis, both corrected for the size of the sample (type 2 of
   * Joanes and Gill, as in SAS, SPSS and Excel). An index without unit, above 0 and below 1; above
   * {@link #OF_EVEN_SPREAD} it suggests two modes, but strong skewness raises it too. The unit,
   * origin, direction and order of the values do not matter. Undefined if there are fewer than four
   * values or all are alike. Cost: one pass.
   *
   * @throws IllegalArgumentException when a value is NaN or infinite
   * @see "SAS Institute 1990; Joanes & Gill 1998; Pfister et al. 2013"
   */
  public static Result<Double> sarle(double... values) {
    double n = Arguments.numbers("Value", values).length;
    if (n < 4) {
      return Result.undefined(
          Result.Code.TOO_FEW, "there are fewer than four values", "a fourth value");
    }
    Deviations deviations = Deviations.of(values);
    if (deviations.alike()) {
      return Result.undefined(Result.Code.NO_VARIATION, "all values are alike");
    }
    double second = deviations.sumOfPowers(2) / n;
    double third = deviations.sumOfPowers(3) / n / second / Math.sqrt(second);
    double fourth = deviations.sumOfPowers(4) / n / second / second;
    double skewnessSquared = third * third * n * (n - 1) / ((n - 2) * (n - 2));
    // The corrected kurtosis plus the added term is a multiple of the plain kurtosis.
    return Result.of((skewnessSquared + 1) * (n - 2) * (n - 3) / ((n * n - 1) * fourth));
  }
}
