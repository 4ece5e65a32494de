package org.concertive.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.concertive.Concertive;
import org.concertive.index.View;
import org.concertive.metrics.DistributionMetrics;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Metrics;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.Waiver;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimePoint;
import org.concertive.validation.Diagnostic;
import org.concertive.validation.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{name: &x p, system: {format: concertive/1.0, id: s, title: *x}}",
        "{name: &x p, system: {format: concertive/1.0, id: s, title: S, notes: [*x]}}",
        "{name: p, system: *x}",
        "{name: &x p, system: {format: concertive/1.0, id: s, title: S, thresholds: {a: *x}}}",
      })
  void aliasesOfYamlAreRefused(String text) {
    YAMLMapper yaml = YAMLMapper.builder().addModule(new ConcertiveModule()).build();
    assertThatThrownBy(() -> yaml.readValue(text, Project.class))
        .hasMessageContaining(
            "Aliases (*x) cannot be used here. Repeat the content of the anchor.");
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
                        There is no field "titel" in a system. Maybe "title". (/system/titel)
                        "name" must be text, but is the number 1. Write it in quotes: "1". (/system/practice/routines/0/name)
                        This system "a" has no "title". It must have format, id and title. (/system)"""));
  }

  @Test
  void anotherFormatIsSaidInOurWords() {
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"format\": \"concertive/9.0\", \"x\": 1}", LeadershipSystem.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining(
            "The document is in the format concertive/9.0, which this version cannot read");
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

  @Test
  void a_mapper_finds_the_module_by_itself() {
    ObjectMapper found = JsonMapper.builder().findAndAddModules().build();
    assertThat(found.writeValueAsString(Map.of("system", LeadershipSystem.of("oak", "Oak Hill"))))
        .isEqualTo(
            "{\"system\":{\"format\":\"concertive/1.0\",\"id\":\"oak\",\"title\":\"Oak Hill\"}}");
  }

  @Test
  void single_objects_are_written_and_read() {
    Routine plc =
        Routine.builder("plc", "Weekly PLC").cadence("weekly").expectedLeaders("coach").build();
    String json = MAPPER.writeValueAsString(plc);
    assertThat(json)
        .isEqualTo(
            "{\"id\":\"plc\",\"name\":\"Weekly PLC\",\"cadence\":\"weekly\","
                + "\"expectedLeaders\":[\"coach\"]}");
    assertThat(MAPPER.readValue(json, Routine.class)).isEqualTo(plc);
    assertThat(MAPPER.writeValueAsString(List.of(TimePoint.parse("2010-02"), Ref.to("plc"))))
        .isEqualTo("[\"2010-02\",\"plc\"]");
  }

  @Test
  void a_single_object_with_a_mistake_is_refused_with_its_kind_and_place() {
    assertThatThrownBy(
            () -> MAPPER.readValue("{\"id\":\"plc\",\"name\":\"PLC\",\"cadnce\":1}", Routine.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("The routine cannot be read:")
        .hasMessageContaining("(/cadnce)")
        .hasMessageContaining("Maybe \"cadence\".");
  }

  @Test
  void an_object_is_shown_as_a_document_would_write_it() {
    assertThat(Concertive.show(Routine.builder("plc", "Weekly PLC").cadence("weekly").build()))
        .hasToString("id: plc\nname: Weekly PLC\ncadence: weekly");
  }

  @Test
  void every_object_of_a_system_is_written_as_in_its_document() {
    LeadershipSystem system = RandomSystems.full();
    for (Routine routine : system.routines()) {
      assertThat(MAPPER.readValue(Documents.write(routine, Format.JSON), Routine.class))
          .isEqualTo(routine);
    }
  }

  @Test
  void a_report_is_written_with_its_findings() {
    LeadershipSystem system =
        LeadershipSystem.builder("oak", "Oak Hill")
            .routines(Routine.of("plc", "Weekly PLC"))
            .waivers(Waiver.of("RTN-04", "Superintendent", "Being filled"))
            .coverage(Map.of(Aspect.ACTIVITIES, Coverage.NOT_DOCUMENTED))
            .build();
    ValidationReport report = Concertive.check(system);
    JsonNode json = MAPPER.valueToTree(report);
    assertThat(json.get("diagnostics").size()).isEqualTo(report.diagnostics().size()).isPositive();
    Diagnostic first = report.diagnostics().get(0);
    JsonNode written = json.get("diagnostics").get(0);
    assertThat(written.get("rule").asString()).isEqualTo(first.rule());
    assertThat(written.get("message").asString()).isEqualTo(first.message());
    assertThat(written.get("subject").get("id").asString()).isEqualTo(first.subject().id());
    assertThat(json.get("waived").get(0).get("waiver").get("by").asString())
        .isEqualTo("Superintendent");
    assertThat(json.get("skipped").get("ACTIVITIES").size()).isPositive();
    assertThat(MAPPER.<JsonNode>valueToTree(first)).isEqualTo(written);
  }

  @Test
  void results_are_written_with_their_parts_or_with_the_reason_why_there_is_none() {
    LeadershipSystem system =
        LeadershipSystem.builder("oak", "Oak Hill")
            .people(Person.of("ana", "Ana"))
            .routines(Routine.builder("plc", "Weekly PLC").expectedLeaders("ana").build())
            .build();
    MetricResults results = Concertive.measure(system);
    JsonNode leaders = MAPPER.valueToTree(results.get(DistributionMetrics.EFFECTIVE_LEADERS));
    assertThat(leaders.get("value").asDouble()).isEqualTo(1);
    assertThat(leaders.get("contributors").get(0).get("id").asString()).isEqualTo("ana");
    JsonNode lived =
        MAPPER.valueToTree(results.get(DistributionMetrics.EFFECTIVE_LEADERS, View.LIVED));
    assertThat(lived.get("undefined").get("code").asString()).isEqualTo("NONE_RECORDED");
    JsonNode all = MAPPER.valueToTree(results);
    assertThat(all.size()).isEqualTo(Metrics.all().size());
    assertThat(all.get(0).get("number").asString()).isEqualTo(Metrics.all().get(0).number());
  }
}
