package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.index.View;
import org.concertive.io.document.Documents;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class RangeTest {
  private static final Path SYSTEMS = Path.of("../examples/walkthrough/src/main/resources/systems");

  @Test
  void it_reads_as_in_the_documentation() {
    assertThat(Range.ZERO_TO_ONE).hasToString("0 to 1");
    assertThat(Range.atLeast(0).whole().orIntervals())
        .hasToString("0 or more, whole, may be an interval");
    assertThat(Range.ANY).hasToString("any number");
  }

  @Test
  void it_holds_the_values_between_its_ends() {
    assertThat(Range.ZERO_TO_ONE.contains(Value.of(1))).isTrue();
    assertThat(Range.ZERO_TO_ONE.contains(Value.of(1.5))).isFalse();
    assertThat(Range.atLeast(1).contains(Value.of(0.5))).isFalse();
    assertThat(Range.atLeast(0).whole().contains(Value.of(1.5))).isFalse();
  }

  @Test
  void it_holds_intervals_only_where_values_may_be_intervals() {
    Value open = Value.between(2, Double.POSITIVE_INFINITY);
    assertThat(Range.atLeast(1).whole().contains(open)).isFalse();
    assertThat(Range.atLeast(1).whole().orIntervals().contains(open)).isTrue();
    assertThat(Range.between(0, 3).orIntervals().contains(open)).isFalse();
  }

  @Test
  void its_ends_must_be_in_order() {
    assertThatThrownBy(() -> Range.between(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The ends of a range (1.0, 0.0) must be numbers in order.");
  }

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
                        .allMatch(metric.range()::contains));
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

        private static List<Value> defined(Stream<Result<Value>> results) {
          return results.flatMap(result -> result.value().stream()).toList();
        }
      };
}
