package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each limit, on either side of it. */
class LimitsTest {
  private static final Limits STANDARD = Limits.STANDARD;

  private static String message(String json, Limits limits) {
    DocumentResult result = Documents.read(json.getBytes(UTF_8), Format.JSON, limits);
    return result.problems().isEmpty() ? "" : result.problems().get(0).message();
  }

  @Test
  void standard() {
    assertThat(STANDARD).isEqualTo(new Limits(1_073_741_824, 67_108_864, 64, 1_000_000, 40, 100));
    assertThatThrownBy(() -> STANDARD.withDepth(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("depth 0");
  }

  @Test
  void bytes(@TempDir Path directory) throws IOException {
    String json = Texts.json("\"notes\": []");
    int size = json.length();
    assertThat(message(json, STANDARD.withBytes(size))).isEmpty();
    assertThat(message(json, STANDARD.withBytes(size - 1)))
        .isEqualTo(
            "The document has "
                + size
                + " bytes. The limit for JSON is "
                + (size - 1)
                + " bytes. Split the document, or raise the limit.");
    Path file = Files.writeString(directory.resolve("a.json"), json);
    assertThat(Documents.read(file, STANDARD.withBytes(size).withYamlBytes(1)).problems())
        .isEmpty();
    assertThat(Documents.read(file, STANDARD.withBytes(size - 1).withYamlBytes(1)).errors())
        .hasSize(1);
  }

  @Test
  void yamlBytes() {
    String yaml = Texts.yaml("notes: []");
    int size = yaml.length();
    assertThat(Documents.parse(yaml, STANDARD.withYamlBytes(size)).problems()).isEmpty();
    assertThat(Documents.parse(yaml, STANDARD.withYamlBytes(size - 1)).errors()).hasSize(1);
  }

  @Test
  void depth() {
    // The document, the section, the list, the routine, its sources, the source.
    String json =
        Texts.routine("\"id\": \"a\", \"name\": \"A\", \"sources\": [{\"document\": \"d\"}]");
    assertThat(message(json, STANDARD.withDepth(6))).isEmpty();
    assertThat(message(json, STANDARD.withDepth(5)))
        .isEqualTo("Nesting exceeds the limit of 5 levels.");
  }

  @Test
  void text() {
    String json = Texts.json("\"notes\": [\"12345678901234567890\"]");
    assertThat(message(json, STANDARD.withText(20))).isEmpty();
    assertThat(message(json, STANDARD.withText(19)))
        .isEqualTo("A text or number exceeds the limit of 19 characters.");
    String yaml = Texts.yaml("notes: [1234567890 1234567890]");
    assertThat(Documents.parse(yaml, STANDARD.withText(21)).problems()).isEmpty();
    assertThat(Documents.parse(yaml, STANDARD.withText(20)).errors().get(0).message())
        .isEqualTo("A text or number exceeds the limit of 20 characters.");
  }

  @Test
  void number() {
    assertThat(message(Texts.json("\"thresholds\": {\"a\": 12345.678}"), STANDARD.withNumber(8)))
        .isEmpty();
    assertThat(message(Texts.json("\"thresholds\": {\"a\": 12345.678}"), STANDARD.withNumber(7)))
        .isEqualTo("\"a\" must be a number of at most 7 digits, but is 12345.678.");
    for (String number :
        new String[] {"1e40", "1e-41", "0e41", "1E+999999999", "1".repeat(41), "1".repeat(100)}) {
      assertThat(message(Texts.json("\"thresholds\": {\"a\": " + number + "}"), STANDARD))
          .startsWith("\"a\" must be a number of at most 40 digits, but is ");
    }
    for (String number : new String[] {"1e39", "1e-40", "0", "-0.0", "1".repeat(40)}) {
      assertThat(message(Texts.json("\"thresholds\": {\"a\": " + number + "}"), STANDARD))
          .isEmpty();
    }
  }

  @Test
  void name() {
    String json =
        Texts.json(
            "\"sources\": [{\"id\": \"a\", \"title\": \"A\", \"attributes\": {\"%s\": \"x\"}}]");
    assertThat(message(json.formatted("x".repeat(1_000)), STANDARD)).isEmpty();
    assertThat(message(json.formatted("x".repeat(1_001)), STANDARD))
        .isEqualTo("A field name exceeds the limit of 1000 characters.");
  }

  @Test
  void a_field_called_name_is_not_taken_for_a_long_name() {
    String json = Texts.routine("\"id\": \"a\", \"name\": \"%s\"".formatted("x".repeat(50)));
    assertThat(message(json, STANDARD.withText(49)))
        .isEqualTo("A text or number exceeds the limit of 49 characters.");
  }

  @Test
  void problems() {
    DocumentResult result =
        Documents.parse(
            Texts.json("\"notes\": [1, 2, 3, \"\", \"\", \"\"]"), STANDARD.withProblems(2));
    assertThat(result.errors()).hasSize(2);
    assertThat(result.warnings()).hasSize(2);
    assertThat(result.unlisted()).isEqualTo(2);
    assertThat(result.toString()).endsWith("\n  … and 2 more");
  }
}
