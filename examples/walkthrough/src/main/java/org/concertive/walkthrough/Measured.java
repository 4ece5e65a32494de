package org.concertive.walkthrough;

import java.util.List;
import org.concertive.index.View;
import org.concertive.metrics.Contributor;
import org.concertive.metrics.Counts;
import org.concertive.metrics.Figure;
import org.concertive.metrics.FigureVisitor;
import org.concertive.metrics.Members;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Metrics;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Table;
import org.concertive.metrics.Value;
import org.concertive.statistics.Result;

/** Prints the results of the metrics, each with its parts, the undefined ones with the reason. */
final class Measured implements FigureVisitor<Page> {
  private static final int COLUMN = 16;

  private final String view;
  private final Page page;

  private Measured(String view, Page page) {
    this.view = view;
    this.page = page;
  }

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

  private static void print(String view, Result<? extends Figure> result, Page page) {
    result.fold(
        figure -> figure.accept(new Measured(view, page)),
        why -> page.row(4, COLUMN, view, "undefined: " + why.reason() + "."));
  }

  @Override
  public Page visit(Value value) {
    page.row(4, COLUMN, view, value.from(List.of()).toString());
    return value.contributors().isEmpty()
        ? page
        : page.line(COLUMN, COLUMN + 2, list(value.contributors()));
  }

  @Override
  public Page visit(Profile profile) {
    String start = view + (view.isEmpty() ? "" : ", ");
    profile.parts().forEach((name, part) -> print(start + name, part, page));
    return page;
  }

  @Override
  public Page visit(Counts counts) {
    return lines(counts.toString());
  }

  @Override
  public Page visit(Table table) {
    return lines(table.toString());
  }

  private Page lines(String text) {
    text.lines().forEach(line -> page.row(4, COLUMN, view, line));
    return page;
  }

  @Override
  public Page visit(Members members) {
    members.groups().forEach((group, all) -> page.row(4, COLUMN, view, group + ": " + list(all)));
    return page;
  }

  private static String list(List<Contributor> contributors) {
    return String.join(", ", contributors.stream().map(Contributor::toString).toList());
  }
}
