package org.concertive.io.diagram;

import static org.concertive.io.diagram.Drawing.n;
import static org.concertive.io.diagram.Marks.at;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;

/** A vertical line and the horizontal ones that join it. */
final class Trunk {
  private static final double CORNER = 6;

  private final double x;
  private final double top;
  private final double bottom;
  private final Multiset<Double> joined = HashMultiset.create();
  private final List<double[]> ends = new ArrayList<>();

  Trunk(double x, double top, double bottom) {
    this.x = x;
    this.top = top;
    this.bottom = bottom;
  }

  void join(double from, double y) {
    joined.add(y);
    ends.add(new double[] {from, y});
  }

  /** Whether the line turns here; else it goes on, and lines join. */
  private boolean turns(double y) {
    return (y == top || y == bottom) && joined.count(y) == 1;
  }

  void trace(StringBuilder path, List<double[]> joints) {
    double corner = Math.min(CORNER, (bottom - top) / 2);
    for (double[] end : ends) {
      double y = end[1];
      path.append("M").append(at(end[0], y));
      if (turns(y)) {
        path.append("H").append(n(x + (end[0] < x ? -corner : corner)));
        path.append("Q").append(at(x, y)).append(" ");
        path.append(at(x, y == top ? y + corner : y - corner));
      } else {
        path.append("H").append(n(x));
      }
    }
    path.append("M").append(at(x, turns(top) ? top + corner : top));
    path.append("V").append(n(turns(bottom) ? bottom - corner : bottom));
    joined.elementSet().stream()
        .sorted()
        .filter(y -> !turns(y))
        .forEach(y -> joints.add(new double[] {x, y}));
  }
}
