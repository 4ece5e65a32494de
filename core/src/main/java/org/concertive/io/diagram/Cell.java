package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a column: a box, or the lane in which a bundle passes it. */
final class Cell {
  private static final double LANE = 8;
  private static final double PORTS_APART = 10;

  /** How far ports stay from the ends of a side. */
  private static final double CORNER = 7;

  private final @Nullable Box box;
  private final double height;
  private double top;

  /** The spans that end here and those that start here, from the top. */
  private final List<Span> arriving = new ArrayList<>();

  private final List<Span> leaving = new ArrayList<>();

  /** How many links that lead back end and start here, beneath the others. */
  private int arrivingBack;

  private int leavingBack;

  private Cell(@Nullable Box box, double height) {
    this.box = box;
    this.height = height;
  }

  static Cell of(Box box, double height) {
    return new Cell(box, height);
  }

  static Cell lane() {
    return new Cell(null, LANE);
  }

  @Nullable Box box() {
    return box;
  }

  boolean isLane() {
    return box == null;
  }

  double height() {
    return height;
  }

  double top() {
    return top;
  }

  double bottom() {
    return top + height;
  }

  double middle() {
    return top + height / 2;
  }

  void moveTo(double newTop) {
    top = newTop;
  }

  List<Span> arriving() {
    return arriving;
  }

  List<Span> leaving() {
    return leaving;
  }

  int addArrivingBack() {
    return arrivingBack++;
  }

  int addLeavingBack() {
    return leavingBack++;
  }

  /** Where its middle would best be: at the mean of what it is linked with. */
  double wish(boolean byLeft, boolean byRight) {
    double sum = 0;
    int count = 0;
    if (byLeft) {
      for (Span span : arriving) {
        sum += span.leftMiddle();
        count++;
      }
    }
    if (byRight) {
      for (Span span : leaving) {
        sum += span.rightMiddle();
        count++;
      }
    }
    return count == 0 ? middle() : sum / count;
  }

  /** Orders the ports of each side by where the lines come from and go to. */
  void orderPorts() {
    arriving.sort(Comparator.comparingDouble(Span::leftMiddle));
    leaving.sort(Comparator.comparingDouble(Span::rightMiddle));
  }

  double arrival(Span span) {
    return port(arriving.indexOf(span), arriving.size() + arrivingBack);
  }

  double departure(Span span) {
    return port(leaving.indexOf(span), leaving.size() + leavingBack);
  }

  /** Whether a span may arrive at this height without another near. */
  boolean isFree(double y, Span span) {
    if (isLane() || y <= top + 5 || y >= bottom() - 5) {
      return false;
    }
    for (Span other : arriving) {
      if (other != span && Math.abs(arrival(other) - y) <= 8) {
        return false;
      }
    }
    return true;
  }

  double arrivalBack(int number) {
    return port(arriving.size() + number, arriving.size() + arrivingBack);
  }

  double departureBack(int number) {
    return port(leaving.size() + number, leaving.size() + leavingBack);
  }

  private double port(int place, int places) {
    double apart = places < 2 ? 0 : Math.min(PORTS_APART, (height - 2 * CORNER) / (places - 1));
    return middle() + (place - (places - 1) / 2.0) * Math.max(apart, 0);
  }
}
