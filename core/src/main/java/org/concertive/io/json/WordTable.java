package org.concertive.io.json;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enumeration by name. A name is looked up as the parser's characters, so that
 * no string is made of it, and some of them are enough to tell it from most others.
 */
final class WordTable {
  private final char[][] names;
  private final @Nullable Enum<?>[] constants;
  private final int mask;

  WordTable(Map<String, Enum<?>> byName) {
    int slots = Integer.highestOneBit(byName.size()) * 4;
    names = new char[slots][];
    constants = new Enum<?>[slots];
    mask = slots - 1;
    byName.forEach(this::put);
  }

  private void put(String name, Enum<?> constant) {
    char[] text = name.toCharArray();
    int slot = slot(text, 0, text.length);
    while (constants[slot] != null) {
      slot = (slot + 1) & mask;
    }
    names[slot] = text;
    constants[slot] = constant;
  }

  /** The constant with this name; null when there is none. */
  @Nullable Enum<?> find(char[] text, int offset, int length) {
    if (length == 0) {
      return null;
    }
    int slot = slot(text, offset, length);
    while (constants[slot] != null) {
      if (Arrays.equals(names[slot], 0, names[slot].length, text, offset, offset + length)) {
        return constants[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  /** The same of a string. */
  @Nullable Enum<?> find(String name) {
    return find(name.toCharArray(), 0, name.length());
  }

  private int slot(char[] text, int offset, int length) {
    int hash = text[offset];
    hash = hash * 31 + text[offset + length / 2];
    hash = hash * 31 + text[offset + length - 1];
    hash = hash * 31 + length;
    return ((hash * 0x9E3779B9) >>> 16) & mask;
  }
}
