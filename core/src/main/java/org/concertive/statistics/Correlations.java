package org.concertive.statistics;

import java.util.Arrays;

/** The product-moment correlations of the items of a test. */
final class Correlations {
  private Correlations() {}

  /**
   * The answers to each item as deviations from its mean whose squares add up to 1. Undefined if an
   * item does not vary.
   */
  static Result<double[][]> standardized(Ratings complete) {
    double[][] items = new double[complete.raters()][];
    for (int item = 0; item < items.length; item++) {
      Deviations deviations = Deviations.of(complete.ofRater(item));
      if (deviations.alike()) {
        return Result.undefined(Result.Code.NO_VARIATION, "item " + (item + 1) + " does not vary");
      }
      double length = Math.sqrt(deviations.sumOfPowers(2));
      items[item] = Arrays.stream(deviations.scaled()).map(d -> d / length).toArray();
    }
    return Result.of(items);
  }

  /** The correlation of every two items, from their standardized answers. */
  static double[][] of(double[][] standardized) {
    int k = standardized.length;
    double[][] correlations = new double[k][k];
    for (int i = 0; i < k; i++) {
      correlations[i][i] = 1;
      for (int j = 0; j < i; j++) {
        double sum = 0;
        for (int person = 0; person < standardized[i].length; person++) {
          sum += standardized[i][person] * standardized[j][person];
        }
        correlations[i][j] = Math.max(-1, Math.min(1, sum));
        correlations[j][i] = correlations[i][j];
      }
    }
    return correlations;
  }
}
