package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.SourceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources in short form: a document reads them as code does. */
class SourcesTest {
  private static DocumentResult read(String... forms) {
    return Texts.readJson(
        Texts.routine(
            "\"id\": \"plc\", \"name\": \"PLC\", \"sources\": [\""
                + String.join("\", \"", forms)
                + "\"]"));
  }

  private static List<SourceRef> sources(DocumentResult result) {
    Routine routine = result.system().orElseThrow().routines().get(0);
    return routine.sources();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "brief",
        "brief#p3",
        "brief# p3 ",
        "brief#a#b",
        "2010.b#§4",
        "a-report-with-an-id-of-some-length#the second paragraph of its fourth chapter"
      })
  void aFormMeansTheSameAsInCode(String form) {
    assertThat(sources(read(form))).containsExactly(SourceRef.parse(form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"brief#", "brief#  "})
  void aFormThatCodeRefusesIsRefusedInTheSameWords(String form) {
    String complaint =
        catchThrowableOfType(IllegalArgumentException.class, () -> SourceRef.parse(form))
            .getMessage();
    assertThat(Texts.problems(read(form)))
        .containsExactly("2:70 /practice/routines/0/sources/0: " + complaint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#p3", "the brief#p3"})
  void aFormWithoutAnIdIsRefused(String form) {
    assertThat(catchThrowable(() -> SourceRef.parse(form)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Texts.problems(read(form)))
        .singleElement()
        .asString()
        .contains("must be a source such as brief or brief#p3, but is \"");
  }

  @Test
  void placesInOneDocumentHoldItOnce() {
    List<SourceRef> sources = sources(read("brief#p3", "brief#p4"));
    assertThat(sources.get(0).document()).isSameAs(sources.get(1).document());
  }
}
