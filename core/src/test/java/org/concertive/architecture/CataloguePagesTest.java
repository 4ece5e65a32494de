package org.concertive.architecture;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.concertive.catalogue.Citation;
import org.concertive.metrics.Metric;
import org.concertive.metrics.Metrics;
import org.concertive.network.Measure;
import org.concertive.network.Measures;
import org.junit.jupiter.api.Test;

/**
 * The pages that list all metrics and measures are made from the catalogues. {@code mvn verify
 * -Dgolden=write} writes them anew.
 */
class CataloguePagesTest {
  private static final Path PAGES = Path.of("../docs");

  @Test
  void the_page_of_metrics_lists_the_metrics_there_are() throws IOException {
    Generated.matches(PAGES.resolve("metrics.md"), metrics());
  }

  @Test
  void the_page_of_measures_lists_the_measures_there_are() throws IOException {
    Generated.matches(PAGES.resolve("measures.md"), measures());
  }

  private static String metrics() {
    StringBuilder page =
        new StringBuilder(
            """
            # Metrics

            What is measured, and how. No metric grades a system: more distribution is not better. An item is a routine as
            designed and an activity as lived. Where the part of the description a metric needs is NOT_DOCUMENTED, the
            metric is undefined.

            | Metric | Measures | Formula | Unit and range | Needs | Undefined when | Source |
            |---|---|---|---|---|---|---|
            """);
    for (Metric<?> metric : Metrics.all()) {
      String needs =
          metric.views().isEmpty()
              ? metric.needs().map(Enum::name).orElse("")
              : metric.views().stream()
                  .map(
                      view ->
                          metric.needs(view).map(Enum::name).orElse("")
                              + " ("
                              + view.name().toLowerCase(Locale.ROOT)
                              + ")")
                  .collect(joining(", "));
      page.append(
          row(
              metric.number() + " " + metric.id(),
              metric.definition(),
              metric.formula(),
              metric.unit() + ", " + metric.range(),
              needs,
              metric.undefinedWhen(),
              inWords(metric.sources())));
    }
    return page.toString();
  }

  private static String measures() {
    StringBuilder page =
        new StringBuilder(
            """
            # Network measures

            What the package `org.concertive.network` measures, of a network, of each of its nodes or of groups of them.
            Where a measure cannot be computed it is undefined, with a reason. The documentation of each method says when,
            what becomes of the values of ties, and what it costs.

            | Measure | Measures | Unit and range | Computed by | Source |
            |---|---|---|---|---|
            """);
    for (Measure measure : Measures.all()) {
      page.append(
          row(
              measure.toString(),
              measure.definition(),
              measure.unit() + ", " + measure.range(),
              String.join(", ", measure.methods()),
              inWords(measure.sources())));
    }
    return page.toString();
  }

  private static String inWords(List<Citation> sources) {
    return sources.stream().map(Citation::toString).collect(joining("; "));
  }

  private static String row(String... cells) {
    return List.of(cells).stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(joining(" | ", "| ", " |\n"));
  }
}
