package org.concertive.io.diagram;

import java.util.List;

/**
 * The name at the beginning of a row, in up to three lines.
 *
 * @param lines its lines
 */
record Label(List<String> lines) {
  static final Lettering LETTERING = Lettering.of(11.5);

  private static final double LINE = 14;
  private static final int MOST_LINES = 3;

  static Label of(String name, double width) {
    return new Label(Wrapped.lines(name, LETTERING, width, MOST_LINES));
  }

  double height() {
    return lines.size() * LINE;
  }

  void draw(Drawing drawing, double x, double middle) {
    drawing.lines(x, middle - height() / 2 + 11, LETTERING, lines, LINE);
  }
}
