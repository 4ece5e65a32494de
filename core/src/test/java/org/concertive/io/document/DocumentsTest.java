package org.concertive.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concertive.io.Problem;
import org.concertive.io.ReadException;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.TimePoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
  private static final LeadershipSystem OAK_HILL =
      LeadershipSystem.builder("oak-hill", "Oak Hill: a school")
          .asOf(TimePoint.year(2014))
          .notes(List.of("First line.\nSecond line.", "yes", "90%"))
          .build()
          .with(
              Person.of("kim", "Kim Lee"),
              Team.of("ilt", "Instructional leadership team"),
              Routine.builder("plc", "Weekly PLC")
                  .cadence("5/school-year")
                  .expectedLeaders("kim")
                  .expectedParticipants("kim", "ilt")
                  .period("2014")
                  .sources("brief", "brief#p3")
                  .build());

  private static final String JSON =
      """
      {
        "format": "concertive/1.0",
        "id": "oak-hill",
        "title": "Oak Hill: a school",
        "asOf": 2014,
        "organization": {
          "people": [
            {
              "id": "kim",
              "name": "Kim Lee"
            }
          ],
          "teams": [
            {
              "id": "ilt",
              "name": "Instructional leadership team"
            }
          ]
        },
        "practice": {
          "routines": [
            {
              "id": "plc",
              "name": "Weekly PLC",
              "cadence": "5/school-year",
              "expectedLeaders": ["kim"],
              "expectedParticipants": ["kim", "ilt"],
              "period": 2014,
              "sources": ["brief", "brief#p3"]
            }
          ]
        },
        "notes": [
          "First line.\\nSecond line.",
          "yes",
          "90%"
        ]
      }
      """;

  private static final String YAML =
      """
      format: concertive/1.0
      id: oak-hill
      title: "Oak Hill: a school"
      asOf: 2014
      organization:
        people:
          - id: kim
            name: Kim Lee
        teams:
          - id: ilt
            name: Instructional leadership team
      practice:
        routines:
          - id: plc
            name: Weekly PLC
            cadence: 5/school-year
            expectedLeaders: [kim]
            expectedParticipants: [kim, ilt]
            period: 2014
            sources: [brief, brief#p3]
      notes:
        - |-
          First line.
          Second line.
        - "yes"
        - 90%
      """;

  @TempDir private Path directory;

  private static String text(LeadershipSystem system, Format format) {
    return Documents.write(system, format);
  }

  @Test
  void writesJson() {
    assertThat(text(OAK_HILL, Format.JSON)).isEqualTo(JSON);
    assertThat(Documents.parse(JSON).orThrow()).isEqualTo(OAK_HILL);
  }

  @Test
  void writesYaml() {
    assertThat(text(OAK_HILL, Format.YAML)).isEqualTo(YAML);
    assertThat(Documents.parse(YAML).orThrow()).isEqualTo(OAK_HILL);
  }

  @Test
  void writesAnEmptySystem() {
    LeadershipSystem empty = LeadershipSystem.of("a", "A");
    assertThat(text(empty, Format.YAML)).isEqualTo("format: concertive/1.0\nid: a\ntitle: A\n");
    assertThat(text(empty, Format.JSON))
        .isEqualTo(
            "{\n  \"format\": \"concertive/1.0\",\n  \"id\": \"a\",\n  \"title\": \"A\"\n}\n");
  }

  @Test
  void readsTheFormsPeopleWrite() {
    LeadershipSystem system =
        Documents.parse(
                """
                # written by hand
                format: concertive/1.0
                id: long-beach
                title: Linked Learning in Long Beach
                stage: reported
                coverage: { routines: partial, Activities: not documented }
                sources:
                  - { id: brief, title: A brief, year: 2010 }
                organization:
                  positions:
                    - id: coach
                      title: Coach
                      roleType: Coach
                      seats: more than 70
                practice:
                  activities:
                    - id: first
                      name: First
                      when: 2014-09
                      participations:
                        - { actor: coach, part: leader, present: TRUE, headcount: 08 }
                        - { actor: coach, part: follower, present: NO }
                """)
            .orThrow();
    assertThat(text(system, Format.YAML))
        .contains(
            "seats: \">70\"",
            "present: \"YES\"",
            "present: \"NO\"",
            "ACTIVITIES: NOT_DOCUMENTED",
            "headcount: 8");
  }

  @Test
  void tellsTheFormatByTheNameOfTheFile() throws IOException {
    for (String name : List.of("a.json", "b.yaml", "C.YML", "d.txt", "e")) {
      Path file = directory.resolve(name);
      Documents.write(OAK_HILL, file);
      boolean isYaml = name.startsWith("b") || name.startsWith("C");
      assertThat(Files.readString(file)).isEqualTo(isYaml ? YAML : JSON);
      assertThat(Documents.read(file).orThrow()).isEqualTo(OAK_HILL);
    }
    // JSON is not YAML's business: a .json file with YAML in it is refused.
    Files.writeString(directory.resolve("a.json"), YAML);
    assertThat(Documents.read(directory.resolve("a.json")).system()).isEmpty();
    Files.writeString(directory.resolve("f"), "\ufeff\r\n  " + JSON);
    assertThat(Documents.read(directory.resolve("f")).orThrow()).isEqualTo(OAK_HILL);
  }

  @Test
  void readsYamlThatIsJson() {
    assertThat(Documents.read(JSON.getBytes(UTF_8), Format.YAML).orThrow()).isEqualTo(OAK_HILL);
  }

  @Test
  void whatCannotBeReadIsAProblemToo() {
    Path missing = directory.resolve("missing.yaml");
    assertThat(Texts.problems(Documents.read(missing)))
        .containsExactly(
            missing + ":1:1: There is no file \"" + missing + "\". Check its name and folder.");
    assertThat(Texts.problems(Documents.read(directory)))
        .containsExactly(
            directory
                + ":1:1: \""
                + directory
                + "\" is a directory, not a file. Name a file in it.");
    assertThatThrownBy(() -> Documents.read(missing).orThrow())
        .isInstanceOf(ReadException.class)
        .hasMessage(
            missing
                + " cannot be read:\n  "
                + missing
                + ":1:1: There is no file \""
                + missing
                + "\". Check its name and folder.");
  }

  @Test
  void problemsNameTheFile() throws IOException {
    Path file = directory.resolve("a.yaml");
    Files.writeString(file, "format: concertive/1.0\nid: a\n");
    assertThat(Texts.problems(Documents.read(file)))
        .containsExactly(
            file + ":1:1: This system \"a\" has no \"title\". It must have format, id and title.");
  }

  @Test
  void whatCannotBeWrittenThrows() {
    assertThatThrownBy(() -> Documents.write(OAK_HILL, directory))
        .isInstanceOf(UncheckedIOException.class);
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> Documents.write(OAK_HILL, Format.JSON, broken))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void writesToAStreamAndLeavesItOpen() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Documents.write(OAK_HILL, Format.YAML, out);
    out.write("# more".getBytes(UTF_8));
    assertThat(out.toString(UTF_8)).isEqualTo(YAML + "# more");
  }

  @Test
  void columnsCountCharacters() {
    for (String line : List.of("\"title\": \"é日😀\", \"x\": 1", "\"title\": \"abc\", \"x\": 1")) {
      assertThat(
              Texts.readJson("{\"format\": \"concertive/1.0\", \"id\": \"a\",\r\n\r" + line + "}")
                  .errors())
          .extracting(Problem::line, Problem::column)
          .containsExactly(tuple(3L, 17));
    }
    for (String line : List.of("title: {é日😀: 1}", "title: {abc: 1}")) {
      Problem problem =
          Texts.readYaml("format: concertive/1.0\r\nid: a\r\n" + line).errors().get(0);
      assertThat(problem.line()).isEqualTo(3);
      assertThat(problem.column()).isEqualTo(8);
    }
  }

  @Test
  void aByteOrderMarkCountsForNothing() {
    assertThat(Texts.problems(Texts.readJson("\ufeff{\"format\": 1, \"a\": tru}")))
        .containsExactly(
            "1:12 /format: \"format\" must be \"concertive/1.0\", but is the number 1.",
            "1:20 /a: \"tru\" is not a value. Text must be in double quotes.");
    assertThat(Texts.problems(Texts.readYaml("\ufeffformat: 1\nid: a\ntitle: A")))
        .containsExactly(
            "1:9 /format: \"format\" must be \"concertive/1.0\", but is the number 1.");
  }
}
