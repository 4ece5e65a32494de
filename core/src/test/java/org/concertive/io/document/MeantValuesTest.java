package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message suggests instead of a value that documents do not have. */
class MeantValuesTest {
  private static String message(String... lines) {
    DocumentResult result = Texts.readYaml(Texts.yaml(lines));
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0).message();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "09/2014|Maybe \"2014-09\".",
        "9.2014|Maybe \"2014-09\".",
        "10/14/2024|Maybe \"2024-10-14\".",
        "14.10.2024|Maybe \"2024-10-14\".",
        "03/04/2024|Maybe \"2024-03-04\" or \"2024-04-03\".",
        "2024/10/14|Maybe \"2024-10-14\".",
        "2025-5-3|Maybe \"2025-05-03\".",
        "2025-5|Maybe \"2025-05\".",
        "2025/5|Maybe \"2025-05\".",
        "May 2025|Maybe \"2025-05\".",
        "Sept. 2014|Maybe \"2014-09\".",
        "May 5, 2025|Maybe \"2025-05-05\".",
        "5th May 2025|Maybe \"2025-05-05\".",
        "2024-2025|Maybe \"2024/25\".",
        "2024–25|Maybe \"2024/25\".",
        "2024/2025|Maybe \"2024/25\".",
        "SY 2024-25|Maybe \"2024/25\".",
        "2024-25|Maybe the school year \"2024/25\".",
        "“2014”|Maybe \"2014\".",
        "20140531|Maybe \"2014-05-31\".",
        "2014-05-31T08:00|Maybe \"2014-05-31\".",
        "Jan-2014|Maybe \"2014-01\".",
        "Year 3|Maybe \"year-3\".",
        "Y3|Maybe \"year-3\".",
        "02024|Write 2024.",
        "Fall 2025|Write the year, \"2025\", or the month, as in \"2025-09\".",
      })
  void times(String written, String suggestion) {
    assertThat(message("asOf: \"" + written + "\"")).endsWith(" " + suggestion);
  }

  @Test
  void zeros_before_a_number_are_a_slip() {
    assertThat(message("asOf: 02024")).endsWith(" Write 2024.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022/..|Maybe \"2022..\".",
        "2022-present|Maybe \"2022..\".",
        "2022 – now|Maybe \"2022..\".",
        "2022 onwards|Maybe \"2022..\".",
        "until 2016|Maybe \"..2016\".",
        "since 2022|Maybe \"2022..\".",
        "2010-2014|Maybe \"2010..2014\".",
        "2010 to 2014|Maybe \"2010..2014\".",
        "2010...2014|Maybe \"2010..2014\".",
        "May 2010 - June 2011|Maybe \"2010-05..2011-06\".",
        "9/2010 - 6/2011|Maybe \"2010-09..2011-06\".",
        "9/2010..6/2011|Maybe \"2010-09..2011-06\".",
        "2024-2025|Maybe \"2024/25\".",
        "Spring 2025|Write the year, \"2025\", or the months, as in \"2025-03..2025-05\".",
      })
  void periods(String written, String suggestion) {
    assertThat(message("practice: { routines: [ {id: r, name: R, period: \"" + written + "\"} ] }"))
        .endsWith(" " + suggestion);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"soon", "13/2014", "2014-13", "30/02/2014", "2010-2020", "2014..2015", "x 2014"})
  void nothing_is_suggested_for_what_is_no_time(String written) {
    assertThat(message("asOf: \"" + written + "\"")).doesNotContain("Maybe");
  }

  @ParameterizedTest
  @CsvSource({
    "Writing coach, \"coach\" (called \"Writing coach\")",
    "writing  Coach, \"coach\" (called \"Writing coach\")",
    "Writing coch, \"coach\" (called \"Writing coach\")",
    "díaz, \"diaz\"",
    "Ana Diaz, \"diaz\" (called \"Ana Díaz\")",
  })
  void a_name_where_an_id_is_meant(String written, String meant) {
    assertThat(
            message(
                "practice:",
                "  routines:",
                "    - { id: r, name: R, expectedLeaders: [" + written + "] }",
                "organization:",
                "  positions:",
                "    - { id: coach, title: Writing coach, roleType: COACH }",
                "  people:",
                "    - { id: diaz, name: Ana Díaz }"))
        .isEqualTo(
            "An entry of \"expectedLeaders\" must be the id of a unit, a person, a position, a role group or a team, but is \"%s\". Maybe %s."
                .formatted(written, meant));
  }

  @Test
  void no_id_is_suggested_that_does_not_exist_or_does_not_fit() {
    assertThat(
            message(
                "practice: { tools: [ {id: t, name: Writing coach} ], routines: [ {id: r, name: R,"
                    + " owner: Writing coach} ] }"))
        .doesNotContain("Maybe")
        .endsWith("Write the id of something in the document.");
  }

  @Test
  void a_title_where_the_id_of_a_source_is_meant() {
    assertThat(
            message(
                "sources: [ {id: brief, title: The brief} ]",
                "practice: { routines: [ {id: r, name: R, sources: [\"The brief#p3\"]} ] }"))
        .endsWith("but is \"The brief\". Maybe \"brief\" (called \"The brief\").");
  }

  @Test
  void an_id_with_accents() {
    assertThat(message("organization: { people: [ {id: díaz, name: Ana} ] }"))
        .endsWith("Maybe \"diaz\".");
  }

  @ParameterizedTest
  @CsvSource({
    "'organization: { units: [ {id: u, name: U, kind: DISTRICT} ] }', LOCAL_EDUCATION_AGENCY",
    "'organization: { units: [ {id: u, name: U, kind: elementary school} ] }', SCHOOL",
    "'organization: { units: [ {id: u, name: U, kind: pathway} ] }', PROGRAM_OR_PATHWAY",
    "'organization: { positions: [ {id: u, title: U, roleType: INSTRUCTIONAL_COACH} ] }', COACH",
    "'organization: { positions: [ {id: u, title: U, roleType: school-principal} ] }', PRINCIPAL",
    "'practice: { activities: [ {id: a, name: A, participations: [ {part: PARTICIPANT, actor: k} ]} ] }', FOLLOWER",
    "'evidence: { indicators: [ {id: i, definition: I, unit: PERCENT, kind: OUTCOME} ] }', SHARE",
    "'logicModels: [ {id: m, title: M, components: [ {id: c, label: C, type: INPUT} ]} ]', RESOURCE",
    "'practice: { routines: [ {id: r, name: R, voluntary: \"true\"} ] }', YES",
  })
  void words_of_other_vocabularies(String lines, String ours) {
    assertThat(Texts.readYaml(Texts.yaml(lines)).problems())
        .anySatisfy(one -> assertThat(one.message()).endsWith(" Maybe \"" + ours + "\"."));
  }
}
