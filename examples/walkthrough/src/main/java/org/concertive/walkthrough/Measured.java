package org.concertive.walkthrough;

import java.util.List;
import java.util.Map;
import org.concertive.index.View;
import org.concertive.metrics.Contributor;
import org.concertive.metrics.Counts;
import org.concertive.metrics.Members;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Metrics;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Table;
import org.concertive.metrics.Value;
import org.concertive.statistics.Result;

/** What the metrics come to, each with its parts, the undefined ones with the reason. */
final class Measured {
  private static final int COLUMN = 16;

  private Measured() {}

  static void print(MetricResults results, Page page) {
    page.title("WHAT IS MEASURED");
    page.line(2, "More distribution is not better: the numbers describe, they do not grade.");
    for (Metric<?> metric : Metrics.all()) {
      page.gap();
      page.line(2, 4, metric.name() + " (" + metric.number() + "): " + metric.definition());
      if (metric.views().isEmpty()) {
        print("", results.get(metric), page);
      }
      for (View view : metric.views()) {
        print(view == View.DESIGNED ? "as designed" : "as lived", results.get(metric, view), page);
      }
    }
    page.gap();
  }

  private static void print(String view, Result<?> result, Page page) {
    if (result instanceof Result.Undefined<?> undefined) {
      page.row(4, COLUMN, view, "undefined: " + undefined.reason() + ".");
      return;
    }
    Object value = result.orElseThrow();
    if (value instanceof Value number) {
      print(view, number, page);
    } else if (value instanceof Profile profile) {
      profile
          .parts()
          .forEach((name, part) -> print(view + (view.isEmpty() ? "" : ", ") + name, part, page));
    } else if (value instanceof Members members) {
      print(view, members.groups(), page);
    } else if (value instanceof Counts || value instanceof Table) {
      value.toString().lines().forEach(line -> page.row(4, COLUMN, view, line));
    } else {
      page.row(4, COLUMN, view, value.toString());
    }
  }

  private static void print(String view, Value number, Page page) {
    page.row(4, COLUMN, view, number.from(List.of()).toString());
    if (!number.contributors().isEmpty()) {
      page.line(COLUMN, COLUMN + 2, list(number.contributors()));
    }
  }

  private static void print(String view, Map<String, List<Contributor>> groups, Page page) {
    groups.forEach((group, members) -> page.row(4, COLUMN, view, group + ": " + list(members)));
  }

  private static String list(List<Contributor> contributors) {
    return String.join(", ", contributors.stream().map(Contributor::toString).toList());
  }
}
