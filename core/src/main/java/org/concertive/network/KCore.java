package org.concertive.network;

/**
 * How deep inside the dense part of a network a node lies. The k-core is what remains after
 * repeatedly removing nodes with fewer than k ties to the remaining nodes. Coreness is 0 … n−1, and
 * 0 for an isolate. For a directed network use one of its undirected views. Values are ignored.
 * Linear.
 *
 * <p>Worked example: a triangle and a fourth node tied to one of its corners have coreness 2, 2, 2
 * and 1.
 *
 * @see Measures#CORENESS
 * @see "Batagelj & Zaveršnik 2003"
 */
public final class KCore {
  private KCore() {}

  /** The coreness of each node. */
  public static Scores coreness(UndirectedNetwork network) {
    return new Peeling(network.out()).run();
  }

  /**
   * Removes the nodes level by level. Each level examines all deeper nodes; over all levels these
   * are at most as many as ties.
   */
  private static final class Peeling {
    /**
     * If more than one in this many nodes go, they go in their order, which is faster in memory.
     */
    private static final int SHARE = 16;

    /** The count of a removed node: below 0, whatever is subtracted. */
    private static final int GONE = Integer.MIN_VALUE / 2;

    private final Rows rows;
    private final double[] coreness;

    /** How many ties to remaining nodes a node has. */
    private final int[] left;

    /** The remaining nodes, ascending. */
    private final int[] rest;

    /** Nodes that go at this level, in the order they were found. */
    private final int[] going;

    private int resting;
    private int level = -1;
    private int found;
    private int pending;

    Peeling(Rows rows) {
      this.rows = rows;
      resting = rows.size();
      coreness = new double[resting];
      left = new int[resting];
      rest = new int[resting];
      going = new int[resting];
      for (int node = 0; node < resting; node++) {
        left[node] = rows.count(node);
        rest[node] = node;
      }
    }

    Scores run() {
      while (resting > 0) {
        goDeeper();
        takeAway();
        keepRest();
      }
      return Scores.of(coreness);
    }

    private void goDeeper() {
      level = Integer.MAX_VALUE;
      for (int i = 0; i < resting; i++) {
        level = Math.min(level, left[rest[i]]);
      }
      found = 0;
      pending = 0;
      for (int i = 0; i < resting; i++) {
        if (left[rest[i]] == level) {
          find(rest[i]);
        }
      }
    }

    private void find(int node) {
      going[found++] = node;
      pending++;
    }

    private void takeAway() {
      int next = 0;
      while (pending > 0) {
        if (pending > resting / SHARE) {
          for (int i = 0; i < resting; i++) {
            if (left[rest[i]] <= level) {
              take(rest[i]);
            }
          }
        } else {
          take(going[next++]);
        }
      }
    }

    /** Removes a node, unless it has gone. */
    private void take(int node) {
      if (left[node] < 0) {
        return;
      }
      left[node] = GONE;
      coreness[node] = level;
      pending--;
      for (int place = rows.start[node]; place < rows.start[node + 1]; place++) {
        int other = rows.node[place];
        // Counting down gone nodes too is faster than skipping them.
        if (--left[other] == level) {
          find(other);
        }
      }
    }

    private void keepRest() {
      int kept = 0;
      for (int i = 0; i < resting; i++) {
        if (left[rest[i]] > level) {
          rest[kept++] = rest[i];
        }
      }
      resting = kept;
    }
  }
}
