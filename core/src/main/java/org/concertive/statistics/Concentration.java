package org.concertive.statistics;

import java.util.Arrays;

/**
 * How unequally a whole is divided into shares. All methods take amounts of 0 or more, in any unit
 * and order, and divide them by their sum. An amount of 0 is a member of the population without a
 * share; leaving it out changes the population.
 *
 * <p>Worked example: amounts 2, 1, 1 are shares ½, ¼, ¼. Gini (½ − ¼) × 2 ÷ 3 = 0.1667, corrected
 * 0.25; Herfindahl 0.375; normalized (0.375 − ⅓) ÷ ⅔ = 0.0625; effective number 2.667; evenness
 * 1.0397 ÷ ln 3 = 0.9464.
 */
public final class Concentration {
  private static final String NOT_TWO = "there are fewer than two members";

  private Concentration() {}

  /**
   * The Gini coefficient of a population: half the mean difference between two members, divided by
   * the mean. Formula: Σ (2i − n − 1) p₍ᵢ₎ ÷ n over the shares in ascending order. An index without
   * unit, from 0 (all alike) to (n − 1)/n (one has all). Undefined if there is nothing to divide.
   * Cost: n log n.
   *
   * @throws IllegalArgumentException if an amount is negative or not a number
   * @see "Gini 1912"
   */
  public static Result<Double> gini(double... amounts) {
    return Shares.of(amounts).map(Concentration::giniOfShares);
  }

  /** Pairs the greatest with the least, so that equal shares give exactly 0. */
  private static double giniOfShares(double[] shares) {
    double[] ascending = shares.clone();
    Arrays.sort(ascending);
    int n = ascending.length;
    double sum = 0;
    for (int i = 0; i < n / 2; i++) {
      sum += (n - 1 - 2.0 * i) * (ascending[n - 1 - i] - ascending[i]);
    }
    return Math.min(sum / n, (n - 1.0) / n);
  }

  /**
   * The Gini coefficient corrected for small populations: times n/(n − 1), so that it reaches 1
   * when one has all. An index from 0 to 1. Undefined if there is nothing to divide or there are
   * fewer than two members. Cost: n log n.
   *
   * @throws IllegalArgumentException if an amount is negative or not a number
   * @see "Deltas 2003"
   */
  public static Result<Double> correctedGini(double... amounts) {
    Arguments.amounts("Amount", amounts);
    double n = amounts.length;
    return n < 2
        ? Result.undefined(Result.Code.TOO_FEW, NOT_TWO, "a second member")
        : gini(amounts).map(g -> Math.min(1, g * n / (n - 1)));
  }

  /**
   * The Herfindahl index Σp²: the probability that two draws give the same member. From 1/n (equal)
   * to 1 (one has all). Undefined if there is nothing to divide. Cost: one pass.
   *
   * @throws IllegalArgumentException if an amount is negative or not a number
   * @see "Herfindahl 1950; Simpson 1949"
   */
  public static Result<Double> herfindahl(double... amounts) {
    return Shares.of(amounts).map(Concentration::herfindahlOfShares);
  }

  private static double herfindahlOfShares(double[] shares) {
    return Math.max(1.0 / shares.length, Math.min(1, Arrays.stream(shares).map(p -> p * p).sum()));
  }

  /**
   * The Herfindahl index rescaled to 0 (equal) … 1 (one has all): (Σp² − 1/n) ÷ (1 − 1/n).
   * Undefined if there is nothing to divide or there are fewer than two members. Cost: one pass.
   *
   * @throws IllegalArgumentException if an amount is negative or not a number
   */
  public static Result<Double> normalizedHerfindahl(double... amounts) {
    Arguments.amounts("Amount", amounts);
    double equal = 1.0 / amounts.length;
    return amounts.length < 2
        ? Result.undefined(Result.Code.TOO_FEW, NOT_TWO, "a second member")
        : herfindahl(amounts).map(h -> (h - equal) / (1 - equal));
  }

  /**
   * How many members with equal shares would give the same Herfindahl index: 1 ÷ Σp², the Hill
   * number of order 2. From 1 to n. Undefined if there is nothing to divide. Cost: one pass.
   *
   * @throws IllegalArgumentException if an amount is negative or not a number
   * @see "Laakso & Taagepera 1979"
   */
  public static Result<Double> effectiveNumber(double... amounts) {
    return herfindahl(amounts).map(h -> Math.min(amounts.length, 1 / h));
  }

  /**
   * Pielou's evenness: the entropy −Σp ln p divided by its greatest value ln n, where n includes
   * members without a share (ecologists count only those with one; to do so, leave the zeros out).
   * From 0 (one has all) to 1 (equal). Undefined if there is nothing to divide or there are fewer
   * than two members. Cost: one pass.
   *
   * @throws IllegalArgumentException if an amount is negative or not a number
   * @see "Shannon 1948; Pielou 1966"
   */
  public static Result<Double> evenness(double... amounts) {
    Arguments.amounts("Amount", amounts);
    return amounts.length < 2
        ? Result.undefined(Result.Code.TOO_FEW, NOT_TWO, "a second member")
        : Diversity.entropy(amounts, Diversity.EntropyUnit.NATS)
            .map(h -> h / StrictMath.log(amounts.length));
  }
}
