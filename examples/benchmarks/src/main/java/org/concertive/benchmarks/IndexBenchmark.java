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
  /** Below this there is next to nothing to collect. */
  private static final int LARGE = 100_000;

  @Param({"1000", "10000", "100000", "1000000"})
  private int entities;

  private byte[] bytes = {};
  private LeadershipSystem system;

  /** Writes the document. */
  @Setup
  public void write() {
    bytes = Subject.bytes(entities);
  }

  /** Reads it, and lets what reading left behind be collected, which is no part of indexing. */
  @Setup(Level.Invocation)
  public void read() {
    system = Subject.types(bytes);
    if (entities >= LARGE) {
      System.gc();
    }
  }

  /** Rows, ids, references both ways. */
  @Benchmark
  public SystemIndex index() {
    return SystemIndex.of(system);
  }
}
