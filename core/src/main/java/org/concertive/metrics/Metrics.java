package org.concertive.metrics;

import java.util.List;
import java.util.Optional;

/**
 * The catalogue of metrics. Each is a constant of its family, such as {@link
 * DistributionMetrics#EFFECTIVE_LEADERS}.
 */
public final class Metrics {
  private static final List<MetricFamily> FAMILIES =
      List.of(
          new MetricFamily(
              "distribution",
              joined(
                  List.of(
                      DistributionMetrics.METRICS, StandingMetrics.METRICS, RoleMetrics.METRICS))),
          new MetricFamily("dependence", DependenceMetrics.METRICS),
          new MetricFamily("authority", AuthorityMetrics.METRICS),
          new MetricFamily("co-leading", CoLeadingMetrics.METRICS),
          new MetricFamily("routines", RoutineMetrics.METRICS),
          new MetricFamily(
              "practice", joined(List.of(PracticeMetrics.METRICS, AttendanceMetrics.METRICS))),
          new MetricFamily("networks", NetworkMetrics.METRICS),
          new MetricFamily("scale", ScaleMetrics.METRICS),
          new MetricFamily("theory of action", TheoryMetrics.METRICS),
          new MetricFamily("logic model", LogicModelMetrics.METRICS),
          new MetricFamily("evidence", EvidenceMetrics.METRICS),
          new MetricFamily("cycles", CycleMetrics.METRICS),
          new MetricFamily("time use", TimeMetrics.METRICS),
          new MetricFamily("district", DistrictMetrics.METRICS));

  private static final List<Metric<?>> ALL =
      FAMILIES.stream().<Metric<?>>flatMap(family -> family.metrics().stream()).toList();

  private Metrics() {}

  private static List<Metric<?>> joined(List<List<Metric<?>>> parts) {
    return parts.stream().<Metric<?>>flatMap(List::stream).toList();
  }

  /** The families, in the order of the catalogue. */
  public static List<MetricFamily> families() {
    return FAMILIES;
  }

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
