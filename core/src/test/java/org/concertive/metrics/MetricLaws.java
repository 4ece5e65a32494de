package org.concertive.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.concertive.index.View;
import org.concertive.statistics.Result;

/** What holds of every metric on every system. */
final class MetricLaws {
  /** The reasons that something is not there. */
  private static final Set<Result.Code> ABSENT =
      EnumSet.of(Result.Code.NOT_DOCUMENTED, Result.Code.NONE_RECORDED, Result.Code.TOO_FEW);

  private MetricLaws() {}

  /** Every value of these results lies in the range of its metric. */
  static void valuesLieInRange(MetricResults results, String system) {
    each(
        results,
        (metric, result) ->
            result
                .value()
                .ifPresent(
                    figure ->
                        assertThat(figure.accept(FigureNumbers.OF_FIGURE))
                            .as(system + " " + metric)
                            .allMatch(
                                value -> metric.range().contains(value.low(), value.high()))));
  }

  /** Whatever is undefined because something is not there says what. */
  static void whatIsMissingIsNamed(MetricResults results, String system) {
    each(
        results,
        (metric, result) ->
            Stream.concat(
                    Stream.of(result), result.value().stream().flatMap(figure -> parts(figure)))
                .forEach(
                    one -> {
                      if (one instanceof Result.Undefined<?> undefined
                          && ABSENT.contains(undefined.code())) {
                        assertThat(undefined.missing())
                            .as(system + " " + metric + " " + undefined)
                            .isNotEmpty();
                      }
                    }));
  }

  private static Stream<Result<Value>> parts(Figure figure) {
    if (figure instanceof Profile profile) {
      return profile.parts().values().stream();
    }
    return figure instanceof Table table
        ? table.cells().stream().flatMap(List::stream)
        : Stream.of();
  }

  private static void each(
      MetricResults results, BiConsumer<Metric<?>, Result<? extends Figure>> law) {
    for (Metric<?> metric : Metrics.all()) {
      for (View view : View.values()) {
        law.accept(metric, results.get(metric, view));
      }
    }
  }
}
