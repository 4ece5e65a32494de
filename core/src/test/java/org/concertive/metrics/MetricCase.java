package org.concertive.metrics;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.concertive.cases.CaseNode;
import org.concertive.index.View;
import org.concertive.statistics.Result;

/**
 * A small system and what some metrics give for it. The cases of a family are a file of their own
 * among the test's resources, read by people, by tests and by the pages of metrics:
 *
 * <pre>{@code
 * - case: two routines are led by one, one by two
 *   from: by hand
 *   gives:
 *     M-20: 1/3
 *     M-05 lived: {undefined: NONE_RECORDED}
 *     M-38: {mean: 14.26, sd: 12.1, max: {undefined: TOO_FEW}}
 *   system:
 *     practice:
 *       routines:
 *         …
 * }</pre>
 *
 * <p>Under {@code gives} stands a metric, with its view where it is not the first it has, and what
 * it gives: a number; a quotient; an interval such as {@code 3 to 7}; {@code undefined} with the
 * code; or these by the name of a part, by {@code row, column} or by what is counted; of groups and
 * labels, their lists. A number holds to the half of its last digit; a quotient and whole numbers
 * hold exactly. Parts that are not listed are not compared. {@code prints} compares the whole text
 * of the result instead.
 *
 * <p>The first case in which a metric is defined is its example on the page.
 *
 * @param file the family's file, without its ending
 * @param title what the case shows, as a sentence without its full stop
 * @param from where the numbers come from: a publication, another tool, or by hand
 * @param gives what the metrics give
 * @param system the system, without format, id and title
 */
record MetricCase(
    String file, String title, Optional<String> from, List<Given> gives, String system) {
  private static final Path FILES = Path.of("src/test/resources/metrics");

  /** What a metric gives in a view. */
  record Given(Metric<?> metric, View view, CaseNode expected) {
    private static Given of(CaseNode.Field field) {
      String[] words = field.name().split(" ", -1);
      Metric<?> metric = Metrics.find(words[0]).orElseThrow();
      View view =
          words.length > 1
              ? View.valueOf(words[1].toUpperCase(java.util.Locale.ROOT))
              : metric.views().stream().findFirst().orElse(View.DESIGNED);
      return new Given(metric, view, field.value());
    }

    /** What the metric gives in these results. */
    Result<? extends Figure> in(MetricResults results) {
      return results.get(metric, view);
    }
  }

  /** All cases, file by file. */
  static List<MetricCase> all() {
    return CaseNode.casesIn(FILES).stream().map(MetricCase::of).toList();
  }

  private static MetricCase of(CaseNode node) {
    return new MetricCase(
        node.file(),
        node.text("case").orElseThrow(),
        node.text("from"),
        node.get("gives").orElseThrow().fields().stream().map(Given::of).toList(),
        node.get("system").orElseThrow().lines());
  }

  MetricResults results() {
    return MetricResults.of(CaseNode.system(system));
  }

  @Override
  public String toString() {
    return file + ": " + title;
  }
}
