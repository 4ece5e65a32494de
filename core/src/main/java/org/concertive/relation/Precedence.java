package org.concertive.relation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.concertive.rows.ByKey;

/** Which things must come before others: the points and arrows of a graph. */
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

  /**
   * Which of some marked points come before each of them, directly or through any chain: for each
   * marked point the places in {@code marked} of those before it. Empty when points come before
   * each other in a circle.
   */
  Optional<List<BitSet>> before(int... marked) {
    ByKey leaving = new ByKey(from, arrows, points);
    int[] waitsFor = new int[points];
    for (int i = 0; i < arrows; i++) {
      waitsFor[to[i]]++;
    }
    BitSet[] before = new BitSet[points];
    int[] places = new int[points];
    ArrayDeque<Integer> ready = new ArrayDeque<>();
    for (int point = 0; point < points; point++) {
      before[point] = new BitSet();
      places[point] = -1;
      if (waitsFor[point] == 0) {
        ready.add(point);
      }
    }
    for (int place = 0; place < marked.length; place++) {
      places[marked[place]] = place;
    }
    int done = 0;
    for (; !ready.isEmpty(); done++) {
      int point = ready.remove();
      for (int arrow : leaving.of(point)) {
        int later = to[arrow];
        before[later].or(before[point]);
        if (places[point] >= 0) {
          before[later].set(places[point]);
        }
        if (--waitsFor[later] == 0) {
          ready.add(later);
        }
      }
    }
    return done < points
        ? Optional.empty()
        : Optional.of(Arrays.stream(marked).mapToObj(point -> before[point]).toList());
  }
}
