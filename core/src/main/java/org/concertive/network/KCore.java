package org.concertive.network;

/**
 * How deep in the dense part of a network a node lies. The k-core is what is left when nodes with
 * fewer than k ties to others left are taken away until there are none; the coreness of a node is
 * the greatest k whose core it is in, 0 … n−1, and 0 of an isolate. For a directed network take one
 * of its undirected views. Values are ignored. Linear.
 *
 * <p>Worked example: a triangle with one more node tied to one of its corners has coreness 2, 2, 2
 * and 1.
 *
 * @see "Seidman 1983; Batagelj & Zaveršnik 2003"
 */
public final class KCore {
  private KCore() {}

  /** The coreness of each node. */
  public static Scores coreness(UndirectedNetwork network) {
    Rows rows = network.out();
    int size = rows.size();
    int[] left = new int[size];
    int greatest = 0;
    for (int node = 0; node < size; node++) {
      left[node] = rows.count(node);
      greatest = Math.max(greatest, left[node]);
    }
    int[] begin = new int[greatest + 2];
    for (int degree : left) {
      begin[degree + 1]++;
    }
    for (int degree = 0; degree <= greatest; degree++) {
      begin[degree + 1] += begin[degree];
    }
    int[] order = new int[size];
    int[] place = new int[size];
    int[] next = begin.clone();
    for (int node = 0; node < size; node++) {
      place[node] = next[left[node]]++;
      order[place[node]] = node;
    }
    double[] coreness = new double[size];
    for (int i = 0; i < size; i++) {
      int node = order[i];
      coreness[node] = left[node];
      for (int at = rows.start[node]; at < rows.start[node + 1]; at++) {
        int other = rows.node[at];
        if (left[other] > left[node]) {
          // Trades places with the first of its degree, which then belongs to the one below.
          int first = begin[left[other]];
          int moved = order[first];
          order[place[other]] = moved;
          place[moved] = place[other];
          order[first] = other;
          place[other] = first;
          begin[left[other]]++;
          left[other]--;
        }
      }
    }
    return Scores.of(coreness);
  }
}
