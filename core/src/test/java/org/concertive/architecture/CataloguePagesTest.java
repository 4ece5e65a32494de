package org.concertive.architecture;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.concertive.catalogue.Citation;
import org.concertive.network.Measure;
import org.concertive.network.Measures;
import org.junit.jupiter.api.Test;

/**
 * The page that lists all network measures is made from the catalogue. {@code mvn verify
 * -Dgolden=write} writes it anew.
 */
class CataloguePagesTest {
  private static final Path PAGES = Path.of("../docs");

  @Test
  void the_page_of_measures_lists_the_measures_there_are() throws IOException {
    Generated.matches(PAGES.resolve("measures.md"), measures());
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
