package org.concertive.metrics;

import java.util.List;

/** How a logic model hangs together, and what is measured of it. */
public final class LogicModelMetrics {
  static final List<Metric<?>> METRICS = List.of();

  private LogicModelMetrics() {}
}
