package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.architecture.Generated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema, held against documents by a validator that is not ours. */
class SchemaTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/concertive/concertive.schema.json");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Documents.schema());

  private static List<Error> validate(String document, Format format) {
    return SCHEMA.validate(document, format == Format.JSON ? InputFormat.JSON : InputFormat.YAML);
  }

  @Test
  void shipsInTheJar() throws IOException {
    if (Generated.isRenewed()) {
      // The class path still holds the files as they were.
      Files.writeString(
          FILE, org.concertive.io.document.Schema.text(JavadocDescriptions.descriptions()));
      return;
    }
    assertThat(FILE).hasContent(Documents.schema());
    try (InputStream shipped =
        Documents.class.getResourceAsStream("/org/concertive/concertive.schema.json")) {
      assertThat(shipped).isNotNull();
      assertThat(new String(shipped.readAllBytes(), UTF_8)).isEqualTo(Documents.schema());
    }
  }

  @Test
  void describesEveryTypeFieldAndWord() {
    JsonNode schema =
        new JsonMapper()
            .readTree(org.concertive.io.document.Schema.text(JavadocDescriptions.descriptions()));
    assertThat(schema.findValues("properties"))
        .hasSizeGreaterThan(80)
        .allSatisfy(
            fields ->
                assertThat(fields.values())
                    .allSatisfy(
                        field -> assertThat(field.path("description").asString()).isNotBlank()));
    assertThat(schema.path("$defs").properties())
        .allSatisfy(
            type -> {
              // The form of an id is a pattern, and months are those of the JDK.
              if (!List.of("id", "Month").contains(type.getKey())) {
                assertThat(type.getValue().path("description").asString()).isNotBlank();
                assertThat(type.getValue().path("enumDescriptions").size())
                    .isEqualTo(type.getValue().path("enum").size());
              }
            });
  }

  @Test
  void isASchema() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(Documents.schema(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.concertive.io.document.Golden#documents")
  void acceptsTheGoldenDocuments(Path document) throws IOException {
    Format format = Format.of(document).orElseThrow();
    assertThat(validate(Files.readString(document), format)).isEmpty();
  }

  @Property(tries = 60)
  void acceptsWhatIsWritten(@ForAll long seed) {
    assertThat(validate(Documents.write(RandomSystems.any(seed), Format.JSON), Format.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"x\": 1",
        "\"stage\": \"imagined\"",
        "\"stage\": 1",
        "\"asOf\": \"soon\"",
        "\"asOf\": 2.5",
        "\"asOf\": {\"kind\": \"YEAR\", \"jahr\": 1}",
        "\"notes\": \"x\"",
        "\"notes\": [1]",
        "\"notes\": null",
        "\"coverage\": {\"WEATHER\": \"PARTIAL\"}",
        "\"coverage\": {\"TOOLS\": \"none\"}",
        "\"thresholds\": {\"a\": \"1\"}",
        "\"practice\": {\"routines\": [{\"name\": \"R\"}]}",
        "\"practice\": {\"routines\": [{\"id\": \"a b\", \"name\": \"R\"}]}",
        "\"practice\": {\"routines\": [{\"id\": \"a\", \"name\": \"R\", \"cadnce\": \"weekly\"}]}",
        "\"practice\": {\"routines\": [{\"id\": \"a\", \"name\": \"R\", \"tools\": [\"a b\"]}]}",
        "\"practice\": {\"routines\": [{\"id\": \"a\", \"name\": \"R\", \"tools\": \"a\"}]}",
        "\"practice\": {\"routines\": [{\"id\": \"a\", \"name\": \"R\", \"cadence\": 5}]}",
        "\"practice\": {\"routines\": [{\"id\": \"a\", \"name\": \"R\", \"sources\": [7]}]}",
        "\"practice\": {\"routines\": [{\"id\": \"a\", \"name\": \"R\", \"steps\": [{\"id\": \"s\", \"order\": 1.5, \"name\": \"S\"}]}]}",
        "\"organization\": {\"positions\": [{\"id\": \"a\", \"title\": \"R\", \"roleType\": \"COACH\", \"seats\": \"lots\"}]}",
        "\"format\": \"concertive/2.0\"",
      })
  void refusesWhatTheReaderRefuses(String fields) {
    String document =
        "{\"id\": \"s\", \"title\": \"S\", \"format\": \"concertive/1.0\", " + fields + "}";
    assertThat(validate(document, Format.JSON)).isNotEmpty();
    assertThat(Texts.readJson(document).errors()).isNotEmpty();
  }

  @Test
  void refusesADocumentThatLacksSomething() {
    assertThat(validate("{\"format\": \"concertive/1.0\", \"id\": \"s\"}", Format.JSON)).hasSize(1);
    assertThat(validate("[]", Format.JSON)).isNotEmpty();
  }

  @Test
  void acceptsTheFormsPeopleWrite() {
    assertThat(
            validate(
                Texts.json(
                    """
                    "stage": "reported", "asOf": "2010-02", "coverage": {"logic-model": "not-documented"},
                    "organization": {"positions": [{"id": "p", "title": "P", "roleType": "coach", "seats": "more than 70"}]},
                    "practice": {"activities": [{"id": "a", "name": "A", "when": 2014,
                      "participations": [{"actor": "p", "part": "leader", "present": true, "headcount": 8}]}]}
                    """),
                Format.JSON))
        .isEmpty();
  }
}
