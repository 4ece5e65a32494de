package org.concertive.statistics;

import java.util.Arrays;

/**
 * How far raters put the same things in the same order.
 *
 * <p>Worked example: two raters put three units in the orders 1, 2, 3 and 1, 3, 2. The sums of
 * ranks are 2, 5, 5, their mean 4, S = 4 + 1 + 1 = 6: W = 12 × 6 ÷ (4 × 24) = 0.75.
 */
public final class KendallW {
  private KendallW() {}

  /**
   * Kendall's coefficient of concordance W, corrected for ties. Each rater's ratings are turned
   * into ranks, equal ones into the mean of their ranks. Formula: 12 S ÷ (m²(n³ − n) − m Σ(t³ −
   * t)), S being the squared deviations of the units' sums of ranks from their mean, m the number
   * of raters, n that of units and t the size of each group of ties of a rater. An index without
   * unit, from 0 (no agreement) to 1 (the same order). Only the order of each rater's ratings
   * counts, and neither that of the raters nor that of the units. Undefined when there are fewer
   * than two raters or units, a rating is missing, or no rater tells any two units apart. Cost: n
   * log n for each rater.
   *
   * @see "Kendall & Babington Smith 1939; Kendall 1948 (ties)"
   */
  public static Result<Double> of(Ratings ratings) {
    Given.present("Ratings", ratings);
    return ratings.complete(2, "units", "raters").flatMap(KendallW::ofComplete);
  }

  private static Result<Double> ofComplete(Ratings ratings) {
    int n = ratings.units();
    double m = ratings.raters();
    double[] sums = new double[n];
    double ties = 0;
    for (int rater = 0; rater < m; rater++) {
      ties += rank(ratings.ofRater(rater), sums);
    }
    double squares = Arrays.stream(sums).map(sum -> sum - m * (n + 1) / 2).map(d -> d * d).sum();
    double greatest = m * m * cubeLessItself(n) - m * ties;
    return greatest == 0
        ? Result.undefined(Result.Code.NO_VARIATION, "no rater tells any two units apart")
        : Result.of(12 * squares / greatest);
  }

  /** Adds a rater's ranks to the sums and answers what the ties of this rater take away. */
  private static double rank(double[] ratings, double[] sums) {
    double[] ascending = ratings.clone();
    Arrays.sort(ascending);
    double ties = 0;
    double[] ranks = new double[ascending.length];
    for (int from = 0; from < ascending.length; ) {
      int to = from;
      while (to < ascending.length && ascending[to] == ascending[from]) {
        to++;
      }
      Arrays.fill(ranks, from, to, (from + 1 + to) / 2.0);
      ties += cubeLessItself(to - from);
      from = to;
    }
    for (int unit = 0; unit < ratings.length; unit++) {
      sums[unit] += ranks[Arrays.binarySearch(ascending, ratings[unit])];
    }
    return ties;
  }

  private static double cubeLessItself(double n) {
    return n * n * n - n;
  }
}
