package org.concertive.metrics;

import java.util.List;

/** Who turns to whom. */
public final class NetworkMetrics {
  static final List<Metric<?>> METRICS = List.of();

  private NetworkMetrics() {}
}
