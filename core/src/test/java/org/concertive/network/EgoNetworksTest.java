package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.concertive.execution.Execution;
import org.junit.jupiter.api.Test;

class EgoNetworksTest {
  private static final Offset<Double> PRINTED = offset(0.0005);
  private static final Offset<Double> EXACT = offset(1e-9);
  private static final int A = 0;
  private static final int C = 2;
  private static final int G = 6;

  /** NetworkX, test_structuralholes.py: by UCINET and igraph, then by hand. */
  @Test
  void borgattis_example_without_values_is_as_ucinet_and_igraph_have_it() {
    Scores constraint = EgoNetworks.constraint(SpanningGraphs.holes().unvalued());
    assertThat(constraint.at(G)).isCloseTo(0.400, PRINTED);
    assertThat(constraint.at(A)).isCloseTo(0.595, PRINTED);
    assertThat(constraint.at(C)).isCloseTo(1, PRINTED);
    Scores size = EgoNetworks.effectiveSize(SpanningGraphs.holes().unvalued());
    assertThat(size.at(G)).isCloseTo(4.67, offset(0.005));
    assertThat(size.at(A)).isCloseTo(2.50, offset(0.005));
    assertThat(size.at(C)).isCloseTo(1, EXACT);
  }

  /** NetworkX, test_structuralholes.py. */
  @Test
  void borgattis_example_with_strengths_is_as_networkx_has_it() {
    Scores constraint = EgoNetworks.constraint(SpanningGraphs.holes());
    assertThat(constraint.at(G)).isCloseTo(0.299, PRINTED);
    assertThat(constraint.at(A)).isCloseTo(0.795, PRINTED);
    assertThat(constraint.at(C)).isCloseTo(1, PRINTED);
    Scores size = EgoNetworks.effectiveSize(SpanningGraphs.holes());
    assertThat(size.at(G)).isCloseTo(5.47, offset(0.005));
    assertThat(size.at(A)).isCloseTo(2.47, offset(0.0051));
    assertThat(size.at(C)).isCloseTo(1, EXACT);
  }

  /** NetworkX, test_structuralholes.py; its issues 2631 and 2661: both directions are contacts. */
  @Test
  void contacts_of_a_directed_network_are_those_named_and_those_who_name() {
    DirectedNetwork network = Graphs.directed(3, "0 1 2", "1 0", "2 1");
    assertThat(EgoNetworks.constraint(network).toArray())
        .containsExactly(new double[] {1.003, 1.003, 1.389}, PRINTED);
    assertThat(EgoNetworks.effectiveSize(network).toArray())
        .containsExactly(new double[] {1.167, 1.167, 1}, PRINTED);
    assertThat(EgoNetworks.constraint(network.transposed()))
        .isEqualTo(EgoNetworks.constraint(network));
    DirectedNetwork valued =
        DirectedNetwork.of(
            3,
            new int[] {0, 0, 1, 2},
            new int[] {1, 2, 0, 1},
            new double[] {2, 2, 1, 1},
            TieValue.STRENGTH);
    assertThat(EgoNetworks.constraint(valued).toArray())
        .containsExactly(new double[] {0.840, 1.143, 1.378}, PRINTED);
    assertThat(EgoNetworks.effectiveSize(valued).toArray())
        .containsExactly(new double[] {1.567, 1.083, 1}, PRINTED);
  }

  /**
   * Computed with NetworkX 3.6.1: constraint, and effective_size with its nodes named. (With all
   * nodes at once it divides by the greatest strength of the wrong node: its pull request 8906.)
   */
  @Test
  void a_mixed_network_is_as_networkx_computes_it() {
    DirectedNetwork valued = SpanningGraphs.mixed();
    assertThat(EgoNetworks.constraint(valued).toArray())
        .containsExactly(
            new double[] {0.548789063, 0.43125, 0.82015625, 0.591836735, 0.591836735}, EXACT);
    assertThat(EgoNetworks.effectiveSize(valued).toArray())
        .containsExactly(new double[] {2.675, 2.873333333, 1.6, 2, 2}, EXACT);
    assertThat(EgoNetworks.constraint(valued.unvalued()).toArray())
        .containsExactly(
            new double[] {0.501736111, 0.534722222, 0.835069444, 0.555555556, 0.5}, EXACT);
    assertThat(EgoNetworks.effectiveSize(valued.unvalued()).toArray())
        .containsExactly(new double[] {2.5, 2.5, 1.25, 2, 2}, EXACT);
    UndirectedNetwork undirected = valued.undirected(Symmetry.EITHER, Combine.GREATEST);
    assertThat(EgoNetworks.constraint(undirected).toArray())
        .containsExactly(
            new double[] {0.533112245, 0.433584184, 0.834744898, 0.555555556, 0.591836735}, EXACT);
    assertThat(EgoNetworks.effectiveSize(undirected).toArray())
        .containsExactly(new double[] {2.628571429, 2.858333333, 1.525, 2, 2}, EXACT);
  }

