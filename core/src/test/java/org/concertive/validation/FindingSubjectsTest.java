package org.concertive.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.AuthorityGrant;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.DecisionRight;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.junit.jupiter.api.Test;

/** What a finding is about where that is not the object it points at, and to whom it refers. */
class FindingSubjectsTest {
  private static final LeadershipSystem SYSTEM =
      LeadershipSystem.of("oak-hill", "Oak Hill")
          .with(
              Person.of("kim", "Kim Lee"),
              Person.of("ana", "Ana Ruiz"),
              Position.builder("director", "Director").seats("1").build(),
              Appointment.of("kim", "director"),
              DecisionDomain.of("schedule", "Schedule"));

  private static AuthorityGrant grant(String holder, DecisionRight right) {
    return AuthorityGrant.builder(holder, right).domain("schedule").build();
  }

  private static Diagnostic only(LeadershipSystem system, String rule) {
    List<Diagnostic> found = RuleSet.standard().check(system).of(rule);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> related(Diagnostic diagnostic) {
    return diagnostic.related().stream().map(Subject::id).toList();
  }

  @Test
  void contradicting_grants_are_about_their_holder_with_the_post_among_the_related() {
    Diagnostic found =
        only(
            SYSTEM.with(
                grant("kim", DecisionRight.ADVISORY), grant("director", DecisionRight.EMPOWERED)),
            "AUT-01");
    assertThat(found.subject().id()).isEqualTo("kim");
    assertThat(found.pointer()).isEqualTo("/organization/authority/1");
    assertThat(related(found)).containsExactly("director", "schedule");
  }

  @Test
  void rival_grants_are_about_the_first_holder_with_the_others_among_the_related() {
    Diagnostic found =
        only(
            SYSTEM.with(
                grant("ana", DecisionRight.EMPOWERED), grant("kim", DecisionRight.EMPOWERED)),
            "AUT-02");
    assertThat(found.subject().id()).isEqualTo("ana");
    assertThat(found.pointer()).isEqualTo("/organization/authority/0");
    assertThat(related(found)).containsExactly("kim", "schedule");
  }

  @Test
  void ownership_without_authority_is_about_the_innovation() {
    Diagnostic found =
        only(
            SYSTEM.with(
                Innovation.of("lesson-study", "Lesson study"),
                OwnershipState.of("lesson-study", "2014", OwnershipState.Locus.SCHOOL),
                grant("kim", DecisionRight.EMPOWERED)),
            "AUT-07");
    assertThat(found.subject().id()).isEqualTo("lesson-study");
    assertThat(found.pointer()).isEqualTo("/scale/ownership/0");
  }

  @Test
  void a_person_represents_their_post_which_is_among_the_related() {
    Diagnostic found =
        only(
            SYSTEM.with(Routine.builder("plc", "PLC").expectedLeaders("director").build()),
            "LDR-02");
    assertThat(found.message()).startsWith("\"Kim Lee\" (kim) is the only recorded leader");
    assertThat(related(found)).containsExactly("kim", "director");
  }

  @Test
  void all_steps_of_a_circle_are_related_though_the_message_names_five() {
    Routine.Builder routine = Routine.builder("plc", "PLC");
    for (int i = 0; i < 7; i++) {
      routine.addStep(
          RoutineStep.builder("s" + i, i + 1, "Step").dependsOn("s" + (i + 1) % 7).build());
    }
    Diagnostic found = only(SYSTEM.with(routine.build()), "RTN-06");
    assertThat(found.message()).contains("in the circle s0 → s1 → s2 → s3 → s4 → 2 more → s0");
    assertThat(found.related()).hasSize(7);
  }
}
