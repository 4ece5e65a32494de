package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Team;
import org.concertive.model.value.Quantity;
import org.concertive.relation.Actors;
import org.concertive.relation.Identity;
import org.concertive.text.Words;

/**
 * Somebody who leads or is declared a leader.
 *
 * @param actor who
 * @param level at which level; empty when not recorded
 * @param remarks what else is said of them in the row
 * @param rights what they may decide
 */
record LeaderRow(
    Node<Actor> actor, Optional<OrgLevel> level, List<String> remarks, List<HeldRights> rights) {
  /** The row of a leader, which says so if the leader is not declared and it is asked to. */
  static LeaderRow of(SystemIndex index, Node<Actor> leader, boolean saysUndeclared) {
    List<String> remarks = new ArrayList<>();
    index.get(Identity.RELATION).postsOf(leader).forEach(post -> remarks.add(post.value().label()));
    inEach(leader.value()).ifPresent(remarks::add);
    if (saysUndeclared) {
      remarks.add("not declared a leader");
    }
    return new LeaderRow(
        leader, index.get(Actors.RELATION).levelOf(leader), remarks, HeldRights.of(index, leader));
  }

  /** {@code one in each school}. */
  private static Optional<String> inEach(Actor actor) {
    return actor instanceof Position post
        ? post.per().map(kind -> number(post.seats()) + "in each " + word(kind))
        : actor instanceof Team team
            ? team.per().map(kind -> "one in each " + word(kind))
            : Optional.empty();
  }

  private static String number(Quantity seats) {
    return seats.equals(Quantity.exactly(1))
        ? "one "
        : seats.isStated() ? seats.inWords() + " " : "";
  }

  private static String word(OrgUnitKind kind) {
    return kind == OrgUnitKind.LOCAL_EDUCATION_AGENCY ? "district" : Words.of(kind);
  }

  String label() {
    return actor.value().label();
  }

  /** Whether it is a body, group or unit rather than a person or a post. */
  boolean isOfSeveral() {
    return !ActorMark.isOne(actor.value());
  }

  /** A rank by which rows are ordered: level by level, those without one last. */
  int rank() {
    return level.map(Enum::ordinal).orElse(OrgLevel.values().length);
  }

  /** The heading under which it stands. */
  String heading() {
    return level.map(LeaderRow::heading).orElse("Level not recorded");
  }

  static String heading(OrgLevel level) {
    String words = Words.of(level);
    return level == OrgLevel.PROGRAM
        ? "Program or pathway"
        : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
