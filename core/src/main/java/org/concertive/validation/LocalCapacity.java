package org.concertive.validation;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Caseload;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Team;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.relation.Actors;
import org.concertive.relation.Leading;
import org.concertive.relation.Units;

/** Who alone reaches all schools, or all districts, of a description. Linear in it. */
final class LocalCapacity {
  private static final int SEVERAL = 3;
  private static final Set<OrgLevel> LOCAL =
      Sets.immutableEnumSet(OrgLevel.SCHOOL, OrgLevel.PROGRAM);

  private final SystemIndex index;
  private final Map<OrgUnitKind, Set<Node<OrgUnit>>> units = new EnumMap<>(OrgUnitKind.class);
  private final Map<Node<Actor>, Set<Node<OrgUnit>>> reached = new LinkedHashMap<>();
  private final Set<Reach> reaches = new LinkedHashSet<>();

  /**
   * Somebody who reaches all units of a kind.
   *
   * @param actor who
   * @param kind the kind of the units
   * @param units how many there are
   */
  record Reach(Node<Actor> actor, OrgUnitKind kind, int units) {}

  LocalCapacity(SystemIndex index) {
    this.index = index;
    for (Node<OrgUnit> unit : index.nodes(OrgUnit.class)) {
      OrgUnitKind kind = unit.value().kind();
      if (kind == OrgUnitKind.SCHOOL || kind == OrgUnitKind.LOCAL_EDUCATION_AGENCY) {
        units.computeIfAbsent(kind, none -> new HashSet<>()).add(unit);
      }
    }
    units.values().removeIf(ofKind -> ofKind.size() < SEVERAL);
    if (!units.isEmpty()) {
      index.nodes(Caseload.class).forEach(this::addServed);
      index.get(Leading.DESIGNED).led().forEach(this::addLed);
      reached.forEach(this::addReaches);
    }
  }

  private void addServed(Node<Caseload> caseload) {
    Optional<Node<Actor>> holder = index.parent(caseload).flatMap(node -> node.as(Actor.class));
    if (holder.isEmpty()) {
      return;
    }
    Caseload value = caseload.value();
    value
        .whom()
        .flatMap(whom -> index.node(whom.id(), OrgUnit.class))
        .ifPresent(unit -> reachedBy(holder.get()).add(unit));
    units.forEach(
        (kind, all) -> {
          if (value.unitKind().equals(Optional.of(kind))
              && value.each().filter(each -> isAll(each, all.size())).isPresent()) {
            reaches.add(new Reach(holder.get(), kind, all.size()));
          }
        });
  }

  private Set<Node<OrgUnit>> reachedBy(Node<Actor> actor) {
    return reached.computeIfAbsent(actor, none -> new HashSet<>());
  }

  private static boolean isAll(Quantity each, int all) {
    return each.kind() == Quantity.Kind.ALL || each.least() >= all;
  }

  /** Adds the schools and districts of those who take part in what a team leads. */
  private void addLed(Node<Entity> routine) {
    Leading leading = index.get(Leading.DESIGNED);
    List<Node<Actor>> teams =
        leading.leadersOf(routine).stream().filter(leader -> leader.is(Team.class)).toList();
    if (!teams.isEmpty()) {
      List<Node<OrgUnit>> places = new ArrayList<>();
      leading.participantsOf(routine).forEach(actor -> addPlaces(actor, places));
      teams.forEach(team -> reachedBy(team).addAll(places));
    }
  }

  private void addPlaces(Node<Actor> actor, List<Node<OrgUnit>> places) {
    Set<Node<OrgUnit>> seen = new HashSet<>();
    Optional<Node<OrgUnit>> unit = index.get(Actors.RELATION).unitOf(actor);
    while (unit.isPresent() && seen.add(unit.get())) {
      places.add(unit.get());
      unit = index.get(Units.RELATION).parentOf(unit.get());
    }
  }

  private void addReaches(Node<Actor> actor, Set<Node<OrgUnit>> places) {
    units.forEach(
        (kind, all) -> {
          if (places.size() >= all.size() && places.containsAll(all)) {
            reaches.add(new Reach(actor, kind, all.size()));
          }
        });
  }

  /** Those who reach all units of a kind; none of a kind of which there are few. */
  Set<Reach> reaches() {
    return Collections.unmodifiableSet(reaches);
  }

  /** Whether a strategy for schools, or for what is inside them, has a support. */
  static boolean isSupported(SystemIndex index) {
    return index.nodes(Strategy.class).stream()
        .map(Node::value)
        .anyMatch(
            strategy ->
                !strategy.supports().isEmpty()
                    && !Collections.disjoint(strategy.targetLevels(), LOCAL));
  }
}
