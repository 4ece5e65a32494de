package org.concertive.benchmarks;

import org.concertive.model.LeadershipSystem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import tools.jackson.databind.JsonNode;

/** Reading a document into types, and the same bytes into a tree of Jackson's. */
@State(Scope.Benchmark)
public class ReadBenchmark {
  @Param({"1000", "10000", "100000", "1000000"})
  private int entities;

  private byte[] bytes = {};

  /** Warms up what is timed, and only that; writes the document. */
  @Setup
  public void write(BenchmarkParams params) {
    Subject.warmUp(
        entities, params.getBenchmark().endsWith("tree") ? Subject::tree : Subject::types);
    bytes = Subject.bytes(entities);
  }

  /** Jackson's readTree. */
  @Benchmark
  public JsonNode tree() {
    return Subject.tree(bytes);
  }

  /** The library's reader, checks included. */
  @Benchmark
  public LeadershipSystem types() {
    return Subject.types(bytes);
  }
}
