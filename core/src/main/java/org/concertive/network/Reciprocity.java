package org.concertive.network;

import org.concertive.statistics.Result;

/**
 * How far ties are mutual. At least five measures have this name, and they differ on the same
 * network, as do the defaults of tools. Below, M pairs are tied both ways, A one way and N not at
 * all (see {@link DyadCensus}). Linear.
 *
 * <p>Worked example: a → b, b → a, b → c among four nodes (M = 1, A = 1, N = 4): dyadic 5 ÷ 6,
 * dyadic without null dyads 1 ÷ 2, edgewise 2 ÷ 3, log ratio ln(1 · 6 ÷ 1.5²) = 0.981, correlation
 * 0.556.
 *
 * @see Measures#EDGEWISE_RECIPROCITY
 */
public enum Reciprocity {
  /**
   * The share of pairs that are the same in both directions, (M + N) ÷ (M + A + N): 0 … 1. In a
   * sparse network it is always near 1. Values are ignored. Undefined with fewer than two nodes.
   */
  DYADIC {
    @Override
    public Result<Double> of(DirectedNetwork network) {
      DyadCensus dyads = DyadCensus.of(network);
      return dyads.total() == 0
          ? TooFew.nodes()
          : Result.of((dyads.mutual() + dyads.nulls()) / (double) dyads.total());
    }
  },

  /**
   * The share of tied pairs that are tied both ways, M ÷ (M + A): 0 … 1. Values are ignored.
   * Undefined without ties.
   */
  DYADIC_NONNULL {
    @Override
    public Result<Double> of(DirectedNetwork network) {
      DyadCensus dyads = DyadCensus.of(network);
      return network.tieCount() == 0
          ? Result.undefined(Result.Code.NONE_RECORDED, NO_TIES, "ties")
          : Result.of(dyads.mutual() / (double) (dyads.mutual() + dyads.asymmetric()));
    }
  },

  /**
   * The share of ties that are returned, 2M ÷ (2M + A): 0 … 1, also called arc reciprocity. Values
   * are ignored. Undefined without ties.
   */
  EDGEWISE {
    @Override
    public Result<Double> of(DirectedNetwork network) {
      return network.tieCount() == 0
          ? Result.undefined(Result.Code.NONE_RECORDED, NO_TIES, "ties")
          : Result.of(2.0 * DyadCensus.of(network).mutual() / network.tieCount());
    }
  },

  /**
   * The logarithm of the ratio of reciprocity to density: ln(M (M + A + N) ÷ (M + A ÷ 2)²). 0 if
   * ties are returned as often as the density suggests; not bounded. Values are ignored. Undefined
   * if no tie is returned.
   */
  EDGEWISE_LOG_RATIO {
    @Override
    public Result<Double> of(DirectedNetwork network) {
      DyadCensus dyads = DyadCensus.of(network);
      double half = network.tieCount() / 2.0;
      return dyads.mutual() == 0
          ? Result.undefined(
              Result.Code.NONE_RECORDED,
              network.tieCount() == 0 ? NO_TIES : "no tie is returned",
              network.tieCount() == 0 ? "ties" : "a returned tie")
          : Result.of(Math.log(dyads.mutual() / half * (dyads.total() / half)));
    }
  },

  /**
   * The product-moment correlation between the tie one way and the tie back, over all ordered
   * pairs, a missing tie counting as 0: −1 … 1. Uses strengths if ties have them. Undefined with
   * fewer than two nodes and if all ordered pairs are alike, as without ties. (sna returns 1 there,
   * and 0 or 1 for two nodes.) Refuses distances.
   */
  CORRELATION {
    @Override
    public Result<Double> of(DirectedNetwork network) {
      return correlation(network);
    }
  };

  private static final String NO_TIES = "there are no ties";

  /**
   * The reciprocity of a network.
   *
   * @throws IllegalArgumentException if this is {@link #CORRELATION} and the ties have distances
   */
  public abstract Result<Double> of(DirectedNetwork network);

  private static Result<Double> correlation(DirectedNetwork network) {
    Strengths.require(network);
    double n = network.size();
    double pairs = n * (n - 1);
    if (pairs == 0) {
      return TooFew.nodes();
    }
    Rows out = network.out();
    double sum = 0;
    boolean isSame = network.tieCount() == pairs || network.tieCount() == 0;
    for (int place = 0; place < out.node.length; place++) {
      sum += out.valueAt(place);
      isSame &= out.valueAt(place) == out.valueAt(0);
    }
    if (isSame) {
      return Result.undefined(Result.Code.NO_VARIATION, "all pairs are alike");
    }
    double mean = sum / pairs;
    // With two ties x and y of a pair, x² + y² and 2xy are half of (x + y)² ± (x − y)².
    double sums = 0;
    double differences = 0;
    double untied = pairs / 2;
    for (int node = 0; node < out.size(); node++) {
      for (int place = out.start[node]; place < out.start[node + 1]; place++) {
        int other = out.node[place];
        int at = out.find(other, node);
        if (at < 0 || node < other) {
          double there = out.valueAt(place);
          double back = at < 0 ? 0 : out.valueAt(at);
          sums += (there + back - 2 * mean) * (there + back - 2 * mean);
          differences += (there - back) * (there - back);
          untied--;
        }
      }
    }
    sums += untied * 4 * mean * mean;
    return Result.of((sums - differences) / (sums + differences));
  }
}
