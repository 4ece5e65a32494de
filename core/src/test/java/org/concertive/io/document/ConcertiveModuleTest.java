package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.model.LeadershipSystem;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ConcertiveModuleTest {
  /** An application's own object. */
  record Project(String name, LeadershipSystem system, List<LeadershipSystem> earlier) {}

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new ConcertiveModule()).build();

  private static final Project PROJECT =
      new Project(
          "p",
          RandomSystems.full(),
          List.of(LeadershipSystem.of("a", "A"), LeadershipSystem.of("b", "B")));

  @Test
  void aSystemTravelsInsideAnApplicationsObject() {
    String json = MAPPER.writeValueAsString(PROJECT);
    assertThat(json)
        .startsWith("{\"name\":\"p\",\"system\":{\"format\":\"concertive/1.0\",\"id\":\"e0\",");
    assertThat(MAPPER.readValue(json, Project.class)).isEqualTo(PROJECT);
  }

  @Test
  void alsoInYamlAndAsATree() {
    YAMLMapper yaml = YAMLMapper.builder().addModule(new ConcertiveModule()).build();
    assertThat(yaml.readValue(yaml.writeValueAsString(PROJECT), Project.class)).isEqualTo(PROJECT);
    ObjectNode tree = MAPPER.valueToTree(PROJECT);
    assertThat(MAPPER.treeToValue(tree, Project.class)).isEqualTo(PROJECT);
    assertThat(MAPPER.convertValue(PROJECT, Project.class)).isEqualTo(PROJECT);
  }

  @Test
  void writesWhatDocumentsReads() {
    LeadershipSystem system = RandomSystems.full();
    assertThat(Documents.parse(MAPPER.writeValueAsString(system)).orThrow()).isEqualTo(system);
    assertThat(MAPPER.readValue(Documents.write(system, Format.JSON), LeadershipSystem.class))
        .isEqualTo(system);
  }

  @Test
  void wrongContentIsSaidInOurWords() {
    String json =
        """
        {"name": "p", "system": {"format": "concertive/1.0", "id": "a", "titel": "A",
          "practice": {"routines": [{"id": "r", "name": 1}]}}, "earlier": []}
        """;
    assertThatThrownBy(() -> MAPPER.readValue(json, Project.class))
        .isInstanceOfSatisfying(
            MismatchedInputException.class,
            e ->
                assertThat(e.getOriginalMessage())
                    .isEqualTo(
                        """
                        The system cannot be read:
                        /system/titel: There is no field "titel" in a system. Did you mean "title"?
                        /system/practice/routines/0/name: "name" must be text, but is the number 1. Write it in quotes: "1".
                        /system: This system "a" has no "title". It must have format, id and title."""));
  }

  @Test
  void anotherFormatIsSaidInOurWords() {
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"format\": \"concertive/9.0\", \"x\": 1}", LeadershipSystem.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining(
            "/format: The document is in the format concertive/9.0, which this version cannot read");
    assertThatThrownBy(() -> MAPPER.readValue("[]", LeadershipSystem.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining(
            "The document must be a system, an object with fields, but is a list.");
  }

  @Test
  void listsNoMoreThanAReaderCanUse() {
    String notes = "1,".repeat(500) + "1";
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"format\": \"concertive/1.0\", \"id\": \"a\", \"title\": \"A\", \"notes\": ["
                        + notes
                        + "]}",
                    LeadershipSystem.class))
        .isInstanceOfSatisfying(
            MismatchedInputException.class,
            e -> assertThat(e.getOriginalMessage()).endsWith("\n… and 401 more").hasLineCount(102));
  }

  @Property(tries = 100)
  void damagedContentEndsInAnExceptionOfTheMapper(@ForAll long seed) {
    String json = Documents.write(new RandomSystems(seed, 0.2, 1, true).system(), Format.JSON);
    int cut = (int) Math.floorMod(seed, (long) json.length());
    String damaged =
        json.substring(0, cut)
            + "\"}],{1 x".charAt((int) Math.floorMod(seed, 8L))
            + json.substring(cut + 1);
    try {
      MAPPER.readValue(damaged, LeadershipSystem.class);
    } catch (JacksonException e) {
      assertThat(e.getOriginalMessage()).isNotEmpty();
    }
  }
}
