package org.concertive.io.csv;

/**
 * Reads numbers in tables: digits, a decimal point, or a comma where the caller allows it, and an
 * exponent. No hexadecimal digits, trailing letters or thousands separators.
 */
final class CellNumbers {
  /** All of these are exact. */
  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final int EXACT_DIGITS = 15;

  private CellNumbers() {}

  /**
   * The number in a text, the same as that of {@link Double#parseDouble}; NaN when it is not a
   * number.
   */
  static double parse(CharSequence text, boolean commaIsPoint) {
    int length = text.length();
    boolean negative = length > 0 && text.charAt(0) == '-';
    int i = negative || (length > 0 && text.charAt(0) == '+') ? 1 : 0;
    long digits = 0;
    int count = 0;
    int fraction = -1;
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = count < EXACT_DIGITS ? 10 * digits + (c - '0') : digits;
        count++;
        fraction += fraction >= 0 ? 1 : 0;
      } else if (fraction < 0 && (c == '.' || (c == ',' && commaIsPoint))) {
        fraction = 0;
      } else {
        break;
      }
    }
    if (count == 0) {
      return Double.NaN;
    }
    if (i < length || count > EXACT_DIGITS) {
      return i == length || isExponent(text, i)
          ? Double.parseDouble(text.toString().replace(',', '.'))
          : Double.NaN;
    }
    double number = fraction > 0 ? digits / POWERS[fraction] : digits;
    return negative ? -number : number;
  }

  private static boolean isExponent(CharSequence text, int start) {
    int i = start + 1;
    if (text.charAt(start) != 'e' && text.charAt(start) != 'E') {
      return false;
    }
    if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      i++;
    }
    int digits = 0;
    for (; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
      digits++;
    }
    return digits > 0;
  }
}
