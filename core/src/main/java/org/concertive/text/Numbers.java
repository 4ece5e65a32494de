package org.concertive.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them. */
public final class Numbers {
  private static final MathContext FOUR_DIGITS = new MathContext(4);

  private Numbers() {}

  /**
   * A number for a message, without zeros at the end: with two decimal places from 1 on, below 1
   * with four significant digits, so that only 0 is printed as 0.
   */
  public static String of(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    BigDecimal exact = BigDecimal.valueOf(number);
    BigDecimal rounded =
        Math.abs(number) >= 1 ? exact.setScale(2, RoundingMode.HALF_UP) : exact.round(FOUR_DIGITS);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
