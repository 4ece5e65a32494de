package org.concertive.statistics;

/**
 * The internal consistency of a test: how far its items vary together. The units of the ratings are
 * the people who answered, the raters are the items. Reverse-keyed items must be reversed first.
 *
 * <p>Worked example: three people answer two items 1 and 2, 2 and 2, 3 and 5. The variances are 1
 * and 3, that of the sums 3, 4, 8 is 7: alpha 2 × (1 − 4/7) = 0.8571. The correlation is 0.8660:
 * standardized 2 × 0.8660 ÷ 1.8660 = 0.9282.
 *
 * @see "Cronbach 1951"
 */
public final class CronbachAlpha {
  private CronbachAlpha() {}

  /**
   * Cronbach's alpha. Formula: k/(k − 1) × (1 − Σvᵢ ÷ v), with k items, their variances vᵢ and the
   * variance v of the sums. An index without unit, up to 1; it may be negative. Undefined if there
   * are fewer than two items or people, an answer is missing, or the sums do not vary. Cost: one
   * pass.
   *
   * @see "Cronbach 1951"
   */
  public static Result<Double> raw(Ratings ratings) {
    Arguments.present("Ratings", ratings);
    return ratings
        .complete(2, "people", "items")
        .flatMap(
            table -> {
              double[] all = Deviations.of(table.all()).scaled();
              double[][] items = new double[table.raters()][table.units()];
              for (int i = 0; i < all.length; i++) {
                items[i % items.length][i / items.length] = all[i];
              }
              return alpha(items);
            });
  }

  /**
   * Standardized alpha: alpha of the items after dividing each by its standard deviation. Formula:
   * k r ÷ (1 + (k − 1) r), r being the mean correlation of two items. An index without unit, up to
   * 1; it may be negative. Undefined if there are fewer than two items or people, an answer is
   * missing, an item does not vary, or the sums of the standardized items do not. Cost: one pass.
   *
   * @see "Cronbach 1951; Falk & Savalei 2011"
   */
  public static Result<Double> standardized(Ratings ratings) {
    Arguments.present("Ratings", ratings);
    return ratings
        .complete(2, "people", "items")
        .flatMap(Correlations::standardized)
        .flatMap(CronbachAlpha::alpha);
  }

  private static Result<Double> alpha(double[][] items) {
    int people = items[0].length;
    double k = items.length;
    double[] sums = new double[people];
    double ofItems = 0;
    for (double[] item : items) {
      ofItems += Deviations.of(item).meanSquare(1);
      for (int person = 0; person < people; person++) {
        sums[person] += item[person];
      }
    }
    double ofSums = Deviations.of(sums).meanSquare(1);
    return Deviations.isRounding(ofSums, people * k * k)
        ? Result.undefined(
            Result.Code.NO_VARIATION,
            ofItems == 0 ? "no item varies" : "the sums of the items do not vary")
        : Result.of(Math.min(1, k / (k - 1) * (1 - ofItems / ofSums)));
  }
}
