package org.concertive.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Names and the numbers they were given, in order of first appearance. A look-up costs one or two
 * cache lines: a slot holds the name itself where it fits (seven narrow characters), else its hash.
 */
final class NameTable {
  private static final int PACKED = 7;
  private static final long HASHED = Long.MIN_VALUE;
  private static final int BLOCK = 1024;

  /** Pairs of key and node + 1; 0 beside a free slot. */
  private long[] slots;

  private String[] names;
  private int size;

  NameTable() {
    slots = new long[64];
    names = new String[16];
  }

  private NameTable(NameTable other) {
    slots = other.slots.clone();
    names = other.names.clone();
    size = other.size;
  }

  NameTable copy() {
    return new NameTable(this);
  }

  int size() {
    return size;
  }

  String name(int node) {
    return names[node];
  }

  /** The node of a name; -1 when there is none. */
  int find(CharSequence name) {
    long key = key(name);
    return (int) slots[slot(key, name) + 1] - 1;
  }

  /** The node of a name, the next one when the name is new. */
  int add(CharSequence name) {
    long key = key(name);
    int slot = slot(key, name);
    if (slots[slot + 1] != 0) {
      return (int) slots[slot + 1] - 1;
    }
    return add(key, slot, name.toString());
  }

  private int add(long key, int slot, String name) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
    }
    names[size++] = name;
    slots[slot] = key;
    slots[slot + 1] = size;
    if (4L * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  /**
   * The nodes of many names, which stand in a text one after the other. The first slot of each is
   * copied before any of them is looked at, so that they are fetched from memory together.
   */
  void numbers(char[] text, int[] ends, int count, int[] numbers, boolean adds) {
    long[] keys = new long[Math.min(count, BLOCK)];
    long[] met = new long[keys.length];
    long[] node = new long[keys.length];
    for (int first = 0; first < count; first += BLOCK) {
      int block = Math.min(BLOCK, count - first);
      int begin = first == 0 ? 0 : ends[first - 1];
      for (int i = 0; i < block; i++) {
        int end = ends[first + i];
        keys[i] = key(text, begin, end);
        begin = end;
      }
      copy(keys, block, met, node);
      begin = first == 0 ? 0 : ends[first - 1];
      for (int i = 0; i < block; i++) {
        int end = ends[first + i];
        numbers[first + i] =
            met[i] == keys[i] && keys[i] > 0
                ? (int) node[i] - 1
                : number(keys[i], text, begin, end, adds);
        begin = end;
      }
    }
  }

  /** Copies the first slot of each key. It depends on nothing that was copied before. */
  private void copy(long[] keys, int count, long[] met, long[] node) {
    long[] all = slots;
    for (int i = 0; i < count; i++) {
      int slot = place(keys[i]);
      met[i] = all[slot];
      node[i] = all[slot + 1];
    }
  }

  private int number(long key, char[] text, int begin, int end, boolean adds) {
    int slot = place(key);
    while (slots[slot + 1] != 0) {
      if (slots[slot] == key
          && (key >= 0 || isSame(names[(int) slots[slot + 1] - 1], text, begin, end))) {
        return (int) slots[slot + 1] - 1;
      }
      slot = (slot + 2) & (slots.length - 1);
    }
    return adds ? add(key, slot, new String(text, begin, end - begin)) : -1;
  }

  private static boolean isSame(String name, char[] text, int begin, int end) {
    if (name.length() != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (name.charAt(i - begin) != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static long key(char[] text, int begin, int end) {
    int length = end - begin;
    if (length <= PACKED) {
      long packed = length;
      int wide = 0;
      for (int i = begin; i < end; i++) {
        wide |= text[i];
        packed = packed << 8 | text[i];
      }
      if (wide <= 0xFF) {
        return packed;
      }
    }
    long hash = length;
    for (int i = begin; i < end; i++) {
      hash = mixed(hash, text[i]);
    }
    return hash | HASHED;
  }

  private static long mixed(long hash, char c) {
    long next = (hash ^ c) * 0x100000001B3L;
    return next ^ next >>> 29;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int slot = place(old[i]);
        while (slots[slot + 1] != 0) {
          slot = (slot + 2) & (slots.length - 1);
        }
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
      }
    }
  }

  private int slot(long key, CharSequence name) {
    int slot = place(key);
    while (slots[slot + 1] != 0
        && !(slots[slot] == key
            && (key >= 0 || names[(int) slots[slot + 1] - 1].contentEquals(name)))) {
      slot = (slot + 2) & (slots.length - 1);
    }
    return slot;
  }

  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed ^ mixed >>> 32) << 1 & (slots.length - 1);
  }

  private static long key(CharSequence name) {
    int length = name.length();
    if (length <= PACKED) {
      long packed = length;
      int wide = 0;
      for (int i = 0; i < length; i++) {
        char c = name.charAt(i);
        wide |= c;
        packed = packed << 8 | c;
      }
      if (wide <= 0xFF) {
        return packed;
      }
    }
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = mixed(hash, name.charAt(i));
    }
    return hash | HASHED;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NameTable table
        && Arrays.equals(names, 0, size, table.names, 0, table.size);
  }

  @Override
  public int hashCode() {
    int hash = size;
    for (int node = 0; node < size; node++) {
      hash = 31 * hash + names[node].hashCode();
    }
    return hash;
  }
}
