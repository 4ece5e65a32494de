package org.concertive.relation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.concertive.rows.IntLists;

/**
 * How many leaders must go, at the least, before at least half of the led routines have none left:
 * exactly, by looking at all sets of leaders, or between two bounds.
 */
final class FewestDepartures {
  private static final double ROUNDING = 1e-9;

  private final IntLists leaders;
  private final int needed;
  private final int[] all;

  /** Of led routines, all numbered from 0, the leaders of each; there must be at least one. */
  FewestDepartures(IntLists leaders) {
    this.leaders = leaders;
    needed = (leaders.keys() + 1) / 2;
    all = IntStream.range(0, leaders.keys()).flatMap(leaders::stream).sorted().distinct().toArray();
  }

  /** How many leaders there are. */
  int leaders() {
    return all.length;
  }

  /**
   * The smallest set of leaders, of several the first in document order. For every set the number
   * of routines it leaves without a leader is the sum over its subsets; all are summed at once.
   */
  int[] exactly() {
    int[] orphaned = new int[1 << all.length];
    for (int routine = 0; routine < leaders.keys(); routine++) {
      orphaned[set(routine)]++;
    }
    for (int bit = 1; bit < orphaned.length; bit <<= 1) {
      for (int set = 0; set < orphaned.length; set++) {
        if ((set & bit) != 0) {
          orphaned[set] += orphaned[set ^ bit];
        }
      }
    }
    int best = orphaned.length - 1;
    for (int set = 0; set < orphaned.length; set++) {
      if (orphaned[set] >= needed && isBetter(set, best)) {
        best = set;
      }
    }
    return BitSet.valueOf(new long[] {best}).stream().map(bit -> all[bit]).toArray();
  }

  private int set(int routine) {
    return leaders.stream(routine).map(row -> 1 << Arrays.binarySearch(all, row)).sum();
  }

  /** Smaller, or as small and earlier: with the first leader in which the two differ. */
  private static boolean isBetter(int set, int best) {
    int more = Integer.bitCount(set) - Integer.bitCount(best);
    return more < 0
        || (more == 0 && Integer.compareUnsigned(Integer.reverse(set), Integer.reverse(best)) > 0);
  }

  /**
   * No fewer can do: the fewest whose credit reaches what is needed, every routine giving one
   * credit to its leaders in equal parts.
   */
  int atLeast() {
    double[] credit = new double[all.length];
    for (int routine = 0; routine < leaders.keys(); routine++) {
      double share = 1.0 / leaders.size(routine);
      leaders.stream(routine).forEach(row -> credit[Arrays.binarySearch(all, row)] += share);
    }
    Arrays.sort(credit);
    int fewest = 0;
    for (double sum = 0; sum < needed - ROUNDING; fewest++) {
      sum += credit[credit.length - 1 - fewest];
    }
    return fewest;
  }

  /**
   * So many do: routine by routine, each time the one that lacks the fewest further departures, of
   * several the first.
   */
  int[] greedily() {
    IntLists ledBy = leaders.inverse(all[all.length - 1] + 1);
    int[] left = new int[leaders.keys()];
    PriorityQueue<Long> next = new PriorityQueue<>();
    for (int routine = 0; routine < left.length; routine++) {
      left[routine] = leaders.size(routine);
      next.add(entry(left[routine], routine));
    }
    BitSet going = new BitSet();
    int orphaned = 0;
    while (orphaned < needed) {
      long entry = next.remove();
      int routine = (int) entry;
      if (left[routine] == 0 || entry != entry(left[routine], routine)) {
        continue;
      }
      for (int i = 0; i < leaders.size(routine) && orphaned < needed; i++) {
        int leader = leaders.get(routine, i);
        for (int k = 0; !going.get(leader) && k < ledBy.size(leader); k++) {
          int other = ledBy.get(leader, k);
          left[other]--;
          orphaned += left[other] == 0 ? 1 : 0;
          next.add(entry(left[other], other));
        }
        going.set(leader);
      }
    }
    return going.stream().toArray();
  }

  private static long entry(int left, int routine) {
    return ((long) left << 32) | routine;
  }
}
