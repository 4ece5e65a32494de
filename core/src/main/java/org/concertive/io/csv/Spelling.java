package org.concertive.io.csv;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One way to write names that look the same. */
final class Spelling {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFE00-\\uFE0F]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x85]+");

  private Spelling() {}

  /**
   * A name in composed characters, with single spaces in it and none around it, and without
   * characters that nobody sees.
   */
  static String of(String name) {
    if (isUsual(name)) {
      return name;
    }
    String visible = INVISIBLE.matcher(name).replaceAll("");
    String spaced = SPACE.matcher(visible).replaceAll(" ").strip();
    return Normalizer.normalize(spaced, Normalizer.Form.NFC);
  }

  /** Whether a name is of plain characters with single spaces in it, as nearly all names are. */
  static boolean isUsual(CharSequence name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return name.isEmpty() || before != ' ';
  }

  /** What names have in common that differ in nothing but case and spaces. */
  static String folded(String name) {
    return of(name).replace(" ", "").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
