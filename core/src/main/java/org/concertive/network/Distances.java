package org.concertive.network;

import java.util.Arrays;
import java.util.List;
import org.concertive.execution.Execution;
import org.concertive.statistics.Result;

/**
 * How far nodes are from one another along shortest paths: closeness, harmonic closeness, average
 * distance and diameter, all from one computation.
 *
 * <p>A distance is the number of steps, or the least sum where ties are {@link TieValue#DISTANCE
 * distances}. A pair without a path has no distance; it is never treated as a long one.
 *
 * <p>Cost: nodes times ties at most; steps are counted for 64 nodes at once. Worked example: on the
 * path a – b – c – d, undirected, a has distances 1, 2, 3: closeness 3 ÷ 6 = 0.5, harmonic (1 + ½ +
 * ⅓) ÷ 3 = 0.611; the average distance is 20 ÷ 12 = 1.667, the diameter 3.
 *
 * @see Measures#CLOSENESS
 * @see "Then et al. 2014"
 */
public final class Distances {
  private final boolean isDirected;
  private final double[] sum;
  private final double[] inverse;
  private final int[] reached;
  private final double longest;

  private Distances(
      boolean isDirected, double[] sum, double[] inverse, int[] reached, double longest) {
    this.isDirected = isDirected;
    this.sum = sum;
    this.inverse = inverse;
    this.reached = reached;
    this.longest = longest;
  }

  /** The distances of an undirected network. */
  public static Distances of(UndirectedNetwork network) {
    return of(network, Execution.here());
  }

  /**
   * The distances of an undirected network.
   *
   * @param execution where it runs; its listener is notified of each step and can cancel
   */
  public static Distances of(UndirectedNetwork network, Execution execution) {
    ShortestPaths.requireDistances(network);
    return of(false, network.out(), network.out(), execution);
  }

  /**
   * The distances of a directed network.
   *
   * @param direction {@link Direction#OUT} from a node to the others along the ties (the default of
   *     sna and igraph), {@link Direction#IN} from the others to it
   */
  public static Distances of(DirectedNetwork network, Direction direction) {
    return of(network, direction, Execution.here());
  }

  /**
   * The distances of a directed network.
   *
   * @param direction {@link Direction#OUT} from a node to the others, {@link Direction#IN} from the
   *     others to it
   * @param execution where it runs; its listener is notified of each step and can cancel
   */
  public static Distances of(DirectedNetwork network, Direction direction, Execution execution) {
    ShortestPaths.requireDistances(network);
    return of(true, network.rows(direction), network.rows(direction.opposite()), execution);
  }

  private static Distances of(boolean isDirected, Rows along, Rows against, Execution execution) {
    return along.value == null
        ? inSteps(isDirected, against, execution)
        : inLengths(isDirected, along, execution);
  }

  /** Searches from 64 nodes at once, against the direction, visit each node that reaches them. */
  private static Distances inSteps(boolean isDirected, Rows against, Execution execution) {
    int size = against.size();
    List<Waves> lanes =
        Lanes.run((size + Long.SIZE - 1) / Long.SIZE, lane -> new Waves(against), execution);
    double[] inverse = new double[size];
    double[] sum = new double[size];
    int[] reached = new int[size];
    int longest = 0;
    for (Waves lane : lanes) {
      for (int node = 0; node < size; node++) {
        inverse[node] += lane.inverse[node];
        sum[node] += lane.sum[node];
        reached[node] += lane.reached[node];
      }
      longest = Math.max(longest, lane.longest);
    }
    return new Distances(isDirected, sum, inverse, reached, longest);
  }

  private static Distances inLengths(boolean isDirected, Rows along, Execution execution) {
    int size = along.size();
    double[] inverse = new double[size];
    double[] sum = new double[size];
    int[] reached = new int[size];
    double[] longest = new double[size];
    PathPool pool = new PathPool(along);
    Lanes.run(
        size,
        lane ->
            source ->
                pool.from(
                    source,
                    paths -> {
                      for (int i = 1; i < paths.reached(); i++) {
                        double distance = paths.distance(paths.order()[i]);
                        sum[source] += distance;
                        inverse[source] += 1 / distance;
                        longest[source] = distance;
                      }
                      reached[source] = paths.reached() - 1;
                    }),
        execution);
    return new Distances(isDirected, sum, inverse, reached, Arrays.stream(longest).max().orElse(0));
  }

  /**
   * An estimate for large networks, from the distances to a sample of the nodes, the pivots, drawn
   * without replacement. Its cost is that of {@link #of(UndirectedNetwork)} times pivots ÷ nodes,
   * except that searches run one by one.
   *
   * @param pivots how many nodes to draw, 1 to the size; with all of them the result is exact
   * @param seed the seed of the draw; the same seed gives the same estimate everywhere
   * @param execution where it runs; its listener is notified of each pivot and can cancel
   * @see "Eppstein & Wang 2004"
   */
  public static SampledDistances estimate(
      UndirectedNetwork network, int pivots, long seed, Execution execution) {
    ShortestPaths.requireDistances(network);
    return SampledDistances.of(network.out(), pivots, seed, execution);
  }

