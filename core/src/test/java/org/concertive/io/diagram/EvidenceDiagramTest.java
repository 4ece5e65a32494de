package org.concertive.io.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceDiagramTest {
  private static EvidenceDiagram of(String asOf, String items) {
    return EvidenceDiagram.of(
        Small.system("asOf: " + asOf + "\nevidence:\n  items:\n" + items.indent(4)));
  }

  @Test
  void pieces_are_counted_by_kind_and_by_the_year_they_were_last_collected_in() {
    EvidenceDiagram diagram =
        of(
            "2014-10",
            """
            - {id: a, kind: SURVEY, collected: 2011-10}
            - {id: b, kind: SURVEY, collected: 2010-10..2012-05}
            - {id: c, kind: SURVEY, collected: 2014/15}
            - {id: d, kind: INTERVIEW}
            - {id: e, kind: INTERVIEW, collected: 2012..}
            """);
    assertThat(diagram.words())
        .startsWith(
            "Interview: 2 with the year not stated.", "Survey: 2 in 2011/12, 1 in 2014/15.");
    assertThat(diagram.description())
        .isEqualTo("Pieces of evidence by kind: interview 2, survey 3.");
  }

  @Test
  void years_without_evidence_up_to_the_as_of_date_have_their_column() {
    Picture picture = Small.checked(of("2014-10", "- {id: a, kind: SURVEY, collected: 2011-10}\n"));
    assertThat(picture.texts())
        .containsSubsequence("2011", "/12", "2012", "/13", "2013", "/14", "2014", "/15", "Survey")
        .doesNotContain("stated", "earlier");
  }

  @Test
  void only_the_latest_years_have_columns_of_their_own() {
    EvidenceDiagram diagram =
        of(
            "2014",
            """
            - {id: a, kind: TEST, collected: 2001}
            - {id: b, kind: TEST, collected: 2009}
            - {id: c, kind: TEST, collected: 2010}
            """);
    assertThat(diagram.words()).contains("Test: 2 before 2010, 1 in 2010.");
    assertThat(Small.checked(diagram).texts())
        .containsSubsequence("earlier", "2010", "2011", "2012", "2013", "2014");
  }

  @Test
  void years_of_a_project_are_not_said_to_be_before_or_after_those_of_the_calendar() {
    EvidenceDiagram diagram =
        of(
            "year-4",
            """
            - {id: a, kind: LOG, collected: 2009}
            - {id: b, kind: LOG, collected: 2010}
            - {id: c, kind: LOG, collected: year-1}
            """);
    assertThat(diagram.words()).contains("Log: 1 in other years, 1 in 2010, 1 in year-1.");
    assertThat(Small.checked(diagram).texts()).contains("other", "year", "4");
  }

  @Test
  void a_piece_without_a_year_is_dashed() {
    Picture picture = Small.checked(of("2014", "- {id: a, kind: VIDEO}\n"));
    assertThat(picture.svg()).contains("stroke-dasharray");
    assertThat(picture.texts()).contains("not", "stated", "Video", "1");
  }

  @Test
  void without_evidence_it_says_so() {
    assertThat(EvidenceDiagram.of(Small.empty()).words())
        .containsExactly("No evidence is recorded.");
    assertThat(
            Small.checked(
                    EvidenceDiagram.of(Small.system("coverage: {EVIDENCE: NOT_DOCUMENTED}\n")))
                .texts())
        .contains("evidence is not documented");
  }

  @Test
  void a_hostile_title_stays_in_its_place() {
    Small.checked(
        EvidenceDiagram.of(
            Small.system(
                Small.HOSTILE, "evidence: {items: [{id: a, kind: DOCUMENT_ANALYSIS}]}\n")));
  }
}
