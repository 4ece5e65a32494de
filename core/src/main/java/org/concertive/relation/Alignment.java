package org.concertive.relation;

import static com.google.common.base.Suppliers.memoize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Goal;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who lead for a function lead toward goals that fit together. Those who lead for a
 * function are its declared leaders and the leaders of the routines that name it; where there are
 * none, the leaders of the activities that name it. Their goals are those of {@link
 * GoalRelations#holds}.
 *
 * <p>Made when asked for, in time linear in the description; where activities are COMPLETE, a pair
 * of goals declared incompatible costs in addition what the holders of the first have met in
 * interactions. Pairs of leaders are never gone through.
 *
 * @see "Leithwood, Mascall, Strauss, Sacks, Memon & Yashkina 2007"
 */
public final class Alignment {
  /** Whether those who lead for a function lead toward goals that fit together. */
  public static final Relation<Alignment> RELATION = Relation.of("alignment", Alignment::new);

  private static final List<LeadershipFunction> FUNCTIONS = List.of(LeadershipFunction.values());

  private final SystemIndex index;
  private final Rows rows;
  private final Map<LeadershipFunction, GoalHolders> leaders =
      new EnumMap<>(LeadershipFunction.class);
  private final Set<LeadershipFunction> planned = EnumSet.noneOf(LeadershipFunction.class);
  private final Supplier<List<Conflict>> conflicts = memoize(this::findConflicts);
  private final Supplier<Map<LeadershipFunction, AlignmentPattern>> patterns =
      memoize(this::findPatterns);

  /**
   * Two who lead for a function and hold goals declared incompatible: the first found of each side.
   *
   * @param function the function
   * @param goals the goals
   * @param one who leads and holds the first goal
   * @param other who leads and holds the other goal
   * @param pattern SPONTANEOUS_MISALIGNMENT, ANARCHIC_MISALIGNMENT or UNCLASSIFIED
   */
  public record Conflict(
      LeadershipFunction function,
      GoalRelations.Pair goals,
      Node<Actor> one,
      Node<Actor> other,
      AlignmentPattern pattern) {}

  private Alignment(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    findLeaders();
  }

  private void findLeaders() {
    Map<LeadershipFunction, BitSet> found = new EnumMap<>(LeadershipFunction.class);
    ReferenceField actor = new ReferenceField(rows, Leader.class, "actor", Actor.class);
    for (int leader : rows.rowsOf(Leader.class)) {
      int row = actor.target(leader);
      for (LeadershipFunction function : ((Leader) rows.object(leader)).functions()) {
        planned.add(function);
        if (row >= 0) {
          in(found, function).set(row);
        }
      }
    }
    Leading designed = index.get(Leading.DESIGNED);
    for (int item = 0; item < designed.itemCount(); item++) {
      for (LeadershipFunction function : ((Routine) rows.object(designed.row(item))).functions()) {
        planned.add(function);
        designed.leadersByItem().forEach(item, in(found, function)::set);
      }
    }
    addLived(found);
    BitSet any = new BitSet();
    found.values().forEach(any::or);
    GoalHolders all = new GoalHolders(index, any);
    for (LeadershipFunction function : FUNCTIONS) {
      leaders.put(function, all.among(in(found, function)));
    }
  }

  /** For functions without a leader by design, those who led for them. */
  private void addLived(Map<LeadershipFunction, BitSet> found) {
    Set<LeadershipFunction> open = EnumSet.allOf(LeadershipFunction.class);
    open.removeIf(function -> !in(found, function).isEmpty());
    if (open.isEmpty()) {
      return;
    }
    Leading lived = index.get(Leading.LIVED);
    for (int item = 0; item < lived.itemCount(); item++) {
      for (LeadershipFunction function :
          ((JointActivity) rows.object(lived.row(item))).functions()) {
        if (open.contains(function)) {
          lived.leadersByItem().forEach(item, in(found, function)::set);
        }
      }
    }
  }

  private static BitSet in(Map<LeadershipFunction, BitSet> found, LeadershipFunction function) {
    return found.computeIfAbsent(function, key -> new BitSet());
  }

  private List<Conflict> findConflicts() {
    List<Conflict> found = new ArrayList<>();
    List<GoalRelations.Pair> pairs = index.get(GoalRelations.RELATION).incompatible();
    @Nullable HolderContacts contacts =
        pairs.isEmpty() || index.system().coverage(Aspect.ACTIVITIES) != Coverage.COMPLETE
            ? null
            : new HolderContacts(index, holders(pairs), leaders);
    for (GoalRelations.Pair goals : pairs) {
      Set<LeadershipFunction> avoiding = EnumSet.noneOf(LeadershipFunction.class);
      if (contacts != null) {
        avoiding.addAll(FUNCTIONS);
        avoiding.removeAll(contacts.met(goals));
      }
      leaders.forEach(
          (function, ofFunction) ->
              ofFunction
                  .onEitherSide(goals)
                  .ifPresent(
                      two ->
                          found.add(
                              new Conflict(
                                  function,
                                  goals,
                                  rows.node(two[0]),
                                  rows.node(two[1]),
                                  misaligned(function, avoiding)))));
    }
    return Collections.unmodifiableList(found);
  }

  private BitSet holders(List<GoalRelations.Pair> pairs) {
    BitSet holders = new BitSet();
    for (GoalRelations.Pair goals : pairs) {
      index.get(GoalRelations.RELATION).holders(Rows.row(goals.one())).forEach(holders::set);
      index.get(GoalRelations.RELATION).holders(Rows.row(goals.other())).forEach(holders::set);
    }
    return holders;
  }

  private AlignmentPattern misaligned(
      LeadershipFunction function, Set<LeadershipFunction> avoiding) {
    if (avoiding.contains(function)) {
      return AlignmentPattern.ANARCHIC_MISALIGNMENT;
    }
    return planned.contains(function)
        ? AlignmentPattern.UNCLASSIFIED
        : AlignmentPattern.SPONTANEOUS_MISALIGNMENT;
  }

  private Map<LeadershipFunction, AlignmentPattern> findPatterns() {
    Map<LeadershipFunction, AlignmentPattern> found = new EnumMap<>(LeadershipFunction.class);
    for (LeadershipFunction function : FUNCTIONS) {
      AlignmentPattern pattern = patternOf(function);
      if (pattern != null) {
        found.put(function, pattern);
      }
    }
    return found;
  }

  private @Nullable AlignmentPattern patternOf(LeadershipFunction function) {
    List<AlignmentPattern> misaligned =
        conflicts.get().stream()
            .filter(conflict -> conflict.function() == function)
            .map(Conflict::pattern)
            .toList();
    if (misaligned.contains(AlignmentPattern.ANARCHIC_MISALIGNMENT)) {
      return AlignmentPattern.ANARCHIC_MISALIGNMENT;
    }
    if (!misaligned.isEmpty()) {
      return misaligned.get(0);
    }
    if (!isAligned(of(function))) {
      return null;
    }
    return planned.contains(function)
        ? AlignmentPattern.PLANFUL_ALIGNMENT
        : AlignmentPattern.SPONTANEOUS_ALIGNMENT;
  }

  /** Whether two leaders hold the same goal, or goals declared compatible. */
  private boolean isAligned(GoalHolders of) {
    return Arrays.stream(rows.rowsOf(Goal.class)).anyMatch(goal -> of.twoWhoHold(goal).length == 2)
        || index.get(GoalRelations.RELATION).compatible().stream()
            .anyMatch(goals -> of.onEitherSide(goals).isPresent());
  }

  private GoalHolders of(LeadershipFunction function) {
    return Objects.requireNonNull(leaders.get(function));
  }

  /** Those who lead for a function, in document order. */
  public List<Node<Actor>> leadersFor(LeadershipFunction function) {
    return rows.nodes(of(function).stream().toArray());
  }

  /** Whether a routine or a declared leader names a function. */
  public boolean isPlanned(LeadershipFunction function) {
    return planned.contains(function);
  }

  /**
   * How leadership for a function is distributed; empty when fewer than two lead for it, or no two
   * of them hold the same goal or goals of which anything is declared.
   */
  public Optional<AlignmentPattern> pattern(LeadershipFunction function) {
    return Optional.ofNullable(patterns.get().get(function));
  }

  /**
   * Where goals are declared incompatible and two who lead for a function hold them: once a
   * function and pair of goals, in the order of the declarations.
   */
  public List<Conflict> conflicts() {
    return conflicts.get();
  }
}
