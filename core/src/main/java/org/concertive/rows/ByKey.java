package org.concertive.rows;

import java.util.Arrays;

/**
 * Things sorted by a number that each has, its key; those of one key stay in the order they came. A
 * counting sort: linear.
 */
public final class ByKey {
  /** Where the things of each key begin, and after the last one's end. */
  public final int[] starts;

  /** The numbers of the things, by key. */
  public final int[] order;

  /**
   * Sorts things.
   *
   * @param keys the key of each thing, below {@code size}; things whose key is below 0 are left out
   * @param count how many things there are
   * @param size how many keys there may be
   */
  public ByKey(int[] keys, int count, int size) {
    starts = new int[size + 1];
    for (int i = 0; i < count; i++) {
      if (keys[i] >= 0) {
        starts[keys[i] + 1]++;
      }
    }
    for (int key = 0; key < size; key++) {
      starts[key + 1] += starts[key];
    }
    int[] next = starts.clone();
    order = new int[starts[size]];
    for (int i = 0; i < count; i++) {
      if (keys[i] >= 0) {
        order[next[keys[i]]++] = i;
      }
    }
  }

  /** The things of a key. */
  public int[] of(int key) {
    return Arrays.copyOfRange(order, starts[key], starts[key + 1]);
  }
}
