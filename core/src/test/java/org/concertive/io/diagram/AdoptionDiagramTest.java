package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concertive.index.SystemIndex;
import org.concertive.model.scale.Innovation;
import org.junit.jupiter.api.Test;

class AdoptionDiagramTest {
  private static final String SUMMARIES =
      """
      scale:
        innovations: [{id: lesson-study, name: Lesson study}]
        summaries:
          - {practice: lesson-study, when: 2015, unitLevel: DISTRICT, n: 53, mean: 34.2, sd: 39.4, min: 0, max: 100}
          - {practice: lesson-study, when: 2014, unitLevel: DISTRICT, n: 53, mean: 36.5, sd: 36.4, min: 0, max: 100}
      """;

  private static AdoptionDiagram of(String yaml) {
    SystemIndex index = Small.system(yaml);
    return AdoptionDiagram.of(index, index.nodes(Innovation.class).get(0).value());
  }

  @Test
  void a_printed_summary_is_told_with_its_numbers_in_order_of_time() {
    assertThat(of(SUMMARIES).words())
        .containsExactly(
            "District level, from summaries, 2014: mean 36.5, SD 36.4; 53 units, from 0 to 100;"
                + " polarization 0.56.",
            "District level, from summaries, 2015: mean 34.2, SD 39.4; 53 units, from 0 to 100;"
                + " polarization 0.68.",
            "Summaries do not give the values of single units, so no curve and no dots are drawn.",
            "In 2015 the mean less the standard deviation is below 0, where no unit can be: the bar"
                + " stops at 0.",
            "It describes what was recorded. It does not say why.");
  }

  @Test
  void a_summary_has_a_line_a_bar_and_a_diamond_and_no_dots() {
    Picture picture = Small.checked(of(SUMMARIES));
    assertThat(picture.texts())
        .contains("2014 mean 36.5, SD 36.4", "53 units, from 0 to 100", "2015 0.68")
        .contains("mean", "mean ± standard deviation (SD)", "lowest to highest")
        .doesNotContain("one unit");
  }

  @Test
  void what_a_summary_leaves_out_is_not_drawn() {
    Picture picture =
        Small.checked(
            of(
                """
                scale:
                  innovations: [{id: plc, name: Teams}]
                  summaries: [{practice: plc, when: 2014, n: 5, mean: 40}]
                """));
    assertThat(picture.texts())
        .contains("2014 mean 40", "5 units, lowest and highest not recorded", "mean")
        .doesNotContain("lowest to highest", "Polarization", "mean ± standard deviation (SD)");
  }

  private static String units(int number, String percent) {
    String units =
        IntStream.range(0, number)
            .mapToObj(
                i -> "{id: d" + i + ", name: D, kind: LOCAL_EDUCATION_AGENCY, level: DISTRICT}")
            .collect(Collectors.joining(", "));
    String adoption =
        IntStream.range(0, number)
            .mapToObj(
                i -> "{practice: plc, unit: d" + i + ", when: 2014, percent: " + percent + "}")
            .collect(Collectors.joining(", "));
    return "organization: {units: ["
        + units
        + "]}\nscale: {innovations: [{id: plc, name: Teams}], adoption: ["
        + adoption
        + "]}\n";
  }

  @Test
  void single_units_are_dots_and_many_of_them_a_histogram() {
    assertThat(Small.checked(of(units(7, "40%"))).svg().split("<circle")).hasSize(7 + 2 + 1);
    assertThat(Small.checked(of(units(160, "40%"))).texts())
        .contains("160", "how many units in ten percent points")
        .doesNotContain("one unit");
  }

  @Test
  void a_share_known_only_within_limits_is_dashed() {
    Picture picture = Small.checked(of(units(3, "more than 80%")));
    assertThat(picture.texts())
        .contains("2014 mean between 80 and 100", "known only to lie between these limits")
        .doesNotContain("one unit", "lowest to highest");
    assertThat(picture.svg()).contains("stroke-dasharray");
  }

  @Test
  void summaries_that_disagree_are_a_gap_with_the_reason_and_without_an_axis() {
    Picture picture = Small.checked(of(SUMMARIES.replace("when: 2014", "when: 2015")));
    assertThat(picture.texts())
        .contains("2 summaries of the same time disagree")
        .doesNotContain("100 %");
  }

  @Test
  void without_adoption_it_says_so() {
    AdoptionDiagram none = of("scale: {innovations: [{id: plc, name: Teams}]}\n");
    assertThat(none.words()).containsExactly("No adoption is recorded.");
    assertThat(Small.checked(none).texts()).contains("no adoption is recorded");
    assertThat(AdoptionDiagram.of(Small.empty(), Innovation.of("plc", "Teams")).words())
        .containsExactly("No adoption is recorded.");
  }

  @Test
  void a_hostile_name_stays_in_its_place() {
    Small.checked(of(SUMMARIES.replace("name: Lesson study", "name: \"" + Small.HOSTILE + "\"")));
  }
}
