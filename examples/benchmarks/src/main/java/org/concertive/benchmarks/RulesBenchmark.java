package org.concertive.benchmarks;

import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.validation.RuleSet;
import org.concertive.validation.ValidationReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * All rules together, each time on a new index: what rules have in common is computed with them.
 */
@State(Scope.Benchmark)
public class RulesBenchmark {
  @Param({"1000", "10000", "100000", "1000000"})
  private int entities;

  private LeadershipSystem system;
  private SystemIndex index;

  /** Warms up; reads a document. */
  @Setup
  public void read() {
    Subject.warmUp(entities, small -> RuleSet.standard().check(Subject.types(small)));
    system = Subject.types(Subject.bytes(entities));
  }

  /** Indexes it. */
  @Setup(Level.Invocation)
  public void index() {
    index = SystemIndex.of(system);
    Subject.collect(entities);
  }

  /** The standard rules. */
  @Benchmark
  public ValidationReport rules() {
    return RuleSet.standard().check(index);
  }
}
