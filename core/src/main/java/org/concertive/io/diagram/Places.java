package org.concertive.io.diagram;

import java.util.Arrays;

/** Where the nodes of a network are. */
final class Places {
  /** How much more one direction may be stretched than the other to fill the page. */
  private static final double STRETCH = 1.3;

  private static final int ROUNDS = 300;

  /** How wide a band without nodes may be, in steps; within one part they are hardly wider. */
  private static final double WIDEST_BAND = 1.5;

  private final double[] x;
  private final double[] y;

  Places(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  double x(int node) {
    return x[node];
  }

  double y(int node) {
    return y[node];
  }

  /** The place of a node as a path has it. */
  String at(int node) {
    return Marks.at(x[node], y[node]);
  }

  /** The same places elsewhere on the page. */
  Places moved(double right, double down) {
    return new Places(
        Arrays.stream(x).map(from -> from + right).toArray(),
        Arrays.stream(y).map(from -> from + down).toArray());
  }

  /** Turns the longest axis along the page, or down it. */
  void turn(boolean isAlong) {
    center(x);
    center(y);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += x[i] * x[i];
      yy += y[i] * y[i];
      xy += x[i] * y[i];
    }
    double angle = StrictMath.atan2(2 * xy, xx - yy) / 2 - (isAlong ? 0 : Math.PI / 2);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    for (int i = 0; i < x.length; i++) {
      double before = x[i];
      x[i] = cos * before + sin * y[i];
      y[i] = cos * y[i] - sin * before;
    }
  }

  private static void center(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    Arrays.setAll(values, i -> values[i] - mean);
  }

  /** Narrows bands without nodes, so that parts without a path between them are near. */
  void close() {
    close(x);
    close(y);
  }

  private static void close(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    double[] moved = sorted.clone();
    for (int i = 1; i < sorted.length; i++) {
      moved[i] = moved[i - 1] + Math.min(WIDEST_BAND, sorted[i] - sorted[i - 1]);
    }
    Arrays.setAll(values, i -> moved[Arrays.binarySearch(sorted, values[i])]);
  }

  /**
   * Fits the nodes into an area, in its middle and at its top.
   *
   * @param longest how long one step may be at most
   */
  void fit(double left, double top, double width, double height, double longest) {
    double wide = Math.min(longest, width / range(x));
    double high = Math.min(longest, height / range(y));
    double scaleX = Math.min(wide, STRETCH * high);
    double scaleY = Math.min(high, STRETCH * wide);
    double middle = (min(x) + max(x)) / 2;
    double first = min(y);
    Arrays.setAll(x, i -> left + width / 2 + scaleX * (x[i] - middle));
    Arrays.setAll(y, i -> top + scaleY * (y[i] - first));
  }

  private static double range(double[] values) {
    return Math.max(1e-6, max(values) - min(values));
  }

  private static double min(double[] values) {
    return Arrays.stream(values).min().orElse(0);
  }

  private static double max(double[] values) {
    return Arrays.stream(values).max().orElse(0);
  }

  /** Pushes nodes apart that are nearer than their radii and a gap, and not beyond the edges. */
  void pushApart(double[] radii, double gap, double left, double top, double right) {
    boolean isMoved = true;
    for (int round = 0; round < ROUNDS && isMoved; round++) {
      isMoved = false;
      for (int i = 0; i < x.length; i++) {
        for (int j = 0; j < i; j++) {
          isMoved |= push(i, j, radii[i] + radii[j] + gap);
        }
      }
      for (int i = 0; i < x.length; i++) {
        x[i] = Math.min(right - radii[i], Math.max(left + radii[i], x[i]));
        y[i] = Math.max(top + radii[i], y[i]);
      }
    }
  }

  private boolean push(int i, int j, double least) {
    double dx = x[i] - x[j];
    double dy = y[i] - y[j];
    double distance = Math.sqrt(dx * dx + dy * dy);
    if (distance > least - 0.05) {
      return false;
    }
    double half = (least - distance) / 2;
    double toX = distance < 1e-6 ? 0 : dx / distance;
    double toY = distance < 1e-6 ? 1 : dy / distance;
    x[i] += half * toX;
    y[i] += half * toY;
    x[j] -= half * toX;
    y[j] -= half * toY;
    return true;
  }

  /** The lowest edge of a node. */
  double bottom(double[] radii) {
    double bottom = 0;
    for (int i = 0; i < y.length; i++) {
      bottom = Math.max(bottom, y[i] + radii[i]);
    }
    return bottom;
  }
}
