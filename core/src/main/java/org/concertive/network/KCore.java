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
   * Takes the nodes away level by level. Each level looks at all nodes deeper than it, which over
   * all levels are as many as ties.
   */
  private static final class Peeling {
    /** When more than this share of the nodes go, they go in their order, as memory likes it. */
    private static final int SHARE = 16;

    /** What counts for a node that has gone: below 0 whatever is taken from it. */
    private static final int GONE = Integer.MIN_VALUE / 2;

    private final Rows rows;
    private final double[] coreness;

    /** How many ties to others left a node has. */
    private final int[] left;

    /** The nodes that are left, ascending. */
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

    /** Takes a node away, unless it has gone. */
    private void take(int node) {
      if (left[node] < 0) {
        return;
      }
      left[node] = GONE;
      coreness[node] = level;
      pending--;
      for (int place = rows.start[node]; place < rows.start[node + 1]; place++) {
        int other = rows.node[place];
        // Those that have gone or will go are counted on: to leave them out would take longer.
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
