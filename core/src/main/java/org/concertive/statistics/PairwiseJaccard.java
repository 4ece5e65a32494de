package org.concertive.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How alike small sets are: the mean, over all pairs of sets, of the share of the elements of both
 * that the two have in common. An index without unit, from 0 (no two sets share an element) to 1
 * (all sets are the same).
 *
 * <p>Formula: mean of |A ∩ B| ÷ |A ∪ B|.
 *
 * <p>Worked example: {trust, inquiry, action}, {trust, action, team} and {trust, voice, team}: (2/4
 * + 1/5 + 2/4) ÷ 3 = 0.4.
 *
 * @see "Jaccard 1901"
 */
public final class PairwiseJaccard {
  /** The most elements a set may have: more would have too many subsets. */
  public static final int MOST = 10;

  /** Binomial coefficients. */
  private static final long[][] CHOOSE = new long[MOST + 1][MOST + 1];

  static {
    for (int n = 0; n <= MOST; n++) {
      CHOOSE[n][0] = 1;
      for (int k = 1; k <= n; k++) {
        CHOOSE[n][k] = CHOOSE[n - 1][k - 1] + CHOOSE[n - 1][k];
      }
    }
  }

  private PairwiseJaccard() {}

  /**
   * The mean over all pairs. Undefined with fewer than two sets. Cost: linear in the number of sets
   * and in that of their subsets, 7 for a set of 3: it is counted how many sets of each size
   * contain each subset, and how many pairs have how much in common follows by inclusion and
   * exclusion.
   *
   * @throws IllegalArgumentException if a set is empty or has more than {@value #MOST} elements
   */
  public static <T> Result<Double> mean(Collection<? extends Set<T>> sets) {
    int most = sets.stream().mapToInt(Set::size).max().orElse(0);
    Map<List<Integer>, long[]> containing = containing(sets, most);
    long n = sets.size();
    if (n < 2) {
      return Result.undefined(Result.Code.TOO_FEW, "there are fewer than two sets", "a second set");
    }
    // sharing[a][b][k]: over all pairs of sizes a <= b, how many subsets of size k both contain.
    long[][][] sharing = new long[most + 1][most + 1][most + 1];
    containing.forEach(
        (subset, ofSize) -> {
          for (int a = subset.size(); a <= most; a++) {
            for (int b = a; b <= most; b++) {
              sharing[a][b][subset.size()] +=
                  a == b ? ofSize[a] * (ofSize[a] - 1) / 2 : ofSize[a] * ofSize[b];
            }
          }
        });
    double sum = 0;
    for (int a = 1; a <= most; a++) {
      for (int b = a; b <= most; b++) {
        for (int common = 1; common <= a; common++) {
          sum += pairs(sharing[a][b], common) * (double) common / (a + b - common);
        }
      }
    }
    return Result.of(sum / (n * (n - 1) / 2.0));
  }

  /** How many pairs have exactly this many elements in common. */
  private static long pairs(long[] sharing, int common) {
    long pairs = 0;
    for (int k = common; k < sharing.length; k++) {
      pairs += ((k - common) % 2 == 0 ? 1 : -1) * CHOOSE[k][common] * sharing[k];
    }
    return pairs;
  }

  /** For every subset of a set, but the empty one, how many sets of each size contain it. */
  private static <T> Map<List<Integer>, long[]> containing(
      Collection<? extends Set<T>> sets, int most) {
    Map<T, Integer> numbers = new HashMap<>();
    Map<List<Integer>, long[]> containing = new HashMap<>();
    for (Set<T> set : sets) {
      Arguments.holds(
          !set.isEmpty() && set.size() <= MOST,
          "The number of elements of a set",
          set.size(),
          "it must be 1 to " + MOST);
      int[] elements =
          set.stream()
              .mapToInt(one -> numbers.computeIfAbsent(one, none -> numbers.size()))
              .sorted()
              .toArray();
      for (int chosen = 1; chosen < 1 << elements.length; chosen++) {
        List<Integer> subset = new ArrayList<>(Integer.bitCount(chosen));
        for (int rest = chosen; rest != 0; rest &= rest - 1) {
          subset.add(elements[Integer.numberOfTrailingZeros(rest)]);
        }
        containing.computeIfAbsent(subset, none -> new long[most + 1])[elements.length]++;
      }
    }
    return containing;
  }
}
