package org.concertive.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.concertive.catalogue.Citation;
import org.concertive.metrics.Metric;
import org.concertive.metrics.Metrics;
import org.concertive.network.Measure;
import org.concertive.network.Measures;
import org.concertive.validation.Rule;
import org.concertive.validation.Rules;
import org.junit.jupiter.api.Test;

/**
 * The pages that list all rules, metrics and measures are made from the catalogues. {@code mvn
 * verify -Dgolden=write} writes them anew.
 */
class CataloguePagesTest {
  private static final Path PAGES = Path.of("../docs");

  @Test
  void the_page_of_rules_lists_the_rules_there_are() throws IOException {
    matches("rules.md", rules());
  }

  @Test
  void the_page_of_metrics_lists_the_metrics_there_are() throws IOException {
    matches("metrics.md", metrics());
  }

  @Test
  void the_page_of_measures_lists_the_measures_there_are() throws IOException {
    matches("measures.md", measures());
  }

  private static void matches(String page, String text) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(PAGES);
      Files.writeString(PAGES.resolve(page), text);
    }
    assertThat(Files.readString(PAGES.resolve(page))).isEqualTo(text);
  }

  private static String rules() {
    StringBuilder page =
        new StringBuilder(
            """
            # Rules

            What each rule reports, as its message with slots in braces, and after "Or:" the messages that some findings
            have instead; what to record in the description; and what a
            district might consider in practice. A rule with an aspect in the third column reports something missing from
            that aspect: with the severity listed where the aspect is COMPLETE, as info where it is PARTIAL, and not at all
            where it is NOT_DOCUMENTED. The thresholds in messages are listed below.
            """);
    String family = "";
    for (Rule rule : Rules.all()) {
      if (!rule.family().equals(family)) {
        family = rule.family();
        page.append("\n## ").append(family).append("\n\n");
        page.append(
            "| Rule | Severity | Omission in | Says | To record | To consider | Source |\n");
        page.append("|---|---|---|---|---|---|---|\n");
      }
      page.append(
          row(
              rule.id() + " " + rule.name(),
              rule.severity().name().toLowerCase(Locale.ROOT),
              rule.omissionIn().map(Enum::name).orElse(""),
              String.join(" Or: ", rule.messages()),
              rule.toRecord().orElse(""),
              rule.toConsider().orElse(""),
              inWords(rule.sources())));
    }
    page.append(
        "\n## Thresholds\n\n| Name | Default | Compared with it | Rules |\n|---|---|---|---|\n");
    Rules.all().stream()
        .flatMap(rule -> rule.thresholds().stream())
        .distinct()
        .forEach(
            threshold ->
                page.append(
                    row(
                        threshold.name(),
                        Double.toString(threshold.standard()).replaceAll("\\.0$", ""),
                        threshold.meaning(),
                        Rules.all().stream()
                            .filter(rule -> rule.thresholds().contains(threshold))
                            .map(Rule::id)
                            .collect(joining(", ")))));
    return page.toString();
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
