package org.concertive.network;

import java.util.Arrays;

/**
 * Breadth-first search from 64 nodes at once, a bit for each. For each node it adds up how many of
 * them it meets, and at what distances.
 */
final class Waves implements Lanes.Lane {
  final double[] sum;
  final double[] inverse;
  final int[] reached;
  int longest;

  private final Rows against;
  private final long[] seen;
  private final long[] now;
  private final long[] next;
  private final int[] front;
  private final int[] ahead;

  /** Takes the rows against the direction of the paths, since searches start at the 64 nodes. */
  Waves(Rows against) {
    this.against = against;
    int size = against.size();
    sum = new double[size];
    inverse = new double[size];
    reached = new int[size];
    seen = new long[size];
    now = new long[size];
    next = new long[size];
    front = new int[size];
    ahead = new int[size];
  }

  @Override
  public void take(int batch) {
    Arrays.fill(seen, 0);
    int first = batch * Long.SIZE;
    int count = Math.min(Long.SIZE, against.size() - first);
    for (int i = 0; i < count; i++) {
      seen[first + i] = 1L << i;
      now[first + i] = 1L << i;
      front[i] = first + i;
    }
    long all = -1L >>> (Long.SIZE - count);
    for (int distance = 1; count > 0; distance++) {
      int found = sweep(count, all);
      count = arrive(found, distance);
    }
  }

  /** Advances the waves one step; returns how many nodes may have been visited. */
  private int sweep(int count, long all) {
    int[] start = against.start;
    int[] node = against.node;
    int found = 0;
    for (int i = 0; i < count; i++) {
      int from = front[i];
      long wave = now[from];
      now[from] = 0;
      for (int place = start[from]; place < start[from + 1]; place++) {
        int to = node[place];
        if (seen[to] != all) {
          if (next[to] == 0) {
            ahead[found++] = to;
          }
          next[to] |= wave;
        }
      }
    }
    return found;
  }

  /** Records nodes visited for the first time; returns how many there were. */
  private int arrive(int found, int distance) {
    int count = 0;
    double closeness = 1.0 / distance;
    for (int i = 0; i < found; i++) {
      int node = ahead[i];
      long fresh = next[node] & ~seen[node];
      next[node] = 0;
      if (fresh != 0) {
        seen[node] |= fresh;
        now[node] = fresh;
        front[count++] = node;
        int met = Long.bitCount(fresh);
        reached[node] += met;
        sum[node] += (double) met * distance;
        inverse[node] += met * closeness;
        longest = Math.max(longest, distance);
      }
    }
    return count;
  }
}
