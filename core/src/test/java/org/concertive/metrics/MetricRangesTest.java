package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.concertive.index.View;
import org.concertive.io.document.Documents;
import org.junit.jupiter.api.Test;

class MetricRangesTest {
  private static final Path SYSTEMS = Path.of("../examples/walkthrough/src/main/resources/systems");

  @Test
  void every_value_of_every_metric_lies_in_its_range_on_the_sample_systems() throws IOException {
    try (Stream<Path> files = Files.list(SYSTEMS)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).sorted().toList()) {
        lieInRange(MetricResults.of(Documents.read(file).orThrow()), file.toString());
      }
    }
  }

  static void lieInRange(MetricResults results, String system) {
    for (Metric<?> metric : Metrics.all()) {
      for (View view : View.values()) {
        results
            .get(metric, view)
            .value()
            .ifPresent(
                figure ->
                    assertThat(figure.accept(FigureNumbers.OF_FIGURE))
                        .as(system + " " + metric + " " + view)
                        .allMatch(value -> metric.range().contains(value.low(), value.high())));
      }
    }
  }
}
