package org.concertive.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Counts and shares: 11 of 20 are 55 %, and reach 0.55 exactly. */
final class Shares {
  private Shares() {}

  /** Whether a part is at least this share of the whole. */
  static boolean reaches(long part, long whole, double share) {
    return compare(part, whole, share) >= 0;
  }

  /** Whether a part is more than this share of the whole. */
  static boolean exceeds(long part, long whole, double share) {
    return compare(part, whole, share) > 0;
  }

  private static int compare(long part, long whole, double share) {
    return BigDecimal.valueOf(part)
        .compareTo(BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(whole)));
  }

  /** What percentage a part is of a whole above 0. */
  static BigDecimal percent(long part, long whole) {
    return BigDecimal.valueOf(part)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
  }

  /** A percentage as messages print it: with one digit after the point, and none where it is 0. */
  static String printed(BigDecimal percent) {
    BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
