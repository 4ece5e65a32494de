package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeUseDiagramTest {
  private static final String TWO =
      """
      organization:
        people: [{id: ann, name: Ann}, {id: ben, name: Ben}]
      practice:
        timeUse:
          - {actor: ann, category: PUTTING_OUT_FIRES, share: 0.2}
          - {actor: ann, category: MAINTAINING_THE_ORGANIZATION, share: 0.5}
          - {actor: ben, category: PUTTING_OUT_FIRES, share: 0.6}
      """;

  @Test
  void each_category_has_its_mean_and_range_and_a_gap_is_never_zero() {
    assertThat(TimeUseDiagram.of(Small.system(TWO)).words())
        .containsExactly(
            "Putting out fires: 40 % (20–60).",
            "Maintaining the organization: 50 %, 1 of 2 actors.",
            "Engaging in improvement: no share is recorded.",
            "A hatched bar is a gap in the record, never 0.",
            "The thin line runs from the lowest to the highest of those observed.",
            "No share is a target.");
  }

  @Test
  void bars_are_as_long_as_their_share_and_a_gap_is_hatched() {
    Picture picture = Small.checked(TimeUseDiagram.of(Small.system(TWO)));
    assertThat(picture.texts()).contains("40 % (20–60)", "no share is recorded");
    assertThat(picture.svg())
        .contains("width=\"128\" height=\"12\" fill=\"#6E6E6E\"")
        .contains("width=\"160\" height=\"12\" fill=\"#6E6E6E\"");
    assertThat(picture.svg().split("stroke-dasharray", -1)).hasSize(1 + 1);
  }

  @Test
  void any_other_category_is_shown_only_where_it_is_recorded() {
    assertThat(Small.checked(TimeUseDiagram.of(Small.system(TWO))).texts()).doesNotContain("Other");
    String more = TWO + "    - {actor: ben, category: OTHER, share: 0.1}\n";
    assertThat(Small.checked(TimeUseDiagram.of(Small.system(more))).texts())
        .contains("Other", "10 %", "1 of 2 actors");
  }

  @Test
  void without_a_record_every_category_says_why_it_is_empty() {
    assertThat(Small.checked(TimeUseDiagram.of(Small.empty())).texts())
        .contains("no time use is recorded", "Engaging in improvement");
    assertThat(TimeUseDiagram.of(Small.system("coverage: {TIME_USE: NOT_DOCUMENTED}\n")).words())
        .startsWith("Putting out fires: time use is not documented.");
  }

  @Test
  void a_hostile_title_stays_in_its_place() {
    Small.checked(TimeUseDiagram.of(Small.system(Small.HOSTILE, TWO)));
  }
}
