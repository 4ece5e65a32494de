package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.io.Problem;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.practice.Routine;
import org.junit.jupiter.api.Test;

/** Documents of a later version of the format. */
class NewerFormatTest {
  private static final String NEWER =
      " It is left out, since the document is newer than this reader.";

  private static String document(String format, String fields) {
    return "{\"format\": \"" + format + "\", \"id\": \"a\", \"title\": \"A\",\n" + fields + "}";
  }

  @Test
  void whatANewerMinorAddsIsAWarning() {
    DocumentResult result =
        Texts.readJson(
            document(
                "concertive/1.7",
                """
                "news": {"a": [1]}, "stage": "imagined", "coverage": {"weather": "partial", "tools": "guessed"},
                "practice": {"routines": [{"id": "r", "name": "R", "kind": "ritual", "functions": ["dreaming"], "mood": 1}]}
                """));
    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings())
        .allMatch(
            problem ->
                problem.message().endsWith(", since the document is newer than this reader."));
    assertThat(result.warnings())
        .extracting(Problem::pointer)
        .containsExactly(
            "/news",
            "/stage",
            "/coverage/weather",
            "/coverage/tools",
            "/practice/routines/0/kind",
            "/practice/routines/0/functions/0",
            "/practice/routines/0/mood");
    assertThat(result.warnings().get(1).message())
        .isEqualTo(
            "\"stage\" must be DRAFT, PLANNED, ENACTED or REPORTED, but is \"imagined\"." + NEWER);
    assertThat(result.warnings().get(4).message())
        .endsWith(" It is read as OTHER, since the document is newer than this reader.");
    assertThat(result.orThrow())
        .isEqualTo(LeadershipSystem.of("a", "A").with(Routine.of("r", "R")));
  }

  @Test
  void theFormatMayStandLast() {
    DocumentResult result =
        Texts.readJson(
            "{\"news\": 1, \"id\": \"a\", \"title\": \"A\", \"format\": \"concertive/1.1\"}");
    assertThat(result.warnings()).hasSize(1);
    assertThat(result.orThrow()).isEqualTo(LeadershipSystem.of("a", "A"));
  }

  @Test
  void otherProblemsStayErrors() {
    assertThat(
            Texts.problems(
                Texts.readJson(document("concertive/1.1", "\"asOf\": \"soon\", \"news\": 1"))))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("2:9 /asOf: The time \"soon\" must be");
  }

  @Test
  void whatCannotDoWithoutTheUnknownIsAnError() {
    String tie =
        "\"organization\": {\"authority\": [{\"holder\": \"a\", \"right\": \"telepathy\"}]}";
    DocumentResult result = Texts.readJson(document("concertive/1.1", tie));
    assertThat(result.errors())
        .extracting(Problem::message)
        .containsExactly("This authority grant has no \"right\". It must have holder and right.");
    assertThat(result.warnings()).hasSize(1);
  }

  @Test
  void anotherMajorIsOneErrorAndNoMore() {
    assertThat(Texts.problems(Texts.readJson(document("concertive/2.0", "\"x\": 1"))))
        .containsExactly(
            "1:12 /format: The document is in the format concertive/2.0, which this version cannot read: it reads"
                + " concertive/1.0. A newer version of the library can.");
    assertThat(Texts.problems(Texts.readJson("{\"x\": 1, \"format\": \"concertive/0.9\"}")))
        .containsExactly(
            "1:20 /format: The document is in the format concertive/0.9, which this version cannot read: it reads"
                + " concertive/1.0.");
  }

  @Test
  void anotherFormatIsOneErrorAndNoMore() {
    assertThat(Texts.problems(Texts.readYaml("format: openapi/3.1\npaths: {}")))
        .containsExactly(
            "1:9 /format: \"format\" must be \"concertive/1.0\", but is \"openapi/3.1\".");
  }

  @Test
  void aDocumentMustSayItsFormat() {
    assertThat(Texts.problems(Texts.readYaml("id: a\ntitle: A")))
        .containsExactly(
            "1:1: This system \"a\" has no \"format\". It must have format, id and title.");
  }
}
