package org.concertive.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concertive.text.NearMiss;
import org.concertive.text.Text;

/**
 * The catalogue of metrics. Each is a constant of its family, such as {@link
 * DistributionMetrics#EFFECTIVE_LEADERS}.
 */
public final class Metrics {
  private static final List<MetricFamily> FAMILIES =
      List.of(
          family(
              "distribution",
              DistributionMetrics.METRICS,
              StandingMetrics.METRICS,
              RoleMetrics.METRICS),
          family("dependence", DependenceMetrics.METRICS),
          family("authority", AuthorityMetrics.METRICS),
          family("co-leading", CoLeadingMetrics.METRICS),
          family("routines", RoutineMetrics.METRICS),
          family("practice", PracticeMetrics.METRICS, AttendanceMetrics.METRICS),
          family("networks", NetworkMetrics.METRICS),
          family("scale", AdoptionMetrics.METRICS, ScaleMetrics.METRICS),
          family(
              "theory of action",
              StrategyMetrics.METRICS,
              ConjectureMetrics.METRICS,
              CoherenceMetrics.METRICS),
          family("logic model", LogicModelMetrics.METRICS),
          family("evidence", EvidenceMetrics.METRICS, PollMetrics.METRICS),
          family("cycles", CycleMetrics.METRICS),
          family("time use", TimeMetrics.METRICS),
          family("district", DistrictMetrics.METRICS));

  private static final List<Metric<?>> ALL =
      FAMILIES.stream().<Metric<?>>flatMap(family -> family.metrics().stream()).toList();

  private Metrics() {}

  /** A family whose metrics stand in one list or several. */
  @SafeVarargs
  private static MetricFamily family(String title, List<Metric<?>>... lists) {
    List<Metric<?>> metrics = new ArrayList<>();
    for (List<Metric<?>> list : lists) {
      metrics.addAll(list);
    }
    metrics.sort(Comparator.comparing(Metric::number));
    return new MetricFamily(title, metrics);
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

  /**
   * The metric with this id or number.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Metric<?> get(String idOrNumber) {
    return find(idOrNumber)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There must be a metric called "
                        + Text.quoted(idOrNumber)
                        + "."
                        + NearMiss.maybe(idOrNumber, ALL.stream().map(Metric::id).toList())));
  }
}
