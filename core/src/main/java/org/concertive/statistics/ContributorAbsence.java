package org.concertive.statistics;

import java.util.Arrays;

/**
 * How few contributors a whole depends on.
 *
 * <p>Worked example: amounts 5, 2, 2, 1 make 10. The first has half: the factor is 1. Four fifths
 * need 5 + 2 + 2: the factor is 3.
 */
public final class ContributorAbsence {
  private ContributorAbsence() {}

  /**
   * The contributor absence factor, once called bus factor: the least number of contributors who
   * together hold at least half of the whole. From 1 to n. Undefined if there is nothing to divide.
   * Cost: n log n.
   *
   * @throws IllegalArgumentException if an amount is negative or not a number
   * @see "CHAOSS, Contributor Absence Factor"
   */
  public static Result<Integer> factor(double... amounts) {
    return factorFor(0.5, amounts);
  }

  /**
   * The least number of contributors who together hold at least a given share of the whole: the
   * least k for which the k greatest amounts reach share × sum, apart from rounding. From 1 to n.
   * Undefined if there is nothing to divide. Cost: n log n.
   *
   * @param share above 0 and up to 1
   * @throws IllegalArgumentException if an amount is negative or not a number, or the share is not
   *     above 0 and up to 1
   * @see "CHAOSS, Contributor Absence Factor"
   */
  public static Result<Integer> factorFor(double share, double... amounts) {
    Arguments.holds(share > 0 && share <= 1, "The share", share, "it must be above 0 and up to 1");
    return Shares.of(amounts).map(shares -> fewest(share, shares));
  }

  /** Adds from the least up, so that tiny amounts are not lost in large ones. */
  private static int fewest(double share, double[] shares) {
    double[] ascending = shares.clone();
    Arrays.sort(ascending);
    double dispensable = share == 1 ? 0 : 1 - share + 4 * Math.ulp(1.0);
    double rest = 0;
    for (int left = 0; left < ascending.length; left++) {
      rest += ascending[left];
      if (rest > dispensable) {
        return ascending.length - left;
      }
    }
    return 1;
  }
}
