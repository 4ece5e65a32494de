package org.concertive.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concertive.network.Betweenness;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Direction;
import org.concertive.network.Distances;
import org.concertive.network.Hierarchy;
import org.concertive.network.Scores;
import org.concertive.network.TriadCensus;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.util.Pair;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures of a network of 3,000 nodes and 30,000 ties, beside what users would pick instead. */
@State(Scope.Benchmark)
public class NetworkBenchmark {
  private static final RandomTies TIES = RandomTies.different(3_000, 30_000, 20260101);

  private DirectedNetwork network;
  private SparseIntDirectedGraph graph;
  private PlainSearch search;

  /** Builds the network three times: ours, JGraphT's, and two arrays. */
  @Setup
  public void build() {
    network = TIES.network();
    List<Pair<Integer, Integer>> pairs =
        IntStream.range(0, TIES.from.length)
            .mapToObj(tie -> Pair.of(TIES.from[tie], TIES.to[tie]))
            .toList();
    graph = new SparseIntDirectedGraph(TIES.nodes, pairs);
    search = new PlainSearch(TIES);
  }

  /** Betweenness of all nodes. */
  @Benchmark
  public Scores betweenness() {
    return Betweenness.of(network);
  }

  /** JGraphT's betweenness of all nodes. */
  @Benchmark
  public Map<Integer, Double> theirBetweenness() {
    return new BetweennessCentrality<>(graph).getScores();
  }

  /** Closeness, harmonic closeness and the average distance together. */
  @Benchmark
  public double distances() {
    Distances distances = Distances.of(network, Direction.OUT);
    return distances.closenessWithinReach().at(0)
        + distances.harmonic().at(0)
        + distances.average().orElseThrow();
  }

  /** JGraphT's closeness of all nodes. */
  @Benchmark
  public Map<Integer, Double> theirCloseness() {
    return new ClosenessCentrality<>(graph).getScores();
  }

  /** Krackhardt's connectedness and hierarchy. */
  @Benchmark
  public double connectednessAndHierarchy() {
    return Hierarchy.connectedness(network).orElseThrow()
        + Hierarchy.hierarchy(network).orElseThrow();
  }

  /** One plain breadth-first search from every node. */
  @Benchmark
  public long searches() {
    return search.fromAll();
  }

  /** The triad census. */
  @Benchmark
  public TriadCensus triads() {
    return TriadCensus.of(network);
  }
}
