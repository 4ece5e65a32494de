package org.concertive.validation;

import java.util.Comparator;

/**
 * The order of JSON Pointers: text by text, but numbers by value, so that item 2 comes before item
 * 10.
 */
final class Pointers {
  static final Comparator<String> IN_DOCUMENT_ORDER = Pointers::compare;

  private Pointers() {}

  /** The pointer of the list that holds the element a pointer names. */
  static String ofList(String element) {
    return element.substring(0, element.lastIndexOf('/'));
  }

  /** The pointer of the innermost place that holds the places of two pointers. */
  static String common(String one, String other) {
    int end = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        break;
      }
      end = one.charAt(i) == '/' ? i : end;
    }
    return one.substring(0, end);
  }

  /** A key of an object as a pointer writes it. */
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
    // Of two numbers the longer is greater; of one length, the one with the first greater digit.
    int number = start(a, differing);
    int byLength =
        digit(a, number) && digit(b, number) ? Integer.compare(end(a, number), end(b, number)) : 0;
    return byLength != 0 ? byLength : Character.compare(a.charAt(differing), b.charAt(differing));
  }

  private static boolean digit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** Where the number begins of which digits end here; here where none do. */
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
