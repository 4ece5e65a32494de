package org.concertive.walkthrough;

import java.util.Optional;
import java.util.Set;
import org.concertive.commandline.Page;
import org.concertive.index.View;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Metrics;

/** The measures: those with a value, with the numbers that are possible; then the others. */
final class MeasureSection {
  private MeasureSection() {}

  static void print(MetricResults results, Page page) {
    page.title("WHAT IS MEASURED");
    page.line(
        2,
        "As designed: what the description lays down. As lived: what is recorded to have taken"
            + " place. In brackets: the numbers that are possible.");
    Names names = new Names(results.index());
    Waiting waiting = new Waiting();
    String parts = "";
    for (Metric<?> metric : Metrics.all()) {
      Measure measure = new Measure(metric, names, waiting);
      Set<View> views = metric.views();
      if (views.isEmpty()) {
        measure.take(Optional.empty(), results.get(metric));
      }
      views.forEach(view -> measure.take(Optional.of(view), results.get(metric, view)));
      parts = measure.print(page, parts);
    }
    waiting.print(page);
  }
}
