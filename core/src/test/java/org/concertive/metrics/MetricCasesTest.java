package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.concertive.metrics.MetricCase.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every metric of the catalogue on small systems. */
class MetricCasesTest {
  static List<MetricCase> cases() {
    return MetricCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void metrics_give_what_the_case_says(MetricCase metrics) {
    MetricResults results = metrics.results();
    assertThat(metrics.gives()).isNotEmpty();
    for (Given given : metrics.gives()) {
      ExpectedFigure.compare(given.in(results), given.expected());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void every_value_lies_in_the_range_of_its_metric(MetricCase metrics) {
    MetricLaws.valuesLieInRange(metrics.results(), metrics.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void what_is_missing_is_named(MetricCase metrics) {
    MetricLaws.whatIsMissingIsNamed(metrics.results(), metrics.toString());
  }

  @Test
  void every_metric_has_a_case_in_which_it_is_defined() {
    assertThat(
            cases().stream()
                .flatMap(
                    metrics ->
                        metrics.gives().stream()
                            .filter(given -> given.in(metrics.results()).isDefined())
                            .map(Given::metric))
                .distinct()
                .map(Metric::number))
        .containsExactlyInAnyOrderElementsOf(Metrics.all().stream().map(Metric::number).toList());
  }

  @Test
  void the_title_of_a_case_is_a_sentence_without_its_full_stop() {
    assertThat(cases()).extracting(MetricCase::title).allMatch(title -> !title.endsWith("."));
  }
}
