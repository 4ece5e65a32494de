package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.Routine;
import org.concertive.model.theory.Strategy;
import org.concertive.model.theory.TheoryOfAction;
import org.junit.jupiter.api.Test;

class EspousedEnactedDiagramTest {
  private static final EspousedEnactedDiagram OAK_HILL =
      of(
          Concertive.parse(
              """
              format: concertive/1.0
              id: oak-hill
              title: Oak Hill
              practice:
                routines:
                  - {id: other, name: Something else}
                  - {id: forum, name: Forum, cadence: monthly}
                  - {id: institute, name: Institute, cadence: 5/school-year}
                  - {id: visit, name: Visit}
                activities:
                  - {id: a1, name: Forums, routine: forum, occurrences: 8, schoolYear: 2013/14}
                  - {id: a2, name: Visits, routine: visit, occurrences: 3}
                  - {id: a3, name: A talk, enacts: [align]}
              theories:
                - id: theory
                  title: Leading together
                  stance: ESPOUSED
                  owner: district
                  strategies:
                    - {id: align, name: Align, enactedThrough: [forum, institute, visit]}
                    - {id: positions, name: Create positions, enactedThrough: [institute]}
                    - {id: trust, name: Build trust}
                    - {id: talk, name: Talk more}
                - id: practice
                  title: Practice
                  stance: ENACTED
                  owner: district
                  strategies: [{id: chat, name: Talk in the corridor, counterpartOf: talk}]
              """));

  @Test
  void it_says_of_each_strategy_what_is_meant_and_what_took_place() {
    assertThat(OAK_HILL.words())
        .containsExactly(
            "S1 Align. Espoused: R2 Forum, R3 Institute, R4 Visit. Enacted: R2 Forum: 8 of 10–12;"
                + " R4 Visit: 3 times, undated; 1 activity outside these routines.",
            "S2 Create positions. Espoused: R3 Institute. Enacted: none is recorded.",
            "S3 Build trust. Espoused: no routine is recorded. Enacted: none is recorded.",
            "S4 Talk more. Espoused: no routine is recorded. Enacted: described as enacted: Talk in"
                + " the corridor.");
    assertThat(OAK_HILL.description())
        .isEqualTo("4 strategies. Routines are recorded for 2, what took place for 2.");
  }

  @Test
  void what_took_place_stands_beside_what_was_meant_with_how_often_of_how_often() {
    Picture picture = Picture.of(OAK_HILL, Form.WIDE);
    picture.check();
    assertThat(picture.texts())
        .containsSubsequence("S1 Align", "R2", "R3", "R4", "R2", "8 of 10–12", "R4")
        .contains("none is recorded", "no routine is recorded", "1 activity outside these routines")
        .contains("Routines: R2 Forum; R3 Institute; R4 Visit.")
        .doesNotContain("not documented");
  }

  @Test
  void where_nobody_looked_every_strategy_has_the_look_of_a_gap() {
    LeadershipSystem system =
        LeadershipSystem.builder("s", "S")
            .putCoverage(Aspect.ACTIVITIES, Coverage.NOT_DOCUMENTED)
            .routines(Routine.of("r", "Meeting"))
            .theories(
                TheoryOfAction.builder("t", "T", TheoryOfAction.Stance.ESPOUSED)
                    .strategies(
                        Strategy.builder("a", "Align").enactedThrough("r").build(),
                        Strategy.of("b", "Build"))
                    .build())
            .build();
    Picture picture = Picture.of(of(system), Form.WIDE);
    picture.check();
    assertThat(picture.texts()).filteredOn("not documented"::equals).hasSize(2);
    assertThat(of(system).description()).contains("what took place is not documented.");
  }

  @Test
  void the_narrow_form_is_a_list() {
    Picture picture = Picture.of(OAK_HILL, Form.NARROW);
    picture.check();
    assertThat(String.join(" ", picture.texts())).contains(OAK_HILL.words());
  }

  @Test
  void a_theory_without_strategies_is_said_to_have_none() {
    EspousedEnactedDiagram diagram =
        of(
            LeadershipSystem.builder("s", "S")
                .theories(TheoryOfAction.of("t", "T", TheoryOfAction.Stance.ESPOUSED))
                .build());
    for (Form form : Form.values()) {
      Picture picture = Picture.of(diagram, form);
      picture.check();
      assertThat(picture.texts()).contains("No strategy is recorded.");
    }
  }

  @Test
  void an_enacted_theory_is_said_to_espouse_nothing() {
    LeadershipSystem system =
        LeadershipSystem.builder("s", "S")
            .theories(
                TheoryOfAction.builder("t", "T", TheoryOfAction.Stance.ENACTED)
                    .strategies(Strategy.of("a", "Talk"))
                    .build())
            .build();
    assertThat(of(system).words())
        .containsExactly(
            "This theory is enacted: it says what practice shows, and espouses nothing.");
  }

  @Test
  void names_cannot_leave_their_place() {
    String hostile = "<script>alert(1)</script> \u202e\u0007" + "x".repeat(300);
    EspousedEnactedDiagram diagram =
        of(
            LeadershipSystem.builder("s", hostile)
                .routines(Routine.of("r", hostile))
                .theories(
                    TheoryOfAction.builder("t", hostile, TheoryOfAction.Stance.ESPOUSED)
                        .strategies(Strategy.builder("a", hostile).enactedThrough("r").build())
                        .build())
                .build());
    for (Form form : Form.values()) {
      Picture.of(diagram, form).check();
    }
  }

  private static EspousedEnactedDiagram of(LeadershipSystem system) {
    return EspousedEnactedDiagram.of(SystemIndex.of(system), system.theories().get(0));
  }
}
