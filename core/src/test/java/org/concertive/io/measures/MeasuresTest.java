package org.concertive.io.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.cases.CaseNode;
import org.concertive.index.View;
import org.concertive.io.csv.MetricTable;
import org.concertive.io.document.Documents;
import org.concertive.metrics.CoLeadingMetrics;
import org.concertive.metrics.Counts;
import org.concertive.metrics.DependenceMetrics;
import org.concertive.metrics.DistributionMetrics;
import org.concertive.metrics.Labels;
import org.concertive.metrics.Members;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.PollMetrics;
import org.concertive.metrics.RoutineMetrics;
import org.concertive.metrics.TimeMetrics;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.relation.Scope;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MeasuresTest {
  private static final MetricResults RESULTS =
      MetricResults.of(
              CaseNode.system(
                  """
                  organization:
                    units:
                      - {id: elm, name: Elm | East, kind: SCHOOL}
                      - {id: oak, name: Oak School, kind: SCHOOL}
                    people:
                      - {id: ann, name: Ann Cole}
                      - {id: ben, name: Ben Diaz}
                  practice:
                    routines:
                      - {id: plc, name: PLC, unit: elm, expectedLeaders: [ann, ben]}
                      - {id: walk, name: Walk, unit: elm, expectedLeaders: [ann]}
                      - {id: talk, name: Talk, unit: oak}
                  """))
          .only(
              List.of(
                  CoLeadingMetrics.CO_LEADING_RATE,
                  DistributionMetrics.LEVEL_COVERAGE,
                  DependenceMetrics.ORPHANED_BY));

  @Test
  void one_description_is_a_table_of_views() {
    assertThat(TextMeasures.write(RESULTS))
        .startsWith("metric ")
        .contains("co-leading-rate  0.5 = 1/2")
        .contains("undefined: no leader is declared");
    assertThat(TextMeasures.write(RESULTS.in(Scope.EVERYTHING.inUnit("elm"))))
        .startsWith("Scope: unit=elm\n\nmetric ");
  }

  @Test
  void units_stand_side_by_side_with_a_dash_where_there_is_no_result() {
    assertThat(TextMeasures.write(RESULTS.by(OrgUnitKind.SCHOOL)))
        .isEqualTo(
            """
                                               Elm | East  Oak School
            co-leading-rate, designed          0.5 = 1/2   –
            level-coverage, designed, leading  0 = 0/3     –
            orphaned-by, ann                   Walk        –
            """);
  }

  @Test
  void tables_follow_in_full() {
    assertThat(TextMeasures.write(RESULTS.only(List.of(RoutineMetrics.COUPLING_TABLE))))
        .doesNotContain("Meetings of levels (");
    MetricResults spans =
        MetricResults.of(
                CaseNode.system(
                    """
                    organization:
                      people:
                        - {id: ann, name: Ann Cole}
                    practice:
                      timeUse:
                        - {actor: ann, category: PUTTING_OUT_FIRES, share: 0.25}
                        - {actor: ann, category: ENGAGING_IN_IMPROVEMENT, share: 0.75}
                    """))
            .only(List.of(TimeMetrics.TIME_SHARES));
    assertThat(TextMeasures.write(spans))
        .endsWith(
            """

            Time by category
                 PUTTING_OUT_FIRES  MAINTAINING_THE_ORGANIZATION  ENGAGING_IN_IMPROVEMENT  OTHER
            ann  0.25               0                             0.75                     0
            """);
  }

  @Test
  void tables_of_metrics_without_views_follow_too() {
    MetricResults polls =
        MetricResults.of(
                CaseNode.system(
                    """
                    evidence:
                      polls:
                        - {id: practice, prompt: What is it, responses: [[trust, team], [trust]]}
                    """))
            .only(List.of(PollMetrics.POLL_AGREEMENT));
    assertThat(TextMeasures.write(polls))
        .endsWith(
            """

            Agreement in polls
                      modal word      overlap
            practice  1 = 2/2, trust  0.5
            """);
  }

  @Test
  void markdown_has_a_row_for_each_part_and_escapes_what_names_hold() {
    assertThat(MarkdownMeasures.write(RESULTS))
        .startsWith("# Oak Hill\n\n| Metric | View | Part | Result |\n|---|---|---|---|\n")
        .contains("| M-20 Co-leading rate | designed |  | 0.5 = 1/2 |")
        .contains("| M-12 Orphaned by single departures | designed | ann | Walk |");
    assertThat(MarkdownMeasures.write(RESULTS.by(OrgUnitKind.SCHOOL)))
        .startsWith("|  | Elm \\| East | Oak School |\n|---|---|---|\n")
        .contains("| co-leading-rate, designed | 0.5 = 1/2 | – |");
  }

  @Test
  void csv_is_a_long_table_in_full_precision() {
    List<String> lines = MetricTable.of(RESULTS.by(OrgUnitKind.SCHOOL)).toString().lines().toList();
    assertThat(lines.get(0))
        .isEqualTo(
            "of,scope,number,metric,name,view,part,value,low,high,numerator,denominator,words,"
                + "undefined,reason");
    assertThat(lines)
        .contains(
            "elm,unit=elm,M-20,co-leading-rate,Co-leading rate,DESIGNED,,0.5,,,1,2,0.5 = 1/2,,")
        .anyMatch(line -> line.startsWith("oak,unit=oak,M-20") && line.contains("NONE_RECORDED"));
  }

  @Test
  void json_has_contributors_and_scopes() {
    JsonNode one = JsonMapper.shared().readTree(JsonMeasures.write(RESULTS));
    assertThat(one.get("of").asString()).isEqualTo("oak-hill");
    assertThat(one.get("scope").asString()).isEqualTo("everything");
    assertThat(one.at("/metrics/0/designed/contributors/0/id").asString()).isEqualTo("plc");
    JsonNode several =
        JsonMapper.shared().readTree(JsonMeasures.write(RESULTS.by(OrgUnitKind.SCHOOL)));
    assertThat(several.get(1).get("of").asString()).isEqualTo("oak");
    assertThat(several.get(1).at("/metrics/0/designed/undefined/code").asString())
        .isEqualTo("NONE_RECORDED");
  }

  @Test
  void descriptions_stand_side_by_side_by_their_names() {
    Map<String, MetricResults> two = new LinkedHashMap<>();
    two.put("first.yaml", RESULTS);
    two.put("second.yaml", RESULTS.in(Scope.EVERYTHING.inUnit("oak")));
    assertThat(TextMeasures.write(two)).contains("first.yaml", "second.yaml");
    assertThat(MetricTable.of(two).toString()).contains("\nfirst.yaml,everything,M-20");
  }

  @Test
  void impossible_numbers_are_undefined_with_a_reason_and_never_blank() {
    MetricResults results =
        MetricResults.of(
            Documents.read(Path.of("src/test/resources/systems/impossible-numbers.yaml"))
                .orThrow());
    for (Metric<?> metric : results.metrics()) {
      for (View view : View.values()) {
        assertThat(results.get(metric, view).toString().lines())
            .as(metric.id())
            .isNotEmpty()
            .noneMatch(line -> line.isBlank() || line.endsWith(":") || line.contains(": ;"));
      }
    }
    assertThat(results.rows()).noneMatch(row -> row.words().value().orElse("-").isBlank());
    assertThat(TextMeasures.write(results))
        .contains("– is undefined: in u, 13 of 12 cannot have adopted it")
        .contains("6 in all and 18 asked cannot both be right");
  }

  @Test
  void a_group_without_members_and_counts_of_nothing_say_none() {
    assertThat(new Counts(Map.of("SOLO", 0))).hasToString("none");
    assertThat(new Members(Map.of("every time", List.of()))).hasToString("every time: none");
    assertThat(new Labels(Map.of("theory", List.of()))).hasToString("theory: none");
  }
}
