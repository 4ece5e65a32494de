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

/** One rule alone, each time on a new index. */
@State(Scope.Benchmark)
public class RuleBenchmark {
  @Param({"100000"})
  private int entities;

  @Param({"REF-01"})
  private String rule;

  private LeadershipSystem system;
  private RuleSet alone;
  private SystemIndex index;

  /** Reads a document. */
  @Setup
  public void read() {
    system = Subject.kept(entities);
    alone =
        RuleSet.of(
            RuleSet.standard().rules().stream().filter(one -> one.id().equals(rule)).toList());
  }

  /** Indexes it. */
  @Setup(Level.Invocation)
  public void index() {
    index = SystemIndex.of(system);
    Subject.collect(entities);
  }

  /** The rule. */
  @Benchmark
  public ValidationReport rule() {
    return alone.check(index);
  }
}
