package org.concertive.benchmarks;

import org.concertive.network.AuthorityFlow;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Hierarchy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Least upper boundedness of 400 nodes: with few ties, most nodes are a strong component of their
 * own; with many, nearly all are one.
 */
@State(Scope.Benchmark)
public class UpperBoundBenchmark {
  @Param({"800", "4000"})
  private int ties;

  private DirectedNetwork network;
  private PlainSearch search;

  /** Builds the network. */
  @Setup
  public void build() {
    RandomTies drawn = RandomTies.different(400, ties, 20260101);
    network = drawn.network();
    search = new PlainSearch(drawn);
  }

  /** Least upper boundedness. */
  @Benchmark
  public double upperBounds() {
    return Hierarchy.leastUpperBoundedness(
            network, AuthorityFlow.UPPER_TO_LOWER, Hierarchy.UpperBound.LEAST)
        .orElseThrow();
  }

  /** All pairs by breadth-first searches. */
  @Benchmark
  public long allPairs() {
    return search.fromAll();
  }
}
