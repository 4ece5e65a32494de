package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concertive.index.View;
import org.junit.jupiter.api.Test;

class CoLeadingDiagramTest {
  private static final String FOUR =
      """
      organization:
        people: [{id: ann, name: Ann}, {id: ben, name: Ben}]
        teams: [{id: team, name: Team of coaches}]
      practice:
        routines:
          - {id: one, name: One, expectedLeaders: [ann]}
          - id: two
            name: Two
            steps:
              - {id: first, order: 1, name: First, leaders: [ann, ben]}
              - {id: second, order: 2, name: Second, leaders: [ben], dependsOn: [first]}
          - {id: three, name: Three, expectedLeaders: [team]}
          - {id: four, name: Four}
      """;

  private static CoLeadingDiagram four() {
    return CoLeadingDiagram.of(Small.system(FOUR), View.DESIGNED);
  }

  @Test
  void each_way_names_the_routines_that_are_led_so_and_stays_where_none_is_recorded() {
    assertThat(four().words())
        .containsExactly(
            "Collaborated: R2 Two.",
            "Collective: none recorded.",
            "Coordinated: R2 Two.",
            "Parallelled: none recorded.",
            "One leader: R1 One.",
            "Not determined: R3 Three.",
            "No leader named: R4 Four.",
            "Led in several ways, and so in several rows: R2.",
            "The ways describe; none is preferred.");
  }

  @Test
  void the_picture_has_a_tag_for_each_routine_in_each_row() {
    Picture picture = Small.checked(four());
    assertThat(picture.texts())
        .containsSubsequence(
            "Collaborated", "R2", "Collective", "none recorded", "Coordinated", "R2")
        .contains("R1 One · R2 Two · R3 Three · R4 Four.", "?");
  }

  @Test
  void many_routines_are_counted_not_named() {
    String routines =
        IntStream.range(0, 40)
            .mapToObj(i -> "{id: r" + i + ", name: R, expectedLeaders: [ann]}")
            .collect(Collectors.joining(", "));
    CoLeadingDiagram many =
        CoLeadingDiagram.of(
            Small.system(
                "organization: {people: [{id: ann, name: Ann}]}\npractice: {routines: ["
                    + routines
                    + "]}"),
            View.DESIGNED);
    assertThat(many.words()).contains("One leader: 40 of 40.");
    assertThat(Small.checked(many).texts()).contains("40 of 40").doesNotContain("R1");
  }

  @Test
  void activities_as_lived_have_codes_of_their_own() {
    String lived =
        """
        organization:
          people: [{id: ann, name: Ann}]
        practice:
          activities:
            - {id: one, name: Talk, participations: [{actor: ann, part: LEADER}]}
        """;
    assertThat(CoLeadingDiagram.of(Small.system(lived), View.LIVED).words())
        .contains("One leader: A1 Talk.");
  }

  @Test
  void where_nobody_leads_it_says_why_nothing_is_drawn() {
    CoLeadingDiagram empty = CoLeadingDiagram.of(Small.empty(), View.DESIGNED);
    assertThat(empty.words()).containsExactly("No routine has a leader.");
    assertThat(Small.checked(empty).texts()).doesNotContain("Collaborated");
  }

  @Test
  void hostile_names_stay_in_their_place() {
    Small.checked(
        CoLeadingDiagram.of(
            Small.system(FOUR.replace("name: One", "name: \"" + Small.HOSTILE + '"')),
            View.DESIGNED));
  }
}
