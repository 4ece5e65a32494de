package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.index.SystemIndex;
import org.concertive.model.scale.Innovation;
import org.junit.jupiter.api.Test;

class CoburnDiagramTest {
  private static final String PROFILE =
      """
      organization:
        units: [{id: albany, name: Albany, kind: LOCAL_EDUCATION_AGENCY, level: DISTRICT}]
      evidence:
        items: [{id: survey, name: A survey, kind: SURVEY}]
      scale:
        innovations: [{id: plc, name: Teams}, {id: other, name: Another}]
        ownership:
          - {practice: plc, unit: albany, when: 2012, locus: DISTRICT}
          - {practice: plc, unit: albany, when: 2015, locus: SCHOOL}
        profiles:
          - practice: plc
            sustainability: {text: Money is short., rating: low}
            spread: {text: All schools., evidence: [survey]}
      """;

  private static CoburnDiagram of(String yaml, int innovation) {
    SystemIndex index = Small.system(yaml);
    return CoburnDiagram.of(index, index.nodes(Innovation.class).get(innovation).value());
  }

  @Test
  void each_dimension_has_what_is_said_of_it_and_its_own_evidence() {
    assertThat(of(PROFILE, 0).words())
        .containsExactly(
            "Depth: no evidence is recorded.",
            "Sustainability: Money is short.",
            "Sustainability: The source rates it: low.",
            "Sustainability: no evidence is recorded.",
            "Spread: All schools.",
            "Spread, evidence: A survey.",
            "Shift in ownership: Owned by: district 2012, then school 2015 (Albany).",
            "Shift in ownership: no evidence is recorded.");
    assertThat(of(PROFILE, 0).description())
        .isEqualTo(
            "Four panels. With evidence: spread. Without: depth, sustainability and shift in"
                + " ownership.");
  }

  @Test
  void a_dimension_without_evidence_has_a_dashed_frame_and_says_so() {
    Picture picture = Small.checked(of(PROFILE, 0));
    assertThat(picture.svg().split("stroke-dasharray=\"5 3\"", -1)).hasSize(3 + 1);
    assertThat(picture.texts())
        .contains("Depth", "no evidence is recorded", "All schools.", "A survey");
  }

  @Test
  void what_is_said_of_one_innovation_is_not_said_of_another() {
    assertThat(of(PROFILE, 1).words())
        .hasSize(4)
        .allMatch(sentence -> sentence.endsWith("no evidence is recorded."));
    assertThat(CoburnDiagram.of(Small.empty(), Innovation.of("plc", "Teams")).words()).hasSize(4);
  }

  @Test
  void the_wide_form_has_two_panels_beside_each_other() {
    Picture wide = Picture.of(of(PROFILE, 0), Form.WIDE);
    wide.check();
    assertThat(wide.svg()).contains("width=\"1046\"", "M530 ");
  }

  @Test
  void long_and_hostile_text_stays_in_its_panel() {
    Small.checked(
        of(
            PROFILE
                .replace("All schools.", '"' + Small.HOSTILE + '"')
                .replace("name: A survey", "name: \"" + Small.HOSTILE + '"'),
            0));
  }
}
