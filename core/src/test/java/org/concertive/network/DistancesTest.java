package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.concertive.execution.Execution;
import org.junit.jupiter.api.Test;

class DistancesTest {
  private static final Offset<Double> PRINTED = within(0.0005);
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void closeness_of_the_kite_has_the_values_printed_in_the_tests_of_networkx() {
    assertThat(Distances.of(Graphs.kite()).closeness().toArray())
        .containsExactly(
            new double[] {.529, .529, .5, .6, .5, .643, .643, .6, .429, .310}, PRINTED);
  }

  @Test
  void closeness_of_florentine_families_has_the_values_printed_in_the_tests_of_networkx() {
    UndirectedNetwork families = Graphs.florentine();
    Scores closeness = Distances.of(families).closeness();
    assertThat(closeness.at(families.node("Medici").orElseThrow())).isCloseTo(0.560, PRINTED);
    assertThat(closeness.at(families.node("Ridolfi").orElseThrow())).isCloseTo(0.500, PRINTED);
    assertThat(closeness.at(families.node("Albizzi").orElseThrow())).isCloseTo(0.483, PRINTED);
  }

  @Test
  void average_and_diameter_have_the_values_of_igraph_1_0_0_and_of_the_tests_of_netrics() {
    Distances karate = Distances.of(Graphs.karate());
    assertThat(karate.average().orElseThrow()).isCloseTo(2.408199643493761, EXACT);
    assertThat(karate.diameter().orElseThrow()).isEqualTo(5);
    assertThat(karate.harmonic().at(0)).isCloseTo(0.70202020202020, EXACT);
    Distances davis = Distances.of(Graphs.davis());
    assertThat(davis.average().orElseThrow()).isCloseTo(2.306, PRINTED);
    assertThat(davis.diameter().orElseThrow()).isEqualTo(4);
  }

  @Test
  void compactness_has_the_values_of_networkx_3_6_1() {
    assertThat(Distances.of(Graphs.karate()).compactness().orElseThrow())
        .isCloseTo(0.4920083184789052, EXACT);
    assertThat(Distances.of(Graphs.florentine()).compactness().orElseThrow())
        .isCloseTo(0.5001587301587297, EXACT);
  }

  @Test
  void the_two_directions_differ_and_networkx_takes_the_inward_one() {
    DirectedNetwork network = SmallGraphs.nine().without(8);
    assertThat(Distances.of(network, Direction.IN).closeness().toArray())
        .containsExactly(
            new double[] {
              0.3181818181818182,
              0.3181818181818182,
              0.5384615384615384,
              0.4666666666666667,
              0.35,
              0.28,
              0.4666666666666667,
              0.3888888888888889
            },
            EXACT);
    assertThat(Distances.of(network, Direction.OUT).closeness().at(0)).isCloseTo(0.5, EXACT);
  }

  @Test
  void in_a_directed_network_with_an_isolate_it_has_the_values_of_networkx_and_igraph() {
    Distances out = Distances.of(SmallGraphs.nine(), Direction.OUT);
    assertThat(out.harmonic().at(2)).isCloseTo(0.32708333333333334, EXACT);
    assertThat(out.closenessTimesReach().at(0)).isCloseTo(0.4375, EXACT);
    assertThat(out.closenessTimesReach().at(8)).isEqualTo(0);
    assertThat(Distances.of(SmallGraphs.nine(), Direction.IN).harmonic().at(2))
        .isCloseTo(0.5833333333333334, EXACT);
  }

  @Test
  void ties_with_lengths_have_the_values_of_igraph_1_0_0() {
    Distances distances = Distances.of(BetweennessTest.lengths());
    assertThat(distances.closeness().at(2)).isCloseTo(0.3225806451612903, EXACT);
    assertThat(distances.harmonic().at(3)).isCloseTo(0.47492063492063497, EXACT);
    assertThat(distances.average().orElseThrow()).isCloseTo(4.166666666666667, EXACT);
    assertThat(distances.diameter().orElseThrow()).isEqualTo(9.5);
    DirectedNetwork both = BetweennessTest.lengths().directed();
    assertThat(Distances.of(both, Direction.IN).harmonic().at(3))
        .isCloseTo(0.47492063492063497, EXACT);
  }

  @Test
  void the_worked_example_comes_out() {
    Distances path = Distances.of(Graphs.path(4));
    assertThat(path.closeness().at(0)).isEqualTo(0.5);
    assertThat(path.harmonic().at(0)).isCloseTo(0.611, PRINTED);
    assertThat(path.average().orElseThrow()).isCloseTo(1.667, PRINTED);
    assertThat(path.diameter().orElseThrow()).isEqualTo(3);
  }

