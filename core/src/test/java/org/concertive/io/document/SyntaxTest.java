package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.io.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Text that is no JSON or YAML: the last problem of a reading, at its place and in words of our
 * own.
 */
class SyntaxTest {
  /** The last problem of a document in which {@code thresholds} is followed by this text. */
  private static String last(DocumentResult result) {
    assertThat(result.system()).isEmpty();
    Problem last = result.problems().get(result.problems().size() - 1);
    return last.line() + ":" + last.column() + " " + last.message();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a': 1}|1:2 Names and texts must be in double quotes, not single quotes.",
        "{\"a\": 'x'}|1:7 Names and texts must be in double quotes, not single quotes.",
        "{\"a\" 1}|1:6 A colon, a comma or \"}\" is expected here, but there is \"1\".",
        "{\"a\": 1 \"b\": 2}|1:9 A colon, a comma or \"}\" is expected here, but there is a text.",
        "{\"a\": 1,}|1:9 There is a comma before \"}\" with nothing after it. Remove the comma.",
        "{\"a\": [1, ]}|1:11 There is a comma before \"]\" with nothing after it. Remove the comma.",
        "{\"a\": [1}|1:9 A list must end with \"]\", but there is \"}\".",
        "{\"a\": {\"b\": 1]}|1:14 An object must end with \"}\", but there is \"]\".",
        "{\"a\": [1 2]}|1:10 A comma or \"]\" is expected here, but there is \"2\".",
        "{\"a\": ,}|1:7 A value is expected here, but there is \",\".",
        "{\"a\": }|1:7 A value is expected here, but there is \"}\".",
        "{\"a\": 1,, \"b\": 2}|1:9 A name in double quotes is expected here, but there is \",\".",
        "{a: 1}|1:2 A name in double quotes is expected here, but there is \"a\".",
        "{\"a\": Text}|1:7 \"Text\" is not a value. Text must be in double quotes.",
        "{\"a\": tru}|1:7 \"tru\" is not a value. Text must be in double quotes.",
        "{\"a\": 01}|1:7 \"01\" is not a valid JSON number.",
        "{\"a\": 1.}|1:7 \"1.\" is not a valid JSON number.",
        "{\"a\": .5}|1:7 \".5\" is not a valid JSON number.",
        "{\"a\": +1}|1:7 \"+1\" is not a valid JSON number.",
        "{\"a\": 12x}|1:7 \"12x\" is not a valid JSON number.",
        "// what|1:1 JSON has no comments, but there is \"//\". (YAML has.)",
        "{\"a\": 1 # what|1:9 JSON has no comments, but there is \"#\". (YAML has.)",
        "{\"a\": 1}}|1:9 \"}\" closes nothing here. Remove it, or open a bracket before.",
        "{\"é\": \"\\q\"}|1:8 In a text, \\ starts one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits. For a backslash itself write \\\\.",
        "{\"a\": \"\\\\\\u12x4\"}|1:10 In a text, \\ starts one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits. For a backslash itself write \\\\.",
        "{\"a\": {|1:8 The document ends before the object that starts on line 1 is closed. Perhaps the file was cut off.",
        "{\"a\": [\"b|1:10 The document ends before the list that starts on line 1 is closed. Perhaps the file was cut off.",
        "\"a|1:3 The document ends in the middle of a value. Perhaps the file was cut off.",
      })
  void json(String text, String problem) {
    assertThat(last(Texts.readJson(text))).isEqualTo(problem);
  }

  @Test
  void lineEndInAJsonText() {
    assertThat(last(Texts.readJson("{\"a\": \"x\ny\"}")))
        .isEqualTo(
            "1:9 A text must end on the line where it starts and cannot contain control characters: write \\n for a new line,"
                + " \\t for a tab.");
  }

  @Test
  void textBehindTheDocument() {
    assertThat(Texts.problems(Texts.readJson(Texts.json("\"notes\": []") + "\n more")))
        .contains("3:2: The document must end here, but there is \"more\".");
    assertThat(
            Texts.problems(
                Texts.readJson(
                    "{\"format\": \"concertive/1.0\", \"id\": \"s\", \"title\": \"S\"} {}")))
        .containsExactly("1:55: The document must end here, but there is an object.");
  }

  @Test
  void whatStandsBeforeTheFaultIsListedToo() {
    assertThat(Texts.problems(Texts.readJson("{\"id\": 7, \"name\": \"x\" oops}")))
        .hasSize(3)
        .last()
        .isEqualTo(
            "1:23 /name: A colon, a comma or \"}\" is expected here, but there is \"oops\".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: >70|1:4 Text that starts with \">\" must be in quotes. Write \">70\" or more than 70.",
        "a: >=70|1:4 Text that starts with \">\" must be in quotes. Write \">=70\" or at least 70.",
        "a: [>70, 1]|1:5 Text that starts with \">\" must be in quotes. Write \">70\" or more than 70.",
        "a: @kim|1:4 Text that starts with \"@\" must be in quotes. Write \"@kim\".",
        "a: %x|1:4 Text that starts with \"%\" must be in quotes. Write \"%x\".",
        "é: b: c|1:5 A colon is not allowed here. Text that contains a colon and a space must be in quotes; the fields of an object must start in the same column.",
        "a: - b|1:4 A list cannot start here. Start it on a line of its own, or write it in brackets: [a, b].",
        "a: 'x|1:6 The quotes opened on line 1 do not close. Perhaps one is missing, or the file was cut off.",
        "a: {b: 1|1:9 The brackets opened on line 1 do not close. Perhaps one is missing, or the file was cut off.",
        "a: [1,|1:7 The brackets opened on line 1 do not close. Perhaps one is missing, or the file was cut off.",
        "a: {b: c: d}|1:9 A comma or a closing bracket is expected here, inside the brackets opened on line 1.",
        "a: \"\\q\"|1:6 In double quotes \\ starts an escape such as \\n. For a backslash itself write \\\\, or use single quotes.",
        "? [a]|1:3 The name of a field must be plain text.",
        "a: [b]c|1:7 This does not fit its surroundings. Check the indentation, quotes and brackets here and in the line above.",
        "%YAML 3.0|1:1 The document asks for another version of YAML. Remove the line that starts with %.",
        "%YAML x|1:7 This does not fit its surroundings. Check the indentation, quotes and brackets here and in the line above.",
      })
  void yaml(String text, String problem) {
    assertThat(last(Texts.readYaml(text))).isEqualTo(problem);
  }

  @Test
  void tabsInYaml() {
    assertThat(last(Texts.readYaml("a:\n\tb: 1")))
        .isEqualTo("2:1 Tabs cannot indent YAML. Use spaces.");
  }

  @Test
  void lineThatIsNoField() {
    assertThat(last(Texts.readYaml("a: 1\nb")))
        .isEqualTo(
            "2:1 This line is not a field. A field is a name, a colon, a space and a value: name: value.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format: concertive/1.0\\nid: s\\ntitle:Riverbend\\nasOf: 2014|3:1 |title: Riverbend.",
        "format: concertive/1.0\\nid: s\\ntitle:Riverbend|3:1 |title: Riverbend.",
        "format:concertive/1.0\\nid: s\\ntitle: R|1:1 |format: concertive/1.0.",
        "id: s\\nstage = DRAFT\\nasOf: 2014|2:1 |stage: DRAFT.",
        "organization:\\n  people:\\n    - id:kim\\n      name: x|3:7 |id: kim.",
        "notes:\\n  - a\\n  -b\\n|3:3 |An entry starts with a hyphen and a space: - b.",
      })
  void a_blank_that_is_missing_is_reported_in_its_own_line(String text, String at, String advice) {
    assertThat(last(Texts.readYaml(text.replace("\\n", "\n")))).startsWith(at).endsWith(advice);
  }

  @Test
  void a_blank_that_is_missing_inside_braces() {
    assertThat(
            Texts.problems(
                Texts.readYaml(Texts.yaml("organization: {people: [{id:kim, name: Kim}]}"))))
        .last()
        .asString()
        .endsWith(
            "There is no field \"id:kim\" in a person. Put a space after the colon: id: kim.");
  }

  @Test
  void indentation() {
    assertThat(last(Texts.readYaml("  a: 1\nb: 2")))
        .isEqualTo(
            "2:1 This does not fit its surroundings. Check the indentation, quotes and brackets here and in the line"
                + " above.");
  }

  @Test
  void blockOfTextThatWasMeantAsABound() {
    assertThat(
            last(
                Texts.readYaml(
                    Texts.yaml(
                        "organization:",
                        "  positions:",
                        "    - id: p",
                        "      title: P",
                        "      roleType: COACH",
                        "      seats: >7"))))
        .startsWith("9:14 The quantity \"\" must be a form like ")
        .endsWith(
            " An unquoted \">\" starts a block of text in YAML: write \">7\" or more than 7.");
  }

  @Test
  void noWordOfTheParsersShows() {
    for (String text :
        new String[] {
          "{\"a\": tru}",
          "{",
          "{\"a\": \u0001}",
          "a: *",
          "a: &",
          "a: !<x",
          "{\"a\": 1e}",
          "\u0001",
          "a: ]"
        }) {
      for (Format format : Format.values()) {
        String all =
            Documents.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), format)
                .toString();
        assertThat(all)
            .doesNotContainIgnoringCase("jackson")
            .doesNotContain("Exception", "token", "JsonParser", "snakeyaml");
      }
    }
  }
}
