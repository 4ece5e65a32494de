package org.concertive.network;

import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Where each of many things goes when they are put in rows, those of a row in the order they came
 * (a counting sort). Parts of the things are placed side by side on several processors; the places
 * do not depend on how many parts there are.
 */
final class Placing {
  private static final int MOST_PARTS = 8;

  /** Where each row begins, and after the last one's end. */
  final int[] start;

  private final int count;

  /** For each part, where the next of its things goes in each row. */
  private final int[][] next;

  /** What is done with some of the things. */
  interface Part {
    /**
     * Places the things from one on to before another; the next of a row goes where {@code next}
     * says, which must be counted up then.
     */
    void place(int from, int to, int[] next);
  }

  /**
   * Counts how many things go to each row.
   *
   * @param row to which row each thing goes
   * @param count how many things there are
   * @param rows how many rows there are
   */
  Placing(int[] row, int count, int rows) {
    this.count = count;
    start = new int[rows + 1];
    int parts =
        count < Rows.MUCH
            ? 1
            : Math.min(
                Math.min(MOST_PARTS, ForkJoinPool.getCommonPoolParallelism() + 1),
                1 + count / (rows + 1));
    next = new int[parts][rows];
    each(
        (from, to, counts) -> {
          for (int i = from; i < to; i++) {
            counts[row[i]]++;
          }
        });
    int place = 0;
    for (int r = 0; r < rows; r++) {
      start[r] = place;
      for (int[] ofPart : next) {
        int here = ofPart[r];
        ofPart[r] = place;
        place += here;
      }
    }
    start[rows] = place;
  }

  /** Places all things, once. */
  void each(Part part) {
    IntStream parts = IntStream.range(0, next.length);
    (next.length > 1 ? parts.parallel() : parts)
        .forEach(i -> part.place(bound(i), bound(i + 1), next[i]));
  }

  private int bound(int part) {
    return (int) ((long) count * part / next.length);
  }
}
