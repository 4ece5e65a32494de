package org.concertive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
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
                    index.goalRelations().incompatible().stream()
                        .filter(goals -> inConflict(index, function, goals))
                        .map(
                            goals ->
                                shown(function, goals)
                                    + (haveMet(index, function, goals)
                                        ? AlignmentPattern.UNCLASSIFIED
                                        : AlignmentPattern.ANARCHIC_MISALIGNMENT)))
            .collect(Collectors.toSet());
    assertThat(
            index.alignment().conflicts().stream()
                .map(one -> shown(one.function(), one.goals()) + one.pattern()))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(index.alignment().conflicts())
        .allMatch(
            one ->
                one.one().row() != one.other().row()
                    && index.goalRelations().holds(one.one().row(), one.goals().one().row())
                    && index.goalRelations().holds(one.other().row(), one.goals().other().row()));
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
    return index
        .alignment()
        .leaders(function)
        .anyMatch(one -> others(index, function, goals, one).findAny().isPresent());
  }

  /** The leaders who hold the second goal, other than one who holds the first. */
  private static IntStream others(
      SystemIndex index, LeadershipFunction function, GoalRelations.Pair goals, int one) {
    GoalRelations relations = index.goalRelations();
    return relations.holds(one, goals.one().row())
        ? index
            .alignment()
            .leaders(function)
            .filter(other -> other != one && relations.holds(other, goals.other().row()))
        : IntStream.empty();
  }

  private static boolean haveMet(
      SystemIndex index, LeadershipFunction function, GoalRelations.Pair goals) {
    return index
        .alignment()
        .leaders(function)
        .anyMatch(
            one ->
                others(index, function, goals, one)
                    .anyMatch(
                        other ->
                            index.nodes(Interaction.class).stream()
                                .map(Node::value)
                                .anyMatch(talk -> joins(index, talk, one, other))));
  }

  private static boolean joins(SystemIndex index, Interaction talk, int one, int other) {
    int from = index.row(talk.from());
    return from >= 0
        && talk.to().stream()
            .mapToInt(index::row)
            .filter(to -> to >= 0)
            .anyMatch(
                to ->
                    (index.actors().standsFor(from, one) && index.actors().standsFor(to, other))
                        || (index.actors().standsFor(from, other)
                            && index.actors().standsFor(to, one)));
  }

  @Property(tries = 300)
  void a_pattern_is_aligned_only_where_no_conflict_is_found(@ForAll long seed) {
    Alignment alignment = SystemIndex.of(system(new Random(seed))).alignment();
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
