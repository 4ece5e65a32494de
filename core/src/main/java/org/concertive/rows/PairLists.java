package org.concertive.rows;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * Lists of rows, one per pair of keys, such as the grants of a holder in a domain. Built in linear
 * time by two counting sorts; a lookup takes logarithmic time. Immutable.
 */
public final class PairLists {
  private final int[] starts;
  private final int[] seconds;
  private final int[] values;

  /**
   * Sorts rows by two keys below {@code size}. A row whose first key is negative is left out; the
   * second may be −1.
   */
  public PairLists(int size, int[] rows, IntUnaryOperator first, IntUnaryOperator second) {
    int[] keys = Arrays.stream(rows).map(second).map(key -> key + 1).toArray();
    int[] bySecond = taken(rows, new ByKey(keys, rows.length, size + 1));
    ByKey byFirst = new ByKey(Arrays.stream(bySecond).map(first).toArray(), rows.length, size);
    starts = byFirst.starts;
    values = taken(bySecond, byFirst);
    seconds = Arrays.stream(values).map(second).toArray();
  }

  private static int[] taken(int[] rows, ByKey sorted) {
    return Arrays.stream(sorted.order).map(place -> rows[place]).toArray();
  }

  /** Takes the rows with these keys, in the order they were given. */
  public void forEach(int first, int second, IntConsumer each) {
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
    for (int i = low; i < starts[first + 1] && seconds[i] == second; i++) {
      each.accept(values[i]);
    }
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
  public void forEachShared(Consumer<int[]> each) {
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
