package org.concertive.io.json;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The values met lately in one reading, so that a text that comes often is parsed once and its
 * value held once. A text is looked up as the parser's characters, and becomes a string only when
 * it is new. A small table that forgets: a new text takes the place of an older one.
 *
 * <p>The characters lie in one array, since the strings themselves would be scattered over the
 * heap, and to look at one would cost more than to make a new one.
 */
final class Recent {
  /** Longer texts are not kept; few forms and ids are longer. */
  private static final int LONGEST = 32;

  private final char[] texts;
  private final int[] lengths;
  private final @Nullable Object[] values;
  private final @Nullable Object[] owners;

  /** A table of so many values, a power of two. */
  Recent(int size) {
    texts = new char[size * LONGEST];
    lengths = new int[size];
    values = new Object[size];
    owners = new Object[size];
  }

  /**
   * The value of the text the parser stands on.
   *
   * @param owner the kind of value, which the same text of another kind is not
   * @param parse makes a value of a text; null is not kept
   * @throws IllegalArgumentException when the text is no such value
   */
  @Nullable Object value(
      JsonParser parser, Object owner, Function<String, ? extends @Nullable Object> parse) {
    return value(
        parser.getStringCharacters(),
        parser.getStringOffset(),
        parser.getStringLength(),
        owner,
        parse);
  }

  /** The same of a part of the text. */
  @Nullable Object value(
      char[] text,
      int offset,
      int length,
      Object owner,
      Function<String, ? extends @Nullable Object> parse) {
    if (length > LONGEST) {
      return parse.apply(new String(text, offset, length));
    }
    int slot = hash(text, offset, length) & (values.length - 1);
    int place = slot * LONGEST;
    if (lengths[slot] == length
        && owners[slot] == owner
        && Arrays.equals(texts, place, place + length, text, offset, offset + length)) {
      return values[slot];
    }
    Object parsed = parse.apply(new String(text, offset, length));
    if (parsed != null) {
      System.arraycopy(text, offset, texts, place, length);
      lengths[slot] = length;
      values[slot] = parsed;
      owners[slot] = owner;
    }
    return parsed;
  }

  /** Two characters at a time, since each step must wait for the one before. */
  private static int hash(char[] text, int offset, int length) {
    int hash = length;
    int end = offset + length;
    int i = offset;
    for (; i + 1 < end; i += 2) {
      hash = hash * 961 + text[i] * 31 + text[i + 1];
    }
    if (i < end) {
      hash = hash * 31 + text[i];
    }
    return (hash * 0x9E3779B9) >>> 12;
  }
}
