package org.concertive.network;

import java.util.Arrays;
import org.concertive.execution.Execution;
import org.concertive.statistics.Result;

/**
 * How strongly a network centres on one node: Σ (greatest score − score of each node) ÷ the
 * greatest possible such sum in a network of n nodes. The greatest sums, given with each method,
 * are those of sna, except that of directed harmonic closeness; self-ties never count. Undefined if
 * the greatest sum is 0.
 *
 * <p>Worked example: on the path a – b – c – d degrees are 1, 2, 2, 1: (1 + 0 + 0 + 1) ÷ (3 · 2) =
 * 0.333; betweenness 0, 2, 2, 0: 4 ÷ (9 · 2 ÷ 2) = 0.444.
 *
 * @see Measures#DEGREE_CENTRALIZATION
 */
public final class Centralization {
  private static final String TOO_SMALL = "there are too few nodes for scores to differ";

  /** How far rounding may take a network from 1 whose scores differ as much as possible. */
  private static final double ROUNDING = 4 * Math.ulp(1.0);

  private Centralization() {}

  /** By degree; the greatest sum is (n−1)(n−2). Values are ignored. Linear. */
  public static Result<Double> ofDegree(UndirectedNetwork network) {
    double n = network.size();
    return of(Degree.of(network), (n - 1) * (n - 2));
  }

  /**
   * By out-degree or in-degree; the greatest sum is (n−1)². Values are ignored. Linear.
   *
   * @param direction {@link Direction#IN} for nodes that receive many ties
   */
  public static Result<Double> ofDegree(DirectedNetwork network, Direction direction) {
    double n = network.size();
    return of(Degree.of(network, direction), (n - 1) * (n - 1));
  }

  /**
   * By out-degree and in-degree together; the greatest sum is 2(n−1)(n−2). Values are ignored.
   * Linear.
   */
  public static Result<Double> ofTotalDegree(DirectedNetwork network) {
    double n = network.size();
    return of(Degree.total(network), 2 * (n - 1) * (n - 2));
  }

  /**
   * By betweenness; the greatest sum is (n−1)²(n−2), half of it in an undirected network. The cost,
   * and the networks refused, are those of {@link Betweenness#of(Network)}.
   */
  public static Result<Double> ofBetweenness(Network network) {
    return ofBetweenness(network, Execution.here());
  }

  /**
   * By betweenness.
   *
   * @param execution where it runs; its listener is notified of each source and can cancel
   * @see #ofBetweenness(Network)
   */
  public static Result<Double> ofBetweenness(Network network, Execution execution) {
    double n = network.size();
    double greatest = (n - 1) * (n - 1) * (n - 2);
    return of(
        Betweenness.of(network, execution),
        network instanceof UndirectedNetwork ? greatest / 2 : greatest);
  }

  /**
   * By Freeman's closeness; the greatest sum is (n−1)(n−2) ÷ (2n−3). Undefined if some node does
   * not reach all others; use {@link #ofHarmonic(UndirectedNetwork)} then. The cost is that of
   * {@link Distances}.
   *
   * @throws IllegalArgumentException if ties have values, since there is no agreed greatest sum for
   *     those
   */
  public static Result<Double> ofCloseness(UndirectedNetwork network) {
    return ofCloseness(network, Execution.here());
  }

  /**
   * By Freeman's closeness, as {@link #ofCloseness(UndirectedNetwork)}.
   *
   * @param execution where it runs; its listener is notified of each step and can cancel
   * @throws IllegalArgumentException if ties have values, since there is no agreed greatest sum for
   *     those
   */
  public static Result<Double> ofCloseness(UndirectedNetwork network, Execution execution) {
    refuseValues(network);
    double n = network.size();
    return of(Distances.of(network, execution).closeness(), (n - 1) * (n - 2) / (2 * n - 3));
  }

  /**
   * By Freeman's closeness; the greatest sum is (n−1)(1 − 1 ÷ n), that of a star whose outer nodes
   * reach nobody and count as n steps away. Undefined if some node does not reach all others; use
   * {@link #ofHarmonic(DirectedNetwork, Direction)} then. The cost is that of {@link Distances}.
   *
   * @param direction {@link Direction#OUT} from a node to the others, {@link Direction#IN} from the
   *     others to it
   * @throws IllegalArgumentException if ties have values, since there is no agreed greatest sum for
   *     those
   */
  public static Result<Double> ofCloseness(DirectedNetwork network, Direction direction) {
    return ofCloseness(network, direction, Execution.here());
  }

