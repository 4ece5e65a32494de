package org.concertive.io.diagram;

import static org.concertive.io.diagram.Drawing.n;
import static org.concertive.io.diagram.Marks.at;

import java.util.Optional;
import org.concertive.model.organization.DecisionRight;

/** The marks of who leads, who takes part and who may decide, drawn around a point. */
final class GridMarks {
  static final double DISC = 8;
  static final double GLYPH = 5.5;

  private static final Stroke OUTLINE = Stroke.ink(1.2);
  private static final Lettering NUMBER = Lettering.bold(11).coloured(Palette.GROUND).centred();

  private static final Lettering WORDS = Lettering.bold(9).coloured(Palette.GROUND).centred();

  /** Wider numbers of steps do not fit into a cell. */
  private static final double MOST_NUMBERS = 34;

  private GridMarks() {}

  static boolean fits(String steps) {
    return NUMBER.width(steps) <= MOST_NUMBERS;
  }

  /** Leads; the steps are empty when it leads throughout. Answers the width. */
  static double leads(Drawing drawing, String steps, double x, double y) {
    if (steps.isEmpty()) {
      drawing.circle(x, y, DISC, Palette.BLUE, OUTLINE);
      return 2 * DISC;
    }
    Lettering lettering = fits(steps) ? NUMBER : WORDS;
    double width = Math.max(17, lettering.width(steps) + 9);
    drawing.shape(Marks.rounded(x - width / 2, y - 8.5, width, 17, 8.5), Palette.BLUE, OUTLINE);
    drawing.text(x, y + 4, lettering, steps);
    return width;
  }

  /** Was meant to lead, and is not recorded to have led. */
  static void missed(Drawing drawing, double x, double y) {
    drawing.circle(x, y, DISC, Palette.GROUND, Stroke.dashed(1.2));
  }

  static void takesPart(Drawing drawing, double x, double y) {
    drawing.shape(Marks.rectangle(x - 5, y - 5, 10, 10), Palette.GROUND, Stroke.ink(1.3));
  }

  static void takesPartThroughBody(Drawing drawing, double x, double y) {
    drawing.shape(Marks.rectangle(x - 2, y - 2, 4, 4), Palette.INK, Stroke.ink(0.5));
  }

  /** What a right allows; empty where none is recorded. */
  static void right(Drawing drawing, Optional<DecisionRight> right, double x, double y) {
    if (right.isEmpty()) {
      drawing.line(x - 4, y, x + 4, y, Palette.MUTED, 1.2);
      return;
    }
    switch (right.get()) {
      case EMPOWERED -> drawing.circle(x, y, GLYPH, Palette.INK, OUTLINE);
      case APPROVING -> {
        drawing.circle(x, y, GLYPH, Palette.GROUND, OUTLINE);
        drawing.circle(x, y, 2.6, Palette.INK, Stroke.ink(0.5));
      }
      case SHARED -> {
        drawing.circle(x, y, GLYPH, Palette.GROUND, OUTLINE);
        drawing.shape(
            "M" + at(x, y - GLYPH) + "A5.5 5.5 0 0 0 " + at(x, y + GLYPH) + "Z",
            Palette.INK,
            Stroke.ink(0.5));
      }
      case ADVISORY -> drawing.circle(x, y, GLYPH, Palette.GROUND, OUTLINE);
      case MONITORING -> {
        drawing.shape(
            "M%sQ%s %sQ%s %sZ"
                .formatted(
                    at(x - 6.5, y), at(x, y - 7.5), at(x + 6.5, y), at(x, y + 7.5), at(x - 6.5, y)),
            Palette.GROUND,
            OUTLINE);
        drawing.circle(x, y, 1.8, Palette.INK, Stroke.ink(0.5));
      }
      case UNSPECIFIED -> silent(drawing, x, y);
    }
  }

  /** A dashed ring with a question mark: the source is silent. */
  private static void silent(Drawing drawing, double x, double y) {
    drawing.circle(x, y, GLYPH, Palette.GROUND, Stroke.dashed(1.1));
    drawing.path(
        "M%sQ%s %sQ%s %sQ%s %sV%s"
            .formatted(
                at(x - 1.8, y - 1.3),
                at(x - 1.8, y - 3.1),
                at(x, y - 3.1),
                at(x + 1.8, y - 3.1),
                at(x + 1.8, y - 1.5),
                at(x + 1.8, y - 0.2),
                at(x, y + 0.2),
                n(y + 1)),
        Stroke.ink(1.1));
    drawing.circle(x, y + 2.8, 0.4, Palette.INK, Stroke.ink(0.5));
  }
}
