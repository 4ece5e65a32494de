package org.concertive.io.diagram;

/**
 * How a line is drawn.
 *
 * @param colour its colour
 * @param width its width
 * @param pattern further attributes, with a blank before each
 */
record Stroke(String colour, double width, String pattern) {
  /** The lines of a link. */
  static final Stroke CAUSAL = new Stroke(Palette.INK, 1.7, "");

  static final Stroke STRENGTHENING = new Stroke(Palette.BLUE, 1.9, " stroke-dasharray=\"7 3.5\"");
  static final Stroke FEEDBACK =
      new Stroke(Palette.RUST, 2, " stroke-dasharray=\"0.1 4.2\" stroke-linecap=\"round\"");

  /** What is drawn under a line, so that one that crosses it has a gap. */
  static final Stroke GAP = new Stroke(Palette.GROUND, 6, "");

  static Stroke ink(double width) {
    return new Stroke(Palette.INK, width, "");
  }

  /** The outline of what is not recorded or untested. */
  static Stroke dashed(double width) {
    return new Stroke(Palette.INK, width, " stroke-dasharray=\"2.4 1.8\"");
  }

  @Override
  public String toString() {
    return " stroke=\"" + colour + "\" stroke-width=\"" + Drawing.n(width) + "\"" + pattern;
  }
}
