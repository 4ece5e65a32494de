package org.concertive.network;

/**
 * How many others each node reaches along the ties.
 *
 * <p>Worked example: a → b → c → b and d alone. a reaches 2, b and c 1 each, d none.
 */
public final class Reach {
  private Reach() {}

  /**
   * For each node the number of other nodes it reaches. Strong components are taken 64 at a time as
   * bits, so the cost is the number of strong components times the ties between them ÷ 64, and the
   * memory is linear.
   */
  public static int[] counts(DirectedNetwork network) {
    Condensation strong = Condensation.of(network.in());
    Rows reached = strong.before(network.in());
    int[] sizes = strong.sizes();
    int[] counts = new int[sizes.length];
    long[] bits = new long[sizes.length];
    for (int first = 0; first < sizes.length; first += Long.SIZE) {
      // What a component reaches has a lower number.
      for (int component = first; component < sizes.length; component++) {
        long found = component - first < Long.SIZE ? 1L << (component - first) : 0;
        for (int place = reached.start[component]; place < reached.start[component + 1]; place++) {
          int next = reached.node[place];
          found |= next < first ? 0 : bits[next];
        }
        bits[component] = found;
        for (long rest = found; rest != 0; rest &= rest - 1) {
          counts[component] += sizes[first + Long.numberOfTrailingZeros(rest)];
        }
      }
    }
    int[] others = new int[network.size()];
    for (int node = 0; node < others.length; node++) {
      others[node] = counts[strong.component[node]] - 1;
    }
    return others;
  }
}
