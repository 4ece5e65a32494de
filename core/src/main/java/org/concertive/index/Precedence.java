package org.concertive.index;

import java.util.Arrays;

/** Some things that must come before others: the points and arrows of a graph, put in order. */
final class Precedence {
  private static final int SOME = 32;

  private int[] from = {};
  private int[] to = {};
  private int arrows;
  private int points;

  /** Adds a point. */
  int point() {
    return points++;
  }

  /** Adds points; the answer is the number of the first. */
  int points(int howMany) {
    points += howMany;
    return points - howMany;
  }

  /** Says that one point comes before another. */
  void before(int earlier, int later) {
    if (arrows == from.length) {
      from = Arrays.copyOf(from, Math.max(SOME, 2 * arrows));
      to = Arrays.copyOf(to, from.length);
    }
    from[arrows] = earlier;
    to[arrows++] = later;
  }

  /** The points in an order that agrees with every arrow. Linear. */
  Order order() {
    ByKey leaving = new ByKey(from, arrows, points);
    int[] starts = leaving.starts;
    int[] later = new int[arrows];
    int[] waitsFor = new int[points];
    for (int i = 0; i < arrows; i++) {
      later[i] = to[leaving.order[i]];
      waitsFor[later[i]]++;
    }
    int[] sequence = new int[points];
    int ready = 0;
    for (int point = 0; point < points; point++) {
      if (waitsFor[point] == 0) {
        sequence[ready++] = point;
      }
    }
    for (int done = 0; done < ready; done++) {
      int point = sequence[done];
      for (int i = starts[point]; i < starts[point + 1]; i++) {
        if (--waitsFor[later[i]] == 0) {
          sequence[ready++] = later[i];
        }
      }
    }
    return new Order(Arrays.copyOf(sequence, ready), starts, later, ready < points);
  }

  /** Points in order. */
  static final class Order {
    private final int[] sequence;
    private final int[] starts;
    private final int[] later;
    private final boolean circular;

    private Order(int[] sequence, int[] starts, int[] later, boolean circular) {
      this.sequence = sequence;
      this.starts = starts;
      this.later = later;
      this.circular = circular;
    }

    /** Whether some points come before each other in a circle; then nothing else is answered. */
    boolean isCircular() {
      return circular;
    }

    /** The place of each point in one order that agrees with every arrow. */
    int[] places() {
      int[] places = new int[sequence.length];
      for (int place = 0; place < places.length; place++) {
        places[sequence[place]] = place;
      }
      return places;
    }

    /**
     * Which of up to 64 marked points come before each point, directly or through any chain.
     * Linear.
     *
     * @param marks the bit of each marked point; 0 for the others
     */
    long[] before(long[] marks) {
      long[] before = new long[marks.length];
      for (int point : sequence) {
        long passed = before[point] | marks[point];
        for (int i = starts[point]; passed != 0 && i < starts[point + 1]; i++) {
          before[later[i]] |= passed;
        }
      }
      return before;
    }
  }
}
