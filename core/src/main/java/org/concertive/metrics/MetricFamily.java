package org.concertive.metrics;

import java.util.List;

/**
 * Metrics of one part of a description.
 *
 * @param title what they are about, in a few words
 * @param metrics the metrics, by number
 */
public record MetricFamily(String title, List<Metric<?>> metrics) {
  /** Makes a family. */
  public MetricFamily {
    metrics = List.copyOf(metrics);
  }
}
