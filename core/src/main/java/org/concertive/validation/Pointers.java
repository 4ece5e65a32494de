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
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (digit(a, i) && digit(b, j)) {
        int endA = end(a, i);
        int endB = end(b, j);
        int byNumber = Integer.compare(endA - i, endB - j);
        byNumber = byNumber != 0 ? byNumber : a.substring(i, endA).compareTo(b.substring(j, endB));
        if (byNumber != 0) {
          return byNumber;
        }
        i = endA;
        j = endB;
      } else if (a.charAt(i) != b.charAt(j)) {
        return Character.compare(a.charAt(i), b.charAt(j));
      } else {
        i++;
        j++;
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  private static boolean digit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && digit(text, end)) {
      end++;
    }
    return end;
  }
}
