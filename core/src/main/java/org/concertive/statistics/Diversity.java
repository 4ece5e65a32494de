package org.concertive.statistics;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * How many members there are if small shares count less: entropy, and the Hill numbers, which are
 * all numbers of members. Amounts are 0 or more; amounts of 0, the unit and the order change
 * nothing. Each costs one pass.
 *
 * <p>Worked example: amounts 2, 1, 1 are shares ½, ¼, ¼. Entropy 1.5 bits; Hill numbers of order 0:
 * 3, of order 1: 2^1.5 = 2.828, of order 2: 1 ÷ 0.375 = 2.667, of order ∞: 1 ÷ ½ = 2.
 */
public final class Diversity {
  private Diversity() {}

  /** The unit of entropy: the base of the logarithm. */
  public enum EntropyUnit {
    /** Base 2. */
    BITS(2),
    /** Base e. */
    NATS(Math.E),
    /** Base 10, also called bans or dits. */
    HARTLEYS(10);

    private final double lnOfBase;

    EntropyUnit(double base) {
      lnOfBase = base == Math.E ? 1 : StrictMath.log(base);
    }
  }

  /**
   * Shannon's entropy: how uncertain it is which member a random draw gives. Formula: −Σ p log p.
   * In the given unit, from 0 (one has all) to log n (equal). Undefined if there is nothing to
   * divide.
   *
   * @throws IllegalArgumentException if an amount is negative or not a number
   * @see "Shannon 1948"
   */
  public static Result<Double> entropy(double[] amounts, EntropyUnit unit) {
    Arguments.present("Unit", unit);
    return Shares.of(amounts).map(shares -> nats(shares) / unit.lnOfBase);
  }

  private static double nats(double[] shares) {
    DoubleStream present = Arrays.stream(shares).filter(p -> p > 0);
    double sum = -present.map(p -> p * StrictMath.log(p)).sum();
    return Math.max(0, Math.min(StrictMath.log(shares.length), sum));
  }

  /**
   * The Hill number of an order: how many members with equal shares would be as diverse. The
   * greater the order, the less small shares count. Formula: (Σ p^q)^(1/(1−q)); order 0 counts the
   * members with a share, order 1 is the limit exp(−Σ p ln p), order 2 is 1 ÷ Σp², order {@link
   * Double#POSITIVE_INFINITY} is 1 ÷ the greatest share. From 1 to the number of members with a
   * share. Undefined if there is nothing to divide.
   *
   * @param order 0 or more, infinity included
   * @throws IllegalArgumentException if an amount is negative or not a number, or the order is
   *     negative or NaN
   * @see "Hill 1973; Jost 2006"
   */
  public static Result<Double> hill(double[] amounts, double order) {
    Arguments.holds(order >= 0, "The order of a Hill number", order, "it must be 0 or more");
    return Shares.of(amounts)
        .map(shares -> Arrays.stream(shares).filter(p -> p > 0).toArray())
        .map(shares -> Math.min(shares.length, Math.max(1, hillOfShares(shares, order))));
  }

  private static double hillOfShares(double[] shares, double order) {
    if (order == 0) {
      return shares.length;
    }
    double greatest = Arrays.stream(shares).max().orElseThrow();
    if (order == Double.POSITIVE_INFINITY) {
      return 1 / greatest;
    }
    return StrictMath.exp(
        order == 1
            ? nats(shares)
            : order < 2 ? nearOne(shares, order) : aboveTwo(shares, order, greatest));
  }

  /** Rényi's entropy, without the digits that ln Σ p^q ÷ (1 − q) loses near order 1. */
  private static double nearOne(double[] shares, double order) {
    double excess =
        Arrays.stream(shares).map(p -> p * StrictMath.expm1((order - 1) * StrictMath.log(p))).sum();
    return StrictMath.log1p(excess) / (1 - order);
  }

  /** Rényi's entropy from shares relative to the greatest one, so that not all powers vanish. */
  private static double aboveTwo(double[] shares, double order, double greatest) {
    double sum =
        Arrays.stream(shares).map(p -> StrictMath.exp(order * StrictMath.log(p / greatest))).sum();
    return order / (1 - order) * StrictMath.log(greatest) + StrictMath.log(sum) / (1 - order);
  }
}
