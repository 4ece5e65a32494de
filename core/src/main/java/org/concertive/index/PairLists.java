package org.concertive.index;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Lists of rows, one a pair of keys: the grants of a holder in a domain. Built by two passes of
 * counting, in linear time; asked in logarithmic time. Immutable.
 */
final class PairLists {
  private final IntLists byFirst;
  private final IntUnaryOperator second;

  private PairLists(IntLists byFirst, IntUnaryOperator second) {
    this.byFirst = byFirst;
    this.second = second;
  }

  /**
   * Sorts rows by two keys below {@code size}. A row whose first key is negative is left out; the
   * second may be −1.
   */
  static PairLists of(int size, int[] rows, IntUnaryOperator first, IntUnaryOperator second) {
    int[] kept = Arrays.stream(rows).filter(row -> first.applyAsInt(row) >= 0).toArray();
    int[] bySecond = flat(grouped(kept, row -> second.applyAsInt(row) + 1, size + 1));
    return new PairLists(grouped(bySecond, first, size), second);
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
    return IntStream.range(0, lists.keys()).flatMap(lists::stream).toArray();
  }

  /** The rows with these keys, in the order they were given. */
  IntStream stream(int first, int second) {
    return IntStream.range(start(first, second), start(first, second + 1))
        .map(i -> byFirst.get(first, i));
  }

  /** Where the rows begin whose second key is at least this. */
  private int start(int first, int least) {
    int low = 0;
    int high = byFirst.size(first);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (second.applyAsInt(byFirst.get(first, middle)) < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The lists one by one, by first and then by second key. */
  void forEach(Consumer<int[]> each) {
    for (int first = 0; first < byFirst.keys(); first++) {
      int[] rows = byFirst.stream(first).toArray();
      for (int i = 0; i < rows.length; ) {
        int end = i + 1;
        while (end < rows.length && second.applyAsInt(rows[end]) == second.applyAsInt(rows[i])) {
          end++;
        }
        each.accept(Arrays.copyOfRange(rows, i, end));
        i = end;
      }
    }
  }
}
