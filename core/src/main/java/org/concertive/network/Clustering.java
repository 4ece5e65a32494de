package org.concertive.network;

import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.statistics.Result;

/**
 * How often the neighbours of a node are tied to each other. Values are ignored. Cost: ties to the
 * power of 1.5, except where stated.
 *
 * <p>Worked example: a triangle a, b, c and d tied to c only. Connected triples: one at a, one at
 * b, three at c; one triangle: transitivity 3 ÷ 5 = 0.6. Locally a and b have 1, c has 1 ÷ 3, d
 * none: the mean is 7 ÷ 9 = 0.778 without d, and 7 ÷ 12 = 0.583 if d counts as 0.
 *
 * @see Measures#LOCAL_CLUSTERING
 * @see Measures#TRANSITIVITY
 */
public final class Clustering {
  private Clustering() {}

  /** How a mean treats nodes with fewer than two ties. */
  public enum FewTies {
    /** They are left out, since they have no pair of neighbours. */
    LEFT_OUT,
    /** They count as 0, as in NetworkX. */
    ZERO
  }

  /** How many triangles there are. */
  public static long triangles(UndirectedNetwork network) {
    return triangles(network, Execution.here());
  }

  /**
   * How many triangles there are.
   *
   * @param execution where it runs; its listener is notified of each node and can cancel
   */
  public static long triangles(UndirectedNetwork network, Execution execution) {
    long[] count = new long[1];
    Triangles.each(network.out(), (a, b, c, ab, ac, bc) -> count[0]++, execution);
    return count[0];
  }

  /**
   * The share of a node's pairs of neighbours that are tied: 0 … 1. Undefined for a node with fewer
   * than two ties.
   */
  public static Scores local(UndirectedNetwork network) {
    return local(network, Execution.here());
  }

  /**
   * The share of a node's pairs of neighbours that are tied, as {@link #local(UndirectedNetwork)}.
   *
   * @param execution where it runs; its listener is notified of each node and can cancel
   */
  public static Scores local(UndirectedNetwork network, Execution execution) {
    double[] triangles = new double[network.size()];
    Triangles.each(
        network.out(),
        (a, b, c, ab, ac, bc) -> {
          triangles[a]++;
          triangles[b]++;
          triangles[c]++;
        },
        execution);
    for (int node = 0; node < triangles.length; node++) {
      double degree = network.degree(node);
      triangles[node] = degree < 2 ? Double.NaN : triangles[node] / (degree * (degree - 1) / 2);
    }
    return Scores.of(triangles, "it has fewer than two ties");
  }

  /**
   * The mean of {@link #local(UndirectedNetwork)} over the nodes: 0 … 1. Undefined if there are no
   * such nodes.
   *
   * @param few how nodes with fewer than two ties are treated
   */
  public static Result<Double> average(UndirectedNetwork network, FewTies few) {
    return average(network, few, Execution.here());
  }

  /**
   * The mean of {@link #local(UndirectedNetwork)} over the nodes, as {@link
   * #average(UndirectedNetwork, FewTies)}.
   *
   * @param few how nodes with fewer than two ties are treated
   * @param execution where it runs; its listener is notified of each node and can cancel
   */
  public static Result<Double> average(
      UndirectedNetwork network, FewTies few, Execution execution) {
    Scores local = local(network, execution);
    int count = few == FewTies.ZERO ? local.size() : local.definedCount();
    double sum = 0;
    for (double value : local.toArray(0)) {
      sum += value;
    }
    return count == 0
        ? Result.undefined(
            Result.Code.TOO_FEW,
            few == FewTies.ZERO ? "there are no nodes" : "no node has two ties or more",
            few == FewTies.ZERO ? "nodes" : "a node with two ties")
        : Result.of(sum / count);
  }

  /**
   * The share of connected triples that are closed, 3 × triangles ÷ triples: 0 … 1. Undefined where
   * no node has two ties. (sna returns 1 there.)
   */
  public static Result<Double> transitivity(UndirectedNetwork network) {
    return transitivity(network, Execution.here());
  }

  /**
   * The share of connected triples that are closed, as {@link #transitivity(UndirectedNetwork)}.
   *
   * @param execution where it runs; if there are triples, its listener is notified of each node and
   *     can cancel
   */
  public static Result<Double> transitivity(UndirectedNetwork network, Execution execution) {
    double triples = 0;
    for (int node = 0; node < network.size(); node++) {
      double degree = network.degree(node);
      triples += degree * (degree - 1) / 2;
    }
    return triples == 0
        ? Result.undefined(
            Result.Code.TOO_FEW, "no node has two ties or more", "a node with two ties")
        : Result.of(3 * triangles(network, execution) / triples);
  }

  /**
   * Weak transitivity: the share of ordered triples of different nodes with ties i → j and j → k
   * that also have i → k: 0 … 1. Undefined where there are none. (sna returns 1 there.) Costs Σ
   * in-degree × out-degree over the nodes.
   *
   * @see Measures#TRANSITIVITY
   */
  public static Result<Double> transitivity(DirectedNetwork network) {
    return transitivity(network, Execution.here());
  }

  /**
   * Weak transitivity, as {@link #transitivity(DirectedNetwork)}.
   *
   * @param execution where it runs; its listener is notified of each node and can cancel
   */
  public static Result<Double> transitivity(DirectedNetwork network, Execution execution) {
    Rows out = network.out();
    Steps steps = execution.steps(out.size(), "steps");
    int[] mark = new int[out.size()];
    long paths = 0;
    long closed = 0;
    for (int i = 0; i < out.size(); i++) {
      for (int place = out.start[i]; place < out.start[i + 1]; place++) {
        mark[out.node[place]] = i + 1;
      }
      for (int place = out.start[i]; place < out.start[i + 1]; place++) {
        int j = out.node[place];
        for (int at = out.start[j]; at < out.start[j + 1]; at++) {
          int k = out.node[at];
          paths += k == i ? 0 : 1;
          closed += k != i && mark[k] == i + 1 ? 1 : 0;
        }
      }
      steps.next();
    }
    return paths == 0
        ? Result.undefined(
            Result.Code.TOO_FEW,
            "no tie continues to a third node",
            "a tie that continues to a third node")
        : Result.of(closed / (double) paths);
  }
}
