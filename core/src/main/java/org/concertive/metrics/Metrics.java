package org.concertive.metrics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue of metrics. Each is a constant of its family, such as {@link
 * DistributionMetrics#EFFECTIVE_LEADERS}.
 */
public final class Metrics {
  private static final List<Metric<?>> ALL =
      Stream.of(
              DistributionMetrics.METRICS,
              DependenceMetrics.METRICS,
              AuthorityMetrics.METRICS,
              CoLeadingMetrics.METRICS,
              RoutineMetrics.METRICS,
              ScaleMetrics.METRICS,
              TimeMetrics.METRICS)
          .<Metric<?>>flatMap(List::stream)
          .toList();

  private Metrics() {}

  /** All metrics, family by family. */
  public static List<Metric<?>> all() {
    return ALL;
  }

  /**
   * The metric with this id, such as {@code effective-leaders}, or this number, such as {@code
   * M-05}, in capitals or not; empty when there is none.
   */
  public static Optional<Metric<?>> find(String idOrNumber) {
    return ALL.stream()
        .filter(
            metric ->
                metric.id().equals(idOrNumber) || metric.number().equalsIgnoreCase(idOrNumber))
        .findFirst();
  }
}
