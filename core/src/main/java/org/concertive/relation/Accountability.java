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

  private final List<Conflict> conflicts;

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
    List<Conflict> found = new ArrayList<>();
    if (!index.get(GoalRelations.RELATION).incompatible().isEmpty()) {
      Map<RoleType, Map<Integer, Integer>> presses = new EnumMap<>(RoleType.class);
      BitSet anybody = new BitSet();
      for (RoleType role : index.get(Targets.RELATION).roles()) {
        Map<Integer, Integer> ofRole = presses(role, index);
        presses.put(role, ofRole);
        ofRole.keySet().forEach(anybody::set);
      }
      GoalHolders holders = new GoalHolders(index, anybody);
      presses.forEach((role, ofRole) -> addConflicts(role, ofRole, holders, found, index));
    }
    conflicts = Collections.unmodifiableList(found);
  }

  /** Those to whom a role answers, and in which demand first. */
  private static Map<Integer, Integer> presses(RoleType role, SystemIndex index) {
    Rows rows = Rows.of(index);
    IntLists demands = rows.children(Strategy.class, Press.class);
    ReferenceField to = new ReferenceField(rows, Press.class, "accountableTo", Actor.class);
    Map<Integer, Integer> presses = new HashMap<>();
    for (Node<Strategy> strategy : index.get(Targets.RELATION).strategiesFor(role)) {
      demands.forEach(
          Rows.row(strategy),
          press ->
              to.targets(
                  press,
                  actor -> presses.putIfAbsent(index.get(Identity.RELATION).seat(actor), press)));
    }
    return presses;
  }

  private static void addConflicts(
      RoleType role,
      Map<Integer, Integer> presses,
      GoalHolders anybody,
      List<Conflict> found,
      SystemIndex index) {
    if (presses.size() < 2) {
      return;
    }
    BitSet actors = new BitSet();
    presses.keySet().forEach(actors::set);
    GoalHolders holders = anybody.among(actors);
    Rows rows = Rows.of(index);
    Set<Set<Integer>> seen = new HashSet<>();
    for (GoalRelations.Pair goals : index.get(GoalRelations.RELATION).incompatible()) {
      holders
          .onEitherSide(goals)
          .filter(two -> seen.add(Set.of(two[0], two[1])))
          .ifPresent(
              two ->
                  found.add(
                      new Conflict(
                          role,
                          goals,
                          rows.node(two[0]),
                          rows.node(two[1]),
                          rows.node(Objects.requireNonNull(presses.get(two[0]))))));
    }
  }

  /** The conflicts, role by role, each two actors once a role. */
  public List<Conflict> conflicts() {
    return conflicts;
  }
}
