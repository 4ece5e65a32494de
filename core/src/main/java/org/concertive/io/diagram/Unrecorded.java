package org.concertive.io.diagram;

import java.util.List;

/** The look of what is not recorded: hatching, in a bar with a dashed outline and words. */
final class Unrecorded {
  private static final double APART = 6;
  private static final Stroke LINES = new Stroke(Palette.TIE, 1, "");
  private static final Stroke OUTLINE = new Stroke(Palette.BAR, 1, " stroke-dasharray=\"4 2.5\"");
  private static final Lettering WORDS = Lettering.of(11).centred();
  private static final double LINE = 14;

  private Unrecorded() {}

  /** Slanted lines that fill a rectangle. */
  static void fill(Drawing drawing, double x, double y, double w, double h) {
    StringBuilder path = new StringBuilder();
    for (double slant = APART / 2; slant < w + h; slant += APART) {
      double right = Math.min(slant, w);
      double left = Math.max(0, slant - h);
      path.append("M").append(Marks.at(x + left, y + slant - left));
      path.append("L").append(Marks.at(x + right, y + slant - right));
    }
    drawing.path(path.toString(), LINES);
    drawing.reach(y + h);
  }

  /** A hatched cell of a grid. */
  static void cell(Drawing drawing, double x, double y, double side) {
    drawing.shape(
        Marks.rectangle(x, y, side, side), Palette.GROUND, new Stroke(Palette.BAR, 1, ""));
    fill(drawing, x, y, side, side);
  }

  /** A hatched bar that says why nothing is there; answers how high it is. */
  static double bar(Drawing drawing, double x, double y, double w, String why) {
    List<String> lines = lines(why, w);
    double height = 5 + LINE * lines.size();
    bar(drawing, x, y, w, height, lines);
    return height;
  }

  /** A hatched bar of this height. */
  static void bar(Drawing drawing, double x, double y, double w, double h, String why) {
    bar(drawing, x, y, w, h, lines(why, w));
  }

  private static List<String> lines(String why, double w) {
    return Wrapped.lines(why, WORDS, w - 36, 4);
  }

  private static void bar(
      Drawing drawing, double x, double y, double w, double h, List<String> lines) {
    double half = lines.stream().mapToDouble(WORDS::width).max().orElse(0) / 2 + 8;
    drawing.shape(Marks.rectangle(x, y, w, h), Palette.GROUND, OUTLINE);
    fill(drawing, x, y, w, h);
    drawing.rect(x + w / 2 - half, y + 1, 2 * half, h - 2, Palette.GROUND);
    double first = y + (h - LINE * lines.size()) / 2 + 10.5;
    drawing.lines(x + w / 2, first, WORDS, lines, LINE);
  }
}
