package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concertive.index.View.DESIGNED;
import static org.concertive.index.View.LIVED;
import static org.concertive.metrics.DependenceMetrics.DEPARTURE_TOLERANCE;
import static org.concertive.metrics.DistributionMetrics.EFFECTIVE_LEADERS;
import static org.concertive.metrics.DistributionMetrics.LEADER_COUNT;
import static org.concertive.metrics.Samples.SCHOOL;
import static org.concertive.metrics.Samples.isUndefined;
import static org.concertive.metrics.Samples.led;
import static org.concertive.metrics.Samples.meeting;
import static org.concertive.metrics.StandingMetrics.FORMAL_LIVED_OVERLAP;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class MetricResultsTest {
  private static final LeadershipSystem SYSTEM =
      SCHOOL.with(led("r1", "ann", "ben"), led("r2", "ben"), meeting("a", "cleo"));

  @Test
  void without_a_view_the_first_of_the_metric_is_meant() {
    MetricResults results = MetricResults.of(SYSTEM);
    assertThat(results.get(LEADER_COUNT)).isEqualTo(results.get(LEADER_COUNT, DESIGNED));
    assertThat(results.get(LEADER_COUNT).orElseThrow().number()).isEqualTo(2);
    assertThat(results.get(LEADER_COUNT, LIVED).orElseThrow().number()).isEqualTo(1);
  }

  @Test
  void a_view_the_metric_has_not_is_undefined() {
    isUndefined(
        MetricResults.of(SYSTEM).get(DEPARTURE_TOLERANCE, LIVED),
        "it has no view LIVED, only DESIGNED");
  }

  @Test
  void a_metric_of_both_views_at_once_is_the_same_in_each() {
    MetricResults results = MetricResults.of(SYSTEM);
    assertThat(results.get(FORMAL_LIVED_OVERLAP, DESIGNED))
        .isEqualTo(results.get(FORMAL_LIVED_OVERLAP, LIVED))
        .isEqualTo(results.get(FORMAL_LIVED_OVERLAP));
  }

  @Test
  void where_the_part_is_not_documented_the_metric_is_undefined_and_partial_changes_no_value() {
    assertThat(MetricResults.of(covered(Coverage.NOT_DOCUMENTED)).get(EFFECTIVE_LEADERS, LIVED))
        .isEqualTo(
            Result.undefined(
                Result.Code.NOT_DOCUMENTED, "activities are not documented", "ACTIVITIES"));
    assertThat(MetricResults.of(covered(Coverage.PARTIAL)).get(EFFECTIVE_LEADERS, LIVED))
        .isEqualTo(MetricResults.of(covered(Coverage.COMPLETE)).get(EFFECTIVE_LEADERS, LIVED));
  }

  private static LeadershipSystem covered(Coverage coverage) {
    return SYSTEM.toBuilder().putCoverage(Aspect.ACTIVITIES, coverage).build();
  }

  private static Map<String, Result<?>> all(MetricResults results, boolean backwards) {
    List<Metric<?>> metrics = new ArrayList<>(Metrics.all());
    if (backwards) {
      Collections.reverse(metrics);
    }
    Map<String, Result<?>> all = new LinkedHashMap<>();
    for (Metric<?> metric : metrics) {
      for (View view : View.values()) {
        all.put(metric.id() + " " + view, results.get(metric, view));
      }
    }
    return all;
  }

  @Test
  void results_do_not_depend_on_thread_or_order() throws Exception {
    LeadershipSystem system = SYSTEM;
    Map<String, Result<?>> expected = all(MetricResults.of(system), false);
    MetricResults shared = MetricResults.of(SystemIndex.of(system));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Map<String, Result<?>>>> answers = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        boolean backwards = i % 2 == 1;
        answers.add(threads.submit(() -> all(shared, backwards)));
      }
      for (Future<Map<String, Result<?>>> answer : answers) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void they_print_as_a_table_of_aligned_columns() {
    List<String> lines = MetricResults.of(SYSTEM).toString().lines().toList();
    int designed = lines.get(0).indexOf("designed");
    int lived = lines.get(0).indexOf("lived");
    assertThat(lines.get(0)).startsWith("metric ").endsWith("lived, credit per record");
    assertThat(line(lines, "leader-count ").charAt(designed)).isEqualTo('2');
    assertThat(line(lines, "leader-count ").substring(lived)).isEqualTo("1");
    assertThat(line(lines, "level-coverage ").substring(designed))
        .startsWith("declared undefined: no leader is declared");
    assertThat(lines.get(lines.indexOf(line(lines, "level-coverage ")) + 1).substring(designed))
        .startsWith("leading 0 = 0/3");
    assertThat(line(lines, "orphaned-by ").substring(designed)).isEqualTo("1 group");
    assertThat(line(lines, "time-shares ").substring(lived))
        .isEqualTo("undefined: no time use is recorded");
    assertThat(line(lines, "time-shares ").substring(designed, lived)).isBlank();
  }

  private static String line(List<String> lines, String start) {
    return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }
}
