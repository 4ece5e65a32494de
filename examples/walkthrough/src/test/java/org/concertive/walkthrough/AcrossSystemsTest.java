package org.concertive.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.metrics.MetricResults;
import org.junit.jupiter.api.Test;

/** The six systems side by side. */
class AcrossSystemsTest {
  private static final List<List<String>> ROWS = AcrossSystems.rows(systems());

  private static Map<String, MetricResults> systems() {
    Map<String, MetricResults> systems = new LinkedHashMap<>();
    for (FieldSystem system : FieldSystem.values()) {
      systems.put(system.shortName(), MetricResults.of(system.read().orThrow()));
    }
    return systems;
  }

  private static List<String> answers(String question) {
    return ROWS.stream()
        .filter(row -> row.get(0).equals(question))
        .findFirst()
        .map(row -> row.subList(1, row.size()))
        .orElseThrow();
  }

  @Test
  void the_systems_stand_in_their_order() {
    assertThat(ROWS.get(0))
        .containsExactly("", "Long Beach", "IMSS", "Lesson study", "MIST", "Gates", "Supervisors");
  }

  @Test
  void two_of_the_six_describe_the_community() {
    assertThat(answers("the community is described"))
        .containsExactly("yes", "–", "–", "–", "yes", "–");
  }

  @Test
  void only_Long_Beach_names_a_right_of_a_body() {
    assertThat(answers("bodies with a recorded right"))
        .containsExactly("3", "–", "–", "–", "–", "–");
  }

  @Test
  void numbers_of_meetings_are_given_by_four_and_by_neither_lesson_study_nor_Gates() {
    assertThat(answers("routines with a number a year"))
        .containsExactly("4/8", "1/4", "0/1", "1/4", "–", "3/4");
  }

  @Test
  void all_but_Gates_carry_figures_summaries_or_samples() {
    assertThat(answers("figures, summaries, samples"))
        .containsExactly("1", "12", "10", "12", "–", "3");
  }

  @Test
  void rationales_are_stated_in_all_but_lesson_study_and_Gates() {
    assertThat(answers("strategies that say why"))
        .containsExactly("5/6", "1/2", "0/3", "7/7", "–", "1/1");
  }

  @Test
  void the_moves_of_districts_are_a_common_profile() {
    assertThat(answers("move of the district: priority"))
        .containsExactly("yes", "–", "yes", "–", "–", "yes");
    assertThat(answers("move of the district: coherent"))
        .containsExactly("–", "–", "–", "no", "–", "–");
    assertThat(answers("move of the district: organised"))
        .containsExactly("yes", "yes", "–", "–", "–", "–");
    assertThat(answers("move of the district: support"))
        .containsExactly("yes", "yes", "yes", "no", "–", "yes");
    assertThat(answers("move of the district: let go"))
        .containsExactly("–", "–", "yes", "–", "–", "–");
  }
}
