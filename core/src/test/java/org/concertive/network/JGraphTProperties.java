package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.concertive.network.Clustering.FewTies;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;

/** JGraphT 1.5.2 says the same, and where it means something else, that is pinned. */
class JGraphTProperties {
  private static final Offset<Double> EXACT = within(1e-9);

  @Provide
  Arbitrary<DirectedNetwork> directed() {
    return Graphs.smallDirected(25);
  }

  @Provide
  Arbitrary<UndirectedNetwork> undirected() {
    return Graphs.smallUndirected(25);
  }

  private static Graph<Integer, DefaultEdge> graph(Network network) {
    boolean isDirected = network instanceof DirectedNetwork;
    Graph<Integer, DefaultEdge> graph =
        isDirected
            ? new SimpleDirectedGraph<>(DefaultEdge.class)
            : new SimpleGraph<>(DefaultEdge.class);
    IntStream.range(0, network.size()).forEach(graph::addVertex);
    for (int node = 0; node < network.size(); node++) {
      int from = node;
      network
          .neighbors(node)
          .filter(to -> isDirected || to > from)
          .forEach(to -> graph.addEdge(from, to));
    }
    return graph;
  }

  private static void same(Scores ours, Map<Integer, ? extends Number> theirs) {
    for (int node = 0; node < ours.size(); node++) {
      assertThat(ours.at(node)).isCloseTo(theirs.get(node).doubleValue(), EXACT);
    }
  }

  @Property(tries = 150)
  void betweenness_agrees(
      @ForAll("directed") DirectedNetwork directed,
      @ForAll("undirected") UndirectedNetwork undirected) {
    same(Betweenness.of(directed), new BetweennessCentrality<>(graph(directed)).getScores());
    same(Betweenness.of(undirected), new BetweennessCentrality<>(graph(undirected)).getScores());
  }

  @Property(tries = 100)
  void normalized_betweenness_agrees_where_ties_are_directed_and_is_twice_theirs_where_not(
      @ForAll("directed") DirectedNetwork directed,
      @ForAll("undirected") UndirectedNetwork undirected) {
    if (directed.size() > 2) {
      same(
          Betweenness.normalized(directed),
          new BetweennessCentrality<>(graph(directed), true).getScores());
    }
    if (undirected.size() > 2) {
      same(
          Betweenness.normalized(undirected).map(value -> value / 2),
          new BetweennessCentrality<>(graph(undirected), true).getScores());
    }
  }

  @Property(tries = 150)
  void closeness_agrees_where_all_reach_all_and_is_their_0_where_not(
      @ForAll("directed") DirectedNetwork network) {
    if (network.size() > 1) {
      Scores out = Distances.of(network, Direction.OUT).closeness();
      Scores in = Distances.of(network, Direction.IN).closeness();
      same(Scores.of(out.toArray(0)), new ClosenessCentrality<>(graph(network)).getScores());
      same(
          Scores.of(in.toArray(0)),
          new ClosenessCentrality<>(graph(network), true, true).getScores());
    }
  }

  @Property(tries = 150)
  void harmonic_closeness_agrees(
      @ForAll("directed") DirectedNetwork directed,
      @ForAll("undirected") UndirectedNetwork undirected) {
    if (directed.size() > 1) {
      same(
          Distances.of(directed, Direction.OUT).harmonic(),
          new HarmonicCentrality<>(graph(directed)).getScores());
    }
    if (undirected.size() > 1) {
      same(
          Distances.of(undirected).harmonic(),
          new HarmonicCentrality<>(graph(undirected)).getScores());
    }
  }

  @Property(tries = 150)
  void coreness_agrees(@ForAll("undirected") UndirectedNetwork network) {
    same(KCore.coreness(network), new Coreness<>(graph(network)).getScores());
  }

  @Property(tries = 150)
  void clustering_agrees_where_few_ties_count_0(@ForAll("undirected") UndirectedNetwork network) {
    ClusteringCoefficient<Integer, DefaultEdge> theirs =
        new ClusteringCoefficient<>(graph(network));
    same(Scores.of(Clustering.local(network).toArray(0)), theirs.getScores());
    if (network.size() > 0) {
      assertThat(Clustering.average(network, FewTies.ZERO).orElseThrow())
          .isCloseTo(theirs.getAverageClusteringCoefficient(), EXACT);
    }
    if (Clustering.transitivity(network).isDefined()) {
      assertThat(Clustering.transitivity(network).orElseThrow())
          .isCloseTo(theirs.getGlobalClusteringCoefficient(), EXACT);
    }
  }

  @Property(tries = 150)
  void components_and_cuts_agree(
      @ForAll("directed") DirectedNetwork directed,
      @ForAll("undirected") UndirectedNetwork undirected) {
    assertThat(sets(Components.strong(directed)))
        .isEqualTo(
            Set.copyOf(
                new KosarajuStrongConnectivityInspector<>(graph(directed))
                    .stronglyConnectedSets()));
    assertThat(sets(Components.weak(directed)))
        .isEqualTo(Set.copyOf(new ConnectivityInspector<>(graph(directed)).connectedSets()));
    if (undirected.size() > 0) {
      Graph<Integer, DefaultEdge> graph = graph(undirected);
      BiconnectivityInspector<Integer, DefaultEdge> theirs = new BiconnectivityInspector<>(graph);
      Cuts ours = Cuts.of(undirected);
      assertThat(ours.points().boxed().collect(Collectors.toSet()))
          .isEqualTo(theirs.getCutpoints());
      assertThat(
              ours.bridges().stream()
                  .map(bridge -> graph.getEdge(bridge.one(), bridge.other()))
                  .collect(Collectors.toSet()))
          .isEqualTo(theirs.getBridges());
    }
  }

  private static Set<Set<Integer>> sets(Components components) {
    return IntStream.range(0, components.count())
        .mapToObj(number -> new TreeSet<>(components.members(number).boxed().toList()))
        .collect(Collectors.toSet());
  }

  @Property(tries = 1)
  void larger_ones_agree_too() {
    for (long seed : List.of(1L, 2L)) {
      UndirectedNetwork network = Graphs.randomUndirected(300, 900, seed);
      same(Betweenness.of(network), new BetweennessCentrality<>(graph(network)).getScores());
      same(KCore.coreness(network), new Coreness<>(graph(network)).getScores());
    }
  }
}
