package org.concertive.network;

import java.util.Arrays;

/**
 * The shortest paths from one node to all others: the nodes reached, in order of distance, and how
 * much of the paths runs through each. The arrays are reused for the next source.
 */
abstract class ShortestPaths {
  /** A path count above 2⁶⁰⁰ is kept as a count times a power of 2⁶⁰⁰. */
  private static final int BITS = 600;

  private static final double MANY = 0x1p600;

  final Rows rows;
  final int[] order;
  final double[] count;
  final double[] dependency;
  int reached;

  private final int[] power;
  private boolean hasPowers;

  ShortestPaths(Rows rows) {
    this.rows = rows;
    order = new int[rows.size()];
    count = new double[rows.size()];
    dependency = new double[rows.size()];
    power = new int[rows.size()];
  }

  /** Clears the powers of the last source. */
  final void forgetPowers() {
    if (hasPowers) {
      for (int i = 0; i < reached; i++) {
        power[order[i]] = 0;
      }
      hasPowers = false;
    }
  }

  /** Whether some node has so many paths that powers are in use. */
  final boolean hasPowers() {
    return hasPowers;
  }

  /** Sets the count of a node to that of the node before it. */
  final void setCount(int to, int from) {
    count[to] = count[from];
    power[to] = power[from];
  }

  /** Adds the count of the node before it to that of a node. */
  final void addCount(int to, int from) {
    int more = power[from] - power[to];
    if (more > 0) {
      count[to] = Math.scalb(count[to], -BITS * more) + count[from];
      power[to] = power[from];
    } else {
      count[to] += more == 0 ? count[from] : Math.scalb(count[from], BITS * more);
    }
  }

  /** Brings a count back into range. */
  final void lowerCount(int node) {
    if (count[node] > MANY) {
      count[node] /= MANY;
      power[node]++;
      hasPowers = true;
    }
  }

  /** The share of the paths to a node that run through the node before it. */
  final double share(int from, int to) {
    double ratio = count[from] / count[to];
    return hasPowers ? Math.scalb(ratio, BITS * (power[from] - power[to])) : ratio;
  }

  static ShortestPaths of(Rows rows) {
    return rows.value == null ? new Steps(rows) : new Lengths(rows);
  }

  /** Refuses ties whose values are not distances. */
  static void requireDistances(Network network) {
    if (network.tieValue().filter(value -> value == TieValue.STRENGTH).isPresent()) {
      throw new IllegalArgumentException(
          "The ties have strengths, but shortest paths need distances. Maybe use unvalued(), which"
              + " counts steps, or reciprocalValues(), which turns strengths into distances.");
    }
  }

  /** Finds the paths from a node. */
  abstract void from(int source);

  /**
   * For each reached node except the source, Σ over the nodes behind it of the share of their paths
   * that run through it. Overwrites the counts; the array is valid until the next search.
   */
  abstract double[] dependencies();

  /** How far a reached node is from the source. */
  abstract double distance(int node);

  /** The nodes reached, nearest first; the first is the source. */
  int[] order() {
    return order;
  }

  /** How many nodes were reached, including the source. */
  int reached() {
    return reached;
  }

  /** Every tie is one step: breadth first. */
  private static final class Steps extends ShortestPaths {
    /** Below this, the sum of the counts over a node's ties stays below {@link #MANY}. */
    private static final double LARGE = 0x1p560;

    private final int[] level;

    /**
     * The ends of all ties that lead to the next level, in the order of the nodes they start from.
     */
    private final int[] after;

    /** Where those of a node begin, by its position in the order. */
    private final int[] behind;

    /** Whether the counts at the last level may be too large. */
    private boolean isLarge;

    Steps(Rows rows) {
      super(rows);
      level = new int[rows.size()];
      Arrays.fill(level, -1);
      after = new int[rows.node.length];
      behind = new int[rows.size() + 1];
    }

    @Override
    void from(int source) {
      forgetPowers();
      for (int i = 0; i < reached; i++) {
        level[order[i]] = -1;
      }
      order[0] = source;
      level[source] = 0;
      count[source] = 1;
      int head = 0;
      int tail = 1;
      for (int next = 1; head < tail; next++) {
        int end = tail;
        tail = hasPowers() ? meetWithPowers(head, end, next) : meet(head, end, next);
        head = end;
        for (int i = head; isLarge && i < tail; i++) {
          lowerCount(order[i]);
        }
      }
      reached = tail;
    }