  /**
   * An estimate for large networks, from the distances to or from a sample of the nodes, the
   * pivots, drawn without replacement.
   *
   * @param direction {@link Direction#OUT} from every node to the pivots, {@link Direction#IN} from
   *     the pivots to every node
   * @param pivots how many nodes to draw, 1 to the size; with all of them the result is exact
   * @param seed the seed of the draw; the same seed gives the same estimate everywhere
   * @param execution where it runs; its listener is notified of each pivot and can cancel
   * @see "Eppstein & Wang 2004"
   */
  public static SampledDistances estimate(
      DirectedNetwork network, Direction direction, int pivots, long seed, Execution execution) {
    ShortestPaths.requireDistances(network);
    return SampledDistances.of(network.rows(direction.opposite()), pivots, seed, execution);
  }

  /** How many nodes there are. */
  public int size() {
    return sum.length;
  }

  /** How many other nodes a node reaches. */
  public int reached(int node) {
    return reached[node];
  }

  /**
   * Freeman's closeness, (n−1) ÷ Σ distances: 0 … 1 where ties are steps. Undefined for a node that
   * does not reach all others, and with fewer than two nodes. (Other tools return 0, or the
   * closeness within the component: {@link #closenessWithinReach()}.)
   *
   * @see Measures#CLOSENESS
   */
  public Scores closeness() {
    return closeness(sum.length - 1.0);
  }

  /** The least possible sum of distances ÷ the sum of a node. */
  Scores closeness(double leastSum) {
    int others = sum.length - 1;
    return scores(
        node -> reached[node] == others ? leastSum / sum[node] : Double.NaN,
        "it does not reach all others");
  }

  /**
   * Closeness among the nodes that a node reaches: their number ÷ the sum of their distances, that
   * is 1 ÷ the mean distance. Undefined for a node that reaches nobody. Nodes of a small component
   * seem close, so compare only nodes that reach equally many.
   */
  public Scores closenessWithinReach() {
    return scores(
        node -> reached[node] > 0 ? reached[node] / sum[node] : Double.NaN, "it reaches nobody");
  }

  /**
   * Closeness within reach times the share of the others reached: r² ÷ ((n−1) Σ distances), with r
   * others reached. 0 for a node that reaches nobody; undefined with fewer than two nodes.
   *
   * @see Measures#CLOSENESS_TIMES_REACH
   */
  public Scores closenessTimesReach() {
    double others = sum.length - 1.0;
    return scores(
        node -> reached[node] == 0 ? 0 : reached[node] / others * reached[node] / sum[node]);
  }

  /**
   * Harmonic closeness, Σ 1 ÷ distance over the n−1 others, an unreached one counting as 0, divided
   * by n−1: 0 … 1 where ties are steps. Undefined with fewer than two nodes.
   *
   * @see Measures#HARMONIC_CLOSENESS
   */
  public Scores harmonic() {
    double others = sum.length - 1.0;
    return scores(node -> inverse[node] / others);
  }

  /** How many ordered pairs of different nodes have a path. */
  public long connectedPairs() {
    return Arrays.stream(reached).asLongStream().sum();
  }

  /** The mean distance over the ordered pairs that have a path; undefined if there are none. */
  public Result<Double> average() {
    long pairs = connectedPairs();
    return pairs == 0
        ? Result.undefined(Result.Code.NOT_APPLICABLE, "no node reaches another")
        : Result.of(Arrays.stream(sum).sum() / pairs);
  }

  /** The longest distance over the pairs that have a path; undefined if there are none. */
  public Result<Double> diameter() {
    return connectedPairs() == 0
        ? Result.undefined(Result.Code.NOT_APPLICABLE, "no node reaches another")
        : Result.of(longest);
  }

  /**
   * The mean of 1 ÷ distance over all ordered pairs, a pair without a path counting as 0 (also
   * called global efficiency). Undefined with fewer than two nodes.
   *
   * @see Measures#COMPACTNESS
   */
  public Result<Double> compactness() {
    double pairs = sum.length * (sum.length - 1.0);
    return pairs == 0 ? TooFew.nodes() : Result.of(Arrays.stream(inverse).sum() / pairs);
  }

  boolean isDirected() {
    return isDirected;
  }

  private interface ByNode {
    double of(int node);
  }

  private Scores scores(ByNode value) {
    return scores(value, "there is no value");
  }

  /** Undefined for every node if there is only one. */
  private Scores scores(ByNode value, String reasonWhereNaN) {
    if (sum.length < 2) {
      return TooFew.scores(sum.length);
    }
    double[] values = new double[sum.length];
    for (int node = 0; node < values.length; node++) {
      values[node] = value.of(node);
    }
    return Scores.of(values, reasonWhereNaN);
  }
}