  /** Computed with NetworkX 3.6.1 and igraph 1.3.5. */
  @Test
  void karate_kite_and_florentine_families_are_as_networkx_computes_them() {
    assertThat(EgoNetworks.constraint(Graphs.karate()).at(0)).isCloseTo(0.155423, offset(5e-7));
    Scores size = EgoNetworks.effectiveSize(Graphs.karate());
    assertThat(size.at(0)).isCloseTo(13.75, EXACT);
    assertThat(size.at(33)).isCloseTo(15.235294, offset(5e-7));
    assertThat(EgoNetworks.efficiency(Graphs.karate()).at(0)).isCloseTo(13.75 / 16, EXACT);
    assertThat(EgoNetworks.constraint(Graphs.kite()).at(7)).isCloseTo(0.431111, offset(5e-7));
    UndirectedNetwork families = Graphs.florentine();
    int medici = families.node("Medici").orElseThrow();
    assertThat(EgoNetworks.constraint(families).at(medici)).isCloseTo(0.209877, offset(5e-7));
    assertThat(EgoNetworks.constraint(families).at(families.node("Guadagni").orElseThrow()))
        .isCloseTo(0.25, EXACT);
    assertThat(EgoNetworks.effectiveSize(families).at(medici)).isCloseTo(5.666667, offset(5e-7));
  }

  @Test
  void example_of_the_documentation() {
    UndirectedNetwork network = Graphs.undirected(4, "0 1 2 3", "1 2");
    assertThat(EgoNetworks.effectiveSize(network).at(0)).isCloseTo(2.333, PRINTED);
    assertThat(EgoNetworks.efficiency(network).at(0)).isCloseTo(0.778, PRINTED);
    assertThat(EgoNetworks.constraint(network).at(0)).isCloseTo(0.611, PRINTED);
    assertThat(EgoNetworks.constraint(network).at(3)).isEqualTo(1);
  }

  @Test
  void the_centre_of_a_star_has_all_and_is_constrained_least() {
    Scores constraint = EgoNetworks.constraint(Graphs.star(6));
    assertThat(constraint.at(0)).isCloseTo(0.2, EXACT);
    assertThat(constraint.at(1)).isCloseTo(1, EXACT);
    assertThat(EgoNetworks.effectiveSize(Graphs.star(6)).at(0)).isEqualTo(5);
    assertThat(EgoNetworks.efficiency(Graphs.star(6)).at(0)).isEqualTo(1);
  }

  @Test
  void constraint_can_exceed_1() {
    // Two contacts who are tied: 2 (1/2 + 1/4)².
    assertThat(EgoNetworks.constraint(Graphs.complete(3)).at(0)).isCloseTo(1.125, EXACT);
    assertThat(EgoNetworks.effectiveSize(Graphs.complete(3)).at(0)).isCloseTo(1, EXACT);
  }

  /** networkx#6916: not 0 and no division by 0. */
  @Test
  void isolates_have_no_numbers() {
    UndirectedNetwork network = Graphs.withIsolates(Graphs.path(2), 1);
    assertThat(EgoNetworks.constraint(network).of(2).toString())
        .isEqualTo("undefined: it has no tie");
    assertThat(EgoNetworks.effectiveSize(network).isDefined(2)).isFalse();
    assertThat(EgoNetworks.efficiency(network).isDefined(2)).isFalse();
    assertThat(EgoNetworks.efficiency(Graphs.isolates(0)).size()).isZero();
  }

  @Test
  void distances_are_refused() {
    UndirectedNetwork far =
        UndirectedNetwork.of(2, new int[] {0}, new int[] {1}, new double[] {2}, TieValue.DISTANCE);
    assertThatThrownBy(() -> EgoNetworks.constraint(far))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The ties have distances, but this measure needs strengths.");
  }

  @Test
  void can_be_cancelled() {
    assertThatThrownBy(
            () ->
                EgoNetworks.efficiency(
                    Graphs.ring(50), Execution.here().heardBy((done, total) -> done < 20)))
        .isInstanceOf(CancellationException.class);
  }
}
