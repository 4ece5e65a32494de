package org.concertive.index;

import java.util.stream.IntStream;

/**
 * Rows by id: an open hash table that keeps the hash beside the row, so that a miss costs one look
 * at memory.
 */
final class IdTable {
  /** How many look-ups wait for memory together. */
  private static final int BLOCK = 256;

  /** Above so many look-ups several processors are worth their while. */
  private static final int MANY = 1 << 15;

  private final long[] slots;
  private final int mask;
  private final String[] ids;
  private final IntStream.Builder repeating = IntStream.builder();
  private final int[] repeated;

  /** Fills the table; of several rows with one id the first is found. */
  IdTable(Rows rows) {
    ids = rows.ids;
    int entities = 0;
    for (int row = 0; row < rows.size; row++) {
      entities += ids[row].isEmpty() ? 0 : 1;
    }
    slots = new long[Integer.highestOneBit(Math.max(8, entities)) * 4];
    mask = slots.length - 1;
    for (int row = 0; row < rows.size; row++) {
      if (!ids[row].isEmpty()) {
        add(ids[row], mixed(rows.hashes[row]), row);
      }
    }
    repeated = repeating.build().toArray();
  }

  /** The rows whose id an earlier row has, ascending. */
  int[] repeated() {
    return repeated;
  }

  private void add(String id, int hash, int row) {
    int slot = hash & mask;
    while (slots[slot] != 0) {
      if (hashAt(slot) == hash && ids[rowAt(slot)].equals(id)) {
        repeating.add(row);
        return;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = ((long) hash << 32) | (row + 1);
  }

  /** The first row with this id; −1 when there is none. */
  int row(String id) {
    int hash = hash(id);
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if (hashAt(slot) == hash && ids[rowAt(slot)].equals(id)) {
        return rowAt(slot);
      }
    }
    return -1;
  }

  /**
   * The first rows with these ids. A block at a time, and each step for the whole block, so that
   * what is far in memory is waited for together; many blocks on all processors.
   */
  int[] rows(String[] wanted, int count) {
    int[] found = new int[count];
    IntStream blocks = IntStream.range(0, (count + BLOCK - 1) / BLOCK);
    (count > MANY ? blocks.parallel() : blocks)
        .forEach(block -> find(wanted, found, block * BLOCK, Math.min(count, (block + 1) * BLOCK)));
    return found;
  }

  private void find(String[] wanted, int[] found, int start, int end) {
    for (int i = start; i < end; i++) {
      found[i] = hash(wanted[i]);
    }
    for (int i = start; i < end; i++) {
      found[i] = likely(found[i]);
    }
    for (int i = start; i < end; i++) {
      if (found[i] >= 0 && !ids[found[i]].equals(wanted[i])) {
        found[i] = row(wanted[i]);
      }
    }
  }

  /** The first row whose id has this hash; −1 when there is none. */
  private int likely(int hash) {
    int slot = hash & mask;
    while (slots[slot] != 0) {
      if (hashAt(slot) == hash) {
        return rowAt(slot);
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private int hashAt(int slot) {
    return (int) (slots[slot] >>> 32);
  }

  private int rowAt(int slot) {
    return (int) slots[slot] - 1;
  }

  private static int hash(String id) {
    return mixed(id.hashCode());
  }

  private static int mixed(int hashCode) {
    int mixed = hashCode * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
