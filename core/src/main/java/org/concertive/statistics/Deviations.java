package org.concertive.statistics;

import java.util.Arrays;

/**
 * Finite numbers as deviations from their mean, in a unit (a power of two) in which all are less
 * than 2, so that squares and sums neither overflow nor vanish. The mean is computed twice, so that
 * the deviations lose no digits to a large mean.
 */
final class Deviations {
  /** Sums of squares up to this, per number, count as 0, being due to rounding. */
  private static final double ROUNDING = 1e-30;

  private final int exponent;
  private final double mean;
  private final double[] deviations;

  private Deviations(int exponent, double mean, double[] deviations) {
    this.exponent = exponent;
    this.mean = mean;
    this.deviations = deviations;
  }

  /** The deviations of one or more finite numbers. */
  static Deviations of(double... values) {
    double greatest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
    int exponent = greatest == 0 ? 0 : Math.getExponent(greatest);
    double[] scaled = Arrays.stream(values).map(value -> Math.scalb(value, -exponent)).toArray();
    double first = scaled[0];
    if (Arrays.stream(scaled).allMatch(value -> value == first)) {
      return new Deviations(exponent, first, new double[scaled.length]);
    }
    double once = Arrays.stream(scaled).sum() / scaled.length;
    double mean = once + Arrays.stream(scaled).map(value -> value - once).sum() / scaled.length;
    return new Deviations(
        exponent, mean, Arrays.stream(scaled).map(value -> value - mean).toArray());
  }

  /** The mean, in the unit of the numbers. */
  double mean() {
    return Math.scalb(mean, exponent);
  }

  /** The deviations in the common unit, in the order of the numbers. */
  double[] scaled() {
    return deviations.clone();
  }

  /** The sum of the deviations' powers, in the common unit. */
  double sumOfPowers(int power) {
    double sum = 0;
    for (double deviation : deviations) {
      double product = 1;
      for (int i = 0; i < power; i++) {
        product *= deviation;
      }
      sum += product;
    }
    return sum;
  }

  /** Whether all numbers are alike. */
  boolean alike() {
    return sumOfPowers(2) == 0;
  }

  /** Whether a sum of squares of this many numbers below 2 is only rounding error. */
  static boolean isRounding(double sumOfSquares, double n) {
    return sumOfSquares <= n * ROUNDING;
  }

  /** The root of the sum of squares over a divisor, in the unit of the numbers. */
  double rootMeanSquare(double divisor) {
    return Math.scalb(Math.sqrt(sumOfPowers(2) / divisor), exponent);
  }

  /** The sum of squares over a divisor, in the square of the unit of the numbers. */
  double meanSquare(double divisor) {
    return Math.scalb(sumOfPowers(2) / divisor, 2 * exponent);
  }
}
