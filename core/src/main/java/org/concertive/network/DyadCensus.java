package org.concertive.network;

/**
 * How many pairs of nodes are tied both ways, one way and not at all. Values are ignored. Worked
 * example: a → b, b → a, b → c among four nodes: one mutual, one asymmetric, four null dyads.
 *
 * @param mutual how many pairs have ties both ways
 * @param asymmetric how many have a tie one way only
 * @param nulls how many have none
 * @see "Holland & Leinhardt 1970"
 */
public record DyadCensus(long mutual, long asymmetric, long nulls) {

  /** Counts the dyads of a network. Linear. */
  public static DyadCensus of(DirectedNetwork network) {
    Rows out = network.out();
    Rows in = network.in();
    long both = 0;
    for (int node = 0; node < out.size(); node++) {
      int o = out.start[node];
      int i = in.start[node];
      while (o < out.start[node + 1] && i < in.start[node + 1]) {
        int to = out.node[o];
        int from = in.node[i];
        both += to == from ? 1 : 0;
        o += to <= from ? 1 : 0;
        i += from <= to ? 1 : 0;
      }
    }
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
