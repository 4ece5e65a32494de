package org.concertive.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;

/**
 * For which of certain actors an actor stands: the question of {@link Actors#standsFor}, asked of
 * many actors about the same others. Built in linear time; an answer costs time linear in the
 * actor's own memberships, appointments and roles, and in the answer.
 */
public final class Representation {
  private static final int NOWHERE = -1;

  private final SystemIndex index;
  private final BitSet others = new BitSet();
  private final IntLists teams;

  /** The groups by role and unit. */
  private final Map<RoleType, Map<Integer, List<Integer>>> groups = new EnumMap<>(RoleType.class);

  /** For every unit the nearest upwards, itself included, that has a group. */
  private final int[] nearest;

  Representation(SystemIndex index, IntStream others) {
    this.index = index;
    others.filter(row -> row >= 0).forEach(this.others::set);
    teams = teamsByMember();
    BitSet unitsWithGroups = new BitSet();
    this.others.stream()
        .filter(row -> index.object(row) instanceof RoleGroup)
        .forEach(row -> addGroup(row, unitsWithGroups));
    nearest = index.units().nearest(unitsWithGroups::get);
  }

  private void addGroup(int row, BitSet units) {
    int unit = index.actors().unit(row);
    if (unit >= 0) {
      units.set(unit);
    }
    groups
        .computeIfAbsent(((RoleGroup) index.object(row)).roleType(), role -> new HashMap<>())
        .computeIfAbsent(unit < 0 ? NOWHERE : unit, key -> new ArrayList<>())
        .add(row);
  }

  private IntLists teamsByMember() {
    int[] chosen = others.stream().filter(row -> index.object(row) instanceof Team).toArray();
    IntLists.Filling members = new IntLists.Filling();
    for (int team : chosen) {
      index.actors().members().stream(team).forEach(members::add);
      members.next();
    }
    return members.done().inverse(index.size()).mapped(chosen);
  }

  /** The rows of those of the others for which an actor stands, each once. */
  public IntStream of(int actor) {
    IntStream itself = IntStream.concat(IntStream.of(actor), posts(actor));
    IntStream listed = itself.flatMap(row -> IntStream.concat(only(row), teams.stream(row)));
    return IntStream.concat(listed, groupsOf(actor)).distinct();
  }

  /** Whether an actor stands for any of the others. */
  public boolean ofAny(int actor) {
    return of(actor).findAny().isPresent();
  }

  private IntStream only(int row) {
    return others.get(row) ? IntStream.of(row) : IntStream.empty();
  }

  /** The positions a person holds. */
  private IntStream posts(int actor) {
    Actors actors = index.actors();
    return actors.appointmentsOfPerson().stream(actor)
        .map(actors::positionOf)
        .filter(row -> row >= 0);
  }

  private IntStream groupsOf(int actor) {
    if (groups.isEmpty() || index.object(actor) instanceof Team) {
      return IntStream.empty();
    }
    int unit = index.actors().unit(actor);
    return index.actors().roleTypes(actor).stream()
        .filter(groups::containsKey)
        .flatMapToInt(role -> groups(groups.getOrDefault(role, Map.of()), unit));
  }

  /** The groups of a role in a unit and the units above it, and those in no unit. */
  private IntStream groups(Map<Integer, List<Integer>> ofRole, int unit) {
    IntStream units =
        unit < 0
            ? IntStream.of(NOWHERE)
            : IntStream.concat(IntStream.of(NOWHERE), index.units().upwards(unit, nearest));
    return units
        .mapToObj(row -> ofRole.getOrDefault(row, List.of()))
        .flatMapToInt(rows -> rows.stream().mapToInt(row -> row));
  }
}
