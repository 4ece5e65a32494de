package org.concertive.io.csv;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parts of messages. */
final class Shown {
  private static final int LONGEST = 60;
  private static final int MANY = 12;

  private Shown() {}

  /** Text of the file: in quotes, on one line, not longer than a reader needs. */
  static String quoted(CharSequence text) {
    StringBuilder shown = new StringBuilder("\"");
    // Two places a character at most; a very long cell need not be copied.
    String start = text.subSequence(0, Math.min(text.length(), 2 * LONGEST + 2)).toString();
    start.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(isHidden(c) ? ' ' : c));
    return shown
        .append(start.codePointCount(0, start.length()) > LONGEST ? "…\"" : "\"")
        .toString();
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** {@code "a", "b" and "c"}; the first of them when there are many. */
  static String names(List<String> names) {
    List<String> shown = names.stream().limit(MANY).map(Shown::quoted).collect(Collectors.toList());
    if (names.size() > MANY) {
      return String.join(", ", shown) + " and " + (names.size() - MANY) + " more";
    }
    int last = shown.size() - 1;
    return last < 1
        ? String.join("", shown)
        : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
  }

  /** A number with its noun. */
  static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%d %s", number, number == 1 ? one : many);
  }
}
