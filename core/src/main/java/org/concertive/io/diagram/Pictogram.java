package org.concertive.io.diagram;

import static org.concertive.io.diagram.Marks.at;

/** A small drawing of a way of leading together, in which leaders are dots. */
enum Pictogram {
  COLLABORATED,
  COLLECTIVE,
  COORDINATED,
  PARALLELLED,
  SOLO,
  UNDETERMINED,
  NOBODY;

  private static final double DOT = 3.6;
  private static final Stroke LINE = Stroke.ink(1.2);

  /** Draws it from here to the right, in 42 px. */
  void draw(Drawing drawing, double x, double y) {
    switch (this) {
      case COLLABORATED -> {
        drawing.shape(
            "M%sh20a9 9 0 0 1 0 18h-20a9 9 0 0 1 0 -18Z".formatted(at(x + 11, y - 9)),
            Palette.GROUND,
            new Stroke(Palette.MUTED, 1, ""));
        dot(drawing, x + 15, y);
        dot(drawing, x + 27, y);
      }
      case COLLECTIVE -> {
        dot(drawing, x + 7, y - 6);
        dot(drawing, x + 7, y + 6);
        drawing.path("M%sl18 5M%sl18 -5".formatted(at(x + 12, y - 6), at(x + 12, y + 6)), LINE);
        drawing.shape(Marks.rectangle(x + 31, y - 4, 8, 8), Palette.GROUND, LINE);
      }
      case COORDINATED -> {
        dot(drawing, x + 7, y);
        arrow(drawing, x + 12, y, 18);
        dot(drawing, x + 36, y);
      }
      case PARALLELLED -> {
        dot(drawing, x + 7, y - 5);
        arrow(drawing, x + 12, y - 5, 24);
        dot(drawing, x + 7, y + 5);
        arrow(drawing, x + 12, y + 5, 24);
      }
      case SOLO -> dot(drawing, x + 21, y);
      case UNDETERMINED -> {
        drawing.circle(x + 21, y, 8.5, Palette.GROUND, Stroke.dashed(1.1));
        drawing.text(x + 21, y + 4, Lettering.bold(11).centred(), "?");
      }
      case NOBODY -> drawing.path("M" + at(x + 14, y) + "h14", new Stroke(Palette.MUTED, 1.4, ""));
    }
  }

  private static void dot(Drawing drawing, double x, double y) {
    drawing.circle(x, y, DOT, Palette.INK, LINE);
  }

  private static void arrow(Drawing drawing, double x, double y, double length) {
    drawing.path("M" + at(x, y) + "h" + Drawing.n(length - 4), LINE);
    drawing.shape("M" + at(x + length, y) + "l-6 -3v6Z", Palette.INK, Stroke.ink(0.3));
  }
}
