package org.concertive.statistics;

import java.util.Arrays;

/**
 * How unequally a whole is divided into shares. All take amounts of any unit, 0 or more, and divide
 * them by their sum; an amount of 0 is a member of the population without a share. Each costs one
 * pass.
 *
 * <p>Worked example: amounts 2, 1, 1 are shares ½, ¼, ¼. Herfindahl 0.375; normalized (0.375 − ⅓) ÷
 * ⅔ = 0.0625; effective number 2.667; evenness 1.0397 ÷ ln 3 = 0.9464.
 */
public final class Concentration {
  private Concentration() {}

  /**
   * The Herfindahl index Σp²: the chance that two draws fall on the same member. From 1/n (equal)
   * to 1 (one has all). Undefined when there is nothing to divide.
   *
   * @throws IllegalArgumentException when an amount is negative or no number
   * @see "Herfindahl 1950"
   */
  public static Result<Double> herfindahl(double... amounts) {
    double sum = total(amounts);
    return sum == 0
        ? Result.undefined("there is nothing to divide")
        : Result.of(Arrays.stream(amounts).map(amount -> amount / sum).map(p -> p * p).sum());
  }

  /**
   * The Herfindahl index brought to 0 (equal) … 1 (one has all): (Σp² − 1/n) ÷ (1 − 1/n). Undefined
   * when there is nothing to divide or fewer than two members.
   *
   * @throws IllegalArgumentException when an amount is negative or no number
   */
  public static Result<Double> normalizedHerfindahl(double... amounts) {
    double equal = 1.0 / amounts.length;
    return amounts.length < 2
        ? Result.undefined("there are fewer than two members")
        : herfindahl(amounts).map(h -> Math.max(0, (h - equal) / (1 - equal)));
  }

  /**
   * How many members with equal shares would give the same Herfindahl index: 1 ÷ Σp². From 1 to n.
   * Undefined when there is nothing to divide.
   *
   * @throws IllegalArgumentException when an amount is negative or no number
   * @see "Laakso & Taagepera 1979"
   */
  public static Result<Double> effectiveNumber(double... amounts) {
    return herfindahl(amounts).map(h -> 1 / h);
  }

  /**
   * Pielou's evenness: the entropy −Σp ln p over its greatest value ln n. From 0 (one has all) to 1
   * (equal). Undefined when there is nothing to divide or fewer than two members.
   *
   * @throws IllegalArgumentException when an amount is negative or no number
   * @see "Shannon 1948; Pielou 1966"
   */
  public static Result<Double> evenness(double... amounts) {
    double sum = total(amounts);
    if (amounts.length < 2) {
      return Result.undefined("there are fewer than two members");
    }
    return sum == 0
        ? Result.undefined("there is nothing to divide")
        : Result.of(
            Arrays.stream(amounts)
                    .filter(amount -> amount > 0)
                    .map(amount -> amount / sum)
                    .map(p -> -p * Math.log(p))
                    .sum()
                / Math.log(amounts.length));
  }

  private static double total(double... amounts) {
    double sum = 0;
    for (double amount : amounts) {
      if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "An amount (" + amount + ") must be a number of 0 or more.");
      }
      sum += amount;
    }
    return sum;
  }
}
