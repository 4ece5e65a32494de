package org.concertive.catalogue;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.concertive.architecture.Generated;
import org.concertive.catalogue.Sources.Section;
import org.concertive.metrics.Metric;
import org.concertive.metrics.Metrics;
import org.concertive.network.Measure;
import org.concertive.network.Measures;
import org.concertive.validation.Rule;
import org.concertive.validation.Rules;
import org.junit.jupiter.api.Test;

/**
 * The page of references is generated from {@link Sources}. {@code mvn verify -Dgolden=write}
 * writes it anew.
 */
class ReferencesPageTest {
  private static final Path PAGE = Path.of("../docs/references.md");

  @Test
  void the_page_lists_every_work() throws IOException {
    Generated.matches(PAGE, page());
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # References

            The works that rules, metrics and measures cite. Up to three authors are all named in a citation; of four or
            more, only the first. Titles in square brackets describe documents that have none. Works that no rule, metric or
            measure cites stand behind a method, and its documentation cites them.
            """);
    for (Section section : Sources.sections()) {
      page.append("\n## ").append(section.title()).append("\n\n");
      page.append("| Cited as | Authors | Title | Published | Cited by |\n|---|---|---|---|---|\n");
      for (Work work : section.works()) {
        page.append("| ").append(work);
        page.append(" | ").append(work.authors());
        page.append(" | ").append(work.title());
        page.append(" | ").append(work.published().orElse(""));
        page.append(" | ").append(citing(work)).append(" |\n");
      }
    }
    return page.toString();
  }

  private static String citing(Work work) {
    return Stream.of(
            Rules.all().stream().map(Rule::entry),
            Metrics.all().stream().map(Metric::entry),
            Measures.all().stream().map(Measure::entry))
        .flatMap(entries -> entries)
        .filter(entry -> entry.sources().stream().anyMatch(source -> source.work().equals(work)))
        .map(Entry::number)
        .collect(joining(", "));
  }
}
