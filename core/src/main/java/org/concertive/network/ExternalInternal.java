package org.concertive.network;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.statistics.Result;

/**
 * The E-I index (E − I) ÷ (E + I), where E counts the ties between members of different groups and
 * I those between members of the same group.
 *
 * <p>Range: −1 (all ties within groups) … 1 (all between groups). Values of ties are ignored. Ties
 * of a node whose group is unknown are left out and {@linkplain #leftOut() counted}.
 *
 * <p>The index of a node covers its own ties. The index of a group covers the ties of all its
 * members, so that a tie within the group counts at both ends and a tie to another group at one, as
 * in UCINET. In a directed network a returned tie counts as two, and the index of a node covers the
 * ties it sends, those it receives, or both. UCINET treats a directed network as undirected; to get
 * its numbers use {@code undirected(Symmetry.EITHER)} first.
 *
 * <p>Undefined for a network, group or node that has no ties to count. Cost: linear.
 *
 * <p>Worked example: on the path a – b – c – d with the groups {a, b} and {c, d}, one tie is
 * external and two are internal: (1 − 2) ÷ 3 = −0.333. The group {a, b} has one external end and
 * two internal ones: −0.333; b has one of each: 0. With three ties and four pairs between groups,
 * two within, the index can lie between (1 − 2) ÷ 3 and 3 ÷ 3: rescaled it is −1.
 *
 * @see Measures#E_I_INDEX
 */
public final class ExternalInternal {
  private final Rows rows;
  private final int timesCounted;
  private final Groups groups;
  private final Scores byNode;
  private final long[] externalOfGroup;
  private final long[] internalOfGroup;
  private final long external;
  private final long internal;
  private final long leftOut;

  /** Ties by kind, as counted from the rows. */
  private static final class Counted {
    private long external;
    private long internal;
    private long leftOut;
  }

  private ExternalInternal(
      Rows rows, int timesCounted, Groups groups, long[] ends, long[] own, Counted counted) {
    this.rows = rows;
    this.timesCounted = timesCounted;
    this.groups = groups;
    externalOfGroup = new long[groups.count()];
    internalOfGroup = new long[groups.count()];
    double[] index = new double[ends.length];
    for (int node = 0; node < ends.length; node++) {
      int group = groups.code(node);
      index[node] =
          ends[node] + own[node] == 0
              ? Double.NaN
              : (ends[node] - own[node]) / (double) (ends[node] + own[node]);
      if (group >= 0) {
        externalOfGroup[group] += ends[node];
        internalOfGroup[group] += own[node];
      }
    }
    byNode = Scores.of(index, this::whyNone);
    external = counted.external / timesCounted;
    internal = counted.internal / timesCounted;
    leftOut = counted.leftOut / timesCounted;
  }

  /** The index of an undirected network. */
  public static ExternalInternal of(UndirectedNetwork network, Groups groups) {
    groups.check(network);
    Rows rows = network.out();
    long[] ends = new long[rows.size()];
    long[] own = new long[rows.size()];
    Counted counted = count(rows, groups, ends, own);
    return new ExternalInternal(rows, 2, groups, ends, own, counted);
  }

  /**
   * The index of a directed network; for a node or group, both ties sent and ties received count.
   */
  public static ExternalInternal of(DirectedNetwork network, Groups groups) {
    groups.check(network);
    Rows rows = network.out();
    long[] ends = new long[rows.size()];
    long[] own = new long[rows.size()];
    Counted counted = count(rows, groups, ends, own);
    count(network.in(), groups, ends, own);
    return new ExternalInternal(rows, 1, groups, ends, own, counted);
  }

  /**
   * The index of a directed network; the direction matters only for nodes and groups.
   *
   * @param direction which ties of a node or group count: {@link Direction#OUT} those it sends,
   *     {@link Direction#IN} those it receives
   */
  public static ExternalInternal of(DirectedNetwork network, Groups groups, Direction direction) {
    groups.check(network);
    Rows rows = network.rows(direction);
    long[] ends = new long[rows.size()];
    long[] own = new long[rows.size()];
    Counted counted = count(rows, groups, ends, own);
    return new ExternalInternal(rows, 1, groups, ends, own, counted);
  }

  private static Counted count(Rows rows, Groups groups, long[] ends, long[] own) {
    Counted counted = new Counted();
    counted.leftOut = rows.each().mapToLong(node -> count(node, rows, groups, ends, own)).sum();
    for (int node = 0; node < ends.length; node++) {
      counted.external += ends[node];
      counted.internal += own[node];
    }
    return counted;
  }

  /** Counts the ties of a node; returns how many must be left out. */
  private static long count(int node, Rows rows, Groups groups, long[] ends, long[] own) {
    int ties = rows.count(node);
    int group = groups.code(node);
    if (group < 0) {
      return ties;
    }
    int same = 0;
    int unknown = 0;
    for (int place = rows.start[node]; place < rows.start[node + 1]; place++) {
      int other = groups.code(rows.node[place]);
      same += group == other ? 1 : 0;
      unknown += other < 0 ? 1 : 0;
    }
    own[node] += same;
    ends[node] += ties - same - unknown;
    return unknown;
  }

  /** How many ties run between groups. */
  public long external() {
    return external;
  }

  /** How many ties run within a group. */
  public long internal() {
    return internal;
  }

