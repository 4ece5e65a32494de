package org.concertive.network;

import java.util.Arrays;

/**
 * Nodes joined into sets, each identified by its first node (union-find). Nearly linear in the
 * joins.
 */
final class Forest {
  private static final int LOOKED_AT = 1024;

  private final int[] above;

  Forest(int size) {
    above = new int[size];
    for (int node = 0; node < size; node++) {
      above[node] = node;
    }
  }

  /** The first node of the set a node is in. */
  int first(int node) {
    int at = node;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }

  void join(int one, int other) {
    int a = first(one);
    int b = first(other);
    above[Math.max(a, b)] = Math.min(a, b);
  }

  /** Joins a node with those in its row, from one position in the row up to another. */
  void joinAll(int node, Rows rows, int from, int to) {
    int begin = rows.start[node];
    int end = rows.start[node + 1];
    for (int i = from; i < to && i < end - begin; i++) {
      join(node, rows.node[begin + i]);
    }
  }

  /** The most frequent set in an evenly spread sample of the nodes; −1 if there are no nodes. */
  int most() {
    int step = Math.max(1, above.length / LOOKED_AT);
    int[] seen = new int[(above.length + step - 1) / step];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = first(i * step);
    }
    Arrays.sort(seen);
    int most = -1;
    int greatest = 0;
    int begin = 0;
    for (int i = 0; i < seen.length; i++) {
      begin = seen[i] == seen[begin] ? begin : i;
      if (i - begin >= greatest) {
        greatest = i - begin + 1;
        most = seen[i];
      }
    }
    return most;
  }
}
