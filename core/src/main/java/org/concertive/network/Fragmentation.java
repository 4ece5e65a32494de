package org.concertive.network;

import org.concertive.execution.Execution;
import org.concertive.statistics.Result;

/**
 * How far a network falls apart, as it is or after nodes have left.
 *
 * <p>F = 1 − Σ s (s − 1) ÷ (n (n − 1)) over the components' sizes s. Range: 0 (connected) … 1 (no
 * ties). The distance-weighted form DF replaces the number of pairs that reach each other by the
 * sum of their 1 ÷ distance, so that nodes with only long paths between them count as partly
 * separated. It is 1 − {@linkplain Distances#compactness() compactness} and never below F. Values
 * of ties are ignored; distances are steps. After nodes have left, n is the number of those that
 * remain.
 *
 * <p>Undefined if fewer than two nodes remain. Cost: linear for F, nodes times ties for DF.
 *
 * <p>Worked example: on the path a – b – c – d, F is 0, and without b it is 1 − 2 ÷ 6 = 0.667,
 * since of a, c and d only the last two are connected. DF is 1 − 2 (3 + 2 ÷ 2 + 1 ÷ 3) ÷ 12 =
 * 0.278.
 *
 * @see Measures#FRAGMENTATION
 */
public final class Fragmentation {
  private Fragmentation() {}

  /** The share of pairs that cannot reach each other. */
  public static Result<Double> of(UndirectedNetwork network) {
    return share(new Removals(network.out()).look(), network.size());
  }

  /**
   * The share of pairs of the remaining nodes that cannot reach each other once others have left.
   *
   * @param gone the nodes that leave, each once
   */
  public static Result<Double> without(UndirectedNetwork network, int... gone) {
    checked(network, gone);
    Removals removals = new Removals(network.out());
    for (int node : gone) {
      removals.take(node);
    }
    return share(removals.look(), network.size() - gone.length);
  }

  /** Fragmentation weighted by distance, 1 − Σ 1 ÷ distance ÷ (n (n − 1)) over ordered pairs. */
  public static Result<Double> distanceWeighted(UndirectedNetwork network) {
    return distanceWeighted(network, Execution.here());
  }

  /**
   * Fragmentation weighted by distance, as {@link #distanceWeighted(UndirectedNetwork)}.
   *
   * @param execution where it runs; its listener is notified of each step and can cancel
   */
  public static Result<Double> distanceWeighted(UndirectedNetwork network, Execution execution) {
    return network.size() < 2
        ? TooFew.nodes()
        : Distances.of(network.unvalued(), execution).compactness().map(value -> 1 - value);
  }

  /**
   * Fragmentation weighted by distance, among the remaining nodes, once others have left.
   *
   * @param gone the nodes that leave, each once
   */
  public static Result<Double> distanceWeightedWithout(UndirectedNetwork network, int... gone) {
    return distanceWeightedWithout(network, gone, Execution.here());
  }

  /**
   * Fragmentation weighted by distance, among the remaining nodes, once others have left.
   *
   * @param gone the nodes that leave, each once
   * @param execution where it runs; its listener is notified of each step and can cancel
   */
  public static Result<Double> distanceWeightedWithout(
      UndirectedNetwork network, int[] gone, Execution execution) {
    boolean[] isGone = checked(network, gone);
    int[] place = new int[isGone.length];
    int left = 0;
    for (int node = 0; node < place.length; node++) {
      place[node] = left;
      left += isGone[node] ? 0 : 1;
    }
    Rows rows = network.out();
    NetworkBuilder builder = Network.builder(left);
    for (int node = 0; node < place.length; node++) {
      for (int i = rows.start[node]; i < rows.start[node + 1]; i++) {
        int other = rows.node[i];
        if (node < other && !isGone[node] && !isGone[other]) {
          builder.tie(place[node], place[other]);
        }
      }
    }
    return distanceWeighted(builder.undirected(), execution);
  }

  static Result<Double> share(long connected, int left) {
    return left < 2 ? TooFew.nodes() : Result.of(1 - connected / (left * (left - 1.0)));
  }

  private static boolean[] checked(UndirectedNetwork network, int... gone) {
    boolean[] isGone = new boolean[network.size()];
    for (int node : gone) {
      if (node < 0 || node >= isGone.length || isGone[node]) {
        throw new IllegalArgumentException(
            "Node "
                + node
                + " cannot leave: "
                + (node < 0 || node >= isGone.length
                    ? "the network has " + isGone.length + " nodes."
                    : "it is given twice."));
      }
      isGone[node] = true;
    }
    return isGone;
  }
}
