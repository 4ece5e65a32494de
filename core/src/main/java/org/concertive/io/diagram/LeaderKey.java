package org.concertive.io.diagram;

import java.util.List;
import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.index.View;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.DecisionRight;

/** What the marks of a grid of leaders mean, as far as they are used. */
final class LeaderKey {
  private final WhoLeadsDiagram diagram;
  private final Drawing drawing;
  private final boolean isLived;

  LeaderKey(WhoLeadsDiagram diagram, Drawing drawing) {
    this.diagram = diagram;
    this.drawing = drawing;
    isLived = diagram.view() == View.LIVED;
  }

  /** Draws it from a height on; answers where what follows begins. */
  double draw(double y) {
    List<LedRoutine> routines = diagram.routines();
    List<Node<Actor>> actors = diagram.rows().stream().map(LeaderRow::actor).toList();
    Key read =
        new Key("How to read")
            .add(
                any(routines, actors, (one, who) -> one.leads(who) && one.inDisc(who).isEmpty()),
                16,
                (drawing, x, at) -> GridMarks.leads(drawing, "", x + 8, at),
                isLived ? "led, how many times is not recorded" : "leads")
            .add(
                any(routines, actors, (one, who) -> one.leads(who) && !one.inDisc(who).isEmpty()),
                17,
                (drawing, x, at) -> GridMarks.leads(drawing, "1", x + 8.5, at),
                isLived ? "led so many times (+: at least)" : "leads this step")
            .add(
                routines.stream().anyMatch(one -> !one.missed().isEmpty()),
                16,
                (drawing, x, at) -> GridMarks.missed(drawing, x + 8, at),
                "meant to lead, not recorded to have led")
            .add(
                any(routines, actors, LedRoutine::takesPart),
                10,
                (drawing, x, at) -> GridMarks.takesPart(drawing, x + 5, at),
                isLived ? "took part" : "takes part")
            .add(
                any(routines, actors, LedRoutine::takesPartThroughBody),
                4,
                (drawing, x, at) -> GridMarks.takesPartThroughBody(drawing, x + 2, at),
                "has a part through a body or group")
            .add(
                routines.stream().anyMatch(LedRoutine::isUnled),
                20,
                (drawing, x, at) ->
                    drawing.path(Marks.rounded(x, at - 8, 20, 16, 5), Stroke.dashed(1.2)),
                isLived ? "nobody is recorded to have led" : "nobody is named to lead")
            .add(
                diagram.rows().stream().anyMatch(row -> !row.isOfSeveral()),
                12,
                (drawing, x, at) -> ActorMark.draw(drawing, false, x, at),
                "person or post")
            .add(
                diagram.rows().stream().anyMatch(LeaderRow::isOfSeveral),
                15,
                (drawing, x, at) -> ActorMark.draw(drawing, true, x, at),
                "body or group");
    Key decide =
        new Key("May decide")
            .add(
                hasRight(Optional.of(DecisionRight.UNSPECIFIED)),
                11,
                (drawing, x, at) ->
                    GridMarks.right(drawing, Optional.of(DecisionRight.UNSPECIFIED), x + 5.5, at),
                "not stated: the source does not say what they may decide")
            .add(
                hasRight(Optional.empty()),
                8,
                (drawing, x, at) -> GridMarks.right(drawing, Optional.empty(), x + 4, at),
                "none recorded: no right is recorded at all");
    return Key.draw(drawing, y, List.of(read, decide));
  }

  /** What may hold of a routine and somebody. */
  @FunctionalInterface
  private interface Condition {
    boolean holds(LedRoutine routine, Node<Actor> actor);
  }

  private static boolean any(
      List<LedRoutine> routines, List<Node<Actor>> actors, Condition condition) {
    return routines.stream()
        .anyMatch(routine -> actors.stream().anyMatch(actor -> condition.holds(routine, actor)));
  }

  private boolean hasRight(Optional<DecisionRight> right) {
    return diagram.showsRights()
        && diagram.rows().stream()
            .flatMap(row -> row.rights().stream())
            .anyMatch(held -> held.right().equals(right));
  }
}
