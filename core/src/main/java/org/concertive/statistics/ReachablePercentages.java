package org.concertive.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which percentages are possible for a number of people (or of anything else counted): no number of
 * people out of 8 is 90 %, not even after rounding. The digits of a percentage show how it was
 * rounded: {@code new BigDecimal("90")} to whole percent, {@code "90.0"} to tenths. A half may have
 * been rounded either way. All arithmetic is exact.
 *
 * <p>Worked example: 7 of 8 are 87.5 %, all 8 are 100 %. So 90 is not reachable with 8; the nearest
 * are 88 (7 of 8) and 100 (8 of 8). 87, 88 and 87.5 are reachable; 87.0 and 88.0 are not.
 *
 * @param n how many are counted, 1 or more
 */
public record ReachablePercentages(int n) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Makes the percentages possible for a number.
   *
   * @throws IllegalArgumentException if that is less than 1
   */
  public ReachablePercentages {
    Arguments.holds(n >= 1, "The number of those counted", n, "it must be 1 or more");
  }

  /**
   * Some of those counted, and what percentage of all they are.
   *
   * @param count how many they are
   * @param percent their share in percent, a half rounded up
   */
  public record Percentage(int count, BigDecimal percent) {}

  /**
   * All percentages, from 0 of n to n of n. Cost: n.
   *
   * @param decimals how many digits after the decimal point, 0 or more
   * @throws IllegalArgumentException if that is negative
   */
  public List<Percentage> all(int decimals) {
    Arguments.holds(decimals >= 0, "The number of decimals", decimals, "it must be 0 or more");
    return IntStream.rangeClosed(0, n).mapToObj(count -> percentage(count, decimals)).toList();
  }

  /**
   * The percentages that round to a printed percentage at its number of digits, in ascending order;
   * empty if it is not reachable. Cost: the length of the result.
   *
   * @param printed from 0 to 100
   * @throws IllegalArgumentException if that is not from 0 to 100
   */
  public List<Percentage> matching(BigDecimal printed) {
    BigDecimal half = sound(printed).ulp().divide(BigDecimal.valueOf(2));
    int fewest = count(printed.subtract(half), RoundingMode.CEILING);
    int most = count(printed.add(half), RoundingMode.FLOOR);
    return IntStream.rangeClosed(fewest, most)
        .mapToObj(count -> percentage(count, printed.scale()))
        .toList();
  }

  /**
   * Whether any percentage rounds to a printed percentage at its number of digits. Cost: constant.
   *
   * @param printed from 0 to 100
   * @throws IllegalArgumentException if that is not from 0 to 100
   */
  public boolean isReachable(BigDecimal printed) {
    BigDecimal half = sound(printed).ulp().divide(BigDecimal.valueOf(2));
    return count(printed.subtract(half), RoundingMode.CEILING)
        <= count(printed.add(half), RoundingMode.FLOOR);
  }

  /**
   * The nearest possible percentages: the greatest at or below a printed percentage and the least
   * at or above it; a single one if they are the same. Cost: constant.
   *
   * @param printed from 0 to 100
   * @throws IllegalArgumentException if that is not from 0 to 100
   */
  public List<Percentage> nearest(BigDecimal printed) {
    sound(printed);
    return IntStream.rangeClosed(
            count(printed, RoundingMode.FLOOR), count(printed, RoundingMode.CEILING))
        .mapToObj(count -> percentage(count, printed.scale()))
        .toList();
  }

  private static BigDecimal sound(BigDecimal printed) {
    Arguments.present("Percentage", printed);
    Arguments.holds(
        printed.signum() >= 0 && printed.compareTo(HUNDRED) <= 0,
        "The percentage",
        printed,
        "it must be from 0 to 100");
    return printed;
  }

  /** The number that a percentage stands for, rounded to a whole number from 0 to n. */
  private int count(BigDecimal percent, RoundingMode rounding) {
    BigInteger count =
        percent
            .multiply(BigDecimal.valueOf(n))
            .movePointLeft(2)
            .setScale(0, rounding)
            .toBigIntegerExact();
    return count.max(BigInteger.ZERO).min(BigInteger.valueOf(n)).intValueExact();
  }

  private Percentage percentage(int count, int decimals) {
    return new Percentage(
        count,
        BigDecimal.valueOf(count)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(n), decimals, RoundingMode.HALF_UP));
  }
}
