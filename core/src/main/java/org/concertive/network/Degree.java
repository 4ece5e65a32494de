package org.concertive.network;

/**
 * How many ties a node has, and their total strength. Defined for every node, except when divided
 * by the number of others. Linear.
 *
 * <p>Worked example: a → b with strength 3, a → c with strength 1: out-degrees 2, 0, 0; in-degrees
 * 0, 1, 1; total 2, 1, 1; outgoing strength 4, 0, 0.
 *
 * @see Measures#DEGREE
 */
public final class Degree {
  private Degree() {}

  /** How many ties each node has: 0 … n−1. Values are ignored. */
  public static Scores of(UndirectedNetwork network) {
    return counts(network.out());
  }

  /** How many ties each node has in one direction: 0 … n−1. Values are ignored. */
  public static Scores of(DirectedNetwork network, Direction direction) {
    return counts(network.rows(direction));
  }

  /** How many ties start or end at each node: 0 … 2(n−1). Values are ignored. */
  public static Scores total(DirectedNetwork network) {
    double[] values = new double[network.size()];
    for (int node = 0; node < values.length; node++) {
      values[node] = network.outDegree(node) + network.inDegree(node);
    }
    return Scores.of(values);
  }

  /**
   * The degree of each node ÷ n−1: 0 … 1. Undefined with fewer than two nodes. Values are ignored.
   */
  public static Scores normalized(UndirectedNetwork network) {
    return perOther(of(network));
  }

  /**
   * The degree of each node in one direction ÷ n−1: 0 … 1. Undefined with fewer than two nodes.
   * Values are ignored.
   */
  public static Scores normalized(DirectedNetwork network, Direction direction) {
    return perOther(of(network, direction));
  }

  /**
   * The sum of the strengths of each node's ties; ties without values count as 1.
   *
   * @throws IllegalArgumentException when the ties have distances
   * @see Measures#STRENGTH
   */
  public static Scores strength(UndirectedNetwork network) {
    Strengths.require(network);
    return sums(network.out());
  }

  /**
   * The sum of the strengths of each node's ties in one direction; ties without values count as 1.
   *
   * @throws IllegalArgumentException when the ties have distances
   * @see Measures#STRENGTH
   */
  public static Scores strength(DirectedNetwork network, Direction direction) {
    Strengths.require(network);
    return sums(network.rows(direction));
  }

  /**
   * The sum of the strengths of the ties from and to each node; ties without values count as 1.
   *
   * @throws IllegalArgumentException when the ties have distances
   */
  public static Scores totalStrength(DirectedNetwork network) {
    Strengths.require(network);
    double[] values = new double[network.size()];
    for (int node = 0; node < values.length; node++) {
      values[node] = network.out().sum(node) + network.in().sum(node);
    }
    return Scores.of(values);
  }

  private static Scores counts(Rows rows) {
    double[] values = new double[rows.size()];
    for (int node = 0; node < values.length; node++) {
      values[node] = rows.count(node);
    }
    return Scores.of(values);
  }

  private static Scores sums(Rows rows) {
    double[] values = new double[rows.size()];
    for (int node = 0; node < values.length; node++) {
      values[node] = rows.sum(node);
    }
    return Scores.of(values);
  }

  private static Scores perOther(Scores degrees) {
    double others = degrees.size() - 1.0;
    return others > 0 ? degrees.map(degree -> degree / others) : TooFew.scores(degrees.size());
  }
}
