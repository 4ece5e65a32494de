package org.concertive.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list of nodes for each node, ascending, all in one array (compressed sparse rows), with an
 * array of values if there are any.
 */
final class Rows {
  /** Where each node's list begins, and the end of the last. */
  final int[] start;

  /** The lists, one after the other. */
  final int[] node;

  /** The values, at the same positions. */
  final double @Nullable [] value;

  Rows(int[] start, int[] node, double @Nullable [] value) {
    this.start = start;
    this.node = node;
    this.value = value;
  }

  int size() {
    return start.length - 1;
  }

  /** The numbers of the rows. */
  IntStream each() {
    return IntStream.range(0, size());
  }

  int count(int row) {
    return start[row + 1] - start[row];
  }

  /** How many nodes a row has in common with the same row of another. */
  int common(int row, Rows other) {
    int common = 0;
    int here = start[row];
    int there = other.start[row];
    while (here < start[row + 1] && there < other.start[row + 1]) {
      int one = node[here];
      int two = other.node[there];
      common += one == two ? 1 : 0;
      here += one <= two ? 1 : 0;
      there += two <= one ? 1 : 0;
    }
    return common;
  }

  IntStream row(int row) {
    return IntStream.range(start[row], start[row + 1]).map(place -> node[place]);
  }

  /** The position of a node in the list of another; negative if it is not in it. */
  int find(int row, int sought) {
    return Arrays.binarySearch(node, start[row], start[row + 1], sought);
  }

  boolean has(int row, int sought) {
    return find(row, sought) >= 0;
  }

  double valueAt(int place) {
    return value == null ? 1 : value[place];
  }

  /** The sum of the values in a node's list; without values, its length. */
  double sum(int row) {
    if (value == null) {
      return count(row);
    }
    double sum = 0;
    for (int place = start[row]; place < start[row + 1]; place++) {
      sum += value[place];
    }
    return sum;
  }

  /** The same ties, seen from their other end, in ascending lists. One pass. */
  Rows transposed() {
    return transposed(size());
  }

  /**
   * The same ties, seen from their other end, if the nodes there are of another kind.
   *
   * @param others how many nodes there are at the other end
   */
  Rows transposed(int others) {
    int[] begin = starts(node, node.length, others);
    int[] next = begin.clone();
    int[] source = new int[node.length];
    double[] moved = value == null ? null : new double[node.length];
    for (int row = 0; row < size(); row++) {
      for (int place = start[row]; place < start[row + 1]; place++) {
        int there = next[node[place]]++;
        source[there] = row;
        if (moved != null && value != null) {
          moved[there] = value[place];
        }
      }
    }
    return new Rows(begin, source, moved);
  }

  /**
   * Where each row begins, and the end of the last, when items are sorted into rows.
   *
   * @param row the row of each item
   * @param count how many items there are
   * @param rows how many rows there are
   */
  static int[] starts(int[] row, int count, int rows) {
    int[] starts = new int[rows + 1];
    for (int i = 0; i < count; i++) {
      starts[row[i] + 1]++;
    }
    for (int r = 0; r < rows; r++) {
      starts[r + 1] += starts[r];
    }
    return starts;
  }

  /** The same ties without their values. */
  Rows unvalued() {
    return value == null ? this : new Rows(start, node, null);
  }

  /** The same ties, with 1 ÷ value on each. */
  Rows reciprocal() {
    double[] turned = new double[node.length];
    for (int place = 0; place < turned.length; place++) {
      turned[place] = 1 / valueAt(place);
      if (turned[place] == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException(
            "A tie has the value "
                + valueAt(place)
                + ", and 1 divided by that is not a finite number; it must be greater.");
      }
    }
    return new Rows(start, node, turned);
  }

  /**
   * The ties between some nodes, renumbered.
   *
   * @param kept the nodes to keep, ascending
   */
  Rows among(int[] kept) {
    int[] number = new int[size()];
    Arrays.fill(number, -1);
    for (int i = 0; i < kept.length; i++) {
      number[kept[i]] = i;
    }
    int[] begin = new int[kept.length + 1];
    for (int i = 0; i < kept.length; i++) {
      int count = 0;
      for (int place = start[kept[i]]; place < start[kept[i] + 1]; place++) {
        count += number[node[place]] < 0 ? 0 : 1;
      }
      begin[i + 1] = begin[i] + count;
    }
    int[] target = new int[begin[kept.length]];
    double[] moved = value == null ? null : new double[target.length];
    int end = 0;
    for (int row : kept) {
      for (int place = start[row]; place < start[row + 1]; place++) {
        if (number[node[place]] >= 0) {
          if (moved != null && value != null) {
            moved[end] = value[place];
          }
          target[end++] = number[node[place]];
        }
      }
    }
    return new Rows(begin, target, moved);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rows rows
        && Arrays.equals(start, rows.start)
        && Arrays.equals(node, rows.node)
        && Arrays.equals(value, rows.value);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(node) + Arrays.hashCode(start);
  }

  @Override
  public String toString() {
    return size() + " rows of " + node.length;
  }
}