    private int meet(int first, int end, int next) {
      int[] start = rows.start;
      int[] node = rows.node;
      int tail = end;
      int last = behind[first];
      boolean isAnyLarge = false;
      for (int head = first; head < end; head++) {
        int from = order[head];
        double paths = count[from];
        isAnyLarge |= paths > LARGE;
        for (int place = start[from]; place < start[from + 1]; place++) {
          int to = node[place];
          int at = level[to];
          if (at < 0) {
            level[to] = next;
            count[to] = paths;
            order[tail++] = to;
            after[last++] = to;
          } else if (at == next) {
            count[to] += paths;
            after[last++] = to;
          }
        }
        behind[head + 1] = last;
      }
      isLarge = isAnyLarge;
      return tail;
    }

    private int meetWithPowers(int first, int end, int next) {
      int tail = end;
      isLarge = true;
      for (int head = first; head < end; head++) {
        int from = order[head];
        for (int place = rows.start[from]; place < rows.start[from + 1]; place++) {
          int to = rows.node[place];
          if (level[to] < 0) {
            level[to] = next;
            setCount(to, from);
            order[tail++] = to;
          } else if (level[to] == next) {
            addCount(to, from);
          }
        }
      }
      return tail;
    }

    @Override
    double distance(int node) {
      return level[node];
    }

    @Override
    double[] dependencies() {
      if (hasPowers()) {
        return dependenciesWithPowers();
      }
      for (int i = reached - 1; i > 0; i--) {
        int from = order[i];
        double sum = 0;
        for (int place = behind[i]; place < behind[i + 1]; place++) {
          sum += count[after[place]];
        }
        dependency[from] = sum * count[from];
        // From here on, what each path to the node contributes to the nodes before it: divided
        // once, used often.
        count[from] = (1 + dependency[from]) / count[from];
      }
      return dependency;
    }

    private double[] dependenciesWithPowers() {
      for (int i = reached - 1; i > 0; i--) {
        int from = order[i];
        double sum = 0;
        for (int place = rows.start[from]; place < rows.start[from + 1]; place++) {
          int to = rows.node[place];
          if (level[to] == level[from] + 1) {
            sum += (1 + dependency[to]) * share(from, to);
          }
        }
        dependency[from] = sum;
      }
      return dependency;
    }
  }

  /** Ties have lengths: nearest first. Sums that differ only by rounding count as equal. */
  private static final class Lengths extends ShortestPaths {
    /** What share of a sum rounding may change. */
    private static final double ROUNDING = 1e-12;

    private final double[] length;

    /** The place of each reached node in the order. */
    private final int[] position;

    private final NodeHeap ahead;

    Lengths(Rows rows) {
      super(rows);
      length = new double[rows.size()];
      Arrays.fill(length, Double.POSITIVE_INFINITY);
      position = new int[rows.size()];
      ahead = new NodeHeap(length);
    }

    /** Since every tie is longer than 0, a node taken from the queue has its final length. */
    @Override
    void from(int source) {
      forgetPowers();
      for (int i = 0; i < reached; i++) {
        length[order[i]] = Double.POSITIVE_INFINITY;
      }
      reached = 0;
      length[source] = 0;
      ahead.add(source);
      while (!ahead.isEmpty()) {
        int from = ahead.poll();
        position[from] = reached;
        order[reached++] = from;
        for (int place = rows.start[from]; place < rows.start[from + 1]; place++) {
          double sum = length[from] + rows.valueAt(place);
          if (sum < length[rows.node[place]]) {
            ahead.lower(rows.node[place], sum);
          }
        }
      }
    }

    /**
     * Whether a tie is the last one of a shortest path. A difference of more than half the tie is
     * no rounding error; so a tie never leads back, however short it is.
     */
    private boolean isShortest(int from, int place) {
      int to = rows.node[place];
      double tie = rows.valueAt(place);
      return position[from] < position[to]
          && length[from] + tie - length[to] <= Math.min(ROUNDING * length[to], tie / 2);
    }

    private void countPaths() {
      for (int i = 0; i < reached; i++) {
        count[order[i]] = i == 0 ? 1 : 0;
      }
      for (int i = 0; i < reached; i++) {
        int from = order[i];
        for (int place = rows.start[from]; place < rows.start[from + 1]; place++) {
          if (isShortest(from, place)) {
            addCount(rows.node[place], from);
            lowerCount(rows.node[place]);
          }
        }
      }
    }

    @Override
    double[] dependencies() {
      countPaths();
      for (int i = reached - 1; i > 0; i--) {
        int from = order[i];
        double sum = 0;
        for (int place = rows.start[from]; place < rows.start[from + 1]; place++) {
          if (isShortest(from, place)) {
            int to = rows.node[place];
            sum += (1 + dependency[to]) * share(from, to);
          }
        }
        dependency[from] = sum;
      }
      return dependency;
    }

    @Override
    double distance(int node) {
      return length[node];
    }
  }
}
