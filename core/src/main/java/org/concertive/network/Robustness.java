package org.concertive.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.concertive.statistics.Result;

/**
 * How long a network holds together while its nodes leave one after the other: R = (1 ÷ N) Σ s(Q)
 * over Q = 1 … N, s(Q) being the share of all N nodes that are in the largest component once Q have
 * left.
 *
 * <p>Range: above 0 … 0.5 with the divisor N and two nodes or more: (1 − 1 ÷ N) ÷ 2 if all nodes
 * are tied, (N − 1) ÷ N² for a star whose centre leaves first; 0 with one node. Values of ties are
 * ignored. Undefined without nodes, and with one node for the divisor N − 1.
 *
 * <p>Cost: linear for a given order, since components are joined backwards from the last node;
 * (nodes + ties) times the logarithm of nodes for the orders by degree.
 *
 * <p>Worked example: in a star of four, the centre leaves first and single nodes remain: largest
 * components of 1, 1, 1, 0 nodes, R = (3 ÷ 4) ÷ 4 = 0.1875; divided by N − 1 it is 0.25.
 *
 * @see Measures#ROBUSTNESS
 */
public final class Robustness {
  private Robustness() {}

  /** What the sum is divided by. */
  public enum Divisor {
    /** The number of nodes N, as in the paper. */
    NODES,
    /** N − 1, as in some programs, since the last share is always 0. */
    NODES_LESS_ONE
  }

  /** The robustness against an attack, the sum divided by N. */
  public static Result<Double> of(UndirectedNetwork network, Attack attack) {
    return of(network, attack, Divisor.NODES);
  }

  /** The robustness against an attack. */
  public static Result<Double> of(UndirectedNetwork network, Attack attack, Divisor divisor) {
    return of(network.out(), order(network, attack), divisor);
  }

  /**
   * The robustness against nodes leaving in a given order.
   *
   * @param order all nodes, the first to leave first
   */
  public static Result<Double> of(UndirectedNetwork network, int[] order, Divisor divisor) {
    check(network, order);
    return of(network.out(), order, divisor);
  }

  private static Result<Double> of(Rows rows, int[] order, Divisor divisor) {
    double size = rows.size();
    double by = divisor == Divisor.NODES ? size : size - 1;
    return by <= 0
        ? Result.undefined(
            Result.Code.TOO_FEW,
            divisor == Divisor.NODES ? "there are no nodes" : "there are fewer than two nodes",
            divisor == Divisor.NODES ? "nodes" : "a second node")
        : Result.of(Arrays.stream(largest(rows, order)).asLongStream().sum() / size / by);
  }

  /**
   * The size of the largest component after 1, 2, … N nodes have left.
   *
   * @param order all nodes, the first to leave first
   */
  public static int[] largestComponents(UndirectedNetwork network, int... order) {
    check(network, order);
    return largest(network.out(), order);
  }

  /** The order in which nodes leave in an attack. */
  public static int[] order(UndirectedNetwork network, Attack attack) {
    Rows rows = network.out();
    int[] degree = IntStream.range(0, rows.size()).map(rows::count).toArray();
    Busiest busiest = new Busiest(degree);
    int[] order = new int[degree.length];
    for (int i = 0; i < order.length; i++) {
      int node = busiest.take();
      order[i] = node;
      if (attack == Attack.DEGREE_ADAPTIVE) {
        for (int place = rows.start[node]; place < rows.start[node + 1]; place++) {
          busiest.lower(rows.node[place]);
        }
      }
    }
    return order;
  }

  private static void check(UndirectedNetwork network, int... order) {
    boolean[] isThere = new boolean[network.size()];
    for (int node : order) {
      if (node < 0 || node >= isThere.length || isThere[node]) {
        throw new IllegalArgumentException(
            "The order names node "
                + node
                + (node < 0 || node >= isThere.length
                    ? ", but the network has " + isThere.length + " nodes."
                    : " twice; it must name each node once."));
      }
      isThere[node] = true;
    }
    if (order.length != isThere.length) {
      throw new IllegalArgumentException(
          "The order names "
              + order.length
              + " nodes of "
              + isThere.length
              + "; it must name each node once.");
    }
  }

  /** Puts the nodes back in reverse order and joins components. */
  private static int[] largest(Rows rows, int[] order) {
    int size = order.length;
    Forest forest = new Forest(size);
    // The size of each component, at its first node; 0 while a node is not back.
    int[] count = new int[size];
    int[] largest = new int[size];
    int most = 0;
    for (int i = size - 1; i >= 0; i--) {
      largest[i] = most;
      int node = order[i];
      count[node] = 1;
      for (int place = rows.start[node]; place < rows.start[node + 1]; place++) {
        int other = rows.node[place];
        if (count[other] > 0) {
          join(forest, count, node, other);
        }
      }
      most = Math.max(most, count[forest.first(node)]);
    }
    return largest;
  }

  private static void join(Forest forest, int[] count, int one, int other) {
    int a = forest.first(one);
    int b = forest.first(other);
    if (a != b) {
      int both = count[a] + count[b];
      forest.join(a, b);
      count[forest.first(a)] = both;
    }
  }

  /** A tournament tree over the nodes: most ties win, then the lowest number. */
  private static final class Busiest {
    private final int[] degree;
    private final int[] winner;
    private final int leaves;

    Busiest(int[] degree) {
      this.degree = degree;
      leaves = Math.max(1, degree.length);
      winner = new int[2 * leaves];
      Arrays.fill(winner, -1);
      for (int node = 0; node < degree.length; node++) {
        winner[leaves + node] = node;
      }
      for (int i = leaves - 1; i > 0; i--) {
        winner[i] = better(winner[2 * i], winner[2 * i + 1]);
      }
    }

    private int better(int one, int other) {
      if (one < 0 || other < 0) {
        return Math.max(one, other);
      }
      return degree[one] > degree[other] || (degree[one] == degree[other] && one < other)
          ? one
          : other;
    }

    int take() {
      int node = winner[1];
      degree[node] = -1;
      winner[leaves + node] = -1;
      renew(node);
      return node;
    }

    void lower(int node) {
      if (degree[node] > 0) {
        degree[node]--;
        renew(node);
      }
    }

    private void renew(int node) {
      for (int i = (leaves + node) / 2; i > 0; i /= 2) {
        winner[i] = better(winner[2 * i], winner[2 * i + 1]);
      }
    }
  }
}
