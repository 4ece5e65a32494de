package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.concertive.model.LeadershipSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors and word processors do to documents. */
class WrittenByPeopleTest {
  private static String warning(String... lines) {
    DocumentResult result = Texts.readYaml(Texts.yaml(lines));
    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).hasSize(1);
    return result.warnings().get(0).message();
  }

  @Test
  void tabs_that_separate_are_blanks() {
    LeadershipSystem system =
        Texts.readYaml(
                """
                format:\tconcertive/1.0\t# a comment
                id:\t "s"\t
                title: S
                \t
                 \t# another
                organization:
                  people:
                  -\tid: kim
                    name:\tKim
                notes: [a,\t'b'\t,
                \tc\t]
                """)
            .orThrow();
    assertThat(system.notes()).containsExactly("a", "b", "c");
    assertThat(system.people().get(0).name()).isEqualTo("Kim");
  }

  @Test
  void tabs_inside_text_stay() {
    assertThat(
            Texts.readYaml(
                    Texts.yaml(
                        "notes:",
                        "  - \"a:\tb # c\t\"",
                        "  - 'it''s:\tb'",
                        "  - a\tb",
                        "  - |",
                        "    key:\tvalue",
                        "    \tx\t",
                        "  - e"))
                .orThrow()
                .notes())
        .containsExactly("a:\tb # c\t", "it's:\tb", "a\tb", "key:\tvalue\n\tx\t\n", "e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organization:\n\tpeople: []",
        "organization:\n  people:\n    - id: a\n\t  name: b"
      })
  void tabs_that_indent_are_refused(String lines) {
    assertThat(Texts.readYaml(Texts.yaml(lines)).errors())
        .anySatisfy(
            one -> assertThat(one.message()).isEqualTo("Tabs cannot indent YAML. Use spaces."));
  }

  @Test
  void places_are_found_in_a_document_with_tabs() {
    DocumentResult result = Texts.readYaml(Texts.yaml("notes:\t[a,\tb]"));
    assertThat(result.locate("/notes/1")).contains(new Location(4, 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“Kim Lee”", "„Kim Lee“", "‘Kim’", "“Kim", "Kim”", "«Kim»"})
  void curly_quotes_around_a_value_are_a_warning(String text) {
    assertThat(warning("notes:", "  - " + text))
        .isEqualTo(
            "The curly quotes in \"%s\" are read as part of the text. Use straight quotes (\")"
                    .formatted(text)
                + " around a value.");
    assertThat(Texts.readYaml(Texts.yaml("notes: [\"" + text + "\"]")).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a “quoted” word", "“Yes” and “no”", "the teachers’", "’tis"})
  void curly_quotes_inside_text_are_text(String text) {
    DocumentResult result = Texts.readYaml(Texts.yaml("notes:", "  - " + text));
    assertThat(result.problems()).isEmpty();
    assertThat(result.orThrow().notes()).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"We are #1 in reading|We are", "See é\t#2|See é", "a  #b|a", "grade 3 #é|grade 3"})
  void text_that_a_comment_cuts_off_is_a_warning(String text, String read) {
    assertThat(warning("notes:", "  - " + text.replace("\\t", "\t")))
        .isEqualTo(
            "\"%s\" ends here, since # after a blank starts a comment. If the text goes on, write it"
                    .formatted(read)
                + " in quotes.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a # comment", "\"a\" #b", "a#b", "a  ## b", "a #"})
  void other_comments_are_comments(String text) {
    assertThat(Texts.readYaml(Texts.yaml("#c", "notes: #d", "  #e", "  - " + text)).problems())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void utf_16_is_read(Format format) {
    String document = Documents.write(LeadershipSystem.of("s", "Díaz 😀"), format);
    for (Charset charset : List.of(UTF_16, UTF_16BE, UTF_16LE)) {
      DocumentResult result = Documents.read(document.getBytes(charset), format);
      assertThat(result.orThrow().title()).isEqualTo("Díaz 😀");
    }
    byte[] marked = ("\uFEFF" + document).getBytes(UTF_16LE);
    assertThat(Documents.read(marked, format).orThrow().title()).isEqualTo("Díaz 😀");
    assertThat(Documents.read(marked, format).locate("/title").orElseThrow().line())
        .isEqualTo(Documents.parse(document).locate("/title").orElseThrow().line());
  }
}
