package org.concertive.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.RoleType;
import org.concertive.model.theory.Press;
import org.concertive.model.theory.Strategy;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * To whom people of a role answer, where those hold goals that do not fit together. Made in linear
 * time: pairs of actors are never gone through.
 *
 * @see "Cobb et al. 2018"
 */
public final class Accountability {
  /** To whom people answer for what does not fit together. */
  public static final Relation<Accountability> RELATION =
      Relation.of("accountability", Accountability::new);

  private final SystemIndex index;
  private final List<Conflict> conflicts = new ArrayList<>();

  /**
   * Two actors to whom people of one role answer and who hold goals declared incompatible.
   *
   * @param role the role
   * @param goals the goals
   * @param one who holds the first goal
   * @param other who holds the other goal
   * @param press the first demand that makes the role answer to {@code one}
   */
  public record Conflict(
      RoleType role,
      GoalRelations.Pair goals,
      Node<Actor> one,
      Node<Actor> other,
      Node<Press> press) {}

  private Accountability(SystemIndex index) {
    this.index = index;
    if (!index.get(GoalRelations.RELATION).incompatible().isEmpty()) {
      Map<RoleType, Map<Integer, Integer>> presses = findPresses();
      BitSet anybody = new BitSet();
      presses.values().forEach(ofRole -> ofRole.keySet().forEach(anybody::set));
      GoalHolders holders = new GoalHolders(index, anybody);
      presses.forEach((role, ofRole) -> addConflicts(role, ofRole, holders));
    }
  }

  /** Those to whom each role answers, and in which demand first. */
  private Map<RoleType, Map<Integer, Integer>> findPresses() {
    Rows rows = Rows.of(index);
    IntLists demands = rows.children(Strategy.class, Press.class);
    ReferenceField to = new ReferenceField(rows, Press.class, "accountableTo", Actor.class);
    Identity identity = index.get(Identity.RELATION);
    Map<RoleType, Map<Integer, Integer>> presses = new EnumMap<>(RoleType.class);
    for (RoleType role : index.get(Targets.RELATION).roles()) {
      Map<Integer, Integer> ofRole = new HashMap<>();
      for (Node<Strategy> strategy : index.get(Targets.RELATION).strategiesFor(role)) {
        demands.forEach(
            Rows.row(strategy),
            press -> to.targets(press, actor -> ofRole.putIfAbsent(identity.seat(actor), press)));
      }
      presses.put(role, ofRole);
    }
    return presses;
  }

  private void addConflicts(RoleType role, Map<Integer, Integer> presses, GoalHolders anybody) {
    if (presses.size() < 2) {
      return;
    }
    BitSet actors = new BitSet();
    presses.keySet().forEach(actors::set);
    GoalHolders holders = anybody.among(actors);
    Set<Set<Integer>> seen = new HashSet<>();
    for (GoalRelations.Pair goals : index.get(GoalRelations.RELATION).incompatible()) {
      holders
          .onEitherSide(goals)
          .filter(two -> seen.add(Set.of(two[0], two[1])))
          .ifPresent(two -> conflicts.add(conflict(role, goals, two, presses)));
    }
  }

  private Conflict conflict(
      RoleType role, GoalRelations.Pair goals, int[] two, Map<Integer, Integer> presses) {
    Rows rows = Rows.of(index);
    int press = Objects.requireNonNull(presses.get(two[0]));
    return new Conflict(role, goals, rows.node(two[0]), rows.node(two[1]), rows.node(press));
  }

  /** The conflicts, role by role, each two actors once a role. */
  public List<Conflict> conflicts() {
    return Collections.unmodifiableList(conflicts);
  }
}
