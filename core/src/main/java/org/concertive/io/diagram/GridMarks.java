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
  private static final Stroke SOLID = new Stroke(Palette.MUTED, 0.5, "");
  private static final Lettering NUMBER = Lettering.bold(11).coloured(Palette.GROUND).centred();

  private static final Lettering WORDS = Lettering.bold(9).coloured(Palette.GROUND).centred();

  /** Wider numbers of steps do not fit into a cell. */
  private static final double MOST_NUMBERS = 34;

  private GridMarks() {}

  static boolean fits(String steps) {
    return NUMBER.width(steps) <= MOST_NUMBERS;
  }

  /** A rectangle with round corners, as a path. */
  static String rounded(double x, double y, double w, double h, double r) {
    String arc = "A" + n(r) + " " + n(r) + " 0 0 1 ";
    return "M%sH%s%sV%s%sH%s%sV%s%sZ"
        .formatted(
            at(x + r, y),
            n(x + w - r),
            arc + at(x + w, y + r),
            n(y + h - r),
            arc + at(x + w - r, y + h),
            n(x + r),
            arc + at(x, y + h - r),
            n(y + r),
            arc + at(x + r, y));
  }

  /** Leads; the steps are empty when it leads throughout. Answers the width. */
  static double leads(Drawing drawing, String steps, double x, double y) {
    if (steps.isEmpty()) {
      drawing.circle(x, y, DISC, Palette.BLUE, OUTLINE);
      return 2 * DISC;
    }
    Lettering lettering = fits(steps) ? NUMBER : WORDS;
    double width = Math.max(17, lettering.width(steps) + 9);
    drawing.shape(rounded(x - width / 2, y - 8.5, width, 17, 8.5), Palette.BLUE, OUTLINE);
    drawing.text(x, y + 4, lettering, steps);
    return width;
  }

  /** Was meant to lead, and is not recorded to have led. */
  static void missed(Drawing drawing, double x, double y) {
    drawing.circle(x, y, DISC, Palette.GROUND, Stroke.dashed(1.2));
  }

  static void takesPart(Drawing drawing, double x, double y) {
    drawing.shape(square(x, y, 5), Palette.GROUND, Stroke.ink(1.3));
  }

  static void takesPartThroughBody(Drawing drawing, double x, double y) {
    drawing.shape(square(x, y, 2), Palette.INK, Stroke.ink(0.5));
  }

  private static String square(double x, double y, double half) {
    return "M"
        + at(x - half, y - half)
        + "H"
        + n(x + half)
        + "V"
        + n(y + half)
        + "H"
        + n(x - half)
        + "Z";
  }

  /** One head for a person or a post, two for a body or a group. */
  static void actor(Drawing drawing, boolean isOfSeveral, double x, double y) {
    if (isOfSeveral) {
      head(drawing, x - 3.6, y, 2.2, 3.2);
      head(drawing, x + 3.6, y, 2.2, 3.2);
    } else {
      head(drawing, x, y, 2.6, 4.5);
    }
  }

  private static void head(Drawing drawing, double x, double y, double radius, double half) {
    drawing.circle(x, y - 3.5, radius, Palette.MUTED, SOLID);
    drawing.shape(
        "M%sQ%s %sQ%s %sZ"
            .formatted(
                at(x - half, y + 5),
                at(x - half, y + 5 - half),
                at(x, y + 5 - half),
                at(x + half, y + 5 - half),
                at(x + half, y + 5)),
        Palette.MUTED,
        SOLID);
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
