package org.concertive.index;

import java.util.stream.IntStream;
import org.concertive.model.value.Entity;

/**
 * Rows by id: an open hash table that keeps the hash beside the row, so that a miss costs one look
 * at memory.
 */
final class IdTable {
  private final long[] slots;
  private final Rows rows;
  private final IntStream.Builder repeating = IntStream.builder();
  private final int[] repeated;

  /** Fills the table; of several rows with one id the first is found. */
  IdTable(Rows rows) {
    this.rows = rows;
    int entities = 0;
    for (int row = 0; row < rows.size; row++) {
      entities += rows.objects[row] instanceof Entity ? 1 : 0;
    }
    slots = new long[Integer.highestOneBit(Math.max(8, entities)) * 4];
    for (int row = 0; row < rows.size; row++) {
      if (rows.objects[row] instanceof Entity entity) {
        add(entity.id(), row);
      }
    }
    repeated = repeating.build().toArray();
  }

  /** The rows whose id an earlier row has, ascending. */
  int[] repeated() {
    return repeated;
  }

  private void add(String id, int row) {
    int hash = spread(id.hashCode());
    int mask = slots.length - 1;
    int slot = hash & mask;
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >>> 32) == hash && rows.id((int) slots[slot] - 1).equals(id)) {
        repeating.add(row);
        return;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = ((long) hash << 32) | (row + 1);
  }

  /** The first row with this id; −1 when there is none. */
  int row(String id) {
    int hash = spread(id.hashCode());
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if ((int) (slots[slot] >>> 32) == hash && rows.id((int) slots[slot] - 1).equals(id)) {
        return (int) slots[slot] - 1;
      }
    }
    return -1;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
