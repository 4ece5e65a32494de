package org.concertive.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Team;
import org.concertive.relation.Actors;
import org.concertive.relation.Identity;
import org.concertive.relation.Leading;
import org.concertive.relation.Units;

/** The levels of a system, and who works at which. */
final class Levels {
  /**
   * Whether units are described at district level or broader and at school level or narrower. Only
   * then do rules ask how the two work together.
   */
  static final Relation<Boolean> DISTRICT_AND_SCHOOLS =
      Relation.of("district and schools", Levels::hasDistrictAndSchools);

  /**
   * Whether somebody of the central office or the district level leads a routine or takes part in
   * one, in whatever post or body.
   */
  static final Relation<Boolean> DISTRICT_IN_ROUTINES =
      Relation.of("district in routines", Levels::isDistrictInRoutines);

  private Levels() {}

  private static boolean hasDistrictAndSchools(SystemIndex index) {
    Set<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
    index.nodes(OrgUnit.class).forEach(unit -> unit.value().level().ifPresent(levels::add));
    return levels.stream().anyMatch(OrgLevel::isDistrictOrBroader)
        && levels.stream().anyMatch(OrgLevel::isSchoolOrNarrower);
  }

  /** The levels of an actor, of the posts that are one with it and, for a team, of its members. */
  static Set<OrgLevel> of(Node<? extends Actor> actor) {
    Set<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
    actor
        .index()
        .get(Identity.RELATION)
        .withMembersAndPosts(actor)
        .forEach(one -> one.index().get(Actors.RELATION).levelOf(one).ifPresent(levels::add));
    return levels;
  }

  private static Stream<Node<? extends Actor>> withMembers(Node<? extends Actor> actor) {
    Actors actors = actor.index().get(Actors.RELATION);
    return Stream.concat(
        Stream.of(actor),
        actor.as(Team.class).stream().flatMap(team -> actors.membersOf(team).stream()));
  }

  private static boolean isDistrictInRoutines(SystemIndex index) {
    Set<Node<OrgUnit>> offices = inCentralOffice(index);
    Set<Node<?>> district = new HashSet<>();
    index.nodes(Actor.class).stream()
        .filter(actor -> isOfDistrict(actor, offices))
        .forEach(district::add);
    index.nodes(Appointment.class).stream()
        .filter(
            held ->
                index
                    .node(held.value().position(), Position.class)
                    .filter(district::contains)
                    .isPresent())
        .flatMap(held -> index.node(held.value().person(), Person.class).stream())
        .forEach(district::add);
    return index.get(Leading.DESIGNED).involved().stream()
        .flatMap(Levels::withMembers)
        .anyMatch(district::contains);
  }

  private static boolean isOfDistrict(Node<Actor> actor, Set<Node<OrgUnit>> offices) {
    Actors actors = actor.index().get(Actors.RELATION);
    return actors.levelOf(actor).equals(Optional.of(OrgLevel.DISTRICT))
        || actors.unitOf(actor).filter(offices::contains).isPresent();
  }

  /** The units of the central office and those inside them. */
  private static Set<Node<OrgUnit>> inCentralOffice(SystemIndex index) {
    Units units = index.get(Units.RELATION);
    Set<Node<OrgUnit>> inside = new HashSet<>();
    Set<Node<OrgUnit>> seen = new HashSet<>();
    for (Node<OrgUnit> unit : index.nodes(OrgUnit.class)) {
      List<Node<OrgUnit>> path = new ArrayList<>();
      Optional<Node<OrgUnit>> at = Optional.of(unit);
      while (at.isPresent() && seen.add(at.get()) && !isCentralOffice(at.get())) {
        path.add(at.get());
        at = units.parentOf(at.get());
      }
      if (at.filter(end -> isCentralOffice(end) || inside.contains(end)).isPresent()) {
        inside.addAll(path);
        inside.add(at.get());
      }
    }
    return inside;
  }

  static boolean isCentralOffice(Node<OrgUnit> unit) {
    return unit.value().kind() == OrgUnitKind.CENTRAL_OFFICE_UNIT;
  }
}
