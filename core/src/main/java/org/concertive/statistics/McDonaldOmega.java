package org.concertive.statistics;

import java.util.Arrays;

/**
 * McDonald's omega total: the share of the variance of a test that all its common factors explain
 * together (unlike omega hierarchical, which counts only the general factor). The units of the
 * ratings are the people who answered, the raters are the items. Reverse-keyed items must be
 * reversed first. An index without unit, up to 1.
 *
 * <p>Worked example: three items that each load 0.8 on one factor have uniquenesses of 0.36. The
 * correlations, 0.64 each, add up to 3 + 6 × 0.64 = 6.84: omega 1 − 1.08 ÷ 6.84 = 0.8421.
 *
 * @see "McDonald 1999; Revelle & Zinbarg 2009"
 */
public final class McDonaldOmega {
  /** How far printed correlations may be from symmetric, and their diagonal from 1. */
  private static final double PRINTED = 1e-9;

  /**
   * How many times the search for a factor solution starts. In 540 tables of one to four factors no
   * later start found less than the first 20; the first alone missed the least in 17.
   */
  static final int STARTS = 50;

  private McDonaldOmega() {}

  /**
   * Omega total of complete answers, from the correlations of the items. Also undefined if there
   * are fewer than two items or people, an answer is missing, or an item does not vary. Cost:
   * people × items², and that of {@link #totalOfCorrelations}.
   *
   * @param factors how many common factors the items have, 1 or more
   * @throws IllegalArgumentException if there is less than one factor
   * @see "McDonald 1999; Revelle & Zinbarg 2009"
   */
  public static Result<Double> total(Ratings ratings, int factors) {
    Arguments.present("Ratings", ratings);
    positive(factors);
    return ratings
        .complete(2, "people", "items")
        .flatMap(Correlations::standardized)
        .flatMap(items -> totalOfSound(Correlations.of(items), factors));
  }

  /**
   * Omega total of correlations. Formula: 1 − Σu ÷ Σr, where u are the uniquenesses, none below 0,
   * of the factor solution with the least squares of residual correlations off the diagonal
   * (minres), the best of {@value #STARTS} searches from different starts, and r are all
   * correlations, including those of each item with itself. Rotating the factors changes nothing.
   * Undefined if there are too few items for the factors (k items and f factors need (k − f)² ≥ k +
   * f), if the correlations do not add up to more than 0, or if no solution converges. Cost: items²
   * × factors² per round, some tens of rounds for each start.
   *
   * @param correlations of each item with every item
   * @param factors how many common factors the items have, 1 or more
   * @throws IllegalArgumentException if the table is not square or symmetric, its diagonal is not
   *     1, a number is not between −1 and 1, or there is less than one factor
   * @see "McDonald 1999; Harman & Jones 1966 (minres)"
   */
  public static Result<Double> totalOfCorrelations(double[][] correlations, int factors) {
    Arguments.table("Row", correlations);
    positive(factors);
    int k = correlations.length;
    for (int i = 0; i < k; i++) {
      if (correlations[i].length != k) {
        throw new IllegalArgumentException(
            "The table has "
                + k
                + " rows and "
                + correlations[i].length
                + " columns; it must have as many rows as columns.");
      }
      for (int j = 0; j < k; j++) {
        String name = "The correlation in row " + (i + 1) + ", column " + (j + 1);
        double found = correlations[i][j];
        Arguments.holds(found >= -1 && found <= 1, name, found, "it must be from -1 to 1");
        Arguments.holds(i != j || found >= 1 - PRINTED, name, found, "it must be 1");
        Arguments.holds(
            Math.abs(correlations[j][i] - found) <= PRINTED,
            name,
            found,
            "it must be the same in row " + (j + 1) + ", column " + (i + 1));
      }
    }
    return totalOfSound(correlations, factors);
  }

  private static Result<Double> totalOfSound(double[][] correlations, int factors) {
    double k = correlations.length;
    if (k <= factors || (k - factors) * (k - factors) < k + factors) {
      return Result.undefined(
          Result.Code.TOO_FEW,
          "there are too few items for " + factors + (factors == 1 ? " factor" : " factors"),
          "more items");
    }
    double all = Arrays.stream(correlations).flatMapToDouble(Arrays::stream).sum();
    if (all <= k * k * PRINTED) {
      return all < -k * k * PRINTED
          ? Result.undefined(
              Result.Code.CONTRADICTORY,
              "the correlations add up to less than 0, which those of answers never do")
          : Result.undefined(Result.Code.NO_VARIATION, "the sums of the items do not vary");
    }
    return MinimumResidual.uniquenesses(correlations, factors, STARTS)
        .map(uniquenesses -> 1 - Arrays.stream(uniquenesses).sum() / all);
  }

  /**
   * Omega total of a given factor solution with uncorrelated factors. Formula: c ÷ (c + Σu), where
   * c is the sum over the factors of the squared sum of loadings. From 0 to 1. Undefined if the
   * loadings on each factor and the uniquenesses add up to 0. Cost: one pass.
   *
   * @param loadings a row for each item, a column for each factor
   * @param uniquenesses of each item, 0 or more
   * @throws IllegalArgumentException if rows differ in length, a loading is not a number, a
   *     uniqueness is negative or not a number, or the numbers of uniquenesses and items differ
   * @see "McDonald 1999"
   */
  public static Result<Double> totalOfSolution(double[][] loadings, double[] uniquenesses) {
    Arguments.table("Item", loadings);
    Arguments.amounts("Uniqueness", uniquenesses);
    if (loadings.length != uniquenesses.length) {
      throw new IllegalArgumentException(
          "There are "
              + loadings.length
              + " items with loadings and "
              + uniquenesses.length
              + " uniquenesses; every item must have one.");
    }
    double[] sums = new double[loadings.length == 0 ? 0 : loadings[0].length];
    for (int item = 0; item < loadings.length; item++) {
      Arguments.numbers("Item " + (item + 1) + ", loading", loadings[item]);
      for (int factor = 0; factor < sums.length; factor++) {
        sums[factor] += loadings[item][factor];
      }
    }
    double common = Arrays.stream(sums).map(sum -> sum * sum).sum();
    double all = common + Arrays.stream(uniquenesses).sum();
    return all == 0
        ? Result.undefined(
            Result.Code.NOT_APPLICABLE,
            "the loadings on each factor and the uniquenesses add up to 0")
        : Result.of(common / all);
  }

  private static void positive(int factors) {
    Arguments.holds(factors >= 1, "The number of factors", factors, "it must be 1 or more");
  }
}
