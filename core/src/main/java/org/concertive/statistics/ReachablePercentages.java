package org.concertive.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which percentages a number of people (or of anything else that is counted) can make at all: 90 %
 * of 8 people is no whole number of people, nor does a whole number of them round to 90 %. What a
 * percentage was rounded to shows in its digits: {@code new BigDecimal("90")} is rounded to whole
 * percent, {@code "90.0"} to tenths. A half may have been rounded either way. All of it is exact.
 *
 * <p>Worked example: 7 of 8 are 87.5 %, all 8 are 100 %. So 90 is not reachable with 8, the nearest
 * are 88 (7 of 8) and 100 (8 of 8); both 87 and 88 are reachable, 87.5 too, 87.0 and 88.0 are not.
 *
 * @param n how many there are, 1 or more
 */
public record ReachablePercentages(int n) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Makes the percentages of a number.
   *
   * @throws IllegalArgumentException when there are fewer than one
   */
  public ReachablePercentages {
    Given.holds(n >= 1, "The number of those counted", n, "it must be 1 or more");
  }

  /**
   * A number of those counted, and which percentage of all they are.
   *
   * @param count how many of them
   * @param percent their share in percent, a half rounded up
   */
  public record Percentage(int count, BigDecimal percent) {}

  /**
   * All percentages, from 0 of n to n of n. Cost: n.
   *
   * @param decimals how many digits stand after the point, 0 or more
   * @throws IllegalArgumentException when there are fewer than 0 decimals
   */
  public List<Percentage> all(int decimals) {
    Given.holds(decimals >= 0, "The number of decimals", decimals, "it must be 0 or more");
    return IntStream.rangeClosed(0, n).mapToObj(count -> percentage(count, decimals)).toList();
  }

  /**
   * Those that round to a percentage at the digits it is printed with, fewest first; empty when it
   * is not reachable. Cost: as many as there are.
   *
   * @param printed from 0 to 100
   * @throws IllegalArgumentException when that is not from 0 to 100
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
   * Whether some number of those counted rounds to a percentage at the digits it is printed with.
   * Cost: none.
   *
   * @param printed from 0 to 100
   * @throws IllegalArgumentException when that is not from 0 to 100
   */
  public boolean isReachable(BigDecimal printed) {
    BigDecimal half = sound(printed).ulp().divide(BigDecimal.valueOf(2));
    return count(printed.subtract(half), RoundingMode.CEILING)
        <= count(printed.add(half), RoundingMode.FLOOR);
  }

  /**
   * The nearest on either side: the greatest number whose share is at or below a percentage and the
   * least whose share is at or above it; one when they are the same. Cost: none.
   *
   * @param printed from 0 to 100
   * @throws IllegalArgumentException when that is not from 0 to 100
   */
  public List<Percentage> nearest(BigDecimal printed) {
    sound(printed);
    return IntStream.rangeClosed(
            count(printed, RoundingMode.FLOOR), count(printed, RoundingMode.CEILING))
        .mapToObj(count -> percentage(count, printed.scale()))
        .toList();
  }

  private static BigDecimal sound(BigDecimal printed) {
    Given.present("Percentage", printed);
    Given.holds(
        printed.signum() >= 0 && printed.compareTo(HUNDRED) <= 0,
        "The percentage",
        printed,
        "it must be from 0 to 100");
    return printed;
  }

  /** How many a percentage is, rounded to a whole number from 0 to n. */
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
