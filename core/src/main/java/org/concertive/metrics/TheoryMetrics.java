package org.concertive.metrics;

import java.util.List;

/** What a theory of action says, and how far practice follows it. */
public final class TheoryMetrics {
  static final List<Metric<?>> METRICS = List.of();

  private TheoryMetrics() {}
}
