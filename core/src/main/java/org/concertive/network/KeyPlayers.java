package org.concertive.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.statistics.Result;

/**
 * The set of nodes without which a network would be most {@linkplain Fragmentation fragmented} (the
 * negative key player problem). It is usually not the set of the individually best nodes.
 *
 * <p>All sets are tried if there are at most {@value #MANY} sets of all members but the last (one
 * linear search covers all choices of the last member) and sets times ties are at most a thousand
 * million; the result is then {@linkplain #isExact() exact}, and of equally good sets the one with
 * the lowest node numbers is taken, and the {@linkplain #othersAsGood() others} are kept. Otherwise
 * the search starts several times, {@value #STARTS} times by default: from the set made by adding
 * the best node one at a time, and from sets drawn at random, the same in each call. From each it
 * swaps single members as long as that helps, and it keeps the best set, which may still not be the
 * best possible: on 20 networks of staff and their advice, {@value #STARTS} starts missed it in 2
 * of 100 searches for two to six members, a single start in 45. Values of ties are ignored.
 *
 * <p>Undefined if fewer than two nodes would remain. Cost: linear, times the number of sets with
 * one member less, or times starts, members and rounds of swapping.
 *
 * <p>Worked example: on the path a – b – c – d – e the best single node is c, F = 1 − 4 ÷ 12 =
 * 0.667; the best pair is b and d, without which nobody is connected: F = 1.
 *
 * @see Measures#KEY_PLAYERS
 */
public final class KeyPlayers {
  /** At most this many sets of all members but the last are tried. */
  static final int MANY = 200_000;

  /** How many times the search starts by default if not all sets are tried. */
  static final int STARTS = 1000;

  private static final double MUCH = 1e9;

  /** At most this many equally good sets are kept. */
  private static final int KEPT = 1000;

  private final int[] nodes;
  private final double fragmentation;
  private final boolean isExact;
  private final List<int[]> others;
  private final long asGood;

  private KeyPlayers(
      int[] nodes, double fragmentation, boolean isExact, List<int[]> others, long asGood) {
    this.nodes = nodes;
    this.fragmentation = fragmentation;
    this.isExact = isExact;
    this.others = others;
    this.asGood = asGood;
  }

  /**
   * The nodes whose departure would fragment a network most.
   *
   * @param count how many nodes leave, 1 to the size
   */
  public static Result<KeyPlayers> of(UndirectedNetwork network, int count) {
    return of(network, count, Execution.here());
  }

  /**
   * The nodes whose departure would fragment a network most.
   *
   * @param count how many nodes leave, 1 to the size
   * @param execution where it runs; its listener is notified of each set tried, or of each start,
   *     and can cancel
   * @throws CancellationException when the listener cancels
   */
  public static Result<KeyPlayers> of(UndirectedNetwork network, int count, Execution execution) {
    return of(network, count, STARTS, execution);
  }

  /**
   * The nodes whose departure would fragment a network most.
   *
   * @param count how many nodes leave, 1 to the size
   * @param starts how many times the search starts if not all sets are tried, 1 or more
   * @param execution where it runs; its listener is notified of each set tried, or of each start,
   *     and can cancel
   * @throws CancellationException when the listener cancels
   */
  public static Result<KeyPlayers> of(
      UndirectedNetwork network, int count, int starts, Execution execution) {
    return of(network, count, MANY, starts, execution);
  }

  /** As above, with another limit on the number of sets up to which all are tried. */
  static Result<KeyPlayers> of(
      UndirectedNetwork network, int count, int many, int starts, Execution execution) {
    CorePeriphery.requirePositive(starts);
    int size = network.size();
    if (count < 1 || count > size) {
      throw new IllegalArgumentException(
          "A set of "
              + count
              + " key players of "
              + size
              + " nodes cannot be found; it must have 1 to "
              + size
              + ".");
    }
    if (size - count < 2) {
      return Result.undefined(
          Result.Code.TOO_FEW, "fewer than two nodes would remain", "a second node that remains");
    }
    double sets = 1;
    for (int i = 1; i < count; i++) {
      sets = sets * (size - i + 1) / i;
    }
    Search search = new Search(network.out(), count, execution);
    boolean isExact = sets <= many && sets * (size + 2.0 * network.tieCount()) <= MUCH;
    if (isExact) {
      // Sets that contain the last node leave no choice of a last member.
      search.all(Math.round(sets * (size - count + 1) / size));
    } else {
      search.climb(starts);
    }
    int[] best = search.best.remove(0);
    return Fragmentation.share(search.least, size - count)
        .map(
            value ->
                new KeyPlayers(best, value, isExact, search.best, isExact ? search.asGood : 1));
  }

