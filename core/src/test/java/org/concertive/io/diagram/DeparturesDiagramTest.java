package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.Routine;
import org.junit.jupiter.api.Test;

class DeparturesDiagramTest {
  private static final String FOUR =
      """
      organization:
        people: [{id: ann, name: Ann}, {id: ben, name: Ben}]
        positions: [{id: coach, title: Coach, seats: unknown, roleType: COACH}]
        teams: [{id: team, name: Team of coaches}]
      practice:
        routines:
          - {id: one, name: Nobody leads it}
          - {id: two, name: Two, expectedLeaders: [ann]}
          - {id: three, name: Three, expectedLeaders: [team, ann, ben]}
          - {id: four, name: Four, expectedLeaders: [team]}
          - {id: five, name: Five, expectedLeaders: [coach]}
      """;

  @Test
  void it_says_which_routines_have_no_leader_left_and_which_go_on() {
    assertThat(DeparturesDiagram.of(Small.system(FOUR)).words())
        .containsExactly(
            "Ann: no leader left for R2 Two; goes on with others: R3 Three.",
            "Ben: goes on with others: R3 Three.",
            "Coach: no leader left for R5 Five.",
            "Team of coaches: no leader left for R4 Four; goes on with others: R3 Three.",
            "Nobody is named to lead R1 Nobody leads it, so it is left out.",
            "Several people may hold these posts: Coach. A row means that the post ceased, not that"
                + " one person left.",
            "2 departures (Ann and Coach) leave half of the led routines or more without a"
                + " leader.");
  }

  @Test
  void bodies_stand_apart_and_each_mark_is_drawn() {
    Picture picture = Small.checked(DeparturesDiagram.of(Small.system(FOUR)));
    assertThat(picture.texts())
        .containsSubsequence("R2", "R3", "R4", "R5", "Ann", "Ben", "Coach", "Bodies and groups")
        .containsSubsequence("Bodies and groups", "Team of coaches", "no leader left")
        .doesNotContain("R1");
    assertThat(picture.svg().split("l6 6M", -1)).hasSize(3 + 1 + 1);
    assertThat(picture.svg().split("r=\"5.5\"", -1)).hasSize(3 + 1 + 1);
  }

  @Test
  void codes_are_those_of_the_whole_description_whatever_part_is_shown() {
    SystemIndex part =
        Small.system(FOUR)
            .showing(
                node ->
                    node.as(Routine.class).filter(one -> one.value().id().equals("one")).isEmpty());
    assertThat(DeparturesDiagram.of(part).words())
        .contains("Coach: no leader left for R5 Five.")
        .noneMatch(sentence -> sentence.contains("Nobody"));
  }

  @Test
  void many_routines_are_drawn_in_several_tables() {
    String routines =
        IntStream.range(0, 120)
            .mapToObj(
                i ->
                    "{id: r" + i + ", name: R, expectedLeaders: [" + (i < 9 ? "ann" : "ben") + "]}")
            .collect(Collectors.joining(", "));
    Picture picture =
        Small.checked(
            DeparturesDiagram.of(
                Small.system(
                    "organization: {people: [{id: ann, name: Ann}, {id: ben, name: Ben}]}\n"
                        + "practice: {routines: ["
                        + routines
                        + "]}")));
    assertThat(picture.texts()).contains("R1", "R120");
    assertThat(picture.texts().stream().filter("Ann"::equals).count()).isEqualTo(3);
  }

  @Test
  void where_nobody_leads_it_says_why_nothing_is_drawn() {
    DeparturesDiagram empty = DeparturesDiagram.of(Small.empty());
    assertThat(empty.words()).containsExactly("No routine has a leader.");
    assertThat(Small.checked(empty).texts()).contains("no routine has a leader");
    assertThat(
            DeparturesDiagram.of(Small.system(FOUR + "coverage: {ROUTINES: NOT_DOCUMENTED}\n"))
                .words())
        .containsExactly("Routines are not documented.");
  }

  @Test
  void hostile_names_stay_in_their_place() {
    Small.checked(
        DeparturesDiagram.of(
            Small.system(
                FOUR.replace("name: Ann", "name: \"" + Small.HOSTILE + '"')
                    .replace("name: Two", "name: \"" + Small.HOSTILE + '"'))));
  }
}
