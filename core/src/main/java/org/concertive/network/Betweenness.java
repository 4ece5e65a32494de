package org.concertive.network;

import java.util.List;
import org.concertive.execution.Execution;

/**
 * How many of the shortest paths between other nodes run through a node v: Σ over pairs (s, t),
 * both other than v, of the share of shortest paths from s to t on which v lies. In an undirected
 * network each pair counts once.
 *
 * <p>Range: 0 … (n−1)(n−2) in a directed network, half of that in an undirected one; divided by
 * that maximum, 0 … 1. A node on no such path, such as an isolate, has 0. If ties have values,
 * these must be distances, and the shortest path is the one with the smallest sum; sums that differ
 * by at most 10⁻¹² of them count as equal.
 *
 * <p>Cost: nodes times ties (Brandes's algorithm); {@link #estimate} uses only a sample of the
 * sources. Worked example: on the path a – b – c – d, undirected, b lies between a and c and
 * between a and d: 2, divided by 3 this is 0.667.
 *
 * @see Measures#BETWEENNESS
 */
public final class Betweenness {
  private Betweenness() {}

  /** The betweenness of each node, not normalized. */
  public static Scores of(Network network) {
    return of(network, Execution.here());
  }

  /**
   * The betweenness of each node, not normalized.
   *
   * @param execution where it runs; its listener is notified of each source and can cancel
   */
  public static Scores of(Network network, Execution execution) {
    ShortestPaths.requireDistances(network);
    PathPool pool = new PathPool(network.out());
    List<Accumulation> lanes =
        Lanes.run(
            network.size(),
            lane -> new Accumulation(network.size(), pool, source -> source, false),
            execution);
    double[] sum = new double[network.size()];
    for (Accumulation lane : lanes) {
      for (int node = 0; node < sum.length; node++) {
        sum[node] += lane.sum[node];
      }
    }
    return Scores.of(sum).map(value -> value / timesCounted(network));
  }

  /**
   * The betweenness of each node divided by the greatest possible, (n−1)(n−2), or half of that in
   * an undirected network; undefined with fewer than three nodes.
   */
  public static Scores normalized(Network network) {
    return normalized(network, Execution.here());
  }

  /**
   * The betweenness of each node divided by the greatest possible, as {@link #normalized(Network)}.
   *
   * @param execution where it runs; its listener is notified of each source and can cancel
   */
  public static Scores normalized(Network network, Execution execution) {
    return normalized(network, of(network, execution));
  }

  static Scores normalized(Network network, Scores raw) {
    double n = network.size();
    double greatest = (n - 1) * (n - 2) / timesCounted(network);
    return greatest > 0
        ? raw.map(value -> value / greatest)
        : Scores.undefined(network.size(), "there are fewer than three nodes", "a third node");
  }

  /**
   * An estimate for large networks, from the paths that start at a sample of the nodes, drawn
   * without replacement. Its cost is that of {@link #of} times pivots ÷ nodes.
   *
   * @param pivots how many nodes to draw, 1 to the size; with all of them the result is exact
   * @param seed the seed of the draw; the same seed gives the same estimate everywhere
   * @param execution where it runs; its listener is notified of each pivot and can cancel
   * @see Measures#BETWEENNESS
   */
  public static SampledScores estimate(
      Network network, int pivots, long seed, Execution execution) {
    ShortestPaths.requireDistances(network);
    int[] drawn = Sample.of(network.size(), pivots, Chance.of(seed));
    PathPool pool = new PathPool(network.out());
    List<Accumulation> lanes =
        Lanes.run(
            pivots,
            lane -> new Accumulation(network.size(), pool, source -> drawn[source], true),
            execution);
    double[] sum = new double[network.size()];
    double[] squares = new double[network.size()];
    for (Accumulation lane : lanes) {
      for (int node = 0; node < sum.length; node++) {
        sum[node] += lane.sum[node];
        squares[node] += lane.squares[node];
      }
    }
    return SampledScores.scaled(
        sum, squares, pivots, network.size() / (double) timesCounted(network), seed);
  }

  private static int timesCounted(Network network) {
    return network instanceof UndirectedNetwork ? 2 : 1;
  }

  /** The node that a source number stands for. */
  private interface Source {
    int node(int number);
  }

  /** The sums of one lane. */
  private static final class Accumulation implements Lanes.Lane {
    private final PathPool pool;
    private final Source sources;
    private final double[] sum;
    private final double[] squares;

    Accumulation(int size, PathPool pool, Source sources, boolean isSample) {
      this.pool = pool;
      this.sources = sources;
      sum = new double[size];
      squares = new double[isSample ? size : 0];
    }

    @Override
    public void take(int number) {
      pool.from(sources.node(number), this::add);
    }

    private void add(ShortestPaths paths) {
      double[] dependency = paths.dependencies();
      int[] order = paths.order();
      for (int i = 1; i < paths.reached(); i++) {
        int node = order[i];
        sum[node] += dependency[node];
        if (squares.length > 0) {
          squares[node] += dependency[node] * dependency[node];
        }
      }
    }
  }
}
