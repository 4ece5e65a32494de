package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttendanceDiagramTest {
  private static final String TWO =
      """
      organization:
        teams: [{id: one, name: Team one}, {id: two, name: Team two}, {id: guest, name: Guest}]
      practice:
        activities:
          - id: first
            name: First institute
            participations:
              - {actor: one, part: FOLLOWER, present: YES}
              - {actor: two, part: FOLLOWER, present: NO}
              - {actor: guest, part: OBSERVER, present: YES, expected: false}
          - id: second
            name: Second institute
            occurrences: 3
            participations:
              - {actor: one, part: FOLLOWER, present: YES}
              - {actor: two, part: FOLLOWER}
          - id: third
            name: Third institute
            participations: [{actor: one, part: FOLLOWER}]
      """;

  @Test
  void it_says_how_often_each_was_present_and_where_not() {
    assertThat(AttendanceDiagram.of(Small.system(TWO)).words())
        .containsExactly(
            "Team one: 4 of 4.",
            "Team two: 0 of 1; absent: First institute; not recorded: Second institute.",
            "Known to have been present every time: 0 of 2 actors.",
            "Presences kept: 4 of 5.",
            "Who came to 1 other activity is not recorded.",
            "What took place several times has one column and counts as often as it took place.");
  }

  @Test
  void present_absent_and_not_recorded_look_different_and_guests_are_left_out() {
    Picture picture = Small.checked(AttendanceDiagram.of(Small.system(TWO)));
    assertThat(picture.texts())
        .contains("Team one", "4 of 4", "Team two", "0 of 1")
        .contains("present", "absent", "not recorded", "1 First institute · 2 Second institute.")
        .doesNotContain("Guest");
    assertThat(picture.svg().split("fill=\"#6E6E6E\"", -1)).hasSize(2 + 1 + 1);
  }

  @Test
  void whoever_is_recorded_twice_was_present_if_one_record_says_so() {
    String twice =
        TWO.replace(
            "- {actor: two, part: FOLLOWER, present: NO}",
            "- {actor: two, part: FOLLOWER, present: NO}\n"
                + "        - {actor: two, part: PRESENTER, present: YES}");
    assertThat(AttendanceDiagram.of(Small.system(twice)).words())
        .contains("Team two: 1 of 2; not recorded: Second institute.");
  }

  @Test
  void many_activities_are_drawn_in_several_tables() {
    String activities =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    "{id: a"
                        + i
                        + ", name: A, participations: [{actor: one, part: FOLLOWER, present:"
                        + " YES}]}")
            .collect(Collectors.joining(", "));
    Picture picture =
        Small.checked(
            AttendanceDiagram.of(
                Small.system(
                    "organization: {teams: [{id: one, name: Team}]}\npractice: {activities: ["
                        + activities
                        + "]}")));
    assertThat(picture.texts().stream().filter("30 of 30"::equals).count()).isEqualTo(3);
  }

  @Test
  void where_no_presence_is_recorded_it_says_so() {
    AttendanceDiagram unknown =
        AttendanceDiagram.of(Small.system(TWO.replaceAll(", present: (YES|NO)", "")));
    assertThat(unknown.words()).containsExactly("It is not recorded whether anyone expected came.");
    assertThat(Small.checked(unknown).texts()).doesNotContain("present");
    assertThat(Small.checked(AttendanceDiagram.of(Small.empty())).texts())
        .doesNotContain("present");
  }

  @Test
  void hostile_names_stay_in_their_place() {
    Small.checked(
        AttendanceDiagram.of(
            Small.system(
                TWO.replace("Team one", '"' + Small.HOSTILE + '"')
                    .replace("First institute", '"' + Small.HOSTILE + '"'))));
  }
}