  @Test
  void the_centre_of_a_star_and_everyone_in_a_complete_network_has_1() {
    assertThat(Distances.of(Graphs.star(6)).closeness().at(0)).isEqualTo(1);
    assertThat(Distances.of(Graphs.star(6)).closeness().at(1)).isCloseTo(5.0 / 9, EXACT);
    assertThat(Distances.of(Graphs.complete(5)).closeness().toArray()).containsOnly(1);
    assertThat(Distances.of(Graphs.complete(5)).compactness().orElseThrow()).isEqualTo(1);
  }

  @Test
  void a_node_that_does_not_reach_all_has_no_closeness_where_other_tools_give_0() {
    UndirectedNetwork network = Graphs.withIsolates(Graphs.star(5), 1);
    Distances distances = Distances.of(network);
    assertThat(distances.closeness().definedCount()).isZero();
    assertThat(distances.closeness().of(0).toString())
        .isEqualTo("undefined: it does not reach all others");
    assertThat(distances.harmonic().at(0)).isEqualTo(0.8);
    assertThat(distances.harmonic().at(5)).isEqualTo(0);
    assertThat(distances.closenessWithinReach().at(0)).isEqualTo(1);
    assertThat(distances.closenessWithinReach().of(5).toString())
        .isEqualTo("undefined: it reaches nobody");
    assertThat(distances.closenessTimesReach().at(0)).isEqualTo(0.8);
    assertThat(distances.reached(0)).isEqualTo(4);
    assertThat(distances.connectedPairs()).isEqualTo(20);
  }

  @Test
  void without_pairs_of_nodes_or_paths_there_is_nothing_to_measure() {
    for (int size = 0; size < 2; size++) {
      Distances none = Distances.of(Graphs.isolates(size), Direction.OUT);
      assertThat(none.compactness().isDefined()).isFalse();
      assertThat(none.average().toString()).isEqualTo("undefined: no node reaches another");
      assertThat(none.closeness().definedCount()).isZero();
      assertThat(none.harmonic().definedCount()).isZero();
      assertThat(none.closenessTimesReach().definedCount()).isZero();
      assertThat(none.size()).isEqualTo(size);
    }
    Distances isolates = Distances.of(Graphs.isolates(3), Direction.IN);
    assertThat(isolates.diameter().toString()).isEqualTo("undefined: no node reaches another");
    assertThat(isolates.compactness().orElseThrow()).isEqualTo(0);
    assertThat(isolates.harmonic().toArray()).containsOnly(0);
  }

