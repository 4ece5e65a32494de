package org.concertive.benchmarks;

import java.util.Arrays;

/**
 * A breadth-first search from every node, one after the other: what anybody would write over two
 * arrays.
 */
final class PlainSearch {
  private final int[] start;
  private final int[] targets;
  private final int[] distance;
  private final int[] queue;

  PlainSearch(RandomTies ties) {
    start = new int[ties.nodes + 1];
    for (int node : ties.from) {
      start[node + 1]++;
    }
    for (int node = 0; node < ties.nodes; node++) {
      start[node + 1] += start[node];
    }
    targets = ties.to;
    distance = new int[ties.nodes];
    queue = new int[ties.nodes];
  }

  /** The sum of all distances. */
  long fromAll() {
    long sum = 0;
    for (int node = 0; node < distance.length; node++) {
      sum += from(node);
    }
    return sum;
  }

  private long from(int source) {
    Arrays.fill(distance, -1);
    distance[source] = 0;
    queue[0] = source;
    int head = 0;
    int tail = 1;
    long sum = 0;
    while (head < tail) {
      int node = queue[head++];
      sum += distance[node];
      for (int place = start[node]; place < start[node + 1]; place++) {
        int other = targets[place];
        if (distance[other] < 0) {
          distance[other] = distance[node] + 1;
          queue[tail++] = other;
        }
      }
    }
    return sum;
  }
}
