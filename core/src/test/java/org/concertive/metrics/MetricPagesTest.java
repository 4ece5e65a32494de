package org.concertive.metrics;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.architecture.Generated;
import org.concertive.catalogue.Citation;
import org.concertive.index.View;
import org.concertive.metrics.MetricCase.Given;
import org.junit.jupiter.api.Test;

/**
 * The pages about metrics are made from the metrics and the cases they are tested with. {@code mvn
 * verify -Dgolden=write} writes them anew.
 */
class MetricPagesTest {
  private static final Path PAGES = Path.of("../docs");
  private static final List<MetricCase> CASES = MetricCase.all();

  @Test
  void the_index_lists_the_metrics_there_are() throws IOException {
    Generated.matches(PAGES.resolve("metrics.md"), index());
  }

  @Test
  void each_family_has_a_page_with_its_metrics_and_an_example_of_each() throws IOException {
    for (MetricFamily family : Metrics.families()) {
      Generated.matches(PAGES.resolve("metrics").resolve(file(family)), page(family));
    }
    try (Stream<Path> files = Files.list(PAGES.resolve("metrics"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Metrics.families().stream().map(MetricPagesTest::file).toList());
    }
  }

  private static String file(MetricFamily family) {
    return family.title().replace(' ', '-') + ".md";
  }

  private static String index() {
    StringBuilder page =
        new StringBuilder(
            """
            # Metrics

            %d metrics in %d families. Each has a page entry with its formula, the scholarship it rests on and a small
            description with the number it gives.

            No metric grades a system: more distribution is not better. An item is a routine as designed and an activity
            as lived. Where the part of the description a metric needs is NOT_DOCUMENTED, the metric is undefined; where a
            number is unknown, it is undefined with a reason, never 0; where the description gives a range, it is an
            interval.
            """
                .formatted(Metrics.all().size(), Metrics.families().size()));
    for (MetricFamily family : Metrics.families()) {
      page.append("\n## [%s](metrics/%s)\n\n".formatted(capital(family.title()), file(family)));
      page.append("| Metric | Measures | Views | Unit and range |\n|---|---|---|---|\n");
      for (Metric<?> metric : family.metrics()) {
        page.append(
            row(
                "[%s](metrics/%s#%s) %s"
                    .formatted(metric.number(), file(family), anchor(metric), metric.id()),
                firstSentence(metric.definition()),
                metric.views().stream().map(MetricPagesTest::word).collect(joining(", ")),
                metric.unit() + ", " + metric.range()));
      }
    }
    return page.toString();
  }

  private static String page(MetricFamily family) {
    return "# %s\n\nOne of the families of [metrics](../metrics.md).\n"
            .formatted(capital(family.title()))
        + family.metrics().stream().map(MetricPagesTest::entry).collect(joining());
  }

  private static String entry(Metric<?> metric) {
    StringBuilder entry =
        new StringBuilder(
            "\n## %s %s\n\n**%s.** %s\n"
                .formatted(metric.number(), metric.id(), metric.name(), metric.definition()));
    part(entry, "Formula", metric.formula());
    part(entry, "Unit and range", metric.unit() + ", " + metric.range());
    part(entry, "Needs", needs(metric));
    part(entry, "Undefined when", metric.undefinedWhen());
    part(
        entry,
        "Rests on",
        metric.sources().stream().map(Citation::toString).collect(joining("; ")));
    example(metric).ifPresent(one -> entry.append(example(metric, one)));
    return entry.toString();
  }

  private static String needs(Metric<?> metric) {
    return metric.views().isEmpty()
        ? metric.needs().map(Enum::name).orElse("")
        : metric.views().stream()
            .map(view -> metric.needs(view).map(Enum::name).orElse("") + " (" + word(view) + ")")
            .collect(joining(", "));
  }

  private static Optional<MetricCase> example(Metric<?> metric) {
    return CASES.stream().filter(one -> isDefined(metric, one)).findFirst();
  }

  private static boolean isDefined(Metric<?> metric, MetricCase one) {
    return one.gives().stream()
        .anyMatch(given -> given.metric() == metric && given.in(one.results()).isDefined());
  }

  private static String example(Metric<?> metric, MetricCase one) {
    StringBuilder example =
        new StringBuilder(
            "\nFor example, %s:\n\n```yaml\n%s```\n".formatted(one.title(), one.system()));
    for (Given given : one.gives()) {
      if (given.metric() == metric) {
        String view = metric.views().size() > 1 ? word(given.view()) + ": " : "";
        example.append("\n```\n%s%s\n```\n".formatted(view, given.in(one.results())));
      }
    }
    return example.toString();
  }

  private static void part(StringBuilder entry, String name, String text) {
    if (!text.isEmpty()) {
      entry.append("\n**%s** %s%s\n".formatted(name, text, text.endsWith(".") ? "" : "."));
    }
  }

  private static String word(View view) {
    return view.name().toLowerCase(Locale.ROOT);
  }

  private static String capital(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  private static String firstSentence(String definition) {
    int end = definition.indexOf(". ");
    return end < 0 ? definition : definition.substring(0, end + 1);
  }

  private static String anchor(Metric<?> metric) {
    return (metric.number() + "-" + metric.id()).toLowerCase(Locale.ROOT);
  }

  private static String row(String first, String... cells) {
    return Stream.concat(Stream.of(first), Stream.of(cells))
        .map(cell -> cell.replace("|", "\\|"))
        .collect(joining(" | ", "| ", " |\n"));
  }
}
