package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.concertive.io.ReadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DocumentResultTest {
  private static final String YAML =
      """
      format: concertive/1.0
      id: a
      title: A
      practice:
        routines:
          - id: plc
            name: "Weekly PLC"
            tools: [agenda, u, notes]
          - id: b
            name: B
            attributes:
              a/b~c: x
      """;

  private static final String JSON =
      """
      {"format": "concertive/1.0", "id": "a", "title": "ünï", "practice": {
        "routines": [{"id": "plc", "name": "ü", "tools": ["agenda", "ü", "notes"]}, {"id": "b", "name": "B",
          "attributes": {"ü": "", "a/b~c": "x"}}]}}
      """;

  private static String at(DocumentResult result, String pointer) {
    return result.locate(pointer).map(Location::toString).orElse("nowhere");
  }

  @Test
  void locatesInYaml() {
    DocumentResult result = Documents.parse(YAML);
    assertThat(at(result, "")).isEqualTo("1:1");
    assertThat(at(result, "/practice")).isEqualTo("4:1");
    assertThat(at(result, "/practice/routines/0")).isEqualTo("6:7");
    assertThat(at(result, "/practice/routines/0/name")).isEqualTo("7:7");
    assertThat(at(result, "/practice/routines/0/tools/2")).isEqualTo("8:26");
    assertThat(at(result, "/practice/routines/1/attributes/a~1b~0c")).isEqualTo("12:9");
  }

  @Test
  void locatesInJson() {
    DocumentResult result = Texts.readJson(JSON);
    assertThat(at(result, "")).isEqualTo("1:1");
    assertThat(at(result, "/practice")).isEqualTo("1:57");
    assertThat(at(result, "/practice/routines/0")).isEqualTo("2:16");
    assertThat(at(result, "/practice/routines/0/tools/2")).isEqualTo("2:68");
    assertThat(at(result, "/practice/routines/1/attributes/a~1b~0c")).isEqualTo("3:29");
  }

  @Test
  void locatesTheNearestThingAroundWhatIsLeftOut() {
    for (DocumentResult result : List.of(Documents.parse(YAML), Texts.readJson(JSON))) {
      assertThat(at(result, "/practice/routines/0/steps/3/name"))
          .isEqualTo(at(result, "/practice/routines/0"));
      assertThat(at(result, "/practice/routines/7")).isEqualTo(at(result, "/practice/routines"));
      assertThat(at(result, "/theories")).isEqualTo("1:1");
      assertThat(at(result, "practice")).isEqualTo("nowhere");
    }
  }

  @Test
  void locatesManyAtOnce() {
    DocumentResult result = Texts.readJson(JSON);
    assertThat(result.locate(List.of("/title", "/id", "x", "/practice/routines/1/name")).toString())
        .isEqualTo("{/title=1:41, /id=1:30, /practice/routines/1/name=2:91}");
  }

  @Test
  void locatesInADocumentWithProblems() {
    assertThat(at(Documents.parse("id: a\ntitle: [\n"), "/title")).isEqualTo("2:1");
    assertThat(at(Documents.parse(""), "/title")).isEqualTo("nowhere");
    assertThat(at(Texts.readJson("{\"id\": 1, \"title\" oops"), "/id")).isEqualTo("1:2");
  }

  @Test
  void throwsWithAllProblems() {
    DocumentResult result =
        Texts.readJson("{\"format\": \"concertive/1.0\", \"id\": 1, \"title\": \" \", \"x\": 1}");
    assertThat(result.errors()).hasSize(2);
    assertThat(result.warnings()).hasSize(1);
    assertThatThrownBy(result::orThrow)
        .isInstanceOfSatisfying(
            ReadException.class,
            e -> assertThat(e.problems()).isEqualTo(result.problems()).hasSize(3))
        .hasMessageStartingWith("The document cannot be read:\n  1:36: \"id\" must be")
        .hasMessageContaining(
            "\n  1:48: Warning: \"title\" is blank. Leave the field out if it has no value. (/title)")
        .hasMessageContaining("\n  1:53: There is no field");
  }

  @Test
  void saysInOneLineThatNothingIsWrong() {
    assertThat(Documents.parse(YAML)).hasToString("The document was read without problems.");
  }

  @Test
  @Timeout(20)
  void manyThingsInOneLineAreLocatedInOnePass() {
    StringBuilder notes = new StringBuilder();
    List<String> pointers = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      notes.append(i == 0 ? "" : ",").append("\"é23456789012345678901234567890123456789\"");
      pointers.add("/notes/" + i);
    }
    String start = "{\"format\": \"concertive/1.0\", \"id\": \"s\", \"title\": \"S\", \"notes\": [";
    Map<String, Location> places = Texts.readJson(start + notes + "]}").locate(pointers);
    assertThat(places.get("/notes/0")).isEqualTo(new Location(1, start.length() + 1));
    assertThat(places.get("/notes/99999"))
        .isEqualTo(new Location(1, start.length() + 1 + 42 * 99_999));
    assertThat(places).hasSize(100_000);
  }
}
