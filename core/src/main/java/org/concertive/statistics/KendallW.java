package org.concertive.statistics;

import java.util.Arrays;

/**
 * How far raters rank the same things in the same order.
 *
 * <p>Worked example: two raters rank three units 1, 2, 3 and 1, 3, 2. The sums of ranks are 2, 5,
 * 5, their mean 4, S = 4 + 1 + 1 = 6: W = 12 × 6 ÷ (4 × 24) = 0.75.
 */
public final class KendallW {
  private KendallW() {}

  /**
   * Kendall's coefficient of concordance W, corrected for ties. The ratings of each rater are
   * converted to ranks, equal ones to the mean of their ranks. Formula: 12 S ÷ (m²(n³ − n) − m Σ(t³
   * − t)), where S is the sum of the squared deviations of the units' rank sums from their mean, m
   * the number of raters, n the number of units and t the size of each group of tied ratings of a
   * rater. An index without unit, from 0 (no agreement) to 1 (the same order). Only the order of
   * the ratings of each rater matters, not the order of raters or units. Undefined if there are
   * fewer than two raters or units, a rating is missing, or every rater rates all units equally.
   * Cost: n log n for each rater.
   *
   * @see "Kendall & Babington Smith 1939; Kendall 1948 (ties)"
   */
  public static Result<Double> of(Ratings ratings) {
    Arguments.present("Ratings", ratings);
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
        ? Result.undefined(Result.Code.NO_VARIATION, "every rater rates all units equally")
        : Result.of(12 * squares / greatest);
  }

  /** Adds the ranks of a rater to the sums and returns Σ(t³ − t) over the ties of this rater. */
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
