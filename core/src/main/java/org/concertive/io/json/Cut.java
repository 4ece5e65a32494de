package org.concertive.io.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A place between two objects of a list at which a JSON document may be parted. Which list that is,
 * is found by going backwards from somewhere in the document that looks as if an object started
 * there, so that only as much is looked at as there is of the list before it.
 *
 * <p>It may be wrong: what looks like an object may stand in a text. Then what is before the cut is
 * no document, however it is ended. When it is one, so that the cut stands in no text, all is true
 * that was found from there backwards.
 *
 * @param end where the object before it ends
 * @param start where the object behind it starts
 * @param list the list it is in
 */
record Cut(int end, int start, PartedList list) {

  /** The cut before or at the next object of a list from a place on; null when none is found. */
  static @Nullable Cut near(byte[] content, int place) {
    for (int i = place; i < content.length; i++) {
      if (content[i] == '{' && endBefore(content, i) > 0) {
        return around(content, i);
      }
    }
    return null;
  }

  /** Where the object ends that stands before one in a list; 0 when there is none. */
  private static int endBefore(byte[] content, int start) {
    int comma = behindBlanks(content, start);
    int end = comma == 0 || content[comma - 1] != ',' ? 0 : behindBlanks(content, comma - 1);
    return end == 0 || content[end - 1] != '}' ? 0 : end;
  }

  /** Goes backwards over blanks. */
  private static int behindBlanks(byte[] content, int from) {
    int i = from;
    while (i > 0 && content[i - 1] <= ' ' && content[i - 1] >= 0) {
      i--;
    }
    return i;
  }

  /** The cut before the object of a list of the root or a section in which this object stands. */
  private static @Nullable Cut around(byte[] content, int object) {
    int start = object;
    int closed = 0;
    for (int i = object - 1; i >= 0; i--) {
      switch (content[i]) {
        case '"' -> i = openingQuote(content, i);
        case '}', ']' -> closed++;
        case '{', '[' -> {
          if (closed > 0) {
            closed--;
          } else if (content[i] == '{') {
            start = i;
          } else {
            PartedList list = PartedList.named(nameBefore(content, i));
            if (list != null) {
              int end = endBefore(content, start);
              return end == 0 ? null : new Cut(end, start, list);
            }
          }
        }
        default -> {}
      }
    }
    return null;
  }

  /** Where the text starts that ends with this quotation mark; −1 when it has no start. */
  private static int openingQuote(byte[] content, int closing) {
    int i = closing - 1;
    while (i >= 0 && (content[i] != '"' || isEscaped(content, i))) {
      i--;
    }
    return i;
  }

  private static boolean isEscaped(byte[] content, int quote) {
    int i = quote;
    while (i > 0 && content[i - 1] == '\\') {
      i--;
    }
    return (quote - i) % 2 == 1;
  }

  /** The name of the field whose value starts here; empty when there is none. */
  private static String nameBefore(byte[] content, int value) {
    int colon = behindBlanks(content, value);
    int end = colon == 0 || content[colon - 1] != ':' ? 0 : behindBlanks(content, colon - 1);
    if (end == 0 || content[end - 1] != '"') {
      return "";
    }
    int start = openingQuote(content, end - 1) + 1;
    return new String(content, start, Math.max(0, end - 1 - start), StandardCharsets.UTF_8);
  }
}
