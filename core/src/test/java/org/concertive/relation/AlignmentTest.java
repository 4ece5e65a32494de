package org.concertive.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.model.organization.LeadershipFunction.DEVELOPING_PEOPLE;
import static org.concertive.model.organization.LeadershipFunction.SETTING_DIRECTIONS;
import static org.concertive.relation.AlignmentPattern.ANARCHIC_MISALIGNMENT;
import static org.concertive.relation.AlignmentPattern.PLANFUL_ALIGNMENT;
import static org.concertive.relation.AlignmentPattern.SPONTANEOUS_ALIGNMENT;
import static org.concertive.relation.AlignmentPattern.SPONTANEOUS_MISALIGNMENT;
import static org.concertive.relation.AlignmentPattern.UNCLASSIFIED;
import static org.concertive.relation.Nodes.ids;

import java.util.List;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.practice.Interaction;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation.Part;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Goal;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Sourced;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final LeadershipSystem PEOPLE =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              OrgUnit.builder("lea", "District").kind(OrgUnitKind.LOCAL_EDUCATION_AGENCY).build(),
              OrgUnit.builder("oak", "Oak School").parent("lea").build(),
              OrgUnit.builder("elm", "Elm School").parent("lea").build(),
              Person.builder("kim", "Kim Lee").homeUnit("oak").build(),
              Person.builder("ana", "Ana Ruiz").homeUnit("elm").build(),
              Person.of("ben", "Ben Ode"));

  private static final Routine TOGETHER =
      Routine.builder("plc", "Weekly PLC")
          .functions(DEVELOPING_PEOPLE)
          .expectedLeaders("kim", "ana")
          .build();

  private static Goal goal(String id, String holder) {
    return Goal.builder(id, id).heldBy(holder).build();
  }

  private static TheoryOfAction theory(Goal... goals) {
    return TheoryOfAction.builder("toa", "Theory", TheoryOfAction.Stance.ESPOUSED)
        .goals(List.of(goals))
        .build();
  }

  private static TheoryOfAction apart() {
    return theory(
        goal("inquiry", "oak").toBuilder().incompatibleWith("drill").build(), goal("drill", "elm"));
  }

  private static Alignment alignment(Sourced... entries) {
    return SystemIndex.of(PEOPLE.with(entries)).get(Alignment.RELATION);
  }

  private static Alignment whereActivitiesAreComplete(Sourced... entries) {
    return SystemIndex.of(
            PEOPLE.with(entries).toBuilder()
                .putCoverage(Aspect.ACTIVITIES, Coverage.COMPLETE)
                .build())
        .get(Alignment.RELATION);
  }

  private static JointActivity talk(String from, String to) {
    return JointActivity.builder("talk", "Talk")
        .interactions(List.of(Interaction.of(from, Interaction.Kind.QUESTION, to)))
        .build();
  }

  @Test
  void declared_leaders_and_leaders_of_routines_lead_for_a_function() {
    SystemIndex index =
        SystemIndex.of(
            PEOPLE.with(
                Routine.builder("plc", "Weekly PLC")
                    .functions(DEVELOPING_PEOPLE)
                    .expectedLeaders("ana")
                    .build(),
                Leader.builder("l", "kim").functions(DEVELOPING_PEOPLE).build(),
                JointActivity.builder("a", "Chat")
                    .functions(DEVELOPING_PEOPLE, SETTING_DIRECTIONS)
                    .part(Part.LEADER, "ben")
                    .build()));
    assertThat(ids(index.get(Alignment.RELATION).leadersFor(DEVELOPING_PEOPLE)))
        .containsExactly("kim", "ana");
    assertThat(index.get(Alignment.RELATION).isPlanned(DEVELOPING_PEOPLE)).isTrue();
    assertThat(ids(index.get(Alignment.RELATION).leadersFor(SETTING_DIRECTIONS)))
        .containsExactly("ben");
    assertThat(index.get(Alignment.RELATION).isPlanned(SETTING_DIRECTIONS)).isFalse();
  }

  @Test
  void compatible_goals_of_planned_leaders_are_planful_alignment() {
    assertThat(
            alignment(
                    TOGETHER,
                    theory(
                        goal("inquiry", "oak"),
                        goal("reading", "elm").toBuilder().compatibleWith("inquiry").build()))
                .pattern(DEVELOPING_PEOPLE))
        .hasValue(PLANFUL_ALIGNMENT);
  }

  @Test
  void a_goal_of_the_district_is_one_both_hold() {
    assertThat(alignment(TOGETHER, theory(goal("inquiry", "lea"))).pattern(DEVELOPING_PEOPLE))
        .hasValue(PLANFUL_ALIGNMENT);
  }

  @Test
  void where_nobody_planned_it_alignment_is_spontaneous() {
    JointActivity chat =
        JointActivity.builder("a", "Chat")
            .functions(DEVELOPING_PEOPLE)
            .part(Part.LEADER, "kim")
            .part(Part.FACILITATOR, "ana")
            .build();
    assertThat(alignment(chat, theory(goal("inquiry", "lea"))).pattern(DEVELOPING_PEOPLE))
        .hasValue(SPONTANEOUS_ALIGNMENT);
    assertThat(alignment(chat, apart()).pattern(DEVELOPING_PEOPLE))
        .hasValue(SPONTANEOUS_MISALIGNMENT);
  }

  @Test
  void planned_leaders_with_incompatible_goals_are_of_no_type_while_activities_are_not_complete() {
    assertThat(alignment(TOGETHER, apart()).pattern(DEVELOPING_PEOPLE)).hasValue(UNCLASSIFIED);
  }

  @Test
  void incompatible_goals_go_before_a_goal_in_common() {
    assertThat(
            alignment(
                    TOGETHER,
                    theory(
                        goal("inquiry", "oak").toBuilder().incompatibleWith("drill").build(),
                        goal("drill", "elm"),
                        goal("all", "lea")))
                .pattern(DEVELOPING_PEOPLE))
        .hasValue(UNCLASSIFIED);
  }

  @Test
  void without_any_interaction_misalignment_is_anarchic() {
    assertThat(whereActivitiesAreComplete(TOGETHER, apart()).pattern(DEVELOPING_PEOPLE))
        .hasValue(ANARCHIC_MISALIGNMENT);
    assertThat(
            whereActivitiesAreComplete(TOGETHER, apart(), talk("kim", "ben"))
                .pattern(DEVELOPING_PEOPLE))
        .hasValue(ANARCHIC_MISALIGNMENT);
  }

  @Test
  void an_interaction_in_either_direction_is_no_rejection() {
    assertThat(
            whereActivitiesAreComplete(TOGETHER, apart(), talk("kim", "ana"))
                .pattern(DEVELOPING_PEOPLE))
        .hasValue(UNCLASSIFIED);
    assertThat(
            whereActivitiesAreComplete(TOGETHER, apart(), talk("ana", "kim"))
                .pattern(DEVELOPING_PEOPLE))
        .hasValue(UNCLASSIFIED);
  }

  @Test
  void who_is_of_a_leading_body_meets_others_for_it() {
    assertThat(
            whereActivitiesAreComplete(
                    Team.builder("head", "Head team")
                        .unit("oak")
                        .memberships(TeamMembership.of("ben"))
                        .build(),
                    TOGETHER.toBuilder().expectedLeaders("head", "ana").build(),
                    apart(),
                    talk("ben", "ana"))
                .pattern(DEVELOPING_PEOPLE))
        .hasValue(UNCLASSIFIED);
  }

  @Test
  void those_who_met_must_lead_for_the_same_function() {
    assertThat(
            whereActivitiesAreComplete(
                    TOGETHER,
                    Person.builder("dia", "Dia").homeUnit("oak").build(),
                    Leader.builder("l", "dia").functions(SETTING_DIRECTIONS).build(),
                    apart(),
                    talk("dia", "ana"))
                .pattern(DEVELOPING_PEOPLE))
        .hasValue(ANARCHIC_MISALIGNMENT);
  }

  @Test
  void nothing_is_said_of_one_leader_or_of_goals_of_which_nothing_is_declared() {
    assertThat(
            alignment(TOGETHER.toBuilder().expectedLeaders("kim").build(), apart())
                .pattern(DEVELOPING_PEOPLE))
        .isEmpty();
    assertThat(
            alignment(TOGETHER, theory(goal("inquiry", "oak"), goal("drill", "elm")))
                .pattern(DEVELOPING_PEOPLE))
        .isEmpty();
    assertThat(alignment(TOGETHER, apart()).pattern(SETTING_DIRECTIONS)).isEmpty();
  }

  @Test
  void a_conflict_names_one_leader_of_each_goal() {
    assertThat(alignment(TOGETHER, apart()).conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.function()).isEqualTo(DEVELOPING_PEOPLE);
              assertThat(conflict.one().value().id()).isEqualTo("kim");
              assertThat(conflict.other().value().id()).isEqualTo("ana");
              assertThat(conflict.goals().declaration().pointer())
                  .isEqualTo("/theories/0/goals/0/incompatibleWith/0");
            });
  }
}
