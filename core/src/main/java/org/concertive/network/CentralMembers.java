package org.concertive.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.concertive.statistics.Result;

/**
 * Which nodes are central by a score, and what share of all nodes they are. A {@link Rule} says
 * which nodes count as central, since there is no agreed definition. Linear.
 *
 * <p>Worked example: scores 1, 1, 4, 4, 0. By {@link Rule#LARGEST} the third and fourth are
 * central, 2 of 5, 0.4. The mean is 2 and the deviation √2.8 = 1.673, so by {@link
 * Rule#MEAN_PLUS_DEVIATION}, which requires 3.673, the same two are.
 */
public final class CentralMembers {
  /** Rounding error: a score this close to the limit counts as reaching it. */
  private static final double ROUNDING = 1e-9;

  private final boolean[] central;
  private final double limit;

  private CentralMembers(boolean[] central, double limit) {
    this.central = central;
    this.limit = limit;
  }

  /** When a node is central. */
  public enum Rule {
    /**
     * Its score is the largest; several nodes may share it, and all are central when all scores are
     * equal.
     */
    LARGEST,
    /**
     * Its score is at least the mean plus one standard deviation, that of a population (divided by
     * n, not n−1). All are central when all scores are equal.
     */
    MEAN_PLUS_DEVIATION
  }

  /**
   * The central nodes by a score; undefined without nodes, where a node has no score, and where
   * every score is 0: nobody is central where nobody has a tie.
   */
  public static Result<CentralMembers> of(Scores scores, Rule rule) {
    return scores.size() == 0
        ? Result.undefined(Result.Code.NONE_RECORDED, "there are no nodes", "nodes")
        : scores.all().flatMap(values -> of(values, rule));
  }

  private static Result<CentralMembers> of(double[] values, Rule rule) {
    if (Arrays.stream(values).allMatch(value -> value == 0)) {
      return Result.undefined(Result.Code.NO_VARIATION, "every score is 0");
    }
    double limit = rule == Rule.LARGEST ? largest(values) : meanPlusDeviation(values);
    boolean[] central = new boolean[values.length];
    for (int node = 0; node < central.length; node++) {
      central[node] = values[node] >= limit - ROUNDING * Math.abs(limit);
    }
    return Result.of(new CentralMembers(central, limit));
  }

  private static double largest(double[] values) {
    return Arrays.stream(values).max().orElseThrow();
  }

  private static double meanPlusDeviation(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return mean + Math.sqrt(squares / values.length);
  }

  /** The central nodes, ascending. */
  public IntStream nodes() {
    return IntStream.range(0, central.length).filter(node -> central[node]);
  }

  /** Whether a node is central. */
  public boolean contains(int node) {
    return central[node];
  }

  /** How many nodes are central. */
  public int count() {
    return (int) nodes().count();
  }

  /** The share of nodes that are central: above 0, up to 1. */
  public double share() {
    return count() / (double) central.length;
  }

  /** The score that a node needs to be central. */
  public double limit() {
    return limit;
  }

  @Override
  public String toString() {
    return count() + " of " + central.length + " nodes are central";
  }
}
