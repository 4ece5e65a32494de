package org.concertive.statistics;

import java.util.Arrays;

/** A whole divided among its members. */
final class Shares {
  private Shares() {}

  /**
   * The amounts divided by their sum, in the same order. Undefined if the sum is 0. They are scaled
   * to near 1 before they are added, so huge and tiny amounts do no harm.
   */
  static Result<double[]> of(double... amounts) {
    double greatest = Arrays.stream(Arguments.amounts("Amount", amounts)).max().orElse(0);
    if (greatest == 0) {
      return Result.undefined(
          Result.Code.NONE_RECORDED, "there is nothing to divide", "an amount above 0");
    }
    int exponent = Math.getExponent(greatest);
    double[] scaled = Arrays.stream(amounts).map(amount -> Math.scalb(amount, -exponent)).toArray();
    double sum = Arrays.stream(scaled).sum();
    return Result.of(Arrays.stream(scaled).map(amount -> amount / sum).toArray());
  }
}
