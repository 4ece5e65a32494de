package org.concertive.statistics;

import java.util.Arrays;

/**
 * McDonald's omega total: the share of a test's variance that its common factors account for, all
 * of them together (omega hierarchical, which counts only the general one, is another). The units
 * of the ratings are the people who answered, the raters are the items. An item that is keyed the
 * other way round must be turned round before. An index without unit, up to 1.
 *
 * <p>Worked example: three items that each load 0.8 on one factor have uniquenesses of 0.36. The
 * correlations, 0.64 each, add up to 3 + 6 × 0.64 = 6.84: omega 1 − 1.08 ÷ 6.84 = 0.8421.
 *
 * @see "McDonald 1999; Revelle & Zinbarg 2009"
 */
public final class McDonaldOmega {
  /** How far from symmetric, and a diagonal from 1, printed correlations may be. */
  private static final double PRINTED = 1e-9;

  private McDonaldOmega() {}

  /**
   * Omega total of complete answers: that of the correlations of their items. Undefined also when
   * there are fewer than two items or people, an answer is missing, or an item does not vary. Cost:
   * people × items², and that of {@link #totalOfCorrelations}.
   *
   * @param factors how many common factors the items have, 1 or more
   * @throws IllegalArgumentException when there is less than one factor
   * @see "McDonald 1999; Revelle & Zinbarg 2009"
   */
  public static Result<Double> total(Ratings ratings, int factors) {
    Given.present("Ratings", ratings);
    positive(factors);
    return ratings
        .complete(2, "people", "items")
        .flatMap(Correlations::standardized)
        .flatMap(items -> totalOfSound(Correlations.of(items), factors));
  }

  /**
   * Omega total of correlations. Formula: 1 − Σu ÷ Σr, u being the uniquenesses of a factor
   * solution that leaves the least squares of residual correlations off the diagonal (minres), none
   * of them below 0, and r all correlations with those of each item with itself. Rotating the
   * factors changes nothing. Undefined when there are too few items for the factors (k items need
   * (k − f)² of k + f or more for f of them), the correlations add up to nothing or less, or no
   * solution settles. Cost: items² × factors² a round, some tens of rounds.
   *
   * @param correlations of each item with each
   * @param factors how many common factors the items have, 1 or more
   * @throws IllegalArgumentException when the table is not square, not symmetric, has no 1 on its
   *     diagonal or a number beyond −1 and 1, or there is less than one factor
   * @see "McDonald 1999; Harman & Jones 1966 (minres)"
   */
  public static Result<Double> totalOfCorrelations(double[][] correlations, int factors) {
    Given.table("Row", correlations);
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
        Given.holds(found >= -1 && found <= 1, name, found, "it must be from -1 to 1");
        Given.holds(i != j || found >= 1 - PRINTED, name, found, "it must be 1");
        Given.holds(
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
          "there are too few items for " + factors + (factors == 1 ? " factor" : " factors"));
    }
    double all = Arrays.stream(correlations).flatMapToDouble(Arrays::stream).sum();
    return all <= k * k * PRINTED
        ? Result.undefined(Result.Code.NOT_APPLICABLE, "the correlations add up to nothing or less")
        : MinimumResidual.uniquenesses(correlations, factors)
            .map(uniquenesses -> 1 - Arrays.stream(uniquenesses).sum() / all);
  }

  /**
   * Omega total of a factor solution with uncorrelated factors, whatever it comes from. Formula: c
   * ÷ (c + Σu), c being the squares of the sums of loadings on each factor, added up. From 0 to 1.
   * Undefined when the loadings on each factor and the uniquenesses add up to 0. Cost: one pass.
   *
   * @param loadings a row for each item, a column for each factor
   * @param uniquenesses of each item, 0 or more
   * @throws IllegalArgumentException when rows differ in length, a loading is no number, a
   *     uniqueness is negative or no number, or there are not as many of them as items
   * @see "McDonald 1999"
   */
  public static Result<Double> totalOfSolution(double[][] loadings, double[] uniquenesses) {
    Given.table("Item", loadings);
    Given.amounts("Uniqueness", uniquenesses);
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
      Given.numbers("Item " + (item + 1) + ", loading", loadings[item]);
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
    Given.holds(factors >= 1, "The number of factors", factors, "it must be 1 or more");
  }
}
