package org.concertive.network;

/**
 * How many pairs of nodes are tied both ways, one way and not at all. Values are ignored. Worked
 * example: a → b, b → a, b → c among four nodes: one mutual, one asymmetric, four null dyads.
 *
 * @param mutual how many pairs are tied both ways
 * @param asymmetric how many are tied one way only
 * @param nulls how many are not tied
 * @see Measures#DYAD_CENSUS
 */
public record DyadCensus(long mutual, long asymmetric, long nulls) {

  /** Counts the dyads of a network. Linear. */
  public static DyadCensus of(DirectedNetwork network) {
    Rows out = network.out();
    Rows in = network.in();
    long both = out.each().mapToLong(node -> out.common(node, in)).sum();
    long mutual = both / 2;
    long asymmetric = network.tieCount() - both;
    long n = network.size();
    return new DyadCensus(mutual, asymmetric, n * (n - 1) / 2 - mutual - asymmetric);
  }

  /** How many pairs of nodes there are. */
  public long total() {
    return mutual + asymmetric + nulls;
  }
}
