package org.concertive.io.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.LongStream;
import org.concertive.metrics.Value;

/** Numbers as people read them: a quotient of small numbers stays one. */
final class Numeral {
  private static final int MOST_BELOW = 100;
  private static final int FEWEST_FOR_PERCENT = 20;
  private static final double TOLERANCE = 1e-9;
  private static final MathContext DIGITS = new MathContext(3);

  private Numeral() {}

  /** {@code 2/7}, {@code 4.98}, {@code 3/14 to 17/42}, {@code 2 to any number}. */
  static String of(Value value) {
    if (!value.isExact()) {
      return of(value.low())
          + " to "
          + (Double.isInfinite(value.high()) ? "any number" : of(value.high()));
    }
    return quotient(value).orElseGet(() -> of(value.low()));
  }

  /** {@code 5 of 11}; of a share that is not a quotient {@code 0.4 to 0.6 of those}. */
  static String outOf(Value share) {
    return share.numerator().isPresent() && share.denominator().isPresent()
        ? of(share.numerator().getAsDouble()) + " of " + of(share.denominator().getAsDouble())
        : of(share) + " of those";
  }

  /** {@code 2 of 7}, {@code 2.5 of 7}; from a whole of 20 on {@code 35% (7 of 20)}. */
  static String share(Value share) {
    if (!share.isExact() || share.numerator().isEmpty() || share.denominator().isEmpty()) {
      return of(share);
    }
    return share.denominator().getAsDouble() < FEWEST_FOR_PERCENT
        ? outOf(share)
        : Math.round(100 * share.number()) + "% (" + outOf(share) + ")";
  }

  /** Numerator and denominator as they were counted. */
  private static Optional<String> quotient(Value value) {
    if (value.numerator().isEmpty() || value.denominator().isEmpty()) {
      return Optional.empty();
    }
    double above = value.numerator().getAsDouble();
    double below = value.denominator().getAsDouble();
    boolean isOfCounts = isWhole(above) && isWhole(below) && below <= MOST_BELOW;
    return isOfCounts ? Optional.of((long) above + "/" + (long) below) : Optional.empty();
  }

  /** {@code 1/21}, {@code 0.0865}, {@code 2.5}. */
  static String of(double number) {
    if (isWhole(number)) {
      return Long.toString(Math.round(number));
    }
    if (Math.abs(number) > 1) {
      return decimal(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
    }
    return LongStream.rangeClosed(2, MOST_BELOW)
        .filter(below -> isWhole(number * below))
        .mapToObj(below -> Math.round(number * below) + "/" + below)
        .findFirst()
        .orElseGet(() -> decimal(BigDecimal.valueOf(number).round(DIGITS)));
  }

  private static boolean isWhole(double number) {
    return Math.abs(number - Math.rint(number)) < TOLERANCE;
  }

  private static String decimal(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
