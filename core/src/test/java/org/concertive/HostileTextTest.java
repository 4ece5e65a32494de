package org.concertive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.concertive.io.document.DocumentResult;
import org.concertive.io.document.Documents;
import org.concertive.io.document.Format;
import org.concertive.io.findings.CheckedDocument;
import org.concertive.io.findings.JUnitFindings;
import org.concertive.io.findings.JsonFindings;
import org.concertive.io.findings.MarkdownFindings;
import org.concertive.io.findings.SarifFindings;
import org.concertive.io.findings.TextFindings;
import org.concertive.io.measures.JsonMeasures;
import org.concertive.io.measures.MarkdownMeasures;
import org.concertive.io.measures.TextMeasures;
import org.concertive.io.report.Report;
import org.concertive.metrics.MetricResults;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.text.Printable;
import org.concertive.validation.Baseline;
import org.concertive.validation.RuleSet;
import org.concertive.validation.Severity;
import org.concertive.validation.ValidationReport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What a document holds never reaches a terminal as anything but text. */
class HostileTextTest {
  /** Clears the screen, rings, turns the writing around, and forges a finding in a new line. */
  private static final String HOSTILE =
      "\u001b[2J\u0007\u009b31m\u202e\u200b\u2028\r\nERROR forged";

  private static final LeadershipSystem SYSTEM = everyTextHostile();
  private static final CheckedDocument CHECKED =
      CheckedDocument.of(
          "a" + HOSTILE + ".yaml",
          Documents.parse(Documents.write(SYSTEM, Format.JSON)),
          RuleSet.standard());
  private static final MetricResults RESULTS = MetricResults.of(SYSTEM);

  /** A system with everything a document may hold, in which every text that may be is hostile. */
  private static LeadershipSystem everyTextHostile() {
    try {
      String text = Files.readString(Path.of("src/test/resources/format/1.0/every-field.json"));
      JsonNode document = JsonMapper.shared().readTree(text);
      spoil(document, document);
      return Documents.parse(Printable.json(document.toString())).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void spoil(JsonNode document, JsonNode around) {
    if (around instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        spoil(document, object.get(name), value -> object.set(name, value));
      }
    } else if (around instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        int at = i;
        spoil(document, list.get(i), value -> list.set(at, value));
      }
    }
  }

  private static void spoil(JsonNode document, JsonNode value, Consumer<JsonNode> place) {
    if (value.isString() && value.asString().matches("[A-Z].* .*|[A-Z][a-z].*")) {
      place.accept(StringNode.valueOf(value.asString() + HOSTILE));
      if (Documents.parse(Printable.json(document.toString())).system().isEmpty()) {
        place.accept(value);
      }
    }
    spoil(document, value);
  }

  private static Map<String, String> texts() {
    List<CheckedDocument> checked = List.of(CHECKED);
    ValidationReport report = CHECKED.report().orElseThrow();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("findings", TextFindings.STANDARD.unfolded().write(checked));
    texts.put("findings, folded", TextFindings.STANDARD.write(checked));
    texts.put(
        "findings by subject",
        TextFindings.STANDARD.by(TextFindings.Grouping.SUBJECT).write(checked));
    texts.put("findings in Markdown", MarkdownFindings.write(checked));
    texts.put("findings in JSON", JsonFindings.write(checked));
    texts.put("findings in SARIF", SarifFindings.write(checked, RuleSet.standard()));
    texts.put(
        "findings in JUnit", JUnitFindings.write(checked, RuleSet.standard(), Severity.ERROR));
    texts.put("report", report.toString());
    report
        .diagnostics()
        .forEach(one -> texts.put("diagnostic " + one.fingerprint(), one.toString()));
    report
        .diagnostics()
        .forEach(one -> texts.put("about " + one.fingerprint(), one.subject().toString()));
    texts.put("baseline", Baseline.of(List.of(report)).toString());
    texts.put("comparison", Baseline.of(List.of(report)).compare(report).toString());
    texts.put("measures", TextMeasures.write(RESULTS));
    texts.put("measures of units", TextMeasures.write(RESULTS.by(OrgUnitKind.SCHOOL)));
    texts.put("measures in Markdown", MarkdownMeasures.write(RESULTS));
    texts.put(
        "measures of units in Markdown", MarkdownMeasures.write(RESULTS.by(OrgUnitKind.SCHOOL)));
    texts.put("measures in JSON", JsonMeasures.write(RESULTS));
    Report meeting = Report.of(RESULTS, report);
    texts.put("report in HTML", meeting.html());
    texts.put("report in Markdown", meeting.markdown());
    texts.put("report in short", meeting.toString());
    texts.put("results", RESULTS.toString());
    RESULTS
        .metrics()
        .forEach(metric -> texts.put("result of " + metric.id(), RESULTS.get(metric).toString()));
    return texts;
  }

  @Test
  void no_text_for_people_has_a_control_or_format_character() {
    assertThat(texts()).allSatisfy((name, text) -> assertHarmless(text));
  }

  private static void assertHarmless(String text) {
    assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n]]");
    assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("ERROR forged"));
  }

  @Test
  void hostile_texts_reach_the_findings() {
    assertThat(TextFindings.STANDARD.write(List.of(CHECKED))).contains("[U+001B escape]");
    assertThat(TextMeasures.write(RESULTS)).contains("[U+001B escape]");
  }

  @Test
  void an_excerpt_escapes_what_a_terminal_would_obey() {
    assertThat(SYSTEM.routines())
        .allSatisfy(
            routine ->
                assertThat(Concertive.show(routine).toString())
                    .contains("\\u001B[2J\\u0007\\u009B31m\\u202E")
                    .doesNotContainPattern("[\\p{Cc}\\u2028\\u202E&&[^\\n]]"));
  }

  @Test
  void problems_and_exceptions_name_what_cannot_be_seen() {
    List<String> documents = new ArrayList<>();
    String json = Printable.json(JsonMapper.shared().writeValueAsString(HOSTILE));
    for (String field :
        List.of(
            "\"id\": " + json,
            json + ": 1",
            "\"stage\": " + json,
            "\"asOf\": " + json,
            "\"thresholds\": {" + json + ": " + json + "}",
            "\"coverage\": {" + json + ": 1}",
            "\"practice\": {\"routines\": [{\"id\": \"r\", \"name\": \"R\", \"cadence\": "
                + json
                + ", \"sources\": ["
                + json
                + "], \"attributes\": {"
                + json
                + ": 1}}]}")) {
      documents.add("{\"format\": \"concertive/1.0\", \"title\": \"S\", " + field + "}");
    }
    documents.add("{\"format\": " + json + "}");
    documents.add("a: *b\u202e");
    documents.add("a: @b\u202e");
    documents.add("{a\u202e}");
    for (String document : documents) {
      DocumentResult read = Documents.parse(document);
      assertHarmless(read.toString());
      assertThatThrownBy(read::orThrow)
          .satisfies(thrown -> assertHarmless(String.valueOf(thrown.getMessage())));
    }
    assertHarmless(Documents.read(Path.of("no" + HOSTILE + ".yaml")).toString());
  }
}
