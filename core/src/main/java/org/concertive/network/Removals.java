package org.concertive.network;

import java.util.Arrays;

/**
 * How many ordered pairs of nodes stay connected when nodes are taken away. One depth-first search
 * tells it for each single node that could go next (a node whose going cuts a component leaves the
 * subtrees below it that have no way round it, and the rest).
 */
final class Removals {
  private final Rows rows;
  private final boolean[] gone;

  /** When a node was met, from 1; 0 when it was not. */
  private final int[] met;

  /** The earliest node that a node's subtree has a tie to. */
  private final int[] low;

  /** How many nodes a node's subtree has. */
  private final int[] below;

  /** How many of them are cut off when the node goes, and the pairs among these. */
  private final int[] cutOff;

  private final long[] pairsCutOff;

  private final int[] parent;
  private final int[] next;
  private final int[] order;

  /** The pairs that stay connected when the node goes too; of a node that is gone, nothing. */
  private final long[] pairs;

  Removals(Rows rows) {
    this.rows = rows;
    int size = rows.size();
    gone = new boolean[size];
    met = new int[size];
    low = new int[size];
    below = new int[size];
    cutOff = new int[size];
    pairsCutOff = new long[size];
    parent = new int[size];
    next = new int[size];
    order = new int[size];
    pairs = new long[size];
  }

  void take(int node) {
    gone[node] = true;
  }

  void putBack(int node) {
    gone[node] = false;
  }

  boolean isGone(int node) {
    return gone[node];
  }

  /** The ordered pairs connected without a node, as the last {@link #look} found. */
  long pairsWithout(int node) {
    return pairs[node];
  }

  /** Searches anew; answers how many ordered pairs are connected now. Linear. */
  long look() {
    Arrays.fill(met, 0);
    long all = 0;
    int count = 0;
    for (int root = 0; root < gone.length; root++) {
      if (!gone[root] && met[root] == 0) {
        int first = count;
        count = search(root, count);
        all += pairsOf(count - first);
      }
    }
    int end = count;
    while (end > 0) {
      // Components stand one after the other; the root of the last has the size of it.
      int root = order[end - 1];
      while (parent[root] >= 0) {
        root = parent[root];
      }
      int begin = end - below[root];
      long component = pairsOf(below[root]);
      for (int i = begin; i < end; i++) {
        int node = order[i];
        long rest = pairsOf(below[root] - 1L - cutOff[node]);
        pairs[node] = all - component + pairsCutOff[node] + rest;
      }
      end = begin;
    }
    return all;
  }

  private static long pairsOf(long size) {
    return size * (size - 1);
  }

  /** Depth first, without recursion; answers how many nodes have been met by then. */
  private int search(int root, int before) {
    int count = before;
    parent[root] = -1;
    count = meet(root, count);
    int node = root;
    while (node >= 0) {
      if (next[node] < rows.start[node + 1]) {
        int other = rows.node[next[node]++];
        if (gone[other]) {
          continue;
        }
        if (met[other] == 0) {
          parent[other] = node;
          count = meet(other, count);
          node = other;
        } else if (other != parent[node]) {
          low[node] = Math.min(low[node], met[other]);
        }
      } else {
        leave(node);
        node = parent[node];
      }
    }
    return count;
  }

  private int meet(int node, int count) {
    order[count] = node;
    met[node] = count + 1;
    low[node] = count + 1;
    below[node] = 1;
    cutOff[node] = 0;
    pairsCutOff[node] = 0;
    next[node] = rows.start[node];
    return count + 1;
  }

  private void leave(int node) {
    int above = parent[node];
    if (above >= 0) {
      below[above] += below[node];
      low[above] = Math.min(low[above], low[node]);
      if (low[node] >= met[above]) {
        cutOff[above] += below[node];
        pairsCutOff[above] += pairsOf(below[node]);
      }
    }
  }
}
