package org.concertive.metrics;

import java.util.List;

/** What people do in routines and activities together, with which tools, and who comes. */
public final class PracticeMetrics {
  static final List<Metric<?>> METRICS = List.of();

  private PracticeMetrics() {}
}