  /** The nodes of the set, ascending. */
  public int[] nodes() {
    return nodes.clone();
  }

  /** The fragmentation of the remaining nodes once these have left. */
  public double fragmentation() {
    return fragmentation;
  }

  /** Whether all sets were tried, so that there is no better one. */
  public boolean isExact() {
    return isExact;
  }

  /**
   * Other sets that fragment the network as much, in ascending order, at most the first {@value
   * #KEPT}; none if not all sets were tried.
   */
  public List<int[]> othersAsGood() {
    return others.stream().map(int[]::clone).toList();
  }

  /** How many sets are as good, including this one; 1 if not all sets were tried. */
  public long asGood() {
    return asGood;
  }

  @Override
  public String toString() {
    return "Key players "
        + Arrays.toString(nodes)
        + ", fragmentation "
        + fragmentation
        + (isExact ? "" : ", not known to be the best");
  }

  private static final class Search {
    long least = Long.MAX_VALUE;
    long asGood;
    final List<int[]> best = new ArrayList<>();

    private final Removals removals;
    private final int size;
    private final int count;
    private final Execution execution;

    Search(Rows rows, int count, Execution execution) {
      removals = new Removals(rows);
      size = rows.size();
      this.count = count;
      this.execution = execution;
    }

    /** Tries all sets, in ascending order. */
    void all(long sets) {
      int[] set = IntStream.range(0, count).toArray();
      IntStream.range(0, count - 1).forEach(removals::take);
      Steps steps = execution.steps(sets, "steps");
      do {
        removals.look();
        int from = count == 1 ? 0 : set[count - 2] + 1;
        for (int last = from; last < size; last++) {
          set[count - 1] = last;
          note(removals.pairsWithout(last), set);
        }
        steps.next();
      } while (advance(set));
    }

    /** Advances to the next set of all members but the last. */
    private boolean advance(int[] set) {
      int place = count - 2;
      while (place >= 0 && set[place] == size - count + place) {
        removals.putBack(set[place--]);
      }
      if (place < 0) {
        return false;
      }
      removals.putBack(set[place]);
      removals.take(++set[place]);
      for (int i = place + 1; i < count - 1; i++) {
        set[i] = set[i - 1] + 1;
        removals.take(set[i]);
      }
      return true;
    }

    private void note(long pairs, int[] set) {
      if (pairs < least) {
        least = pairs;
        best.clear();
        asGood = 0;
      }
      if (pairs == least) {
        asGood++;
        if (best.size() <= KEPT) {
          best.add(set.clone());
        }
      }
    }

    /** Climbs from several starts. */
    void climb(int starts) {
      Steps steps = execution.steps(starts, "starts");
      Random random = Chance.of(0);
      for (int start = 0; start < starts; start++) {
        int[] set = start == 0 ? oneByOne() : Sample.of(size, count, random);
        long pairs = swap(set);
        if (pairs < least) {
          Arrays.sort(set);
          least = pairs;
          best.clear();
          best.add(set);
        }
        steps.next();
      }
    }

    /** The set made by adding the best node one at a time. */
    private int[] oneByOne() {
      int[] set = new int[count];
      for (int i = 0; i < count; i++) {
        set[i] = bestNext();
        removals.take(set[i]);
      }
      return set;
    }

    /** Swaps members of a set as long as that helps; returns the pairs still connected. */
    private long swap(int[] set) {
      Arrays.stream(set).forEach(removals::take);
      long pairs = removals.look();
      boolean isMoving = true;
      while (isMoving) {
        isMoving = false;
        for (int i = 0; i < count; i++) {
          removals.putBack(set[i]);
          int other = bestNext();
          if (removals.pairsWithout(other) < pairs) {
            pairs = removals.pairsWithout(other);
            set[i] = other;
            isMoving = true;
          }
          removals.take(set[i]);
        }
      }
      Arrays.stream(set).forEach(removals::putBack);
      return pairs;
    }

    private int bestNext() {
      removals.look();
      int next = -1;
      for (int node = 0; node < size; node++) {
        if (!removals.isGone(node)
            && (next < 0 || removals.pairsWithout(node) < removals.pairsWithout(next))) {
          next = node;
        }
      }
      return next;
    }
  }
}
