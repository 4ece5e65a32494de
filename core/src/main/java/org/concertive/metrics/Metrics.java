package org.concertive.metrics;

import java.util.List;

/** The catalogue of metrics. */
public final class Metrics {
  private Metrics() {}

  /** All metrics, family by family. */
  public static List<Metric<?>> all() {
    return List.of();
  }
}
