package org.concertive.benchmarks;

import java.util.List;
import org.concertive.index.SystemIndex;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.MetricRow;
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
    Subject.warmUp(entities, small -> MetricResults.of(Subject.types(small)).rows());
    system = Subject.types(Subject.bytes(entities));
  }

  /** Indexes it. */
  @Setup(Level.Invocation)
  public void index() {
    index = SystemIndex.of(system);
    Subject.collect(entities);
  }

  /** Every metric of the catalogue, in every view. */
  @Benchmark
  public List<MetricRow> metrics() {
    return MetricResults.of(index).rows();
  }
}
