package org.concertive.io.diagram;

import java.util.List;

/** A bundle in one gap between columns: from what it comes and where it goes on or ends. */
final class Span {
  /**
   * How near the port of a lone target is moved to one on the left, so that the line is straight.
   */
  private static final double NEAR = 11;

  private final Bundle bundle;
  private final List<Cell> left;
  private final List<Cell> right;
  private final boolean isLast;

  private final double[] leftPorts;
  private final double[] rightPorts;
  private double top;
  private double bottom;
  private int track;

  Span(Bundle bundle, List<Cell> left, List<Cell> right, boolean isLast) {
    this.bundle = bundle;
    this.left = left;
    this.right = right;
    this.isLast = isLast;
    leftPorts = new double[left.size()];
    rightPorts = new double[right.size()];
  }

  Bundle bundle() {
    return bundle;
  }

  List<Cell> left() {
    return left;
  }

  List<Cell> right() {
    return right;
  }

  /** Whether the targets are on the right. */
  boolean isLast() {
    return isLast;
  }

  double leftMiddle() {
    return middle(left);
  }

  double rightMiddle() {
    return middle(right);
  }

  private static double middle(List<Cell> cells) {
    double sum = 0;
    for (Cell cell : cells) {
      sum += cell.middle();
    }
    return sum / cells.size();
  }

  double[] leftPorts() {
    return leftPorts;
  }

  double[] rightPorts() {
    return rightPorts;
  }

  double top() {
    return top;
  }

  double bottom() {
    return bottom;
  }

  /** The place of the vertical line among those of the gap; −1 when there is none. */
  int track() {
    return track;
  }

  void setTrack(int place) {
    track = place;
  }

  boolean isStraight() {
    return bottom - top < 0.5;
  }

  /** Finds the heights at which lines arrive and leave. */
  void findPorts() {
    for (int i = 0; i < leftPorts.length; i++) {
      leftPorts[i] = left.get(i).departure(this);
    }
    for (int i = 0; i < rightPorts.length; i++) {
      rightPorts[i] = right.get(i).arrival(this);
    }
    if (right.size() == 1) {
      straighten(right.get(0));
    }
    top = rightPorts[0];
    bottom = top;
    for (double[] ports : List.of(leftPorts, rightPorts)) {
      for (double port : ports) {
        top = Math.min(top, port);
        bottom = Math.max(bottom, port);
      }
    }
  }

  /** Moves the one port on the right to the height of one on the left if that is near and free. */
  private void straighten(Cell cell) {
    double port = rightPorts[0];
    double nearest = NEAR;
    for (double y : leftPorts) {
      double distance = Math.abs(y - port);
      if (distance < nearest && cell.isFree(y, this)) {
        nearest = distance;
        rightPorts[0] = y;
      }
    }
  }
}
