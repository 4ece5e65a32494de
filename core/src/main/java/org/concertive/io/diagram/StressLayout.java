package org.concertive.io.diagram;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.concertive.network.UndirectedNetwork;

/**
 * Places nodes so that distances on the page are like distances in the network, by stress
 * majorization from a circle; nothing is left to chance. Quadratic memory, and time for each round.
 *
 * @see "Gansner, Koren & North 2005"
 */
final class StressLayout {
  private static final int ROUNDS = 300;

  /** How much nearer the members of a group are. */
  private static final double IN_GROUP = 0.75;

  /** Nodes with many ties are farther from each other, so that the middle does not clot. */
  private static final double BUSY = 0.035;

  private static final double BUSIEST = 14;

  private final UndirectedNetwork network;
  private final int[] groups;
  private final double[][] wanted;
  private final double[] x;
  private final double[] y;

  private StressLayout(UndirectedNetwork network, int[] groups) {
    this.network = network;
    this.groups = groups;
    wanted = hops();
    x = new double[network.size()];
    y = new double[network.size()];
  }

  /**
   * The places of all nodes.
   *
   * @param groups the number of the group of each, -1 where it is not recorded
   */
  static Places of(UndirectedNetwork network, int[] groups) {
    StressLayout layout = new StressLayout(network, groups);
    layout.adjust();
    layout.start();
    for (int round = 0; round < ROUNDS; round++) {
      layout.improve();
    }
    return new Places(layout.x, layout.y);
  }

  /** Steps from each node to each; one more than the longest where there is no path. */
  private double[][] hops() {
    int n = network.size();
    double[][] hops = new double[n][n];
    double longest = 0;
    for (int from = 0; from < n; from++) {
      Arrays.fill(hops[from], Double.POSITIVE_INFINITY);
      hops[from][from] = 0;
      int[] queue = new int[n];
      queue[0] = from;
      int found = 1;
      for (int next = 0; next < found; next++) {
        int node = queue[next];
        for (int other : network.neighbors(node).toArray()) {
          if (Double.isInfinite(hops[from][other])) {
            hops[from][other] = hops[from][node] + 1;
            queue[found++] = other;
          }
        }
      }
      longest = Math.max(longest, hops[from][queue[found - 1]]);
    }
    double apart = longest + 1;
    for (double[] row : hops) {
      Arrays.setAll(row, i -> Math.min(row[i], apart));
    }
    return hops;
  }

  private void adjust() {
    int n = network.size();
    for (int i = 0; i < n; i++) {
      int group = groups[i];
      boolean isClose =
          group >= 0 && 3 * Arrays.stream(groups).filter(other -> other == group).count() <= n;
      for (int j = 0; j < n; j++) {
        double busy = Math.sqrt((double) network.degree(i) * network.degree(j));
        wanted[i][j] *= 1 + BUSY * Math.min(BUSIEST, busy);
        if (isClose && groups[j] == group) {
          wanted[i][j] *= IN_GROUP;
        }
      }
    }
  }

  /** A circle, members of a group side by side. */
  private void start() {
    int n = network.size();
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingInt(node -> groups[node]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int place = 0; place < n; place++) {
      double angle = 2 * Math.PI * place / n;
      x[order[place]] = StrictMath.cos(angle) * n / 8;
      y[order[place]] = StrictMath.sin(angle) * n / 8;
    }
  }

  /** Moves each node to where the others want it, by the square of how near they should be. */
  private void improve() {
    for (int i = 0; i < x.length; i++) {
      double toX = 0;
      double toY = 0;
      double weights = 0;
      for (int j = 0; j < x.length; j++) {
        if (j != i) {
          double weight = 1 / (wanted[i][j] * wanted[i][j]);
          double dx = x[i] - x[j];
          double dy = y[i] - y[j];
          double scale = wanted[i][j] / Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
          toX += weight * (x[j] + scale * dx);
          toY += weight * (y[j] + scale * dy);
          weights += weight;
        }
      }
      if (weights > 0) {
        x[i] = toX / weights;
        y[i] = toY / weights;
      }
    }
  }
}
