package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicModel;
import org.concertive.validation.RuleSet;
import org.junit.jupiter.api.Test;

/** Logic models that are too large for one picture. */
class LogicPartsTest {
  /** Two outcomes, to each of which sixty activities lead; the second feeds back on the first. */
  private static final LeadershipSystem LARGE =
      Concertive.parse(
          """
          format: concertive/1.0
          id: large
          title: Large District
          logicModels:
            - id: m
              title: The plan
              components:
                - { id: read, label: Students read well., type: OUTCOME, horizon: LONG_TERM }
                - { id: count, label: Students count well., type: OUTCOME, horizon: LONG_TERM }
          """
              + lines("      - { id: a%1$d, label: Activity %1$d, type: ACTIVITY }\n")
              + "    links:\n"
              + lines("      - { id: l%1$d, from: a%1$d, to: %2$s, kind: CAUSAL }\n")
              + "      - { id: back, from: count, to: read, kind: FEEDBACK }\n");

  private static final SystemIndex INDEX = SystemIndex.of(LARGE);
  private static final Map<String, Diagram> PICTURES =
      Diagrams.of(INDEX, RuleSet.standard().check(INDEX));

  private static String lines(String form) {
    return IntStream.rangeClosed(1, 120)
        .mapToObj(i -> form.formatted(i, i <= 60 ? "read" : "count"))
        .collect(Collectors.joining());
  }

  @Test
  void a_large_model_has_an_overview_and_a_picture_of_each_last_outcome() {
    assertThat(PICTURES)
        .containsKeys("logic-model-m", "logic-model-m-overview", "logic-model-m-to-read")
        .containsKey("logic-model-m-to-count");
    assertThat(PICTURES.get("logic-model-m-overview").words())
        .containsExactly(
            "Activities (what is done): 120 components; 120 links to long-term outcomes.",
            "Outcomes (long-term): 2 components; 1 link to long-term outcomes.");
  }

  @Test
  void a_part_shows_all_that_leads_there_and_says_what_is_left_out() {
    Diagram part = PICTURES.get("logic-model-m-to-count");
    assertThat(part.title()).isEqualTo("The plan: what leads to Students count well");
    assertThat(part.subtitle()).contains("Part of the logic model", "61 components, 60 links");
    assertThat(part.words()).anyMatch(line -> line.contains("Activity 61"));
    assertThat(part.words()).noneMatch(line -> line.contains("Activity 60"));
    assertThat(SvgExporter.NARROW.export(part)).contains("61 of 122 components");
  }

  @Test
  void the_pictures_are_sound_in_both_forms() {
    for (Form form : Form.values()) {
      Picture.of(PICTURES.get("logic-model-m-overview"), form).check();
      Picture.of(PICTURES.get("logic-model-m-to-read"), form).check();
    }
  }

  @Test
  void a_component_of_another_model_is_refused() {
    LogicModel model = LARGE.logicModels().get(0);
    LogicComponent other = LogicComponent.of("x", LogicComponent.Type.OUTCOME, "X");
    assertThatThrownBy(() -> LogicParts.leadingTo(other, model))
        .hasMessage("The component \"x\" must be one of the model \"m\".");
  }
}
