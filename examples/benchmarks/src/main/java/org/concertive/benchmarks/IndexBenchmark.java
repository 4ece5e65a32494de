package org.concertive.benchmarks;

import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Indexing a description that has just been read, each time another: a second index of the same one
 * would find the hash codes of its ids already computed.
 */
@State(Scope.Benchmark)
public class IndexBenchmark {
  @Param({"1000", "10000", "100000", "1000000"})
  private int entities;

  private byte[] bytes = {};
  private LeadershipSystem system;

  /** Warms up; writes the document. */
  @Setup
  public void write() {
    Subject.warmUp(entities, small -> SystemIndex.of(Subject.types(small)));
    bytes = Subject.bytes(entities);
  }

  /** Reads it. */
  @Setup(Level.Invocation)
  public void read() {
    system = Subject.types(bytes);
    Subject.collect(entities);
  }

  /** Rows, ids, references both ways. */
  @Benchmark
  public SystemIndex index() {
    return SystemIndex.of(system);
  }
}
