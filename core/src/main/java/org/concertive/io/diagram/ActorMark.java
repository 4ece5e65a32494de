package org.concertive.io.diagram;

import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;

/** The mark before the name of an actor: one head for a person or post, two for a body. */
final class ActorMark {
  static final double WIDTH = 18;

  private static final Stroke OUTLINE = new Stroke(Palette.MUTED, 0.5, "");

  private ActorMark() {}

  /** Whether an actor is a person or a post, not a team, a group or a unit. */
  static boolean isOne(Actor actor) {
    return actor instanceof Person || actor instanceof Position;
  }

  static void draw(Drawing drawing, Actor actor, double x, double middle) {
    draw(drawing, !isOne(actor), x, middle);
  }

  static void draw(Drawing drawing, boolean isOfSeveral, double x, double middle) {
    if (isOfSeveral) {
      head(drawing, x + 3.6, middle + 0.5, 2.2);
      head(drawing, x + 10.8, middle + 0.5, 2.2);
    } else {
      head(drawing, x + 6, middle, 2.6);
    }
  }

  private static void head(Drawing drawing, double x, double middle, double radius) {
    double half = radius * 1.6;
    double neck = middle - 2.2 + radius;
    drawing.circle(x, middle - 3.5, radius, Palette.MUTED, OUTLINE);
    drawing.shape(
        "M%sQ%s %sQ%s %sZ"
            .formatted(
                Marks.at(x - half, neck + 4.5),
                Marks.at(x - half, neck),
                Marks.at(x, neck),
                Marks.at(x + half, neck),
                Marks.at(x + half, neck + 4.5)),
        Palette.MUTED,
        OUTLINE);
  }
}
