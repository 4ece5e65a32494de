package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.practice.Interaction;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Sourced;

/** Conflicts found by walking goals and hashing holders against leaders compared pair by pair. */
class AlignmentProperties {
  private static final int GOALS = 5;
  private static final List<LeadershipFunction> FUNCTIONS =
      List.of(LeadershipFunction.SETTING_DIRECTIONS, LeadershipFunction.DEVELOPING_PEOPLE);

  private static LeadershipSystem system(Random random) {
    List<Sourced> entries = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      entries.add(
          Routine.builder("r" + i, "R")
              .functions(FUNCTIONS.get(random.nextInt(2)))
              .expectedLeaders(
                  SomeActors.actor(random), SomeActors.actor(random), SomeActors.unit(random))
              .build());
      entries.add(
          JointActivity.builder("a" + i, "A")
              .interactions(
                  List.of(
                      Interaction.of(
                          SomeActors.actor(random),
                          Interaction.Kind.QUESTION,
                          SomeActors.actor(random))))
              .build());
    }
    List<Goal> goals = new ArrayList<>();
    for (int i = 0; i < GOALS; i++) {
      goals.add(
          Goal.builder("goal" + i, "Goal")
              .heldBy(SomeActors.unit(random), SomeActors.actor(random))
              .compatibleWith("goal" + random.nextInt(GOALS))
              .incompatibleWith("goal" + random.nextInt(GOALS))
              .build());
    }
    entries.add(
        TheoryOfAction.builder("toa", "Theory", TheoryOfAction.Stance.ESPOUSED)
            .goals(goals)
            .build());
    return SomeActors.of(random).with(entries.toArray(new Sourced[0])).toBuilder()
        .putCoverage(Aspect.ACTIVITIES, Coverage.COMPLETE)
        .build();
  }

  @Property(tries = 500)
  void conflicts_are_those_found_pair_by_pair(@ForAll long seed) {
    SystemIndex index = SystemIndex.of(system(new Random(seed)));
    Set<String> expected =
        FUNCTIONS.stream()
            .flatMap(
                function ->
                    index.get(GoalRelations.RELATION).incompatible().stream()
                        .filter(goals -> inConflict(index, function, goals))
                        .map(
                            goals ->
                                shown(function, goals)
                                    + (haveMet(index, function, goals)
                                        ? AlignmentPattern.UNCLASSIFIED
                                        : AlignmentPattern.ANARCHIC_MISALIGNMENT)))
            .collect(Collectors.toSet());
    assertThat(
            index.get(Alignment.RELATION).conflicts().stream()
                .map(one -> shown(one.function(), one.goals()) + one.pattern()))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(index.get(Alignment.RELATION).conflicts())
        .allMatch(
            one ->
                !one.one().equals(one.other())
                    && index.get(GoalRelations.RELATION).holds(one.one(), one.goals().one())
                    && index.get(GoalRelations.RELATION).holds(one.other(), one.goals().other()));
  }

  private static String shown(LeadershipFunction function, GoalRelations.Pair goals) {
    return function
        + " "
        + goals.one().value().id()
        + " "
        + goals.other().value().id()
        + " "
        + goals.declaration().pointer()
        + " ";
  }

  private static boolean inConflict(
      SystemIndex index, LeadershipFunction function, GoalRelations.Pair goals) {
    return index.get(Alignment.RELATION).leadersFor(function).stream()
        .anyMatch(one -> others(index, function, goals, one).findAny().isPresent());
  }

  /** The leaders who hold the second goal, other than one who holds the first. */
  private static Stream<Node<Actor>> others(
      SystemIndex index, LeadershipFunction function, GoalRelations.Pair goals, Node<Actor> one) {
    GoalRelations relations = index.get(GoalRelations.RELATION);
    return relations.holds(one, goals.one())
        ? index.get(Alignment.RELATION).leadersFor(function).stream()
            .filter(other -> !other.equals(one) && relations.holds(other, goals.other()))
        : Stream.empty();
  }

  private static boolean haveMet(
      SystemIndex index, LeadershipFunction function, GoalRelations.Pair goals) {
    return index.get(Alignment.RELATION).leadersFor(function).stream()
        .anyMatch(
            one ->
                others(index, function, goals, one)
                    .anyMatch(
                        other ->
                            index.nodes(Interaction.class).stream()
                                .map(Node::value)
                                .anyMatch(talk -> joins(index, talk, one, other))));
  }

  private static boolean joins(
      SystemIndex index, Interaction talk, Node<Actor> one, Node<Actor> other) {
    Identity identity = index.get(Identity.RELATION);
    return index.node(talk.from(), Actor.class).stream()
        .anyMatch(
            from ->
                talk.to().stream()
                    .flatMap(to -> index.node(to, Actor.class).stream())
                    .anyMatch(
                        to ->
                            (identity.isOf(from, one) && identity.isOf(to, other))
                                || (identity.isOf(from, other) && identity.isOf(to, one))));
  }

  @Property(tries = 300)
  void a_pattern_is_aligned_only_where_no_conflict_is_found(@ForAll long seed) {
    Alignment alignment = SystemIndex.of(system(new Random(seed))).get(Alignment.RELATION);
    for (LeadershipFunction function : FUNCTIONS) {
      boolean conflict = alignment.conflicts().stream().anyMatch(one -> one.function() == function);
      assertThat(
              alignment
                  .pattern(function)
                  .filter(pattern -> pattern != AlignmentPattern.PLANFUL_ALIGNMENT)
                  .isPresent())
          .isEqualTo(conflict);
    }
  }
}
