package org.concertive.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Names and their numbers, in order of first appearance. A look-up costs two cache lines: a slot,
 * and the key of its node, which is the name itself if it fits (seven characters of one byte),
 * otherwise its hash.
 */
final class NameTable {
  private static final int PACKED = 7;
  private static final long HASHED = Long.MIN_VALUE;
  private static final int BLOCK = 1024;

  /** Node + 1; 0 if free, as three in four are. */
  private int[] slots;

  private long[] keys;
  private String[] names;
  private final WholeNumberNames whole;
  private int size;

  NameTable() {
    whole = new WholeNumberNames();
    slots = new int[64];
    keys = new long[16];
    names = new String[16];
  }

  private NameTable(NameTable other) {
    slots = other.slots.clone();
    keys = other.keys.clone();
    names = other.names.clone();
    whole = other.whole.copy();
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
    return slots[slot(key(name), name)] - 1;
  }

  /** The node of a name; a new node if the name is new. */
  int add(CharSequence name) {
    long key = key(name);
    int slot = slot(key, name);
    return slots[slot] != 0 ? slots[slot] - 1 : add(key, slot, name.toString());
  }

  private int add(long key, int slot, String name) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size] = key;
    names[size++] = name;
    slots[slot] = size;
    if (4L * size > slots.length) {
      grow();
    }
    return size - 1;
  }

  /**
   * The nodes of many names that follow one another in a text. First all slots are read, then all
   * keys, so that memory fetches overlap.
   */
  void numbers(char[] text, int[] ends, int count, int[] numbers, boolean adds) {
    int[] missed = new int[Math.min(count, BLOCK)];
    long[] sought = new long[missed.length];
    int[] node = new int[missed.length];
    long[] met = new long[missed.length];
    for (int first = 0; first < count; first += BLOCK) {
      int block = Math.min(BLOCK, count - first);
      whole.find(text, ends, first, block, numbers);
      int misses = 0;
      for (int i = first; i < first + block; i++) {
        if (numbers[i] < 0) {
          missed[misses++] = i;
        }
      }
      for (int i = 0; i < misses; i++) {
        sought[i] = key(text, begin(ends, missed[i]), ends[missed[i]]);
      }
      copySlots(sought, misses, node);
      copyKeys(node, misses, met);
      for (int i = 0; i < misses; i++) {
        int begin = begin(ends, missed[i]);
        int end = ends[missed[i]];
        int number =
            met[i] == sought[i] && sought[i] > 0
                ? node[i]
                : number(sought[i], text, begin, end, adds);
        numbers[missed[i]] = number;
        whole.remember(text, begin, end, number, size);
      }
    }
  }

  private static int begin(int[] ends, int i) {
    return i == 0 ? 0 : ends[i - 1];
  }

  /** Copies the node in the first slot of each key; 0 for a free slot. */
  private void copySlots(long[] sought, int count, int[] node) {
    int[] all = slots;
    for (int i = 0; i < count; i++) {
      node[i] = Math.max(0, all[place(sought[i])] - 1);
    }
  }

  private void copyKeys(int[] node, int count, long[] met) {
    long[] all = keys;
    for (int i = 0; i < count; i++) {
      met[i] = all[node[i]];
    }
  }

  private int number(long key, char[] text, int begin, int end, boolean adds) {
    int slot = place(key);
    for (int node = slots[slot]; node != 0; node = slots[slot]) {
      if (keys[node - 1] == key && (key >= 0 || isSame(names[node - 1], text, begin, end))) {
        return node - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
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
    slots = new int[2 * slots.length];
    for (int node = 0; node < size; node++) {
      int slot = place(keys[node]);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = node + 1;
    }
  }

  private int slot(long key, CharSequence name) {
    int slot = place(key);
    for (int node = slots[slot]; node != 0; node = slots[slot]) {
      if (keys[node - 1] == key && (key >= 0 || names[node - 1].contentEquals(name))) {
        return slot;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32 ^ mixed >>> 48) & (slots.length - 1);
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
