package org.concertive.io.csv;

/**
 * A set of pairs of nodes, to find repeated ones. It keeps about a hundred thousand pairs; later
 * pairs always count as new.
 */
final class PairSet {
  private static final int MOST = 1 << 17;

  /** The pair + 1; 0 where free. */
  private long[] slots = new long[64];

  private int size;

  /** Adds a pair; returns false when it was already added. */
  boolean add(int from, int to) {
    if (size == MOST) {
      return true;
    }
    long pair = ((long) from << 32 | to) + 1;
    int slot = slot(pair);
    if (slots[slot] == pair) {
      return false;
    }
    slots[slot] = pair;
    if (++size * 2 > slots.length) {
      long[] old = slots;
      slots = new long[2 * old.length];
      for (long one : old) {
        if (one != 0) {
          slots[slot(one)] = one;
        }
      }
    }
    if (size == MOST) {
      slots = new long[0];
    }
    return true;
  }

  private int slot(long pair) {
    long mixed = pair * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != pair) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
