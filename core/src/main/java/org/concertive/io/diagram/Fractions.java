package org.concertive.io.diagram;

import java.util.Map;
import java.util.TreeMap;
import org.concertive.text.Numbers;

/** Parts of routines as people write them: 2½. */
final class Fractions {
  private static final double CLOSE = 1e-6;

  private static final Map<Double, String> SIGNS =
      new TreeMap<>(
          Map.of(
              1.0 / 2, "½", 1.0 / 3, "⅓", 2.0 / 3, "⅔", 1.0 / 4, "¼", 3.0 / 4, "¾", 1.0 / 5, "⅕",
              1.0 / 6, "⅙", 5.0 / 6, "⅚", 1.0 / 8, "⅛"));

  private Fractions() {}

  /** A number of 0 or more; with decimals where no sign fits. */
  static String of(double number) {
    long whole = (long) Math.floor(number + CLOSE);
    double rest = number - whole;
    if (rest < CLOSE) {
      return Long.toString(whole);
    }
    return SIGNS.entrySet().stream()
        .filter(sign -> Math.abs(rest - sign.getKey()) < CLOSE)
        .map(sign -> (whole == 0 ? "" : whole) + sign.getValue())
        .findFirst()
        .orElseGet(() -> Numbers.of(number));
  }
}
