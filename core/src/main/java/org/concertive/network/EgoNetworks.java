package org.concertive.network;

import java.util.Arrays;
import org.concertive.execution.Execution;

/**
 * How far the contacts of a node are contacts of one another, and so redundant.
 *
 * <p>Ties of both directions count. The strength z of two nodes is the value of the tie from one to
 * the other plus that of the tie back; a tie without a value has 1, a missing tie 0. The contacts
 * of a node are all it is tied to either way, and p(i, j) = z(i, j) ÷ Σ z(i, k) is the share of i's
 * strength that goes to j. In an undirected network z is the value of the tie, which gives the same
 * numbers. Values must be {@link TieValue#STRENGTH strengths}. Undefined for a node without ties.
 *
 * <p>Cost: the number of paths of two ties.
 *
 * <p>Worked example: in a triangle a, b, c with a fourth node d tied to a only, a has three
 * contacts, of which b and c know each other: effective size 3 − 2 × 1 ÷ 3 = 2.333, efficiency
 * 0.778, constraint 2 (⅓ + ⅓ × ½)² + (⅓)² = 0.611. The constraint of d, with one contact, is 1.
 *
 * @see Measures#CONSTRAINT
 * @see Measures#EFFECTIVE_SIZE
 */
public final class EgoNetworks {
  private EgoNetworks() {}

  /**
   * Constraint: Σ over a node's contacts j of (p(i, j) + Σ p(i, q) p(q, j))², q running over the
   * contacts other than j. Above 0; 1 with one contact, but it can exceed 1 with two or three.
   */
  public static Scores constraint(Network network) {
    return scores(network, Kind.CONSTRAINT, Execution.here());
  }

  /**
   * Constraint, as {@link #constraint(Network)}.
   *
   * @param execution where it runs; its listener is notified of each node and can cancel
   */
  public static Scores constraint(Network network, Execution execution) {
    return scores(network, Kind.CONSTRAINT, execution);
  }

  /**
   * Effective size: Σ over a node's contacts j of 1 − Σ p(i, q) m(j, q), q running over the
   * contacts other than j and m(j, q) = z(j, q) ÷ the greatest z of j. In an undirected network
   * without values it is d − 2t ÷ d, for d contacts and t ties among them. Range: 0 … d, at least 1
   * in an undirected network without values.
   */
  public static Scores effectiveSize(Network network) {
    return scores(network, Kind.EFFECTIVE_SIZE, Execution.here());
  }

  /**
   * Effective size, as {@link #effectiveSize(Network)}.
   *
   * @param execution where it runs; its listener is notified of each node and can cancel
   */
  public static Scores effectiveSize(Network network, Execution execution) {
    return scores(network, Kind.EFFECTIVE_SIZE, execution);
  }

  /**
   * Efficiency: effective size divided by the number of contacts. Range: 0 … 1, with 1 if no two
   * contacts are tied.
   */
  public static Scores efficiency(Network network) {
    return scores(network, Kind.EFFICIENCY, Execution.here());
  }

  /**
   * Efficiency, as {@link #efficiency(Network)}.
   *
   * @param execution where it runs; its listener is notified of each node and can cancel
   */
  public static Scores efficiency(Network network, Execution execution) {
    return scores(network, Kind.EFFICIENCY, execution);
  }

  private enum Kind {
    CONSTRAINT,
    EFFECTIVE_SIZE,
    EFFICIENCY
  }

  private static Scores scores(Network network, Kind kind, Execution execution) {
    requireStrengths(network);
    Rows strength = strength(network);
    double[] divisor = divisor(strength, kind);
    double[] total = kind == Kind.CONSTRAINT ? divisor : divisor(strength, Kind.CONSTRAINT);
    double[] score = new double[strength.size()];
    Lanes.run(
        strength.size(), lane -> new Contacts(strength, divisor, total, kind, score), execution);
    return Scores.of(score, "it has no tie");
  }

