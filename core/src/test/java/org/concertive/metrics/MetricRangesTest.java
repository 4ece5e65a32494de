package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.index.View;
import org.concertive.io.document.Documents;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class MetricRangesTest {
  private static final Path SYSTEMS = Path.of("../examples/walkthrough/src/main/resources/systems");

  @Test
  void every_value_of_every_metric_lies_in_its_range_on_the_sample_systems() throws IOException {
    try (Stream<Path> files = Files.list(SYSTEMS)) {
      for (Path file : files.sorted().toList()) {
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
                    assertThat(figure.accept(VALUES))
                        .as(system + " " + metric + " " + view)
                        .allMatch(value -> metric.range().contains(value.low(), value.high())));
      }
    }
  }

  /** All defined numbers of a figure. */
  private static final FigureVisitor<List<Value>> VALUES =
      new FigureVisitor<>() {
        @Override
        public List<Value> visit(Value value) {
          return List.of(value);
        }

        @Override
        public List<Value> visit(Profile profile) {
          return defined(profile.parts().values().stream());
        }

        @Override
        public List<Value> visit(Counts counts) {
          return counts.counts().values().stream().map(count -> Value.of(count)).toList();
        }

        @Override
        public List<Value> visit(Table table) {
          return defined(table.cells().stream().flatMap(List::stream));
        }

        @Override
        public List<Value> visit(Members members) {
          return members.groups().values().stream().map(group -> Value.of(group.size())).toList();
        }

        @Override
        public List<Value> visit(Labels labels) {
          return List.of();
        }

        private static List<Value> defined(Stream<Result<Value>> results) {
          return results.flatMap(result -> result.value().stream()).toList();
        }
      };
}