  /**
   * By Freeman's closeness, as {@link #ofCloseness(DirectedNetwork, Direction)}.
   *
   * @param direction {@link Direction#OUT} from a node to the others, {@link Direction#IN} from the
   *     others to it
   * @param execution where it runs; its listener is notified of each step and can cancel
   * @throws IllegalArgumentException if ties have values, since there is no agreed greatest sum for
   *     those
   */
  public static Result<Double> ofCloseness(
      DirectedNetwork network, Direction direction, Execution execution) {
    refuseValues(network);
    double n = network.size();
    return of(Distances.of(network, direction, execution).closeness(), (n - 1) * (1 - 1 / n));
  }

  /**
   * By harmonic closeness, which also suits networks in which some node does not reach all others;
   * the greatest sum is (n−2) ÷ 2, that of a star. The cost is that of {@link Distances}.
   *
   * @throws IllegalArgumentException if ties have values, since there is no agreed greatest sum for
   *     those
   */
  public static Result<Double> ofHarmonic(UndirectedNetwork network) {
    return ofHarmonic(network, Execution.here());
  }

  /**
   * By harmonic closeness, as {@link #ofHarmonic(UndirectedNetwork)}.
   *
   * @param execution where it runs; its listener is notified of each step and can cancel
   * @throws IllegalArgumentException if ties have values, since there is no agreed greatest sum for
   *     those
   */
  public static Result<Double> ofHarmonic(UndirectedNetwork network, Execution execution) {
    refuseValues(network);
    return of(Distances.of(network, execution).harmonic(), (network.size() - 2) / 2.0);
  }

  /**
   * By harmonic closeness; the greatest sum is n−1, that of a star whose ties all run from its
   * centre (OUT) or to it (IN). (sna divides that sum by n−1 once more.) The cost is that of {@link
   * Distances}.
   *
   * @param direction {@link Direction#OUT} from a node to the others, {@link Direction#IN} from the
   *     others to it
   * @throws IllegalArgumentException if ties have values, since there is no agreed greatest sum for
   *     those
   */
  public static Result<Double> ofHarmonic(DirectedNetwork network, Direction direction) {
    return ofHarmonic(network, direction, Execution.here());
  }

  /**
   * By harmonic closeness, as {@link #ofHarmonic(DirectedNetwork, Direction)}.
   *
   * @param direction {@link Direction#OUT} from a node to the others, {@link Direction#IN} from the
   *     others to it
   * @param execution where it runs; its listener is notified of each step and can cancel
   * @throws IllegalArgumentException if ties have values, since there is no agreed greatest sum for
   *     those
   */
  public static Result<Double> ofHarmonic(
      DirectedNetwork network, Direction direction, Execution execution) {
    refuseValues(network);
    return of(Distances.of(network, direction, execution).harmonic(), network.size() - 1.0);
  }

  /**
   * By any scores. Undefined where a node has none.
   *
   * @param scores of all nodes
   * @param greatestSum the greatest possible Σ (greatest score − score)
   * @return undefined where the greatest sum is not above 0
   */
  public static Result<Double> of(Scores scores, double greatestSum) {
    if (scores.size() == 0 || !(greatestSum > 0)) {
      return Result.undefined(Result.Code.TOO_FEW, TOO_SMALL, "more nodes");
    }
    return scores.all().map(all -> share(sum(all), greatestSum));
  }

  private static double sum(double[] scores) {
    double greatest = Arrays.stream(scores).max().orElseThrow();
    return Arrays.stream(scores).map(score -> greatest - score).sum();
  }

  /** The sum of the differences as a share of the greatest possible sum. */
  static double share(double sum, double greatestSum) {
    double share = sum / greatestSum;
    return Math.abs(share - 1) <= ROUNDING ? 1 : share;
  }

  private static void refuseValues(Network network) {
    if (network.tieValue().isPresent()) {
      throw new IllegalArgumentException(
          "The ties have values, but there is no agreed greatest sum for those. Maybe use unvalued(),"
              + " which counts steps.");
    }
  }
}
