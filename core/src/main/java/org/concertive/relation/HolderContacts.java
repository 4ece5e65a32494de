package org.concertive.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.practice.Interaction;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Which holders of goals have met in interactions, through different leaders who hold the goals
 * with them, and for which functions both of these lead. One pass over all interactions; each costs
 * as many leaders as its two ends are of.
 */
final class HolderContacts {
  private final SystemIndex index;
  private final Rows rows;
  private final BitSet holders;
  private final int[] nearestHolder;
  private final Map<LeadershipFunction, GoalHolders> byFunction;
  private final Belonging leaders;

  /** Where the sides of an actor stand, by its row, from 1; 0 where they are not there yet. */
  private final int[] places;

  private final List<List<Side>> sides = new ArrayList<>();

  private final Map<Integer, Map<Integer, Set<LeadershipFunction>>> met = new HashMap<>();

  /**
   * Through whom an actor touches a holder.
   *
   * @param leader the leader the actor is of
   * @param holder the holder of goals whose goals the leader holds
   * @param functions what the leader leads for
   */
  private record Side(int leader, int holder, Set<LeadershipFunction> functions) {}

  HolderContacts(SystemIndex index, BitSet holders, Map<LeadershipFunction, GoalHolders> leaders) {
    this.index = index;
    rows = Rows.of(index);
    this.holders = holders;
    places = new int[rows.size()];
    nearestHolder = index.get(Units.RELATION).nearest(holders::get);
    byFunction = leaders;
    this.leaders =
        new Belonging(
            index,
            leaders.values().stream()
                .flatMapToInt(GoalHolders::stream)
                .filter(leader -> holders.get(leader) || nearest(leader) >= 0));
    ReferenceField from = new ReferenceField(rows, Interaction.class, "from", Actor.class);
    ReferenceField to = new ReferenceField(rows, Interaction.class, "to", Actor.class);
    for (int interaction : rows.rowsOf(Interaction.class)) {
      int beginning = from.target(interaction);
      if (beginning >= 0) {
        to.targets(interaction, end -> meet(sides(beginning), sides(end)));
      }
    }
  }

  /** The nearest holder upwards from the unit of a leader; −1 when there is none. */
  private int nearest(int leader) {
    int unit = index.get(Actors.RELATION).unit(leader);
    return unit < 0 ? -1 : nearestHolder[unit];
  }

  private static Set<LeadershipFunction> none() {
    return EnumSet.noneOf(LeadershipFunction.class);
  }

  private void meet(List<Side> some, List<Side> others) {
    for (Side one : some) {
      for (Side other : others) {
        Set<LeadershipFunction> both = EnumSet.copyOf(one.functions);
        both.retainAll(other.functions);
        if (one.leader != other.leader && !both.isEmpty()) {
          functions(one.holder, other.holder).addAll(both);
          functions(other.holder, one.holder).addAll(both);
        }
      }
    }
  }

  private Set<LeadershipFunction> functions(int one, int other) {
    return met.computeIfAbsent(one, row -> new HashMap<>()).computeIfAbsent(other, row -> none());
  }

  private List<Side> sides(int actor) {
    if (places[actor] == 0) {
      List<Side> found = new ArrayList<>(2);
      leaders.of(actor).forEach(leader -> addSides(leader, found));
      sides.add(found);
      places[actor] = sides.size();
    }
    return sides.get(places[actor] - 1);
  }

  /** Adds the holders whose goals a leader holds: itself, its unit, those above in its district. */
  private void addSides(int leader, List<Side> into) {
    Set<LeadershipFunction> functions = none();
    byFunction.forEach(
        (function, ofFunction) -> {
          if (ofFunction.contains(leader)) {
            functions.add(function);
          }
        });
    if (holders.get(leader) && !(rows.object(leader) instanceof OrgUnit)) {
      into.add(new Side(leader, leader, functions));
    }
    Units units = index.get(Units.RELATION);
    int unit = index.get(Actors.RELATION).unit(leader);
    for (int row = nearest(leader);
        row >= 0 && (row == unit || units.sameDistrict(row, unit));
        row = units.nearestAbove(row, nearestHolder)) {
      into.add(new Side(leader, row, functions));
    }
  }

  /** The functions for which leaders, one with each goal, are recorded to have met. */
  Set<LeadershipFunction> met(GoalRelations.Pair goals) {
    GoalRelations relations = index.get(GoalRelations.RELATION);
    Set<Integer> others =
        relations.holders(Rows.row(goals.other())).boxed().collect(Collectors.toSet());
    Set<LeadershipFunction> functions = none();
    relations
        .holders(Rows.row(goals.one()))
        .mapToObj(row -> met.getOrDefault(row, Map.of()))
        .flatMap(of -> of.entrySet().stream())
        .filter(entry -> others.contains(entry.getKey()))
        .forEach(entry -> functions.addAll(entry.getValue()));
    return functions;
  }
}
