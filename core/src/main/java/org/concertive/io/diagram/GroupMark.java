package org.concertive.io.diagram;

import static org.concertive.io.diagram.Marks.at;

import java.util.List;

/** The marks of groups, from the largest group on. Shapes differ without their colours. */
enum GroupMark {
  CIRCLE("#56B4E9"),
  SQUARE("#E69F00"),
  TRIANGLE_UP("#009E73"),
  DIAMOND("#F0E442"),
  TRIANGLE_DOWN("#0072B2"),
  PENTAGON("#D55E00"),
  CROSS("#CC79A7"),
  STAR(Palette.GROUND);

  /** How many marks there are. */
  static final int COUNT = values().length;

  private static final List<GroupMark> BY_SIZE = List.of(values());

  private final String fill;

  GroupMark(String fill) {
    this.fill = fill;
  }

  /** The mark of the group at a place in the order of size; the last for all from there on. */
  static GroupMark of(int place) {
    return BY_SIZE.get(Math.min(place, COUNT - 1));
  }

  private String outline(double x, double y, double radius) {
    return switch (this) {
      case CIRCLE, SQUARE -> polygon(x, y, 1.25 * radius, 1.25 * radius, 4, 0.125);
      case TRIANGLE_UP -> triangle(x, y, radius, -1);
      case DIAMOND -> polygon(x, y, 1.25 * radius, 1.25 * radius, 4, 0);
      case TRIANGLE_DOWN -> triangle(x, y, radius, 1);
      case PENTAGON -> polygon(x, y, 1.12 * radius, 1.12 * radius, 5, 0);
      case CROSS -> cross(x, y, 1.1 * radius, 0.42 * radius);
      case STAR -> polygon(x, y, 1.3 * radius, 0.58 * radius, 10, 0);
    };
  }

  /** Corners at equal angles, from the top on or a part of a turn later, on two radii by turns. */
  private static String polygon(
      double x, double y, double outer, double inner, int corners, double turned) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * ((double) i / corners + turned);
      double radius = i % 2 == 0 ? outer : inner;
      path.append(i == 0 ? "M" : "L")
          .append(at(x + radius * StrictMath.sin(angle), y - radius * StrictMath.cos(angle)));
    }
    return path.append("Z").toString();
  }

  private static String triangle(double x, double y, double radius, int down) {
    double base = y - 0.82 * radius * down;
    return "M"
        + at(x, y + 1.15 * radius * down)
        + "L"
        + at(x + 1.08 * radius, base)
        + "L"
        + at(x - 1.08 * radius, base)
        + "Z";
  }

  private static String cross(double x, double y, double arm, double half) {
    return "M%sH%sV%sH%sV%sH%sV%sH%sV%sH%sV%sH%sZ"
        .formatted(
            at(x - half, y - arm),
            Drawing.n(x + half),
            Drawing.n(y - half),
            Drawing.n(x + arm),
            Drawing.n(y + half),
            Drawing.n(x + half),
            Drawing.n(y + arm),
            Drawing.n(x - half),
            Drawing.n(y + half),
            Drawing.n(x - arm),
            Drawing.n(y - half),
            Drawing.n(x - half));
  }

  /**
   * Draws the mark about a middle, dashed where the group is not recorded. All marks of one radius
   * look about equally large.
   */
  void draw(Drawing drawing, double x, double y, double radius, boolean isUnknown, String title) {
    String ground = isUnknown ? Palette.GROUND : fill;
    Stroke stroke = isUnknown ? Stroke.dashed(1.1) : Stroke.ink(1.1);
    if (this == CIRCLE) {
      drawing.circle(x, y, radius, ground, stroke, title);
    } else {
      drawing.shape(outline(x, y, radius), ground, stroke, title);
    }
    drawing.reach(y + radius);
  }
}
