package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unquoted scalars of YAML are what the core schema of YAML 1.2 says. */
class CoreSchemaTest {
  private static String onlyMessage(DocumentResult result) {
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0).message();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
  void nothing_is_not_text(String nothing) {
    assertThat(
            onlyMessage(
                Texts.readYaml(Texts.yaml("asOf: 2014", "notes: [a]", "stage: " + nothing))))
        .contains("is empty (null). Leave the field out if it has no value.");
    assertThat(onlyMessage(Texts.readYaml("format: concertive/1.0\nid: s\ntitle: " + nothing)))
        .contains("\"title\" must be text, but is empty (null).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
  void truth_is_not_text(String truth) {
    assertThat(onlyMessage(Texts.readYaml(Texts.yaml("notes: [" + truth + "]"))))
        .endsWith("Write it in quotes: \"" + truth + "\".");
    assertThat(voluntary(truth).voluntary())
        .isEqualTo(truth.equalsIgnoreCase("true") ? Answer.YES : Answer.NO);
  }

  private static Routine voluntary(String answer) {
    return Texts.readYaml(
            Texts.yaml("practice: { routines: [ {id: r, name: R, voluntary: " + answer + "} ] }"))
        .orThrow()
        .routines()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    ".5, 0.5",
    "-.5, -0.5",
    "+1, 1",
    "0x1F, 31",
    "0o17, 15",
    "1., 1",
    "1.e3, 1e3",
    "012, 12",
    "1e3, 1e3",
    "+.5e-1, 0.5e-1"
  })
  void numbers_have_more_forms_than_in_json(String written, String number) {
    LeadershipSystem system =
        Texts.readYaml(Texts.yaml("thresholds: {a: " + written + "}")).orThrow();
    assertThat(system.thresholds().get("a").doubleValue()).isEqualTo(Double.parseDouble(number));
    assertThat(onlyMessage(Texts.readYaml(Texts.yaml("notes: [" + written + "]"))))
        .isEqualTo(
            "An entry of \"notes\" must be text, but is the number %s. Write it in quotes: \"%s\"."
                .formatted(written, written));
  }

  @ParameterizedTest
  @ValueSource(strings = {".inf", "-.Inf", "+.INF", ".nan", ".NaN"})
  void numbers_that_are_none(String none) {
    assertThat(onlyMessage(Texts.readYaml(Texts.yaml("thresholds: {a: " + none + "}"))))
        .isEqualTo("\"a\" must be a number, but is the number " + none + ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yes", "on", "1_000", "12:30", ".", "+", "0b1", "nULL", "2014-05-31", "..."})
  void other_words_are_text(String text) {
    assertThat(
            Texts.readYaml(Texts.yaml("notes: [ a" + text + ", " + text + "a ]")).orThrow().notes())
        .hasSize(2);
    if (!text.equals("...")) {
      assertThat(Texts.readYaml(Texts.yaml("notes: [ " + text + " ]")).orThrow().notes())
          .containsExactly(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE", "null", "~", ".5", "012"})
  void what_is_quoted_is_text_as_in_json(String text) {
    assertThat(
            Texts.readYaml(Texts.yaml("notes: [\"" + text + "\", '" + text + "']"))
                .orThrow()
                .notes())
        .containsExactly(text, text);
    assertThat(
            onlyMessage(
                Texts.readYaml(
                    Texts.yaml(
                        "practice: { routines: [ {id: r, name: R, voluntary: \""
                            + text
                            + "\"} ] }"))))
        .isEqualTo(
            onlyMessage(
                Texts.readJson(
                    Texts.routine(
                        "\"id\": \"r\", \"name\": \"R\", \"voluntary\": \"" + text + "\""))));
  }

  @Test
  void emoji_at_every_place_of_the_buffer_are_read() {
    for (int padding = 32_700; padding < 32_800; padding++) {
      String notes = "x ".repeat(padding / 2) + "y".repeat(padding % 2) + "😀 end";
      assertThat(Texts.readYaml(Texts.yaml("notes: [" + notes + "]")).orThrow().notes())
          .containsExactly(notes);
    }
  }
}
