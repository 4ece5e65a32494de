package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The gap between two columns, in which lines change their height: each bundle on a vertical line
 * of its own, so that no line crosses a box.
 */
final class Gap {
  private static final double TRACKS_APART = 11;

  /** What must stay free of vertical lines at either side. */
  private static final double SIDE = 13;

  private static final double NARROWEST = 36;

  /** The room a line that leads back takes. */
  static final double BACK = 9;

  /** Below this, two lines of one height would merge to the eye. */
  private static final double MERGED = 4.5;

  /** What merging lines cost, as crossings. */
  private static final double MERGING = 0.25;

  private final List<Span> spans = new ArrayList<>();
  private int tracks;
  private double crossings;
  private double length;

  /** How many lines that lead back go down or up at the left and at the right. */
  private int backAtLeft;

  private int backAtRight;

  void add(Span span) {
    spans.add(span);
  }

  List<Span> spans() {
    return spans;
  }

  int addBackAtLeft() {
    return backAtLeft++;
  }

  int addBackAtRight() {
    return backAtRight++;
  }

  /** Finds ports and the order of vertical lines with the fewest crossings. */
  void route() {
    List<Span> order = new ArrayList<>();
    for (Span span : spans) {
      span.findPorts();
      span.setTrack(-1);
      if (!span.isStraight()) {
        order.add(span);
      }
    }
    order.sort(Comparator.comparingDouble(Span::leftMiddle));
    exchange(order);
    crossings = crossings(order);
    tracks = 0;
    for (int i = 0; i < order.size(); i++) {
      int track = 0;
      for (int j = 0; j < i; j++) {
        if (meet(order.get(i), order.get(j))) {
          track = Math.max(track, order.get(j).track() + 1);
        }
      }
      order.get(i).setTrack(track);
      tracks = Math.max(tracks, track + 1);
    }
    length = measured();
  }

  private static void exchange(List<Span> order) {
    for (int round = 0; round < order.size(); round++) {
      boolean isBetter = false;
      for (int i = 0; i + 1 < order.size(); i++) {
        Span one = order.get(i);
        Span other = order.get(i + 1);
        if (crossings(other, one) < crossings(one, other)) {
          order.set(i, other);
          order.set(i + 1, one);
          isBetter = true;
        }
      }
      if (!isBetter) {
        return;
      }
    }
  }

  private double crossings(List<Span> order) {
    double sum = 0;
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        sum += crossings(order.get(i), order.get(j));
      }
    }
    for (Span straight : spans) {
      if (straight.isStraight()) {
        for (Span span : order) {
          sum += isInside(straight.top(), span) ? 1 : 0;
        }
      }
    }
    return sum;
  }

  /** Crossings of two bundles if the vertical line of the first is left of that of the second. */
  private static double crossings(Span one, Span other) {
    double sum = 0;
    for (double y : one.rightPorts()) {
      sum += isInside(y, other) ? 1 : 0;
      for (double otherY : other.leftPorts()) {
        sum += Math.abs(y - otherY) < MERGED ? MERGING : 0;
      }
    }
    for (double y : other.leftPorts()) {
      sum += isInside(y, one) ? 1 : 0;
    }
    return sum;
  }

  private static boolean isInside(double y, Span span) {
    return y > span.top() && y < span.bottom();
  }

  /** Whether two vertical lines need different places. */
  private static boolean meet(Span one, Span other) {
    return one.top() < other.bottom() + 8 && other.top() < one.bottom() + 8;
  }

  double crossings() {
    return crossings;
  }

  /**
   * How long the ways through it are, in px, from each end at the left to each at the right. Half
   * the width counts, since gaps get what width is to spare in any case.
   */
  double length() {
    return length;
  }

  private double measured() {
    double half = width() / 2;
    double sum = 0;
    for (Span span : spans) {
      for (double from : span.leftPorts()) {
        for (double to : span.rightPorts()) {
          sum += Math.abs(to - from) + half;
        }
      }
    }
    return sum;
  }

  /** The least width. */
  double width() {
    return Math.max(
        NARROWEST + BACK * (backAtLeft + backAtRight),
        2 * SIDE + TRACKS_APART * Math.max(0, tracks - 1) + 8 + BACK * (backAtLeft + backAtRight));
  }

  /** Where a vertical line is in a gap that starts here and is so wide. */
  double x(Span span, double start, double width) {
    double left = start + SIDE + BACK * backAtLeft;
    double right = start + width - SIDE - 4 - BACK * backAtRight;
    double middle = (left + right) / 2 - TRACKS_APART * (tracks - 1) / 2.0;
    return Math.max(left, middle) + TRACKS_APART * Math.max(span.track(), 0);
  }

  double backAtLeft(int number, double start) {
    return start + 8 + BACK * number;
  }

  double backAtRight(int number, double start, double width) {
    return start + width - 16 - BACK * number;
  }
}
