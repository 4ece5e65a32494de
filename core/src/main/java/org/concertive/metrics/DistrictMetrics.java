package org.concertive.metrics;

import java.util.List;

/** What a district does so that improvement can take hold. */
public final class DistrictMetrics {
  static final List<Metric<?>> METRICS = List.of();

  private DistrictMetrics() {}
}
