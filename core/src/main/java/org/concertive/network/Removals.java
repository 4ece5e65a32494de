package org.concertive.network;

import java.util.Arrays;

/**
 * How many ordered pairs of nodes stay connected when nodes are removed. One depth-first search
 * computes this for each node that could be removed next: removing a cut point leaves each subtree
 * below it that has no other way out, and the rest.
 */
final class Removals {
  private final Rows rows;
  private final boolean[] gone;

  /** The order in which a node was visited, from 1; 0 if it was not. */
  private final int[] met;

  /** The earliest visited node that a node's subtree has a tie to. */
  private final int[] low;

  /** The size of a node's subtree. */
  private final int[] below;

  /** How many of them are cut off when the node is removed, and the connected pairs among these. */
  private final int[] cutOff;

  private final long[] pairsCutOff;

  private final int[] parent;
  private final int[] next;
  private final int[] order;

  /** The pairs that stay connected if the node is removed too; meaningless for removed nodes. */
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

  /** Searches again; returns how many ordered pairs are connected now. Linear. */
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
      // Components follow one another; the subtree of a root is its component.
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

  /** Depth first, without recursion; returns how many nodes have been visited so far. */
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
