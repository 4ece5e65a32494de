package org.concertive.io.diagram;

import java.util.List;

/**
 * What is recorded of one dimension of scale. Without evidence its frame is dashed, and hatching
 * says so.
 *
 * @param title the dimension
 * @param meaning what it asks, in a few words
 * @param statements what is said of it
 * @param evidence what that rests on
 */
record ScalePanel(String title, String meaning, List<String> statements, List<String> evidence) {
  static final String NO_EVIDENCE = "no evidence is recorded";

  private static final double PADDING = 12;
  private static final double INDENT = 16;
  private static final double LINE = 15.5;
  private static final int MOST_LINES = 8;
  private static final Lettering TITLE = Lettering.bold(12.5);
  private static final Lettering MEANING = Lettering.muted(11);
  private static final Lettering TEXT = Lettering.of(11.5);
  private static final Stroke GAP = new Stroke(Palette.MUTED, 1.2, " stroke-dasharray=\"5 3\"");

  double height(double width) {
    return draw(new Drawing(width), 0, 0, width) + 6;
  }

  void draw(Drawing drawing, double x, double y, double width, double height) {
    drawing.shape(
        Marks.rectangle(x, y, width, height),
        Palette.GROUND,
        evidence.isEmpty() ? GAP : Stroke.ink(1.2));
    draw(drawing, x, y, width);
    drawing.reach(y + height);
  }

  /** Whether nothing is recorded of the dimension. */
  boolean isEmpty() {
    return statements.isEmpty() && evidence.isEmpty();
  }

  /** Draws what stands in it; answers where that ends. */
  private double draw(Drawing drawing, double x, double y, double width) {
    double left = x + PADDING;
    double room = width - 2 * PADDING;
    drawing.text(left, y + 20, TITLE, title);
    drawing.text(left, y + 36, MEANING, meaning);
    double at = y + 44;
    for (String statement : statements) {
      at = lines(drawing, left, at, statement, room);
    }
    for (String one : evidence) {
      diamond(drawing, left + 5, at + 7.5);
      at = lines(drawing, left + INDENT, at, one, room - INDENT);
    }
    return evidence.isEmpty()
        ? at + 4 + Unrecorded.bar(drawing, left, at + 2, room, NO_EVIDENCE)
        : at;
  }

  private static double lines(Drawing drawing, double x, double y, String text, double width) {
    List<String> lines = Wrapped.lines(text, TEXT, width, MOST_LINES);
    drawing.lines(x, y + 12, TEXT, lines, LINE);
    return y + lines.size() * LINE + 4;
  }

  private static void diamond(Drawing drawing, double x, double y) {
    drawing.shape(
        "M%sL%sL%sL%sZ"
            .formatted(
                Marks.at(x, y - 5), Marks.at(x + 5, y), Marks.at(x, y + 5), Marks.at(x - 5, y)),
        Palette.GROUND,
        Stroke.ink(1.2));
  }
}
