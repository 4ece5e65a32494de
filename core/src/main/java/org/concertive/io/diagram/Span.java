package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Arrays;
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

  private double[] leftPorts = {};
  private double[] rightPorts = {};
  private double top;
  private double bottom;
  private int track;

  Span(Bundle bundle, List<Cell> left, List<Cell> right, boolean isLast) {
    this.bundle = bundle;
    this.left = left;
    this.right = right;
    this.isLast = isLast;
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
    return left.stream().mapToDouble(Cell::middle).average().orElseThrow();
  }

  double rightMiddle() {
    return right.stream().mapToDouble(Cell::middle).average().orElseThrow();
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
    leftPorts = left.stream().mapToDouble(cell -> cell.departure(this)).toArray();
    rightPorts = right.stream().mapToDouble(cell -> cell.arrival(this)).toArray();
    if (right.size() == 1) {
      straighten(right.get(0));
    }
    List<Double> all = new ArrayList<>();
    Arrays.stream(leftPorts).forEach(all::add);
    Arrays.stream(rightPorts).forEach(all::add);
    top = all.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    bottom = all.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
  }

  /** Moves the one port on the right to the height of one on the left if that is near and free. */
  private void straighten(Cell cell) {
    double port = rightPorts[0];
    Arrays.stream(leftPorts)
        .filter(y -> Math.abs(y - port) <= NEAR)
        .filter(y -> cell.isLane() ? y == port : y > cell.top() + 5 && y < cell.bottom() - 5)
        .filter(
            y ->
                cell.arriving().stream()
                    .allMatch(other -> other == this || Math.abs(cell.arrival(other) - y) > 8))
        .boxed()
        .min((a, b) -> Double.compare(Math.abs(a - port), Math.abs(b - port)))
        .ifPresent(y -> rightPorts[0] = y);
  }
}
