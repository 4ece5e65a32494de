package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;

/** The curve of what part of a whole the least, the two least and so on hold together. */
final class LorenzCurve {
  private static final double SIDE = 150;
  private static final int MOST_DOTS = 40;
  private static final int MOST_LINES = 5;
  private static final Lettering AXIS = Lettering.muted(10.5);
  private static final Lettering TEXT = Lettering.of(11);
  private static final Stroke EQUAL = new Stroke(Palette.MUTED, 1.2, " stroke-dasharray=\"4 3\"");
  private static final Stroke CURVE = new Stroke(Palette.BLUE, 2, "");
  private static final Stroke DOT = new Stroke(Palette.BLUE, 0.5, "");

  private final Drawing drawing;
  private final double left;
  private final double bottom;

  private LorenzCurve(Drawing drawing, double left, double bottom) {
    this.drawing = drawing;
    this.left = left;
    this.bottom = bottom;
  }

  /**
   * Draws the curve of shares, the least first, with a remark beside it.
   *
   * @param x where its labels begin
   * @param y where it begins
   */
  static void draw(Drawing drawing, double x, double y, List<Double> shares, String remark) {
    new LorenzCurve(drawing, x + 34, y + 18 + SIDE).draw(shares, remark);
  }

  /** How high it is. */
  static double height() {
    return SIDE + 56;
  }

  private void draw(List<Double> shares, String remark) {
    drawing.shape(
        Marks.rectangle(left, bottom - SIDE, SIDE, SIDE),
        Palette.GROUND,
        new Stroke(Palette.TIE, 1, ""));
    labels();
    drawing.path("M" + Marks.at(left, bottom) + "L" + Marks.at(left + SIDE, bottom - SIDE), EQUAL);
    curve(shares);
    legend(remark);
  }

  private void labels() {
    drawing.text(left, bottom - SIDE - 7, AXIS, "part of the leading");
    List<String> marks = List.of("0", "½", "all");
    for (int i = 0; i < marks.size(); i++) {
      double at = i * SIDE / 2;
      drawing.text(left - 6, bottom - at + 4, AXIS.ending(), marks.get(i));
      drawing.text(left + at, bottom + 15, AXIS.centred(), marks.get(i));
    }
    drawing.text(left + SIDE / 2, bottom + 30, AXIS.centred(), "part of the leaders, least first");
  }

  private void curve(List<Double> shares) {
    List<double[]> points = new ArrayList<>();
    StringBuilder path = new StringBuilder("M").append(Marks.at(left, bottom));
    double sum = 0;
    for (int i = 0; i < shares.size(); i++) {
      sum += shares.get(i);
      double x = left + SIDE * (i + 1) / shares.size();
      double y = bottom - SIDE * Math.min(1, sum);
      points.add(new double[] {x, y});
      path.append("L").append(Marks.at(x, y));
    }
    drawing.path(path.toString(), CURVE);
    if (points.size() <= MOST_DOTS) {
      points.forEach(point -> drawing.circle(point[0], point[1], 2.6, Palette.BLUE, DOT));
    }
  }

  private void legend(String remark) {
    double x = left + SIDE + 14;
    double y = bottom - SIDE + 12;
    drawing.path("M" + Marks.at(x, y) + "h22", EQUAL);
    drawing.lines(x + 28, y + 4, TEXT, List.of("equal", "shares"), 14);
    drawing.path("M" + Marks.at(x, y + 42) + "h22", CURVE);
    drawing.circle(x + 11, y + 42, 2.6, Palette.BLUE, DOT);
    drawing.text(x + 28, y + 46, TEXT, "recorded");
    List<String> lines = Wrapped.lines(remark, TEXT, Sheet.RIGHT - x, MOST_LINES);
    drawing.lines(x, y + 78, TEXT, lines, 15);
  }
}
