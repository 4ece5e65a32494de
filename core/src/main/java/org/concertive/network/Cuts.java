package org.concertive.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a network would fall apart: cut points are nodes, and bridges ties, without which it would
 * have more components. For a directed network use one of its undirected views. Values are ignored.
 * Linear.
 *
 * <p>Worked example: on the path a – b – c – d the cut points are b and c, and all three ties are
 * bridges; on a ring there are neither.
 *
 * @see Measures#CUT_POINTS
 * @see Measures#BRIDGES
 */
public final class Cuts {
  private final boolean[] isPoint;
  private final List<Bridge> bridges;

  private Cuts(boolean[] isPoint, List<Bridge> bridges) {
    this.isPoint = isPoint;
    this.bridges = bridges;
  }

  /**
   * A tie without which its two ends would not reach each other.
   *
   * @param one the end with the lower number
   * @param other the other end
   */
  public record Bridge(int one, int other) {}

  /** The cut points and bridges of a network. */
  public static Cuts of(UndirectedNetwork network) {
    return new Search(network.out()).run();
  }

  /** The cut points, ascending. */
  public IntStream points() {
    return IntStream.range(0, isPoint.length).filter(node -> isPoint[node]);
  }

  /** Whether a node is a cut point. */
  public boolean isPoint(int node) {
    return isPoint[node];
  }

  /** The bridges, ascending by their ends. */
  public List<Bridge> bridges() {
    return bridges;
  }

  @Override
  public String toString() {
    return points().count() + " cut points and " + bridges.size() + " bridges";
  }

  /** Depth first, with its own stack. */
  private static final class Search {
    private final Rows rows;
    private final int[] seen;
    private final int[] low;
    private final int[] next;
    private final int[] parent;
    private final boolean[] isPoint;
    private final List<Bridge> bridges = new ArrayList<>();
    private int time;

    Search(Rows rows) {
      this.rows = rows;
      int size = rows.size();
      seen = new int[size];
      low = new int[size];
      next = Arrays.copyOf(rows.start, size);
      parent = new int[size];
      isPoint = new boolean[size];
    }

    Cuts run() {
      for (int root = 0; root < rows.size(); root++) {
        if (seen[root] == 0) {
          from(root);
        }
      }
      bridges.sort(
          (one, other) ->
              one.one() == other.one()
                  ? Integer.compare(one.other(), other.other())
                  : Integer.compare(one.one(), other.one()));
      return new Cuts(isPoint, List.copyOf(bridges));
    }

    private void from(int root) {
      parent[root] = -1;
      seen[root] = low[root] = ++time;
      int children = 0;
      int node = root;
      while (node >= 0) {
        if (next[node] < rows.start[node + 1]) {
          int other = rows.node[next[node]++];
          if (seen[other] == 0) {
            children += node == root ? 1 : 0;
            parent[other] = node;
            seen[other] = low[other] = ++time;
            node = other;
          } else if (other != parent[node]) {
            low[node] = Math.min(low[node], seen[other]);
          }
        } else {
          int above = parent[node];
          if (above >= 0) {
            leave(node, above, root);
          }
          node = above;
        }
      }
      isPoint[root] = children > 1;
    }

    private void leave(int node, int above, int root) {
      low[above] = Math.min(low[above], low[node]);
      if (low[node] > seen[above]) {
        bridges.add(new Bridge(Math.min(node, above), Math.max(node, above)));
      }
      if (above != root && low[node] >= seen[above]) {
        isPoint[above] = true;
      }
    }
  }
}
