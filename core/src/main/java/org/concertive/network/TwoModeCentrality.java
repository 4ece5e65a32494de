package org.concertive.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.concertive.execution.Execution;
import org.concertive.statistics.Result;

/**
 * Centrality in networks of two kinds of nodes. It is normalized for each kind, since a node can be
 * tied only to nodes of the other kind.
 *
 * <p>Worked example: person a attended meetings 1 and 2, b meeting 1, and c meeting 2. Degrees are
 * 2 ÷ 2 = 1, 0.5 and 0.5, and 2 ÷ 3 = 0.667 for each meeting. Closeness of a is (2 + 2 × 2) ÷ (1 +
 * 1 + 2 + 2) = 1; b is 1, 2, 3 and 4 steps from the others, 6 ÷ 10 = 0.6.
 *
 * @see Measures#TWO_MODE_DEGREE
 */
public final class TwoModeCentrality {
  private TwoModeCentrality() {}

  /** The nodes with which the node of greatest degree is compared in degree centralization. */
  public enum Comparison {
    /**
     * All nodes of both kinds, by their numbers of ties. The divisor is the sum in a connected
     * network in which one node of the kind is tied to all nodes of the other kind, and every other
     * node of its kind to one: (n + m) m − 2 (n + m − 1), for n nodes of the kind and m of the
     * other.
     */
    BOTH_MODES,
    /**
     * All nodes of both kinds, by their numbers of ties divided by the size of the other kind; the
     * sum in the same network is (n + m − 1) − (n − 1) ÷ m − (n + m − 1) ÷ n.
     */
    BOTH_MODES_NORMALIZED,
    /** The nodes of the same kind; the sum in the same network is (n − 1) (m − 1). */
    OWN_MODE
  }

  /**
   * The degree of each node of a kind, divided by the number of nodes of the other kind. Range: 0 …
   * 1. Undefined if the other kind has no nodes.
   */
  public static Scores degree(TwoModeNetwork network, Mode mode) {
    double others = network.size(mode.other());
    return others == 0
        ? Scores.undefined(
            network.size(mode), "there are no nodes of the other kind", "nodes of the other kind")
        : Scores.of(
            IntStream.range(0, network.size(mode))
                .mapToDouble(node -> network.degree(mode, node) / others)
                .toArray());
  }

  /**
   * How strongly the ties of one kind of nodes centre on one node: Σ (greatest degree − degree) ÷
   * that sum in the most centralized connected network. Range: 0 … 1 for connected networks; in
   * others it can exceed 1, and if both modes are compared it can be below 0 where the other kind
   * has greater degrees. Undefined if the divisor is not above 0, as with one node of the other
   * kind or, compared within the kind, one node of this kind. Linear.
   */
  public static Result<Double> degreeCentralization(
      TwoModeNetwork network, Mode mode, Comparison comparison) {
    double n = network.size(mode);
    double m = network.size(mode.other());
    boolean isNormalized = comparison == Comparison.BOTH_MODES_NORMALIZED;
    double[] own = degrees(network, mode, isNormalized ? m : 1);
    double[] other = degrees(network, mode.other(), isNormalized ? n : 1);
    double most = Arrays.stream(own).max().orElse(0);
    double sum = Arrays.stream(own).map(degree -> most - degree).sum();
    double greatest = (n - 1) * (m - 1);
    if (comparison != Comparison.OWN_MODE) {
      sum += Arrays.stream(other).map(degree -> most - degree).sum();
      greatest =
          isNormalized
              ? (n + m - 1) - (n - 1) / m - (n + m - 1) / n
              : (n + m) * m - 2 * (n + m - 1);
    }
    return n > 0 && m > 0 && greatest > 0
        ? Result.of(Centralization.share(sum, greatest))
        : Result.undefined(
            Result.Code.TOO_FEW,
            "there are too few nodes of one kind for any to be central",
            "more nodes of one kind");
  }

  private static double[] degrees(TwoModeNetwork network, Mode mode, double divisor) {
    return IntStream.range(0, network.size(mode))
        .mapToDouble(node -> network.degree(mode, node) / divisor)
        .toArray();
  }

  /**
   * The betweenness of each node of a kind, over the pairs of all nodes of both kinds; see {@link
   * Betweenness}. Cost: nodes times ties.
   */
  public static Scores betweenness(TwoModeNetwork network, Mode mode) {
    return betweenness(network, mode, Execution.here());
  }

  /**
   * The betweenness of each node of a kind, as {@link #betweenness(TwoModeNetwork, Mode)}.
   *
   * @param execution where it runs; its listener is notified of each node and can cancel
   */
  public static Scores betweenness(TwoModeNetwork network, Mode mode, Execution execution) {
    double[] all = Betweenness.of(network.oneMode(), execution).toArray();
    int from = mode == Mode.ROWS ? 0 : network.size(Mode.ROWS);
    return Scores.of(Arrays.copyOfRange(all, from, from + network.size(mode)));
  }

  /**
   * The betweenness of each node of a kind divided by the greatest that a node of its kind could
   * have: for n nodes of the kind and m of the other, with s = (n − 1) ÷ m rounded down and t the
   * remainder, (m² (s + 1)² + m (s + 1) (2 t − s − 1) − t (2 s − t + 3)) ÷ 2. Range: 0 … 1.
   * Undefined if that is 0.
   */
  public static Scores normalizedBetweenness(TwoModeNetwork network, Mode mode) {
    return normalizedBetweenness(network, mode, Execution.here());
  }

  /**
   * The betweenness of each node of a kind divided by the greatest that a node of its kind could
   * have, as {@link #normalizedBetweenness(TwoModeNetwork, Mode)}.
   *
   * @param execution where it runs; its listener is notified of each node and can cancel
   */
  public static Scores normalizedBetweenness(
      TwoModeNetwork network, Mode mode, Execution execution) {
    int n = network.size(mode);
    int m = network.size(mode.other());
    if (n == 0 || m < 2) {
      return Scores.undefined(
          n, "there are fewer than two nodes of the other kind", "a second node of the other kind");
    }
    int whole = (n - 1) / m;
    double s = whole;
    double t = n - 1 - (double) whole * m;
    double greatest =
        (m * (double) m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3))
            / 2;
    return betweenness(network, mode, execution).map(value -> value / greatest);
  }

  /**
   * The closeness of each node of a kind: the least sum of distances that a node of its kind could
   * have, m + 2 (n − 1), divided by its own sum. Range: above 0 … 1. Undefined for a node that does
   * not reach all others, and if there are no others.
   */
  public static Scores closeness(TwoModeNetwork network, Mode mode) {
    return closeness(network, mode, Execution.here());
  }

  /**
   * The closeness of each node of a kind, as {@link #closeness(TwoModeNetwork, Mode)}.
   *
   * @param execution where it runs; its listener is notified of each step and can cancel
   */
  public static Scores closeness(TwoModeNetwork network, Mode mode, Execution execution) {
    int n = network.size(mode);
    int m = network.size(mode.other());
    Scores all = Distances.of(network.oneMode(), execution).closeness(m + 2.0 * (n - 1));
    int from = mode == Mode.ROWS ? 0 : network.size(Mode.ROWS);
    return Scores.of(
        Arrays.copyOfRange(all.toArray(Double.NaN), from, from + n), node -> all.of(from + node));
  }
}
