package org.concertive.validation;

import java.util.Comparator;

/**
 * JSON Pointers, and their order: character by character, but numbers by value, so that item 2
 * comes before item 10.
 */
final class Pointers {
  static final Comparator<String> IN_DOCUMENT_ORDER = Pointers::compare;

  private Pointers() {}

  /** An object key, escaped for use in a pointer. */
  static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int differing = 0;
    while (differing < shorter && a.charAt(differing) == b.charAt(differing)) {
      differing++;
    }
    if (differing == shorter) {
      return Integer.compare(a.length(), b.length());
    }
    // The longer of two numbers is greater; with equal lengths, the first differing digit decides.
    int number = start(a, differing);
    int byLength =
        digit(a, number) && digit(b, number) ? Integer.compare(end(a, number), end(b, number)) : 0;
    return byLength != 0 ? byLength : Character.compare(a.charAt(differing), b.charAt(differing));
  }

  private static boolean digit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Where the number that ends here begins; here if there is none. */
  private static int start(String text, int to) {
    int start = to;
    while (start > 0 && digit(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && digit(text, end)) {
      end++;
    }
    return end;
  }
}
