package org.concertive.benchmarks;

import java.util.Arrays;
import java.util.Random;
import org.concertive.network.DirectedNetwork;

/** Ties drawn at random: any two nodes are as likely as any other two. */
final class RandomTies {
  final int nodes;
  final int[] from;
  final int[] to;

  private RandomTies(int nodes, int[] from, int[] to) {
    this.nodes = nodes;
    this.from = from;
    this.to = to;
  }

  /** So many ties, none twice and none of a node to itself, in rising order. */
  static RandomTies different(int nodes, int ties, long seed) {
    Random random = new Random(seed);
    long[] pairs =
        random
            .longs(0, (long) nodes * nodes)
            .filter(pair -> pair / nodes != pair % nodes)
            .distinct()
            .limit(ties)
            .sorted()
            .toArray();
    return new RandomTies(
        nodes,
        Arrays.stream(pairs).mapToInt(pair -> (int) (pair / nodes)).toArray(),
        Arrays.stream(pairs).mapToInt(pair -> (int) (pair % nodes)).toArray());
  }

  DirectedNetwork network() {
    return DirectedNetwork.of(nodes, from, to);
  }
}
