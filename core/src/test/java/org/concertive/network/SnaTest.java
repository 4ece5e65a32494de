package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.network.TriadCensus.Triad;
import org.concertive.statistics.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Directed networks drawn at random, and what sna 2.7-1 (R 4.2.2) computes of them, to the seven
 * digits it printed.
 */
class SnaTest {
  /**
   * A network and its numbers.
   *
   * @param krackhardt connectedness, hierarchy, efficiency, lubness
   * @param reciprocity grecip: dyadic, dyadic.nonnull, edgewise, edgewise.lrr, correlation
   * @param centralization indegree, outdegree, freeman (total) degree, betweenness
   * @param transitivity gtrans, weak
   * @param triads triad.census
   */
  record Drawn(
      DirectedNetwork network,
      List<Double> krackhardt,
      List<Double> reciprocity,
      List<Double> centralization,
      double transitivity,
      List<Integer> triads) {}

  static Stream<Drawn> drawn() {
    return Stream.of(
        new Drawn(
            DirectedNetwork.of(5, new int[] {1, 4, 1, 3}, new int[] {0, 3, 4, 4}),
            List.of(0.6, 0.75, 0.8888889, 1.0),
            List.of(0.8, 0.3333333, 0.5, 0.9162907, 0.375),
            List.of(0.375, 0.375, 0.2916667, 0.08333333),
            0,
            List.of(3, 3, 2, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
        new Drawn(
            DirectedNetwork.of(
                11,
                new int[] {6, 8, 9, 5, 8, 7, 10, 4, 10, 7, 1, 7, 9, 3, 4, 5},
                new int[] {0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 10, 10}),
            List.of(1.0, 0.8444444, 0.94, 0.8),
            List.of(0.7454545, 0.06666667, 0.125, -0.1515499, -0.02393617),
            List.of(0.17, 0.17, 0.06666667, 0.1277778),
            0.1333333,
            List.of(56, 79, 7, 5, 5, 8, 1, 1, 2, 1, 0, 0, 0, 0, 0, 0)),
        new Drawn(
            DirectedNetwork.of(
                10,
                new int[] {1, 7, 9, 4, 6, 3, 8, 9, 0, 2, 6, 8, 1, 4, 8, 0, 8, 3, 0, 7},
                new int[] {0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 6, 6, 7, 9, 9}),
            List.of(1.0, 0.5227273, 0.8641975, 0.1944444),
            List.of(0.6444444, 0.1111111, 0.2, -0.1053605, -0.02857143),
            List.of(0.2469136, 0.2469136, 0.1388889, 0.2515432),
            0.2333333,
            List.of(20, 57, 6, 6, 7, 9, 4, 4, 3, 2, 0, 2, 0, 0, 0, 0)));
  }

  private static void assertSame(List<Double> expected, Stream<Result<Double>> results) {
    assertThat(results.mapToDouble(Result::orElseThrow).toArray())
        .containsExactly(expected.stream().mapToDouble(number -> number).toArray(), offset(5e-7));
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void all_measures_are_those_of_sna(Drawn drawn) {
    DirectedNetwork network = drawn.network;
    assertSame(
        drawn.krackhardt,
        Stream.of(
            Hierarchy.connectedness(network),
            Hierarchy.hierarchy(network),
            Hierarchy.efficiency(network),
            Hierarchy.leastUpperBoundedness(network, Hierarchy.CommonSuperior.SNA_LUBNESS)));
    assertSame(
        drawn.reciprocity, Arrays.stream(Reciprocity.values()).map(which -> which.of(network)));
    assertSame(
        drawn.centralization,
        Stream.of(
            Centralization.ofDegree(network, Direction.IN),
            Centralization.ofDegree(network, Direction.OUT),
            Centralization.ofTotalDegree(network),
            Centralization.ofBetweenness(network)));
    assertThat(Clustering.transitivity(network).orElseThrow())
        .isCloseTo(drawn.transitivity, offset(5e-7));
    assertThat(Arrays.stream(Triad.values()).map(TriadCensus.of(network)::count))
        .containsExactlyElementsOf(drawn.triads.stream().map(Long::valueOf).toList());
  }
}
