package org.concertive.metrics;

import java.util.List;

/** What claims rest on. */
public final class EvidenceMetrics {
  static final List<Metric<?>> METRICS = List.of();

  private EvidenceMetrics() {}
}
