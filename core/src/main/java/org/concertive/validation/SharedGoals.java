package org.concertive.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Tie;
import org.concertive.model.theory.Goal;
import org.concertive.relation.Actors;
import org.concertive.relation.Leading;
import org.concertive.relation.Units;

/**
 * Goals of networked learning that several units hold, and whether anything joins two of these. One
 * pass over ties, routines and activities; an actor counts for the nearest unit around it that
 * holds the goal, a team for those of its listed members as well.
 */
final class SharedGoals {
  private final SystemIndex index;
  private final Map<Node<Goal>, Set<Node<OrgUnit>>> holders = new LinkedHashMap<>();
  private final Map<Node<OrgUnit>, List<Node<Goal>>> goals = new HashMap<>();
  private final Set<Node<Goal>> joined = new HashSet<>();

  SharedGoals(SystemIndex index) {
    this.index = index;
    for (Node<Goal> goal : index.nodes(Goal.class)) {
      if (goal.value().kind().equals(Optional.of(Goal.Kind.NETWORKED_LEARNING))) {
        addHolders(goal);
      }
    }
    if (!holders.isEmpty()) {
      joinByTies();
      for (View view : View.values()) {
        Leading leading = index.get(Leading.in(view));
        leading.items().forEach(item -> join(leading.involvedIn(item)));
      }
    }
  }

  private void addHolders(Node<Goal> goal) {
    Set<Node<OrgUnit>> units = new LinkedHashSet<>();
    goal.value()
        .heldBy()
        .forEach(holder -> index.node(holder.id(), OrgUnit.class).ifPresent(units::add));
    if (units.size() > 1) {
      holders.put(goal, units);
      units.forEach(unit -> goals.computeIfAbsent(unit, none -> new ArrayList<>()).add(goal));
    }
  }

  private void joinByTies() {
    for (Node<Tie> tie : index.nodes(Tie.class)) {
      List<Node<Actor>> ends = new ArrayList<>();
      index.node(tie.value().from(), Actor.class).ifPresent(ends::add);
      index.node(tie.value().to(), Actor.class).ifPresent(ends::add);
      join(ends);
    }
  }

  private void join(Collection<Node<Actor>> together) {
    Map<Node<Goal>, Node<OrgUnit>> first = new HashMap<>();
    for (Node<Actor> one : together) {
      nearest(one, first);
      one.as(Team.class)
          .ifPresent(
              team ->
                  index
                      .get(Actors.RELATION)
                      .membersOf(team)
                      .forEach(member -> nearest(member, first)));
    }
  }

  /** Goes up from an actor, and joins a goal when another unit that holds it is met than before. */
  private void nearest(Node<Actor> actor, Map<Node<Goal>, Node<OrgUnit>> first) {
    Set<Node<OrgUnit>> seen = new HashSet<>();
    Set<Node<Goal>> met = new HashSet<>();
    Optional<Node<OrgUnit>> unit = index.get(Actors.RELATION).unitOf(actor);
    while (unit.isPresent() && seen.add(unit.get())) {
      Node<OrgUnit> around = unit.get();
      for (Node<Goal> goal : goals.getOrDefault(around, List.of())) {
        if (met.add(goal) && !first.computeIfAbsent(goal, none -> around).equals(around)) {
          joined.add(goal);
        }
      }
      unit = index.get(Units.RELATION).parentOf(around);
    }
  }

  /** The goals of which nothing joins two holders, in document order. */
  List<Node<Goal>> unjoined() {
    return holders.keySet().stream().filter(goal -> !joined.contains(goal)).toList();
  }

  /** The units that hold a goal. */
  Set<Node<OrgUnit>> holders(Node<Goal> goal) {
    return holders.getOrDefault(goal, Set.of());
  }
}
