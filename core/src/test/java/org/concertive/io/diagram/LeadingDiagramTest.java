package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concertive.index.View;
import org.junit.jupiter.api.Test;

class LeadingDiagramTest {
  private static final String THREE =
      """
      organization:
        people: [{id: ann, name: Ann}, {id: ben, name: Ben}]
        teams: [{id: team, name: Team of coaches}]
      practice:
        routines:
          - {id: one, name: One, expectedLeaders: [ann]}
          - {id: two, name: Two, expectedLeaders: [ann, ben]}
          - {id: three, name: Three, expectedLeaders: [team]}
          - {id: four, name: Nobody leads it}
      """;

  private static LeadingDiagram three() {
    return LeadingDiagram.of(Small.system(THREE), View.DESIGNED);
  }

  @Test
  void it_says_the_part_of_each_leader_as_a_fraction_of_what_is_led() {
    assertThat(three().subtitle()).contains("as designed: 3 leaders of 3 led routines.");
    assertThat(three().words())
        .startsWith("Ann: 1½ of 3.", "Team of coaches: 1 of 3.", "Ben: ½ of 3.")
        .anyMatch(sentence -> sentence.startsWith("Effective leaders: 2.57 of 3."))
        .contains("The first 1 of 3 leaders hold 1½ of 3.");
  }

  @Test
  void all_that_it_says_of_the_parts_is_in_the_picture() {
    Picture picture = Small.checked(three());
    assertThat(picture.texts())
        .contains("Ann", "1½ of 3", "Team of coaches", "Ben", "½ of 3", "2.57 of 3", "recorded");
  }

  @Test
  void of_two_leaders_there_is_no_curve() {
    LeadingDiagram two =
        LeadingDiagram.of(
            Small.system(THREE.replace("expectedLeaders: [team]", "cadence: monthly")),
            View.DESIGNED);
    assertThat(Small.checked(two).texts())
        .contains("1½ of 2")
        .doesNotContain("part of the leading", "recorded");
  }

  @Test
  void a_part_of_a_leader_fills_a_part_of_a_disc() {
    assertThat(Small.checked(three()).svg()).contains("A9 9 0 1 0");
  }

  @Test
  void where_nobody_leads_it_says_why_nothing_is_drawn() {
    LeadingDiagram empty = LeadingDiagram.of(Small.empty(), View.LIVED);
    assertThat(empty.words())
        .containsExactly("No activity has a leader.", "As designed: no routine has a leader.");
    assertThat(Small.checked(empty).texts()).noneMatch(text -> text.contains("Effective"));
  }

  @Test
  void many_leaders_with_hostile_names_stay_in_their_place() {
    String people =
        IntStream.range(0, 30)
            .mapToObj(i -> "{id: p" + i + ", name: \"" + Small.HOSTILE + "\"}")
            .collect(Collectors.joining(", "));
    String routines =
        IntStream.range(0, 30)
            .mapToObj(i -> "{id: r" + i + ", name: R, expectedLeaders: [p" + i + "]}")
            .collect(Collectors.joining(", "));
    LeadingDiagram many =
        LeadingDiagram.of(
            Small.system(
                "organization: {people: ["
                    + people
                    + "]}\npractice: {routines: ["
                    + routines
                    + "]}"),
            View.DESIGNED);
    assertThat(Small.checked(many).texts()).contains("And 10 more with no greater share.");
  }
}
