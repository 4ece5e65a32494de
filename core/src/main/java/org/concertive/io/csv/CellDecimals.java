package org.concertive.io.csv;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads decimal numbers as people write them in tables, with the digits printed: with a decimal
 * point or comma, thousands separators, and a percent sign, which divides by 100.
 */
final class CellDecimals {
  private static final Pattern SPACED =
      Pattern.compile("[+-]?\\d{1,3}([ \\u00A0\\u2009\\u202F'’]\\d{3})+([.,]\\d+)?");
  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern IN_THOUSANDS =
      Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
  private static final String RULE = "must be a number.";

  private CellDecimals() {}

  /**
   * The number in a text.
   *
   * @param mark the decimal mark, if the caller said so
   */
  static BigDecimal parse(String text, @Nullable Character mark) {
    boolean isPercent = text.endsWith("%");
    String form = (isPercent ? text.substring(0, text.length() - 1) : text).strip();
    if (SPACED.matcher(form).matches()) {
      form = form.replaceAll("[^0-9.,+-]", "");
    }
    String plain = withPoint(form.replace('−', '-'), mark);
    if (plain == null || !PLAIN.matcher(plain).matches()) {
      throw new BadCell(RULE + maybe(form));
    }
    BigDecimal number = new BigDecimal(plain);
    return isPercent ? number.movePointLeft(2) : number;
  }

  /** The number with a decimal point and nothing between thousands; null when it is none. */
  private static @Nullable String withPoint(String form, @Nullable Character mark) {
    char decimal = mark == null ? decimalMark(form) : mark;
    String english = decimal == ',' ? swapped(form) : form;
    if (english.indexOf(',') < 0) {
      return english;
    }
    return IN_THOUSANDS.matcher(english).matches() ? english.replace(",", "") : null;
  }

  private static char decimalMark(String form) {
    int comma = form.lastIndexOf(',');
    int point = form.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      return comma > point ? ',' : '.';
    }
    if (comma < 0) {
      return form.indexOf('.') < point ? ',' : '.';
    }
    if (form.indexOf(',') == comma && IN_THOUSANDS.matcher(form).matches()) {
      throw new BadCell(
          "may be "
              + form.replace(",", "")
              + " or "
              + form.replace(',', '.')
              + ". Say which mark is the decimal mark (option decimal).");
    }
    return form.indexOf(',') < comma ? '.' : ',';
  }

  private static String swapped(String form) {
    return form.replace(',', ';').replace('.', ',').replace(';', '.');
  }

  /** Letters that look like digits are what scanners and tired people write. */
  private static String maybe(String form) {
    String digits = form.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
    return !digits.equals(form) && PLAIN.matcher(digits).matches()
        ? " Maybe \"" + digits + "\"."
        : "";
  }
}