  /** The divisor of a node's strengths: their sum or the greatest. */
  private static double[] divisor(Rows strength, Kind kind) {
    double[] divisor = new double[strength.size()];
    for (int node = 0; node < divisor.length; node++) {
      for (int place = strength.start[node]; place < strength.start[node + 1]; place++) {
        double value = strength.valueAt(place);
        divisor[node] =
            kind == Kind.CONSTRAINT ? divisor[node] + value : Math.max(divisor[node], value);
      }
    }
    return divisor;
  }

  /** Refuses ties whose values are not strengths. */
  static void requireStrengths(Network network) {
    if (network.tieValue().filter(value -> value == TieValue.DISTANCE).isPresent()) {
      throw new IllegalArgumentException(
          "The ties have distances, but this measure needs strengths. Maybe use unvalued(), or turn"
              + " distances into strengths first.");
    }
  }

  /** The ties of both directions in one row, with the sum of their values. */
  static Rows strength(Network network) {
    if (network instanceof DirectedNetwork directed) {
      return Symmetry.EITHER.merge(weighted(directed.out()), weighted(directed.in()), Combine.SUM);
    }
    return network.out();
  }

  /** Aligned with {@link #strength}, the sums of the squared values. */
  static Rows squaredStrength(Network network) {
    return network instanceof DirectedNetwork directed
        ? Symmetry.EITHER.merge(squared(directed.out()), squared(directed.in()), Combine.SUM)
        : squared(network.out());
  }

  private static Rows squared(Rows rows) {
    double[] squares = new double[rows.node.length];
    for (int place = 0; place < squares.length; place++) {
      squares[place] = rows.valueAt(place) * rows.valueAt(place);
    }
    return new Rows(rows.start, rows.node, squares);
  }

  private static Rows weighted(Rows rows) {
    if (rows.value != null) {
      return rows;
    }
    double[] ones = new double[rows.node.length];
    Arrays.fill(ones, 1);
    return new Rows(rows.start, rows.node, ones);
  }

  /** Computes the score of one node after the other. */
  private static final class Contacts implements Lanes.Lane {
    private final Rows strength;
    private final double[] divisor;
    private final double[] total;
    private final Kind kind;
    private final double[] score;

    /** What goes to each of the node's contacts of its strength, for constraint as a share. */
    private final double[] share;

    private final double[] indirect;

    Contacts(Rows strength, double[] divisor, double[] total, Kind kind, double[] score) {
      this.strength = strength;
      this.divisor = divisor;
      this.total = total;
      this.kind = kind;
      this.score = score;
      share = new double[strength.size()];
      indirect = new double[strength.size()];
    }

    @Override
    public void take(int ego) {
      int from = strength.start[ego];
      int to = strength.start[ego + 1];
      double all = kind == Kind.CONSTRAINT ? total[ego] : 1;
      for (int place = from; place < to; place++) {
        share[strength.node[place]] = strength.valueAt(place) / all;
      }
      score[ego] =
          from == to
              ? Double.NaN
              : kind == Kind.CONSTRAINT
                  ? constraint(from, to)
                  : (to - from - redundancy(from, to) / total[ego])
                      / (kind == Kind.EFFICIENCY ? to - from : 1);
      for (int place = from; place < to; place++) {
        share[strength.node[place]] = 0;
        indirect[strength.node[place]] = 0;
      }
    }

    private double constraint(int from, int to) {
      for (int place = from; place < to; place++) {
        int between = strength.node[place];
        double part = share[between] / divisor[between];
        for (int i = strength.start[between]; i < strength.start[between + 1]; i++) {
          int contact = strength.node[i];
          if (share[contact] > 0) {
            indirect[contact] += part * strength.valueAt(i);
          }
        }
      }
      double sum = 0;
      for (int place = from; place < to; place++) {
        int contact = strength.node[place];
        double all = share[contact] + indirect[contact];
        sum += all * all;
      }
      return sum;
    }

    /** Divided by the node's whole strength at the end only, so that whole numbers stay whole. */
    private double redundancy(int from, int to) {
      double sum = 0;
      for (int place = from; place < to; place++) {
        int contact = strength.node[place];
        double redundant = 0;
        for (int i = strength.start[contact]; i < strength.start[contact + 1]; i++) {
          redundant += share[strength.node[i]] * strength.valueAt(i);
        }
        sum += redundant / divisor[contact];
      }
      return sum;
    }
  }
}
