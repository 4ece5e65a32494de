package org.concertive.network;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Ties in the order they are added, before they are sorted. */
final class Ties {
  private int[] from = new int[16];
  private int[] to = new int[16];
  private double @Nullable [] value;
  private int count;

  Ties() {}

  /** Ties from complete arrays, which are not changed. */
  Ties(int[] from, int[] to, double @Nullable [] value) {
    if (from.length != to.length || (value != null && value.length != from.length)) {
      throw new IllegalArgumentException(
          "There are "
              + from.length
              + " start nodes, "
              + to.length
              + " end nodes"
              + (value == null ? "" : " and " + value.length + " values")
              + "; the numbers must be equal.");
    }
    this.from = from;
    this.to = to;
    this.value = value;
    count = from.length;
  }

  /** Makes room. */
  void expect(long ties) {
    if (ties < 0 || ties > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "A network of "
              + ties
              + " ties cannot be built; it can have 0 to "
              + (Integer.MAX_VALUE - 8)
              + ".");
    }
    if (ties > from.length) {
      resize((int) ties);
    }
  }

  void add(int source, int target) {
    if (count == from.length) {
      expect(count + 1L);
      resize((int) Math.min(2L * count, Integer.MAX_VALUE - 8));
    }
    from[count] = source;
    to[count++] = target;
  }

  void add(int source, int target, double amount) {
    add(source, target);
    if (value == null) {
      value = new double[from.length];
    }
    value[count - 1] = amount;
  }

  int count() {
    return count;
  }

  boolean isValued() {
    return value != null;
  }

  private void resize(int capacity) {
    from = Arrays.copyOf(from, capacity);
    to = Arrays.copyOf(to, capacity);
    value = value == null ? null : Arrays.copyOf(value, capacity);
  }

  void check(int size) {
    for (int i = 0; i < count; i++) {
      if (from[i] < 0 || from[i] >= size || to[i] < 0 || to[i] >= size) {
        int outside = from[i] < 0 || from[i] >= size ? from[i] : to[i];
        throw new IllegalArgumentException(
            "Tie "
                + i
                + " ("
                + from[i]
                + " to "
                + to[i]
                + ") names node "
                + outside
                + ", but the nodes are "
                + (size == 0 ? "none." : "0 to " + (size - 1) + "."));
      }
      if (value != null && !(value[i] > 0 && value[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "Tie "
                + i
                + " ("
                + from[i]
                + " to "
                + to[i]
                + ") has the value "
                + value[i]
                + "; it must be a finite number above 0. Maybe a tie of value 0 is no tie.");
      }
    }
  }

  /**
   * The ties in ascending rows, repeated ones next to each other in the order they were added.
   *
   * @param size how many nodes
   * @param ordered whether to turn each tie so that it runs from the lower node to the higher
   */
  Rows rows(int size, boolean ordered) {
    int[] sources = ordered ? each(Math::min) : from;
    int[] targets = ordered ? each(Math::max) : to;
    return value == null
        ? sorted(size, sources, targets)
        : placed(size, targets, sources).transposed();
  }

  /**
   * The ties between nodes of two kinds, in an ascending row for each node of the first kind,
   * repeated ones next to each other.
   */
  Rows rows(int size, int others) {
    for (int i = 0; i < count; i++) {
      if (from[i] < 0 || from[i] >= size || to[i] < 0 || to[i] >= others) {
        throw new IllegalArgumentException(
            "Tie "
                + i
                + " joins row "
                + from[i]
                + " and column "
                + to[i]
                + ", but there are "
                + size
                + " rows and "
                + others
                + " columns, numbered from 0.");
      }
    }
    return placed(others, to, from).transposed(size);
  }

  private int[] each(IntBinaryOperator ofEnds) {
    int[] ends = new int[count];
    for (int i = 0; i < count; i++) {
      ends[i] = ofEnds.applyAsInt(from[i], to[i]);
    }
    return ends;
  }

  /** Without values a row can be sorted for itself, which is quicker than a second pass. */
  private Rows sorted(int size, int[] sources, int[] targets) {
    Rows rows = placed(size, sources, targets);
    rows.each().forEach(node -> Arrays.sort(rows.node, rows.start[node], rows.start[node + 1]));
    return rows;
  }

  /**
   * A row for each node at one end, with the nodes at the other end in the order they were added.
   */
  private Rows placed(int size, int[] at, int[] other) {
    int[] start = Rows.starts(at, count, size);
    int[] next = start.clone();
    int[] node = new int[count];
    double[] moved = value == null ? null : new double[count];
    for (int i = 0; i < count; i++) {
      int place = next[at[i]]++;
      node[place] = other[i];
      if (moved != null && value != null) {
        moved[place] = value[i];
      }
    }
    return new Rows(start, node, moved);
  }
}
