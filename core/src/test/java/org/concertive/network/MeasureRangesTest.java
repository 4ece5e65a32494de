package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concertive.catalogue.Range;
import org.concertive.statistics.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rounding takes a measure out of its range, least of all where it reaches an end of it. */
class MeasureRangesTest {
  private static final Range AT_MOST_1 = Range.between(Double.NEGATIVE_INFINITY, 1);

  static IntStream sizes() {
    return IntStream.rangeClosed(2, 70);
  }

  @Provide
  Arbitrary<DirectedNetwork> directed() {
    return Graphs.smallDirected(14);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void extreme_networks_stay_in_range(int size) {
    for (UndirectedNetwork network :
        List.of(
            Graphs.star(size),
            Graphs.complete(size),
            Graphs.path(size),
            Graphs.outTree(size, 3).undirected(Symmetry.EITHER),
            Graphs.withIsolates(Graphs.star(size), 2))) {
      holds(network);
      holds(network.directed());
    }
    for (DirectedNetwork network :
        List.of(
            Graphs.outStar(size),
            Graphs.outStar(size).transposed(),
            Graphs.directedPath(size),
            Graphs.directedRing(size),
            Graphs.outTree(size, 2))) {
      holds(network);
    }
    for (int others : new int[] {1, 2, 3, size}) {
      TwoModeBuilder complete = TwoModeNetwork.builder(others, size);
      TwoModeBuilder central = TwoModeNetwork.builder(size, others);
      for (int row = 0; row < others; row++) {
        for (int column = 0; column < size; column++) {
          complete.tie(row, column);
        }
        central.tie(0, row);
      }
      for (int row = 1; row < size; row++) {
        central.tie(row, row % others);
      }
      holds(complete.build());
      holds(central.build());
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void a_star_is_as_central_as_a_network_can_be(int leaves) {
    UndirectedNetwork star = Graphs.star(leaves + 1);
    assertThat(Centralization.ofDegree(star)).isEqualTo(Result.of(1.0));
    assertThat(Centralization.ofBetweenness(star)).isEqualTo(Result.of(1.0));
    assertThat(Centralization.ofCloseness(star)).isEqualTo(Result.of(1.0));
    assertThat(Centralization.ofHarmonic(star)).isEqualTo(Result.of(1.0));
    assertThat(Centralization.ofHarmonic(Graphs.outStar(leaves + 1), Direction.OUT))
        .isEqualTo(Result.of(1.0));
  }

  @Property(tries = 1000)
  void random_networks_stay_in_range(
      @ForAll("directed") DirectedNetwork network, @ForAll long seed) {
    holds(network);
    holds(network.undirected(Symmetry.EITHER));
    strengthsHold(valued(network, TieValue.STRENGTH, seed));
    strengthsHold(valued(network, TieValue.STRENGTH, seed).undirected(Symmetry.EITHER));
    betweennessHolds(valued(network, TieValue.DISTANCE, seed));
    TwoModeBuilder builder = TwoModeNetwork.builder(network.size(), network.size());
    for (int node = 0; node < network.size(); node++) {
      int row = node;
      network.neighbors(node).forEach(column -> builder.tie(row, column));
    }
    holds(builder.build());
  }

  /** With values of which most are alike. */
  private static DirectedNetwork valued(DirectedNetwork network, TieValue meaning, long seed) {
    Random random = new Random(seed);
    double same = 0.1 + random.nextDouble();
    NetworkBuilder builder = Network.builder(network.size()).values(meaning);
    for (int node = 0; node < network.size(); node++) {
      int from = node;
      network
          .neighbors(node)
          .forEach(to -> builder.tie(from, to, random.nextInt(4) == 0 ? 0.1 : same));
    }
    return builder.directed();
  }

  private static void holds(UndirectedNetwork network) {
    allHold(network);
    distancesHold(Distances.of(network));
    holds(Measures.NORMALIZED_DEGREE, Degree.normalized(network));
    holds(Measures.DEGREE_CENTRALIZATION, Centralization.ofDegree(network));
    holds(Measures.CLOSENESS_CENTRALIZATION, Centralization.ofCloseness(network));
    holds(Measures.HARMONIC_CENTRALIZATION, Centralization.ofHarmonic(network));
    holds(Measures.LOCAL_CLUSTERING, Clustering.local(network));
    holds(Measures.AVERAGE_CLUSTERING, Clustering.average(network, Clustering.FewTies.ZERO));
    holds(Measures.TRANSITIVITY, Clustering.transitivity(network));
    holds(Measures.FRAGMENTATION, Fragmentation.of(network));
    holds(Measures.DISTANCE_WEIGHTED_FRAGMENTATION, Fragmentation.distanceWeighted(network));
    holds(Measures.TURNOVER, Turnover.of(network, 0.3, 20, 1).fragmentation().mean());
    holds(Measures.ROBUSTNESS, Robustness.of(network, Attack.DEGREE_ADAPTIVE));
    for (int node = 0; node < network.size(); node++) {
      Range range = Range.between(1, Math.max(1, network.degree(node)));
      holds(range, EgoNetworks.effectiveSize(network).of(node));
    }
  }

  private static void holds(DirectedNetwork network) {
    allHold(network);
    for (Direction direction : Direction.values()) {
      distancesHold(Distances.of(network, direction));
      holds(Measures.NORMALIZED_DEGREE, Degree.normalized(network, direction));
      holds(Measures.DEGREE_CENTRALIZATION, Centralization.ofDegree(network, direction));
      holds(Measures.CLOSENESS_CENTRALIZATION, Centralization.ofCloseness(network, direction));
      holds(Measures.HARMONIC_CENTRALIZATION, Centralization.ofHarmonic(network, direction));
    }
    holds(Measures.DEGREE_CENTRALIZATION, Centralization.ofTotalDegree(network));
    holds(Measures.TRANSITIVITY, Clustering.transitivity(network));
    holds(Measures.EDGEWISE_RECIPROCITY, Reciprocity.EDGEWISE.of(network));
    holds(Measures.RECIPROCITY_CORRELATION, Reciprocity.CORRELATION.of(network));
    holds(Measures.HIERARCHY, Hierarchy.hierarchy(network));
    for (Hierarchy.Efficiency how : Hierarchy.Efficiency.values()) {
      holds(Measures.GRAPH_EFFICIENCY, Hierarchy.efficiency(network, how));
    }
    for (Hierarchy.UpperBound which : Hierarchy.UpperBound.values()) {
      holds(
          Measures.LEAST_UPPER_BOUNDEDNESS,
          Hierarchy.leastUpperBoundedness(network, AuthorityFlow.UPPER_TO_LOWER, which));
    }
    holds(Measures.FLOW_HIERARCHY, Hierarchy.flow(network));
  }

  private static void holds(TwoModeNetwork network) {
    for (Mode mode : Mode.values()) {
      holds(Measures.TWO_MODE_DEGREE, TwoModeCentrality.degree(network, mode));
      holds(
          Measures.NORMALIZED_TWO_MODE_BETWEENNESS,
          TwoModeCentrality.normalizedBetweenness(network, mode));
      holds(Measures.TWO_MODE_CLOSENESS, TwoModeCentrality.closeness(network, mode));
      if (Components.weak(network.oneMode()).count() == 1) {
        for (TwoModeCentrality.Comparison comparison : TwoModeCentrality.Comparison.values()) {
          holds(AT_MOST_1, TwoModeCentrality.degreeCentralization(network, mode, comparison));
        }
      }
      UndirectedNetwork shared = network.projection(mode, ProjectionWeight.JACCARD);
      holds(Measures.RELATIVE_STRENGTH, Density.ofStrengths(shared, 1));
    }
  }

  private static void allHold(Network network) {
    holds(Measures.DENSITY, Density.of(network));
    holds(Measures.CONNECTEDNESS, Hierarchy.connectedness(network));
    betweennessHolds(network);
    strengthsHold(network);
  }

  private static void betweennessHolds(Network network) {
    holds(Measures.BETWEENNESS, Betweenness.of(network));
    holds(Measures.NORMALIZED_BETWEENNESS, Betweenness.normalized(network));
    holds(Measures.BETWEENNESS_CENTRALIZATION, Centralization.ofBetweenness(network));
  }

  private static void strengthsHold(Network network) {
    double greatest = 1;
    for (int place = 0; place < network.out().node.length; place++) {
      greatest = Math.max(greatest, network.out().valueAt(place));
    }
    holds(Measures.RELATIVE_STRENGTH, Density.ofStrengths(network, greatest));
    if (network instanceof DirectedNetwork directed) {
      holds(Measures.RECIPROCITY_CORRELATION, Reciprocity.CORRELATION.of(directed));
    }
    holds(Measures.CONSTRAINT, EgoNetworks.constraint(network));
    holds(Measures.EFFECTIVE_SIZE, EgoNetworks.effectiveSize(network));
    holds(Measures.EGO_EFFICIENCY, EgoNetworks.efficiency(network));
    if (network.size() < 10) {
      for (CoreIdeal ideal : CoreIdeal.values()) {
        holds(
            Measures.CORE_PERIPHERY,
            CorePeriphery.of(network, ideal, 1).map(CorePeriphery::correlation));
      }
    }
  }

  private static void distancesHold(Distances distances) {
    for (Scores scores :
        List.of(
            distances.closeness(),
            distances.closenessWithinReach(),
            distances.closenessTimesReach(),
            distances.harmonic())) {
      for (int node = 0; node < scores.size(); node++) {
        holds(Range.ZERO_TO_ONE, scores.of(node));
      }
    }
    holds(Range.ZERO_TO_ONE, distances.compactness());
  }

  private static void holds(Measure measure, Scores scores) {
    for (int node = 0; node < scores.size(); node++) {
      holds(measure, scores.of(node));
    }
  }

  private static void holds(Measure measure, Result<Double> result) {
    holds(measure.range(), result);
  }

  private static void holds(Range range, Result<Double> result) {
    result
        .value()
        .ifPresent(value -> assertThat(value).matches(one -> range.contains(one, one), "" + range));
  }
}
