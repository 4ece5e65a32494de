package org.concertive.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.concertive.shape.Field;
import org.concertive.shape.Kind;
import org.concertive.shape.SystemShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentPartsTest {
  private static final String START =
      "{\"format\": \"concertive/1.0\", \"id\": \"s\", \"title\": \"S\"";

  private static Optional<LeadershipSystem> inParts(String text, int parts) {
    return DocumentParts.read(text.getBytes(UTF_8), Limits.STANDARD, parts);
  }

  private static String person(int number) {
    return "{\"id\": \"p" + number + "\", \"name\": \"P, [" + number + "] \\\"}{\"}";
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 100})
  void manyPartsMakeTheSystemThatOneMakes(int parts) {
    for (long seed = 0; seed < 20; seed++) {
      LeadershipSystem system = new RandomSystems(seed, 0.4, 3, true).system();
      String document = Documents.write(system, Format.JSON);
      assertThat(inParts(document, parts)).contains(system);
      assertThat(inParts("\uFEFF" + document.replaceAll("\n *", ""), parts)).contains(system);
    }
  }

  @Test
  void aLargeDocumentIsReadWhole() {
    LeadershipSystem.Builder system = LeadershipSystem.builder("large", "Large");
    for (int i = 0; i < 60_000; i++) {
      system.addPerson(
          Person.of("p" + i, "Person number " + i + " of many in a large description"));
    }
    byte[] document = Documents.write(system.build(), Format.JSON).getBytes(UTF_8);
    assertThat(document.length).isGreaterThan(4 << 20);
    assertThat(Documents.read(document, Format.JSON).orThrow()).isEqualTo(system.build());
    assertThat(DocumentParts.read(document, Limits.STANDARD))
        .isEqualTo(
            Runtime.getRuntime().availableProcessors() > 1
                ? Optional.of(system.build())
                : Optional.empty());
  }

  @Test
  void aProblemLateInALargeDocumentIsToldAtItsPlace() {
    StringBuilder document = new StringBuilder(START + ", \"organization\": {\"people\": [\n");
    for (int i = 0; i < 100_000; i++) {
      document.append(person(i)).append(",\n");
    }
    document.append("{\"id\": \"last\", \"nam\": \"Last\"}]}}");
    assertThat(Documents.read(document.toString()).problems())
        .extracting(problem -> problem.line() + " " + problem.pointer())
        .containsExactly(
            "100002 /organization/people/100000", "100002 /organization/people/100000/nam");
  }

  @Test
  void aFieldThatStandsInTwoPartsIsADuplicate() {
    String list = "\"people\": [" + person(1) + ", " + person(2) + ", " + person(3) + "]";
    String people = "\"organization\": {" + list + "}";
    assertThat(inParts(START + ", " + people + "}", 2)).isPresent();
    assertThat(inParts(START + ", " + people + ", " + people + "}", 2)).isEmpty();
    assertThat(inParts(START + ", \"organization\": {" + list + ", " + list + "}}", 3)).isEmpty();
    assertThat(inParts(START + ", " + people + ", \"id\": \"t\"}", 2)).isEmpty();
    String teams = "\"organization\": {\"teams\": [{\"id\": \"t\", \"name\": \"T\"}]}";
    assertThat(inParts(START + ", " + people + ", " + teams + "}", 2)).isEmpty();
    assertThat(inParts(START + ", " + teams + ", " + people + "}", 2)).isEmpty();
  }

  @Test
  void fieldsMayStandInAnyOrder() {
    String people = "\"organization\": {\"people\": [" + person(1) + ", " + person(2) + "]}";
    assertThat(inParts(START + ", \"stage\": \"DRAFT\", " + people + "}", 2)).isPresent();
    assertThat(inParts(START + ", " + people + ", \"stage\": \"DRAFT\"}", 2))
        .isEqualTo(inParts(START + ", \"stage\": \"DRAFT\", " + people + "}", 2));
    // What is required behind the first part is left to the whole.
    assertThat(inParts("{" + people + ", " + START.substring(1) + "}", 9)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"},{", "]},{", "}],{ {", "[{},{", "{[{},{", "\\\"waivers\\\":[{},{"})
  void whatLooksLikeAnObjectInATextChangesNothing(String text) {
    String document =
        START
            + ", \"organization\": {\"people\": [{\"id\": \"a\", \"name\": \"A\"},"
            + "{\"id\": \"b\", \"name\": \""
            + text.repeat(99)
            + "\"}, {\"id\": \"c\", \"name\": \"C\"}]}}";
    LeadershipSystem whole = Documents.read(document).orThrow();
    for (int parts = 2; parts < 9; parts++) {
      assertThat(inParts(document, parts).orElse(whole)).isEqualTo(whole);
    }
  }

  @Test
  void whatIsToBeSaidOfAPartIsLeftToTheWhole() {
    String people = ", \"organization\": {\"people\": [" + person(1) + ", " + person(2) + "]}";
    assertThat(inParts(START.replace("1.0", "1.7") + people + "}", 2)).isEmpty();
    assertThat(inParts(START + people.replace("P, [2]", "") + "}", 2)).isPresent();
    assertThat(inParts(START + people + ", \"notes\": [\" \"]}", 2)).isEmpty();
    assertThat(inParts(START + people + "} 1", 2)).isEmpty();
    assertThat(inParts("[" + person(1) + ", " + person(2) + "]", 2)).isEmpty();
    assertThat(inParts("", 2)).isEmpty();
  }

  @Test
  void whatCanBePartedAreListsThatMayHoldAValueTwice() {
    for (Field<?> field : SystemShape.SYSTEM.fields()) {
      assertThat(field.count()).as(field.name()).isNotEqualTo(Field.Count.SET);
      if (field.kind() instanceof Kind.Section<?> section) {
        assertThat(section.shape().required()).as(field.name()).isZero();
        assertThat(section.shape().fields())
            .as(field.name())
            .allMatch(inner -> inner.count() == Field.Count.LIST);
      }
    }
  }
}
