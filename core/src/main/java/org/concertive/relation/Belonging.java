package org.concertive.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.rows.IntLists;
import org.concertive.rows.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Which of certain actors an actor is <i>of</i>: {@link Identity#isOf}, for many actors and the
 * same others. Built in linear time; an answer costs time linear in the actor's own memberships,
 * appointments and roles, and in the answer.
 */
public final class Belonging {
  private static final int NOWHERE = -1;

  private final SystemIndex index;
  private final Rows rows;
  private final Identity identity;
  private final BitSet others = new BitSet();
  private final IntLists teams;

  /** The groups by role and unit. */
  private final Map<RoleType, Map<Integer, List<Integer>>> groups = new EnumMap<>(RoleType.class);

  /**
   * For every unit the nearest upwards, itself included, that has a group; empty without groups.
   */
  private final int[] nearest;

  Belonging(SystemIndex index, IntStream others) {
    this.index = index;
    rows = Rows.of(index);
    identity = index.get(Identity.RELATION);
    others.filter(row -> row >= 0).forEach(this.others::set);
    teams = teamsByMember();
    BitSet unitsWithGroups = new BitSet();
    for (int group : chosen(RoleGroup.class)) {
      if (((RoleGroup) rows.object(group)).roleType() != RoleType.OTHER) {
        addGroup(group, unitsWithGroups);
      }
    }
    nearest =
        groups.isEmpty() ? new int[0] : index.get(Units.RELATION).nearest(unitsWithGroups::get);
  }

  /** Those of the others that are of a type. */
  private int[] chosen(Class<?> type) {
    return Arrays.stream(rows.rowsOf(type)).filter(others::get).toArray();
  }

  private void addGroup(int row, BitSet units) {
    int unit = index.get(Actors.RELATION).unit(row);
    if (unit >= 0) {
      units.set(unit);
    }
    groups
        .computeIfAbsent(((RoleGroup) rows.object(row)).roleType(), role -> new HashMap<>())
        .computeIfAbsent(unit < 0 ? NOWHERE : unit, key -> new ArrayList<>())
        .add(row);
  }

  private IntLists teamsByMember() {
    int[] chosen = chosen(Team.class);
    IntLists.Builder filling = new IntLists.Builder();
    IntLists members = index.get(Actors.RELATION).members();
    for (int team : chosen) {
      members.forEach(team, filling::add);
      filling.next();
    }
    return filling.build().inverse(rows.size()).mapped(chosen);
  }

  /** Those of the others that an actor is of, each once. */
  public List<Node<Actor>> of(Node<? extends Actor> actor) {
    return rows.nodes(of(Rows.row(actor)).toArray());
  }

  /**
   * Those of the others that somebody leads or takes part <i>as</i>, in a position or in none, each
   * once: {@link Identity#isAs} for many others.
   */
  public List<Node<Actor>> as(
      Node<? extends Actor> actor, Optional<? extends Node<Position>> inPosition) {
    int row = Rows.row(actor);
    int position = inPosition.map(Rows::row).orElse(-1);
    return rows.nodes(
        IntStream.concat(of(row), inPosition.stream().mapToInt(Rows::row).filter(others::get))
            .distinct()
            .filter(other -> identity.isAs(row, position, other))
            .toArray());
  }

  IntStream of(int actor) {
    IntLists.Builder found = new IntLists.Builder();
    withPosts(actor).filter(this::isListed).forEach(row -> addListed(row, found));
    groupsOf(actor).forEach(ofOneUnit -> ofOneUnit.forEach(found::add));
    found.next();
    return found.build().stream(0);
  }

  /** Adds a row that is one of the others, and the teams among them that list it. */
  private void addListed(int row, IntLists.Builder found) {
    if (others.get(row)) {
      found.add(row);
    }
    teams.forEach(row, found::add);
  }

  /** Whether an actor is of any of the others. */
  public boolean isOfAny(Node<? extends Actor> node) {
    int actor = Rows.row(node);
    return withPosts(actor).anyMatch(this::isListed) || !groupsOf(actor).isEmpty();
  }

  private boolean isListed(int row) {
    return others.get(row) || teams.size(row) > 0;
  }

  private IntStream withPosts(int actor) {
    return identity.withPosts(identity.seat(actor));
  }

  /** The groups an actor belongs to, those of a role and unit in a list. */
  private List<List<Integer>> groupsOf(int actor) {
    List<List<Integer>> found = new ArrayList<>();
    int seat = identity.seat(actor);
    if (!groups.isEmpty() && identity.isOneOrAPost(seat)) {
      withPosts(actor).forEach(post -> addGroups(post, identity.placeOf(post, seat), found));
    }
    return found;
  }

  private void addGroups(int post, int unit, List<List<Integer>> found) {
    index.get(Actors.RELATION).ownRoles(post).forEach(role -> addGroups(role, unit, found));
  }

  /** Adds the groups a role is of, in a unit and the units above it, and those in no unit. */
  private void addGroups(RoleType role, int unit, List<List<Integer>> found) {
    groups.forEach(
        (ofGroup, byUnit) -> {
          if (ofGroup.includes(role)) {
            addGroups(byUnit, unit, found);
          }
        });
  }

  private void addGroups(Map<Integer, List<Integer>> byUnit, int unit, List<List<Integer>> found) {
    addIfPresent(byUnit.get(NOWHERE), found);
    Units units = index.get(Units.RELATION);
    for (int at = unit < 0 ? -1 : nearest[unit]; at >= 0; at = units.nearestAbove(at, nearest)) {
      addIfPresent(byUnit.get(at), found);
    }
  }

  private static void addIfPresent(@Nullable List<Integer> ofOneUnit, List<List<Integer>> found) {
    if (ofOneUnit != null) {
      found.add(ofOneUnit);
    }
  }
}
