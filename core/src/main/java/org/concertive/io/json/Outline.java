package org.concertive.io.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The way through a JSON document, as far as it was gone: the fields of the root and of the section
 * that is open, without what stands in lists and in other sections. Before the rest of the
 * document, the outline makes a document of it.
 *
 * <p>Only brackets and texts are looked at, so what is no JSON has an outline that means nothing.
 */
final class Outline {
  /** A document whose outline is longer has odd fields at the root, and is not parted. */
  private static final int LONGEST = 1 << 16;

  private static final int NONE = -1;

  private final byte[] content;
  private final StringBuilder passed = new StringBuilder();

  /** Where the way has come to. */
  private int at;

  /** From where on what is passed belongs to the outline. */
  private int from;

  /** How many brackets are open. */
  private int depth;

  /**
   * The depth inside a list, or inside an object of a section, that is left out; 0 when in none.
   */
  private int hidden;

  private boolean isList;

  /** Where in the outline the section starts that is open. */
  private int section;

  /**
   * A place between two objects of a list.
   *
   * @param end where the first object ends
   * @param start where the second one starts
   * @param before the outline up to the start of the list
   * @param after what ends the list and all that is around it
   */
  record Cut(int end, int start, String before, String after) {}

  Outline(byte[] content) {
    this.content = content;
    this.at = Utf8.startOf(content);
    this.from = at;
  }

  /**
   * Goes on to the next place between two objects of a list.
   *
   * @param least the end of the first object is not before this
   * @return null when there is none
   */
  @Nullable Cut next(int least) {
    for (int bracket = bracket(); bracket != NONE; bracket = bracket()) {
      if (bracket == '{' || bracket == '[') {
        open(bracket == '[');
        continue;
      }
      close();
      if (bracket == '}' && at >= least && isList && depth == hidden) {
        Cut cut = cut();
        if (cut != null) {
          return cut;
        }
      }
    }
    return null;
  }

  /** Goes on behind the next bracket that stands in no text, and answers it. */
  private int bracket() {
    int i = at;
    while (i < content.length) {
      byte b = content[i++];
      if (b == '"') {
        i = behindText(i);
      } else if (b == '{' || b == '}' || b == '[' || b == ']') {
        at = i;
        return b;
      }
    }
    at = content.length;
    return NONE;
  }

  /** Where a text has ended in which this place is. */
  private int behindText(int from) {
    int i = from;
    while (i < content.length) {
      byte b = content[i++];
      if (b == '"') {
        return i;
      }
      if (b == '\\') {
        i++;
      }
    }
    return i;
  }

  private void open(boolean list) {
    depth++;
    if (hidden == 0) {
      keep(at);
      if (list || depth > 2) {
        hidden = depth;
        isList = list;
      } else {
        section = passed.length();
      }
    }
  }

  private void close() {
    depth--;
    if (depth <= 0) {
      // What follows the root is in no list.
      at = content.length;
    } else if (hidden == 0) {
      passed.setLength(section);
      from = at - 1;
    } else if (depth < hidden) {
      hidden = 0;
      isList = false;
      from = at - 1;
    }
  }

  private void keep(int to) {
    if (passed.length() + to - from > LONGEST) {
      at = content.length;
      return;
    }
    passed.append(new String(content, from, to - from, StandardCharsets.UTF_8));
    from = to;
  }

  /** The place here, behind an object of a list; null when there is no object after it. */
  private @Nullable Cut cut() {
    int comma = blanks(at);
    int start = blanks(comma + 1);
    if (start >= content.length || content[comma] != ',' || content[start] != '{') {
      return null;
    }
    Cut cut = new Cut(at, start, passed.toString(), "]" + "}".repeat(hidden - 1));
    at = start;
    return cut;
  }

  private int blanks(int from) {
    int i = from;
    while (i < content.length && content[i] <= ' ' && content[i] >= 0) {
      i++;
    }
    return i;
  }
}
