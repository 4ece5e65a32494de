package org.concertive.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Some things that must come before others: the points and arrows of a graph, put in order. */
final class Precedence {
  private final IntLists.Filling from = new IntLists.Filling();
  private final IntStream.Builder to = IntStream.builder();
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
    from.add(earlier);
    from.next();
    to.add(later);
  }

  /** The points in an order that agrees with every arrow. Linear. */
  Order order() {
    IntLists later = from.done().inverse(points).mapped(to.build().toArray());
    int[] waitsFor = new int[points];
    for (int point = 0; point < points; point++) {
      later.stream(point).forEach(next -> waitsFor[next]++);
    }
    int[] sequence = new int[points];
    int ready = 0;
    for (int point = 0; point < points; point++) {
      if (waitsFor[point] == 0) {
        sequence[ready++] = point;
      }
    }
    for (int done = 0; done < ready; done++) {
      for (int i = 0; i < later.size(sequence[done]); i++) {
        int next = later.get(sequence[done], i);
        if (--waitsFor[next] == 0) {
          sequence[ready++] = next;
        }
      }
    }
    return new Order(Arrays.copyOf(sequence, ready), later, ready < points);
  }

  /** Points in order. */
  static final class Order {
    private final int[] sequence;
    private final IntLists later;
    private final boolean circular;

    private Order(int[] sequence, IntLists later, boolean circular) {
      this.sequence = sequence;
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
        for (int i = 0; passed != 0 && i < later.size(point); i++) {
          before[later.get(point, i)] |= passed;
        }
      }
      return before;
    }
  }
}
