package org.concertive.metrics;

import java.util.List;

/** Whether inquiry comes full circle and plans are carried out. */
public final class CycleMetrics {
  static final List<Metric<?>> METRICS = List.of();

  private CycleMetrics() {}
}
