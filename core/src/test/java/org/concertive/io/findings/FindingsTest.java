package org.concertive.io.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.concertive.execution.Execution;
import org.concertive.io.document.Documents;
import org.concertive.validation.Baseline;
import org.concertive.validation.RuleSet;
import org.concertive.validation.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsTest {
  private static final RuleSet RULES = RuleSet.standard().only("RTN-07", "RTN-04", "AUT-03");
  private static final String PLC =
      """
      format: concertive/1.0
      id: oak-hill
      title: Oak Hill
      stage: REPORTED
      coverage: {ROUTINES: COMPLETE}
      practice:
        routines:
          - {id: plc, name: "Weekly *PLC* <b>\\e[31m", expectedLeaders: [kim]}
          - id: walk
            name: Learning walk
            purpose: See teaching.
      waivers:
        - {rule: RTN-04, by: Ana Ruiz, reason: Led in turn.}
      """;
  private static final CheckedDocument OAK_HILL = checked("systems/oak hill.yaml", PLC);
  private static final CheckedDocument BROKEN = checked("broken.yaml", "format: concertive/1.0\n");

  private static CheckedDocument checked(String source, String text) {
    return CheckedDocument.of(source, Documents.parse(text), RULES);
  }

  @Test
  void a_listener_hears_of_the_rules_a_document_is_checked_with() {
    List<String> heard = new ArrayList<>();
    CheckedDocument.of(
        "oak hill.yaml",
        Documents.parse(PLC),
        RuleSet.standard().only("RTN-04", "RTN-07"),
        Execution.here().heardBy((done, total) -> heard.add(done + "/" + total)));
    assertThat(heard).containsExactly("1/2", "2/2");
  }

  @Test
  void text_has_places_messages_remedies_and_counts() {
    assertThat(TextFindings.STANDARD.write(List.of(OAK_HILL)))
        .isEqualTo(
            """
            systems/oak hill.yaml

              warning  RTN-07 routine-without-purpose
                8:7  "Weekly *PLC* <b>[U+001B escape][31m" (plc) has no recorded purpose: those who take part
                     may have different ones in mind.
                To record: Record what the routine is for.
                To consider: Consider agreeing on the purpose with those who take part.

              Accepted:
                9:7  RTN-04  No leader is recorded for "Learning walk" (walk): whether anybody leads it cannot
                     be seen. Ana Ruiz accepted it: Led in turn.
              0 errors, 1 warning, 0 infos
            """);
  }

  @Test
  void text_can_be_listed_by_subject_and_coloured() {
    assertThat(TextFindings.STANDARD.by(TextFindings.Grouping.SUBJECT).write(List.of(OAK_HILL)))
        .contains(
            "\n  \"Weekly *PLC* <b>[U+001B escape][31m\" (plc)\n    8:7  warning  RTN-07  \"Weekly");
    assertThat(TextFindings.STANDARD.coloured().write(List.of(OAK_HILL)))
        .contains("\u001b[33mwarning\u001b[0m")
        .doesNotContain("<b>\u001b[31m");
  }

  @Test
  void text_folds_a_rule_that_fires_on_three_or_more_subjects() {
    String text =
        """
        format: concertive/1.0
        id: oak-hill
        title: Oak Hill
        practice: {routines: [{id: a, name: A}, {id: b, name: B}, {id: c, name: C}]}
        """;
    CheckedDocument three =
        CheckedDocument.of("-", Documents.parse(text), RuleSet.standard().only("RTN-07"));
    assertThat(TextFindings.STANDARD.write(List.of(three)))
        .containsOnlyOnce("those who take part may")
        .contains("    Also \"B\" (b) at 4:41 and \"C\" (c) at 4:59.\n");
    assertThat(
            TextFindings.STANDARD.unfolded().write(List.of(three)).split("those who take part may"))
        .hasSize(4);
  }

  @Test
  void a_document_that_cannot_be_read_says_why_and_the_others_are_still_there() {
    assertThat(TextFindings.STANDARD.write(List.of(BROKEN, OAK_HILL)))
        .contains("broken.yaml\n  1:1  error  ")
        .contains("It cannot be read, so it was not checked. Correct the errors first.")
        .contains("oak hill.yaml");
    assertThat(BROKEN.isAtLeast(Severity.ERROR)).isTrue();
    assertThat(OAK_HILL.isAtLeast(Severity.ERROR)).isFalse();
    assertThat(OAK_HILL.isAtLeast(Severity.WARNING)).isTrue();
  }

  @Test
  void markdown_shows_hostile_names_as_they_are() {
    assertThat(MarkdownFindings.write(List.of(OAK_HILL, BROKEN)))
        .contains("# systems/oak hill.yaml\n")
        .contains("## warning: RTN-07 routine-without-purpose\n")
        .contains(
            "- line 8: \"Weekly \\*PLC\\* \\<b\\>\\[U+001B escape\\]\\[31m\" (plc) has no recorded purpose")
        .contains("*Sources:* Jaquith, Aiello")
        .contains("## Accepted\n")
        .contains("The document cannot be read");
  }

  @Test
  void json_has_lines_waivers_and_skipped_rules() {
    JsonNode documents =
        JsonMapper.shared().readTree(JsonFindings.write(List.of(OAK_HILL, BROKEN)));
    JsonNode oakHill = documents.get(0);
    assertThat(oakHill.at("/findings/0/rule").asString()).isEqualTo("RTN-07");
    assertThat(oakHill.at("/findings/0/line").asInt()).isEqualTo(8);
    assertThat(oakHill.at("/findings/0/column").asInt()).isEqualTo(7);
    assertThat(oakHill.at("/waived/0/waiver/by").asString()).isEqualTo("Ana Ruiz");
    assertThat(oakHill.at("/waived/0/finding/line").asInt()).isEqualTo(9);
    assertThat(documents.at("/1/isRead").asBoolean()).isFalse();
    assertThat(documents.at("/1/problems/0/severity").asString()).isEqualTo("ERROR");
  }

  @Test
  void sarif_gives_each_finding_its_rule_level_place_and_fingerprint() {
    JsonNode log =
        JsonMapper.shared().readTree(SarifFindings.write(List.of(OAK_HILL, BROKEN), RULES));
    assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
    JsonNode run = log.at("/runs/0");
    JsonNode result = run.at("/results/0");
    assertThat(result.at("/level").asString()).isEqualTo("warning");
    assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex") + "/id"))
        .isEqualTo(result.get("ruleId"));
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("systems/oak%20hill.yaml");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(8);
    assertThat(result.at("/partialFingerprints").size()).isEqualTo(1);
    assertThat(run.at("/results/1/suppressions/0/justification").asString())
        .isEqualTo("Ana Ruiz: Led in turn.");
    assertThat(run.at("/results/2/ruleId").asString()).isEqualTo("document");
  }

  @Test
  void junit_has_a_test_for_each_rule_that_ran() throws Exception {
    assertThat(failures(Severity.WARNING))
        .containsExactly("RTN-07 routine-without-purpose", "document");
    assertThat(failures(Severity.ERROR)).containsExactly("document");
  }

  private static List<String> failures(Severity failAt) throws Exception {
    String xml = JUnitFindings.write(List.of(OAK_HILL, BROKEN), RULES, failAt);
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)));
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("tests")).isEqualTo("4");
    var failures = document.getElementsByTagName("failure");
    return java.util.stream.IntStream.range(0, failures.getLength())
        .mapToObj(i -> ((Element) failures.item(i).getParentNode()).getAttribute("name"))
        .toList();
  }

  @Test
  void with_a_baseline_only_new_findings_are_listed_and_what_is_gone_is_said() {
    Baseline before = Baseline.of(OAK_HILL.report().stream().toList());
    CheckedDocument same = OAK_HILL.since(before);
    assertThat(same.findings()).isEmpty();
    assertThat(same.isAtLeast(Severity.INFO)).isFalse();
    assertThat(TextFindings.STANDARD.write(List.of(same)))
        .contains("In the baseline: 1 finding, 0 of them gone.");
    CheckedDocument mended =
        checked(
                "oak.yaml",
                PLC.replace("expectedLeaders: [kim]", "expectedLeaders: [kim], purpose: Learn"))
            .since(before);
    assertThat(TextFindings.STANDARD.write(List.of(mended))).contains("Gone: \"Weekly");
    assertThat(
            JsonMapper.shared()
                .readTree(JsonFindings.write(List.of(mended)))
                .at("/0/baseline/gone/0/rule")
                .asString())
        .isEqualTo("RTN-07");
    assertThat(MarkdownFindings.write(List.of(mended)))
        .contains("- Gone: ")
        .contains("Nothing was found.");
    assertThat(SarifFindings.write(List.of(OAK_HILL.since(Baseline.empty())), RULES))
        .contains("\"baselineState\" : \"new\"");
  }
}
