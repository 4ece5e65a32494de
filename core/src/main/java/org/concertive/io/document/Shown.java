package org.concertive.io.document;

import java.util.List;

/**
 * Parts of messages: words of the author in quotes, lists of what is allowed, the right article.
 */
final class Shown {
  private static final int LONGEST = 60;
  private static final int MANY = 12;

  private Shown() {}

  /** Text of the author: in quotes, on one line, not longer than a reader needs. */
  static String quoted(String text) {
    return "\"" + shortened(text, LONGEST) + "\"";
  }

  /** Text on one line, with an ellipsis when it is longer than {@code most} characters. */
  static String shortened(String text, int most) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(most).forEach(c -> shown.appendCodePoint(isHidden(c) ? ' ' : c));
    return text.codePointCount(0, Math.min(text.length(), 2 * most + 2)) > most
        ? shown.append('…').toString()
        : shown.toString();
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** {@code a, b or c}; when there are many, the first of them and how many. */
  static String choice(List<String> words) {
    if (words.size() > MANY) {
      return "one of " + words.size() + " words such as " + String.join(", ", words.subList(0, 5));
    }
    return joined(words, " or ");
  }

  /** {@code a, b and c}. */
  static String joined(List<String> words, String last) {
    int n = words.size();
    return n < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, n - 1)) + last + words.get(n - 1);
  }

  /** The noun with its article. */
  static String one(String noun) {
    boolean vowel =
        "aeio".indexOf(noun.charAt(0)) >= 0 || (noun.startsWith("u") && !noun.startsWith("uni"));
    return (vowel ? "an " : "a ") + noun;
  }
}
