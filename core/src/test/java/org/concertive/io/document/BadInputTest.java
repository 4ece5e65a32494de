package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.concertive.io.Problem;
import org.concertive.model.LeadershipSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What nobody should send, and somebody will: each ends in a located problem, soon, and in little
 * memory.
 */
@Timeout(20)
class BadInputTest {
  private static Problem only(DocumentResult result) {
    assertThat(result.system()).isEmpty();
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0);
  }

  private static Problem last(DocumentResult result) {
    assertThat(result.system()).isEmpty();
    return result.problems().get(result.problems().size() - 1);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void emptyFile(Format format) {
    for (String nothing : new String[] {"", " \n \n", "\ufeff", "null"}) {
      Problem problem = only(Documents.read(nothing.getBytes(UTF_8), format));
      assertThat(problem.toString())
          .isEqualTo("1:1: The document is empty. It must start with its format, id and title.");
    }
  }

  @Test
  void yamlWithNothingButComments() {
    assertThat(only(Texts.readYaml("# nothing\n---\n# here\n")).message())
        .startsWith("The document is empty.");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void binaryFile(Format format) {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    assertThat(only(Documents.read(png, format)).message())
        .isEqualTo(
            "This is not text in UTF-8, but binary data or text in another encoding. Save it as text in UTF-8.");
    byte[] zip = {0x1F, (byte) 0x8B, 8, 1, 2, 3};
    assertThat(only(Documents.read(zip, format)).message()).isNotEmpty();
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    assertThat(only(Documents.read(noise, format)).message()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void otherEncodings(Format format) {
    String document = format == Format.JSON ? "{\"id\": \"é\"}" : "id: é\ntitle: x\n";
    Problem latin = last(Documents.read(document.getBytes(ISO_8859_1), format));
    assertThat(latin.message())
        .isEqualTo("This is not text in UTF-8. Save the file in that encoding.");
    assertThat(latin.column()).isEqualTo(document.indexOf('é') + 1);
  }

  @Test
  void truncatedFile() {
    String document = Documents.write(RandomSystems.full(), Format.JSON);
    Problem problem = only(Texts.readJson(document.substring(0, document.length() / 2)));
    assertThat(problem.message()).endsWith("Perhaps the file was cut off.");
    assertThat(problem.line()).isGreaterThan(100);
  }

  @Test
  void tenThousandLevelsOfJson() {
    Problem list = last(Texts.readJson("{\"thresholds\": " + "[".repeat(10_000)));
    assertThat(list.message()).isEqualTo("Nesting exceeds the limit of 64 levels.");
    assertThat(list.line()).isEqualTo(1);
    assertThat(list.column()).isEqualTo(80);
    assertThat(list.pointer()).startsWith("/thresholds/0/0/0");
    Problem object = last(Texts.readJson("{\"a\":".repeat(10_000)));
    assertThat(object.message()).isEqualTo(list.message());
  }

  @Test
  void tenThousandLevelsOfYaml() {
    assertThat(last(Texts.readYaml("thresholds: " + "[".repeat(10_000))).message())
        .isEqualTo("Nesting exceeds the limit of 64 levels.");
    assertThat(last(Texts.readYaml("a: " + "{b: ".repeat(10_000))).message())
        .isEqualTo("Nesting exceeds the limit of 64 levels.");
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      steps.append(" ".repeat(i)).append("a:\n");
    }
    assertThat(last(Texts.readYaml(steps.toString())).message())
        .isEqualTo("Nesting exceeds the limit of 64 levels.");
    assertThat(last(Texts.readYaml("- ".repeat(10_000))).message())
        .isEqualTo("Nesting exceeds the limit of 64 levels.");
  }

  @Test
  void yamlAliasBomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      String before = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]%n".formatted(i, i, String.join(", ", Collections.nCopies(9, before))));
    }
    DocumentResult result = Texts.readYaml(bomb.toString());
    assertThat(result.system()).isEmpty();
    assertThat(result.problems())
        .anyMatch(p -> p.message().equals("Anchors (&a0) cannot be used here. Remove it."));
    assertThat(result.problems())
        .anyMatch(
            p ->
                p.message()
                    .equals(
                        "Aliases (*a0) cannot be used here. Repeat the content of the anchor."));
    assertThat(result.problems()).hasSize(100);
    assertThat(result.unlisted()).isGreaterThan(300);
  }

  @Test
  void yamlAnchorsAliasesMergeKeysAndTags() {
    assertThat(
            Texts.problems(
                Texts.readYaml(
                    Texts.yaml(
                        "sources:",
                        "  - &one {id: a, title: A}",
                        "  - *one",
                        "  - id: &x b",
                        "    title: *x",
                        "  - <<: *one",
                        "    id: c",
                        "    title: C",
                        "  - id: d",
                        "    title: !!str 12",
                        "notes: !mine [a]"))))
        .containsExactly(
            "5:5 /sources/0: Anchors (&one) cannot be used here. Remove it.",
            "6:5 /sources/1: Aliases (*one) cannot be used here. Repeat the content of the anchor.",
            "6:5 /sources/1: An entry of \"sources\" must be a source document, an object with fields, but is the text \"one\".",
            "7:9 /sources/2/id: Anchors (&x) cannot be used here. Remove it.",
            "8:12 /sources/2/title: Aliases (*x) cannot be used here. Repeat the content of the anchor.",
            "9:5 /sources/3/<<: Merge keys (<<) cannot be used here. Write the fields out.",
            "9:9 /sources/3/<<: Aliases (*one) cannot be used here. Repeat the content of the anchor.",
            "13:12 /sources/4/title: Tags (!) cannot be used here. Remove it.",
            "14:8 /notes: Tags (!) cannot be used here. Remove it.");
  }

  @Test
  void secondYamlDocument() {
    assertThat(Texts.problems(Texts.readYaml(Texts.yaml("---", "id: t"))))
        .containsExactly("5:1: A file holds one document, but here a second one starts (---).");
  }

  @Test
  void duplicateKeys() {
    assertThat(
            Texts.problems(
                Texts.readJson(Texts.json("\"id\": \"t\", \"notes\": [], \"notes\": []"))))
        .containsExactly(
            "2:1 /id: The field \"id\" appears twice. Keep one.",
            "2:25 /notes: The field \"notes\" appears twice. Keep one.");
    assertThat(Texts.problems(Texts.readYaml(Texts.yaml("id: t"))))
        .containsExactly("4:1 /id: The field \"id\" appears twice. Keep one.");
  }

  @Test
  void danglingAndCyclicReferencesLoad() {
    LeadershipSystem system =
        Texts.readJson(
                Texts.json(
                    """
                    "organization": {"units": [
                      {"id": "a", "name": "A", "kind": "school", "parent": "b"},
                      {"id": "b", "name": "B", "kind": "school", "parent": "a"},
                      {"id": "c", "name": "C", "kind": "school", "parent": "c"},
                      {"id": "c", "name": "C", "kind": "school", "parent": "nobody"}]}
                    """))
            .orThrow();
    assertThat(system.units()).hasSize(4);
  }

  @Test
  void textOfAHundredMegabytes() {
    byte[] json = filled("{\"format\": \"concertive/1.0\", \"id\": \"s\", \"title\": \"", "\"}");
    Problem problem = last(Documents.read(json, Format.JSON));
    assertThat(problem.message())
        .isEqualTo("A text or number exceeds the limit of 1000000 characters.");
    assertThat(problem.pointer()).isEqualTo("/title");
    // Skipped, not read: only the field is unknown.
    assertThat(
            Documents.read(
                    filled(
                        "{\"format\": \"concertive/1.0\", \"id\": \"s\", \"title\": \"S\", \"x\": \"",
                        "\"}"),
                    Format.JSON)
                .problems())
        .hasSize(1);
    assertThat(only(Documents.read(filled("title: ", "\n"), Format.YAML)).message())
        .isEqualTo(
            "The document has 100000008 bytes. The limit for YAML is 67108864 bytes. Split the document, or raise the limit.");
  }

  @Test
  void numberAndNameOfAHundredMegabytes() {
    byte[] number = filled("{\"thresholds\": {\"a\": 1", "}}");
    Arrays.fill(number, 22, number.length - 2, (byte) '1');
    assertThat(last(Documents.read(number, Format.JSON)).message())
        .isEqualTo("A text or number exceeds the limit of 1000000 characters.");
    assertThat(last(Documents.read(filled("{\"", "\": 1}"), Format.JSON)).message())
        .isEqualTo("A field name exceeds the limit of 1000 characters.");
  }

  @Test
  void yamlTextsOfSixtyMegabytes() {
    Limits generous = Limits.STANDARD.withYamlBytes(1 << 27);
    byte[] word = filled("title: ", "\n");
    assertThat(only(Documents.read(word, Format.YAML, generous)).message())
        .isEqualTo("A run of characters without a blank exceeds the limit of 1000000.");
    byte[] words = Arrays.copyOf(filled("title: ", "\n"), 60_000_000);
    for (int i = 10; i < words.length; i += 10) {
      words[i] = ' ';
    }
    assertThat(Documents.read(words, Format.YAML).problems())
        .anyMatch(
            p -> p.message().equals("A text or number exceeds the limit of 1000000 characters."));
  }

  /** A hundred million letters between these. */
  private static byte[] filled(String start, String end) {
    byte[] content = new byte[100_000_000 + start.length() + end.length()];
    Arrays.fill(content, (byte) 'x');
    System.arraycopy(start.getBytes(UTF_8), 0, content, 0, start.length());
    System.arraycopy(end.getBytes(UTF_8), 0, content, content.length - end.length(), end.length());
    return content;
  }

  @Test
  void aMillionProblems() {
    DocumentResult result =
        Texts.readJson(Texts.json("\"notes\": [" + "1,".repeat(1_000_000) + "1]"));
    assertThat(result.problems()).hasSize(100);
    assertThat(result.unlisted()).isEqualTo(999_901);
    assertThat(result.toString()).endsWith("\n  … and 999901 more");
  }

  @Test
  void halfOfACharacter() {
    assertThat(only(Documents.parse("title: x\n  \ud83d")).toString())
        .isEqualTo(
            "2:3: The text holds one half of a character (a lone surrogate) without the other.");
    assertThat(
            Texts.readJson(
                    "{\"format\": \"concertive/1.0\", \"id\": \"s\", \"title\": \"\\ud83d\"}")
                .orThrow()
                .title())
        .isEqualTo("\ud83d");
  }

  @Test
  void controlCharacters() {
    assertThat(only(Texts.readYaml("title: é\u0007")).toString())
        .isEqualTo(
            "1:9: The control character U+0007 is not allowed here. In double quotes write \\u0007.");
    assertThat(only(Texts.readYaml("title: \u0080")).message()).contains("U+0080");
    assertThat(only(Texts.readYaml("title: \uffff")).message()).contains("U+FFFF");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void control_characters_beyond_those_of_the_syntax_are_alike_in_both_formats(Format format) {
    for (char control : new char[] {0x7F, 0x80, 0x9B, 0xFFFE, 0xFFFF}) {
      String escaped = "\\u%04X".formatted((int) control);
      String document = "{\"format\": \"concertive/1.0\", \"id\": \"s\", \"title\": \"é?\"}";
      assertThat(
              only(Documents.read(document.replace('?', control).getBytes(UTF_8), format))
                  .toString())
          .isEqualTo(
              "1:52: The control character U+%04X is not allowed here. In double quotes write %s."
                  .formatted((int) control, escaped));
      LeadershipSystem system =
          Documents.read(document.replace("?", escaped).getBytes(UTF_8), format).orThrow();
      assertThat(system.title()).isEqualTo("é" + control);
      assertThat(Documents.parse(Documents.write(system, format)).orThrow()).isEqualTo(system);
    }
  }
}
