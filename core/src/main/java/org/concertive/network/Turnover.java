package org.concertive.network;

import java.util.Arrays;
import java.util.Random;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.statistics.Result;
import org.concertive.statistics.Summary;

/**
 * What random departures do to a network: how {@linkplain Fragmentation fragmented} it is when each
 * node leaves with the same probability, over many runs. Values of ties are ignored.
 *
 * <p>Cost: runs times ties. Worked example: in a star of four nodes, each leaves with probability
 * 1: nobody remains, so that fragmentation is undefined in every run. With probability 0 it is 0 in
 * every run.
 *
 * @see Measures#TURNOVER
 */
public final class Turnover {
  private final Summary fragmentation;
  private final double probability;
  private final int runs;
  private final long seed;

  private Turnover(Summary fragmentation, double probability, int runs, long seed) {
    this.fragmentation = fragmentation;
    this.probability = probability;
    this.runs = runs;
    this.seed = seed;
  }

  /**
   * Lets nodes leave at random.
   *
   * @param probability the probability with which each node leaves, 0 … 1
   * @param runs how many runs, 1 or more
   * @param seed the seed of the draw; the same seed gives the same numbers everywhere
   * @throws IllegalArgumentException if the probability or the number of runs is out of range
   */
  public static Turnover of(UndirectedNetwork network, double probability, int runs, long seed) {
    return of(network, probability, runs, seed, Execution.here());
  }

  /**
   * Lets nodes leave at random, as {@link #of(UndirectedNetwork, double, int, long)}.
   *
   * @param execution where it runs; its listener is notified of each run and can cancel
   */
  public static Turnover of(
      UndirectedNetwork network, double probability, int runs, long seed, Execution execution) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "The probability of leaving is " + probability + "; it must be 0 to 1.");
    }
    if (runs < 1) {
      throw new IllegalArgumentException(
          "The number of runs is " + runs + "; it must be 1 or more.");
    }
    Random random = Chance.of(seed);
    Removals removals = new Removals(network.out());
    Steps steps = execution.steps(runs, "runs");
    double[] found = new double[runs];
    int defined = 0;
    for (int run = 0; run < runs; run++) {
      int left = 0;
      for (int node = 0; node < network.size(); node++) {
        if (random.nextDouble() < probability) {
          removals.take(node);
        } else {
          removals.putBack(node);
          left++;
        }
      }
      if (left > 1) {
        found[defined++] = 1 - removals.look() / (left * (left - 1.0));
      }
      steps.next();
    }
    return new Turnover(Summary.of(Arrays.copyOf(found, defined)), probability, runs, seed);
  }

  /**
   * The fragmentation among the remaining nodes, over the runs in which at least two remain; its
   * mean is the expected fragmentation.
   */
  public Summary fragmentation() {
    return fragmentation;
  }

  /** A quantile of that fragmentation; undefined if at least two nodes remain in no run. */
  public Result<Double> quantile(double share) {
    return fragmentation.quantile(share);
  }

  /** In how many runs fewer than two nodes remained; these are not in the summary. */
  public int runsWithoutPairs() {
    return runs - fragmentation.n();
  }

  /** The probability with which each node left. */
  public double probability() {
    return probability;
  }

  /** How many runs there were. */
  public int runs() {
    return runs;
  }

  /** The seed of the draw. */
  public long seed() {
    return seed;
  }

  @Override
  public String toString() {
    return "Each leaves with probability "
        + probability
        + ": mean fragmentation "
        + fragmentation.mean()
        + " over "
        + runs
        + " runs with seed "
        + seed;
  }
}
