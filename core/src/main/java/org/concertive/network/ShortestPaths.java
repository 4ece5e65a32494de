package org.concertive.network;

import java.util.Arrays;

/**
 * The shortest paths from one node to all others, one source after the other in the same arrays:
 * the nodes reached in order of distance, and how many shortest paths lead to each.
 */
abstract class ShortestPaths {
  /** Above this, path counts of a level are scaled down; only their ratios matter. */
  private static final double MANY = 0x1p600;

  final Rows rows;
  final int[] order;
  final double[] count;
  int reached;

  ShortestPaths(Rows rows) {
    this.rows = rows;
    order = new int[rows.size()];
    count = new double[rows.size()];
  }

  static ShortestPaths of(Rows rows) {
    return rows.value == null ? new Steps(rows) : new Lengths(rows);
  }

  /** Refuses ties whose values are not distances. */
  static void requireDistances(Network network) {
    if (network.tieValue().filter(value -> value == TieValue.STRENGTH).isPresent()) {
      throw new IllegalArgumentException(
          "The ties have strengths, but shortest paths need distances. Maybe take unvalued(), which"
              + " counts steps, or reciprocalValues(), which turns strengths into distances.");
    }
  }

  /** Looks for the paths from a node. */
  abstract void from(int source);

  /** For each node, Σ over the nodes behind it of the share of their paths that run through it. */
  abstract void accumulate(double[] dependency);

  /** How far a reached node is from the source. */
  abstract double distance(int node);

  /** The nodes reached, nearest first; the first is the source. */
  int[] order() {
    return order;
  }

  /** How many nodes were reached, the source included. */
  int reached() {
    return reached;
  }

  /** Every tie is one step: breadth first. */
  private static final class Steps extends ShortestPaths {
    private final int[] level;

    /** How much the counts of a level were scaled down against those of the level before. */
    private double[] scale = new double[16];

    Steps(Rows rows) {
      super(rows);
      level = new int[rows.size()];
      Arrays.fill(level, -1);
    }

    @Override
    void from(int source) {
      for (int i = 0; i < reached; i++) {
        level[order[i]] = -1;
      }
      int[] start = rows.start;
      int[] node = rows.node;
      order[0] = source;
      level[source] = 0;
      count[source] = 1;
      int head = 0;
      int tail = 1;
      int depth = 0;
      while (head < tail) {
        int next = depth + 1;
        for (int end = tail; head < end; head++) {
          int from = order[head];
          double paths = count[from];
          for (int place = start[from]; place < start[from + 1]; place++) {
            int to = node[place];
            if (level[to] < 0) {
              level[to] = next;
              count[to] = paths;
              order[tail++] = to;
            } else if (level[to] == next) {
              count[to] += paths;
            }
          }
        }
        scale(next, head, tail);
        depth = next;
      }
      reached = tail;
    }

    @Override
    double distance(int node) {
      return level[node];
    }

    private void scale(int depth, int from, int to) {
      if (depth == scale.length) {
        scale = Arrays.copyOf(scale, 2 * depth);
      }
      double greatest = 0;
      for (int i = from; i < to; i++) {
        greatest = Math.max(greatest, count[order[i]]);
      }
      scale[depth] = 1;
      if (greatest > MANY) {
        scale[depth] = MANY;
        for (int i = from; i < to; i++) {
          count[order[i]] = Math.max(count[order[i]] / MANY, Double.MIN_NORMAL);
        }
      }
    }

    @Override
    void accumulate(double[] dependency) {
      int[] start = rows.start;
      int[] node = rows.node;
      for (int i = reached - 1; i > 0; i--) {
        int from = order[i];
        int next = level[from] + 1;
        double sum = 0;
        for (int place = start[from]; place < start[from + 1]; place++) {
          int to = node[place];
          if (level[to] == next) {
            sum += (1 + dependency[to]) / count[to];
          }
        }
        dependency[from] = sum == 0 ? 0 : sum * count[from] / scale[next];
      }
    }
  }

  /** Ties have lengths: nearest first. Sums that differ by rounding only count as equal. */
  private static final class Lengths extends ShortestPaths {
    private static final double ROUNDING = 1e-12;

    private final double[] length;
    private final NodeHeap ahead;

    Lengths(Rows rows) {
      super(rows);
      length = new double[rows.size()];
      Arrays.fill(length, Double.POSITIVE_INFINITY);
      ahead = new NodeHeap(length);
    }

    @Override
    void from(int source) {
      for (int i = 0; i < reached; i++) {
        length[order[i]] = Double.POSITIVE_INFINITY;
      }
      reached = 0;
      length[source] = 0;
      count[source] = 1;
      ahead.add(source);
      while (!ahead.isEmpty()) {
        int from = ahead.poll();
        order[reached++] = from;
        for (int place = rows.start[from]; place < rows.start[from + 1]; place++) {
          int to = rows.node[place];
          double sum = length[from] + rows.valueAt(place);
          if (isSame(sum, length[to])) {
            count[to] = Math.min(count[to] + count[from], Double.MAX_VALUE);
          } else if (sum < length[to]) {
            count[to] = count[from];
            ahead.lower(to, sum);
          }
        }
      }
    }

    private static boolean isSame(double one, double other) {
      return other < Double.POSITIVE_INFINITY && Math.abs(one - other) <= ROUNDING * other;
    }

    @Override
    void accumulate(double[] dependency) {
      for (int i = reached - 1; i > 0; i--) {
        int from = order[i];
        double sum = 0;
        for (int place = rows.start[from]; place < rows.start[from + 1]; place++) {
          int to = rows.node[place];
          if (isSame(length[from] + rows.valueAt(place), length[to])) {
            sum += (1 + dependency[to]) * (count[from] / count[to]);
          }
        }
        dependency[from] = sum;
      }
    }

    @Override
    double distance(int node) {
      return length[node];
    }
  }
}