  private Result<Double> whyNone(int node) {
    return groups.code(node) < 0
        ? Result.undefined(Result.Code.NONE_RECORDED, "its group is unknown", "its group")
        : Result.undefined(
            Result.Code.NONE_RECORDED,
            "it has no tie to a node of a known group",
            "groups of the nodes it is tied to");
  }

  /** How many ties were left out because the group of one of their nodes is unknown. */
  public long leftOut() {
    return leftOut;
  }

  /** The index of the network. */
  public Result<Double> index() {
    return index(external, internal);
  }

  /**
   * The index of a group, over the ties of all its members.
   *
   * @param group the number of the group
   */
  public Result<Double> ofGroup(int group) {
    return index(externalOfGroup[group], internalOfGroup[group]);
  }

  /** The index of each node, over its own ties. */
  public Scores byNode() {
    return byNode;
  }

  private static Result<Double> index(long external, long internal) {
    return external + internal == 0
        ? Result.undefined(
            Result.Code.NONE_RECORDED,
            "there is no tie between nodes whose groups are known",
            "groups of tied nodes")
        : Result.of((external - internal) / (double) (external + internal));
  }

  /**
   * The index of the network, rescaled between the least and greatest values possible with this
   * number of ties and these sizes of groups: −1 if there could be no fewer ties between groups, 1
   * if there could be no more. Undefined if only one value is possible, as when all nodes are in
   * one group or all are tied.
   */
  public Result<Double> rescaled() {
    long ties = external + internal;
    if (ties == 0) {
      return index();
    }
    double most = Math.min((double) ties, pairsBetween());
    double least = Math.max(0, ties - pairsWithin());
    return most > least
        ? Result.of(2 * (external - least) / (most - least) - 1)
        : Result.undefined(
            Result.Code.NO_VARIATION,
            "the sizes of the groups and the number of ties allow one value only");
  }

  /** How many ties within groups there could be. */
  private double pairsWithin() {
    double pairs = 0;
    for (double size : groups.sizes()) {
      pairs += size * (size - 1);
    }
    return pairs / timesCounted;
  }

  /** How many ties between groups there could be. */
  private double pairsBetween() {
    double known = (double) groups.size() - groups.unknown();
    return known * (known - 1) / timesCounted - pairsWithin();
  }

  /**
   * Compares the index of the network with chance: groups are shuffled among the nodes whose groups
   * are known, while ties stay as they are. Undefined if the index is.
   *
   * <p>The expected value is exact: (pairs between groups − pairs within) ÷ all pairs. Cost:
   * permutations times ties.
   *
   * @param permutations how many to draw, 1 or more
   * @param seed the seed of the draw
   */
  public Result<PermutationTest> test(int permutations, long seed) {
    return test(permutations, seed, Execution.here());
  }

  /**
   * Compares the index of the network with chance, as {@link #test(int, long)}.
   *
   * @param permutations how many to draw, 1 or more
   * @param seed the seed of the draw
   * @param execution where it runs; its listener is notified of each permutation and can cancel
   * @throws CancellationException when the listener cancels
   */
  public Result<PermutationTest> test(int permutations, long seed, Execution execution) {
    if (permutations < 1) {
      throw new IllegalArgumentException(
          "The number of permutations is " + permutations + "; it must be 1 or more.");
    }
    return index().map(observed -> test(observed, permutations, seed, execution));
  }

  private PermutationTest test(double observed, int permutations, long seed, Execution execution) {
    Random random = Chance.of(seed);
    int[] group = new int[rows.size()];
    int[] known = new int[rows.size() - groups.unknown()];
    int count = 0;
    for (int node = 0; node < group.length; node++) {
      group[node] = groups.code(node);
      if (group[node] >= 0) {
        known[count++] = node;
      }
    }
    long asLow = 0;
    long asHigh = 0;
    double ties = external + internal;
    double[] found = new double[permutations];
    Steps steps = execution.steps(permutations, "permutations");
    for (int permutation = 0; permutation < permutations; permutation++) {
      shuffle(group, known, random);
      long between = between(group);
      asLow += between <= external ? 1 : 0;
      asHigh += between >= external ? 1 : 0;
      found[permutation] = 2 * between / ties - 1;
      steps.next();
    }
    double pairs = pairsBetween() + pairsWithin();
    return new PermutationTest(
        observed,
        (pairsBetween() - pairsWithin()) / pairs,
        standardDeviation(found),
        (asLow + 1) / (permutations + 1.0),
        (asHigh + 1) / (permutations + 1.0),
        permutations,
        seed);
  }

  private static void shuffle(int[] group, int[] known, Random random) {
    for (int i = known.length - 1; i > 0; i--) {
      int other = known[random.nextInt(i + 1)];
      int kept = group[other];
      group[other] = group[known[i]];
      group[known[i]] = kept;
    }
  }

  private long between(int[] group) {
    long between = 0;
    for (int node = 0; node < group.length; node++) {
      int own = group[node];
      for (int place = rows.start[node]; own >= 0 && place < rows.start[node + 1]; place++) {
        int other = group[rows.node[place]];
        between += other >= 0 && other != own ? 1 : 0;
      }
    }
    return between / timesCounted;
  }

  private static double standardDeviation(double[] numbers) {
    double mean = Arrays.stream(numbers).sum() / numbers.length;
    double squares = Arrays.stream(numbers).map(x -> (x - mean) * (x - mean)).sum();
    return Math.sqrt(squares / numbers.length);
  }

  @Override
  public String toString() {
    return external + " ties between groups, " + internal + " within, " + leftOut + " left out";
  }
}
