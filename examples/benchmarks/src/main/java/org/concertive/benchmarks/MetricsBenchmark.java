package org.concertive.benchmarks;

import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Metrics;
import org.concertive.model.LeadershipSystem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * All metrics together, each time on a new index: what they have in common is computed with them.
 */
@State(Scope.Benchmark)
public class MetricsBenchmark {
  @Param({"1000", "10000", "100000", "1000000"})
  private int entities;

  private LeadershipSystem system;
  private SystemIndex index;

  /** Warms up; reads a document. */
  @Setup
  public void read() {
    Subject.warmUp(entities, small -> defined(SystemIndex.of(Subject.types(small))));
    system = Subject.types(Subject.bytes(entities));
  }

  /** Indexes it. */
  @Setup(Level.Invocation)
  public void index() {
    index = SystemIndex.of(system);
    Subject.collect(entities);
  }

  /** Every metric of the catalogue, in every view; how many are defined. */
  @Benchmark
  public int metrics() {
    return defined(index);
  }

  private static int defined(SystemIndex index) {
    MetricResults results = MetricResults.of(index);
    int defined = 0;
    for (Metric<?> metric : Metrics.all()) {
      for (View view : View.values()) {
        defined += results.get(metric, view).isDefined() ? 1 : 0;
      }
    }
    return defined;
  }
}