  @Test
  void strengths_are_refused() {
    UndirectedNetwork strengths = BetweennessTest.lengths().reciprocalValues();
    assertThatThrownBy(() -> Distances.of(strengths)).hasMessageContaining("need distances");
    assertThatThrownBy(() -> Distances.of(strengths.directed(), Direction.IN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Distances.estimate(strengths, 1, 1, Execution.here()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_can_be_cancelled() {
    assertThatThrownBy(
            () -> Distances.of(Graphs.karate(), Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(
            () ->
                Distances.of(
                    SmallGraphs.nine(),
                    Direction.IN,
                    Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(
            () ->
                Distances.estimate(
                    Graphs.karate(), 4, 1, Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void steps_and_lengths_of_1_are_the_same_in_more_than_64_nodes() {
    UndirectedNetwork network = Graphs.randomUndirected(200, 500, 5);
    Distances steps = Distances.of(network);
    Distances lengths = Distances.of(SmallGraphs.withLengths(network, 1));
    assertThat(steps.harmonic().toArray()).containsExactly(lengths.harmonic().toArray(), EXACT);
    assertThat(steps.average().orElseThrow()).isCloseTo(lengths.average().orElseThrow(), EXACT);
    assertThat(steps.connectedPairs()).isEqualTo(lengths.connectedPairs());
    assertThat(steps.diameter()).isEqualTo(lengths.diameter());
  }

  @Test
  void an_estimate_from_all_nodes_is_exact_in_both_directions_and_with_lengths() {
    DirectedNetwork network = SmallGraphs.nine().without(8);
    for (Direction direction : Direction.values()) {
      SampledDistances all = Distances.estimate(network, direction, 8, 4, Execution.here());
      Distances exact = Distances.of(network, direction);
      assertThat(all.harmonic().scores().toArray())
          .containsExactly(exact.harmonic().toArray(), EXACT);
      assertThat(all.closeness().scores().toArray())
          .containsExactly(exact.closeness().toArray(), EXACT);
      assertThat(all.closeness().standardErrors().toArray()).containsOnly(0);
      assertThat(all.average().orElseThrow().value())
          .isCloseTo(exact.average().orElseThrow(), EXACT);
      assertThat(all.average().orElseThrow().standardError().orElseThrow()).isEqualTo(0);
      assertThat(all.compactness().orElseThrow().value())
          .isCloseTo(exact.compactness().orElseThrow(), EXACT);
    }
    SampledDistances lengths =
        Distances.estimate(BetweennessTest.lengths(), 6, 4, Execution.here());
    assertThat(lengths.closeness().scores().at(2)).isCloseTo(0.3225806451612903, EXACT);
    assertThat(lengths.average().orElseThrow().value()).isCloseTo(4.166666666666667, EXACT);
    assertThat(lengths.size()).isEqualTo(6);
    assertThat(lengths.sampled()).isEqualTo(6);
    assertThat(lengths.seed()).isEqualTo(4);
  }

  @Test
  void estimates_are_without_bias_and_err_as_much_as_they_say() {
    UndirectedNetwork karate = Graphs.karate();
    Distances exact = Distances.of(karate);
    double[] truth = {
      exact.harmonic().at(5),
      1 / exact.closeness().at(5),
      exact.closeness().at(5),
      exact.average().orElseThrow(),
      exact.compactness().orElseThrow()
    };
    double[] sum = new double[5];
    double[] squares = new double[5];
    double[] said = new double[5];
    int times = 600;
    for (int seed = 0; seed < times; seed++) {
      SampledDistances some = Distances.estimate(karate, 14, seed, Execution.here());
      SampledValue average = some.average().orElseThrow();
      SampledValue compactness = some.compactness().orElseThrow();
      double[] found = {
        some.harmonic().scores().at(5),
        some.meanDistance().scores().at(5),
        some.closeness().scores().at(5),
        average.value(),
        compactness.value()
      };
      double[] error = {
        some.harmonic().standardErrors().at(5),
        some.meanDistance().standardErrors().at(5),
        some.closeness().standardErrors().at(5),
        average.standardError().orElseThrow(),
        compactness.standardError().orElseThrow()
      };
      for (int i = 0; i < 5; i++) {
        sum[i] += found[i] - truth[i];
        squares[i] += (found[i] - truth[i]) * (found[i] - truth[i]);
        said[i] += error[i] * error[i];
      }
    }
    for (int i = 0; i < 5; i++) {
      double error = Math.sqrt(squares[i] / times);
      // Closeness is a ratio and a little biased.
      double allowed = i == 2 ? error * error / truth[i] : 0;
      assertThat(Math.abs(sum[i] / times)).isLessThan(4 * error / Math.sqrt(times) + allowed);
      assertThat(Math.sqrt(said[i] / times)).isBetween(0.85 * error, 1.15 * error);
    }
  }

  @Test
  void what_one_pivot_or_one_that_is_not_reached_cannot_tell_is_undefined() {
    UndirectedNetwork network = Graphs.withIsolates(Graphs.star(5), 1);
    SampledDistances one = Distances.estimate(network, 1, 2, Execution.here());
    assertThat(one.harmonic().standardErrors().definedCount()).isZero();
    assertThat(one.compactness().orElseThrow().standardError().toString())
        .isEqualTo(
            "undefined: the error cannot be estimated from one node (missing: a second pivot)");
    SampledDistances all = Distances.estimate(network, 6, 2, Execution.here());
    assertThat(all.closeness().scores().definedCount()).isZero();
    assertThat(all.closeness().scores().of(0).toString())
        .isEqualTo("undefined: it does not reach all pivots");
    Scores ofOne = Distances.estimate(Graphs.star(3), 1, 2, Execution.here()).closeness().scores();
    assertThat(IntStream.range(0, 3).filter(node -> !ofOne.isDefined(node)))
        .hasSize(1)
        .allSatisfy(
            node ->
                assertThat(ofOne.of(node).toString())
                    .isEqualTo("undefined: it is the only pivot itself (missing: a second pivot)"));
    SampledDistances none =
        Distances.estimate(Graphs.isolates(3), Direction.OUT, 2, 2, Execution.here());
    assertThat(none.average().toString()).isEqualTo("undefined: no node reaches a pivot");
    SampledDistances single =
        Distances.estimate(Graphs.isolates(1), Direction.OUT, 1, 2, Execution.here());
    assertThat(single.harmonic().scores().definedCount()).isZero();
    assertThat(single.meanDistance().scores().definedCount()).isZero();
    assertThat(single.compactness().toString())
        .isEqualTo("undefined: there are fewer than two nodes (missing: a second node)");
  }
}
