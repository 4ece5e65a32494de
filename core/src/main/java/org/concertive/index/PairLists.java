package org.concertive.index;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Lists of rows, one a pair of keys: the grants in a domain of a holder. Built by two passes of
 * counting, in linear time; asked in logarithmic time. Immutable.
 */
final class PairLists {
  private final int[] starts;
  private final int[] seconds;
  private final int[] values;

  /**
   * Sorts rows by two keys below {@code size}. A row whose first key is negative is left out; the
   * second may be −1.
   */
  PairLists(int size, int[] rows, IntUnaryOperator first, IntUnaryOperator second) {
    int[] kept = Arrays.stream(rows).filter(row -> first.applyAsInt(row) >= 0).toArray();
    int[] bySecond = flat(grouped(kept, row -> second.applyAsInt(row) + 1, size + 1));
    IntLists byFirst = grouped(bySecond, first, size);
    starts = new int[size + 1];
    for (int key = 0; key < size; key++) {
      starts[key + 1] = starts[key] + byFirst.size(key);
    }
    values = flat(byFirst);
    seconds = Arrays.stream(values).map(second).toArray();
  }

  private static IntLists grouped(int[] rows, IntUnaryOperator key, int keys) {
    IntLists.Filling filling = new IntLists.Filling();
    for (int row : rows) {
      filling.add(key.applyAsInt(row));
      filling.next();
    }
    return filling.done().inverse(keys).mapped(rows);
  }

  private static int[] flat(IntLists lists) {
    return IntStream.range(0, lists.keys())
        .filter(key -> lists.size(key) > 0)
        .flatMap(lists::stream)
        .toArray();
  }

  /** The rows with these keys, in the order they were given. */
  IntStream stream(int first, int second) {
    int low = starts[first];
    int high = starts[first + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Arrays.stream(values, low, end(low, starts[first + 1], second));
  }

  /** Where the rows with this second key end that begin here. */
  private int end(int start, int limit, int second) {
    int end = start;
    while (end < limit && seconds[end] == second) {
      end++;
    }
    return end;
  }

  /** The lists of more than one row, by first and then by second key. */
  void forEachShared(Consumer<int[]> each) {
    for (int first = 0; first + 1 < starts.length; first++) {
      int limit = starts[first + 1];
      for (int start = starts[first]; start < limit; ) {
        int end = end(start, limit, seconds[start]);
        if (end - start > 1) {
          each.accept(Arrays.copyOfRange(values, start, end));
        }
        start = end;
      }
    }
  }
}
