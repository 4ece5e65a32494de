package org.concertive.network;

import org.concertive.statistics.Result;

/**
 * Density: ties ÷ n(n−1) in a directed network, ties ÷ (n(n−1) ÷ 2) in an undirected one. Undefined
 * with fewer than two nodes. Linear at most.
 *
 * <p>Worked example: three nodes with ties a → b, b → a and b → c have 3 of 6, 0.5. With strengths
 * 4, 2 and 3 the mean strength is 9 ÷ 6 = 1.5, and if 5 is the greatest possible, 1.5 ÷ 5 = 0.3.
 *
 * @see Measures#DENSITY
 */
public final class Density {
  private Density() {}

  /** The share of the possible ties that are there; values are ignored. */
  public static Result<Double> of(Network network) {
    return perPair(network, network.tieCount());
  }

  /**
   * The mean strength over all possible ties, a missing tie counting as 0. It can exceed 1.
   *
   * @throws IllegalArgumentException when the ties have distances
   */
  public static Result<Double> meanStrength(Network network) {
    Strengths.require(network);
    double sum = 0;
    for (int node = 0; node < network.size(); node++) {
      sum += network.out().sum(node);
    }
    return perPair(network, network instanceof UndirectedNetwork ? sum / 2 : sum);
  }

  /**
   * The mean strength over all possible ties as a share of the greatest strength a tie could have:
   * 0 … 1.
   *
   * @param greatest the upper end of the scale on which strengths were measured, such as 5 for
   *     "daily"
   * @throws IllegalArgumentException when the ties have distances, when the greatest is not a
   *     finite number above 0, or when a tie is stronger than that
   */
  public static Result<Double> ofStrengths(Network network, double greatest) {
    if (!(greatest > 0 && greatest < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "The greatest strength is " + greatest + "; it must be a finite number above 0.");
    }
    Rows rows = network.out();
    for (int node = 0; node < rows.size(); node++) {
      for (int place = rows.start[node]; place < rows.start[node + 1]; place++) {
        if (rows.valueAt(place) > greatest) {
          throw new IllegalArgumentException(
              "The tie of "
                  + network.name(node)
                  + " and "
                  + network.name(rows.node[place])
                  + " has the strength "
                  + rows.valueAt(place)
                  + ", but the greatest possible is given as "
                  + greatest
                  + ".");
        }
      }
    }
    return meanStrength(network).map(mean -> Math.min(1, mean / greatest));
  }

  private static Result<Double> perPair(Network network, double sum) {
    double n = network.size();
    if (n < 2) {
      return TooFew.nodes();
    }
    return Result.of(sum / (network instanceof UndirectedNetwork ? n * (n - 1) / 2 : n * (n - 1)));
  }
}
