package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DegreeTest {
  @Test
  void the_kite_has_the_values_printed_in_the_tests_of_networkx() {
    assertThat(Degree.normalized(Graphs.kite()).toArray())
        .containsExactly(
            new double[] {.444, .444, .333, .667, .333, .556, .556, .333, .222, .111},
            within(0.0005));
  }

  @Test
  void the_worked_example_comes_out() {
    DirectedNetwork network =
        DirectedNetwork.of(
            3, new int[] {0, 0}, new int[] {1, 2}, new double[] {3, 1}, TieValue.STRENGTH);
    assertThat(Degree.of(network, Direction.OUT).toArray()).containsExactly(2, 0, 0);
    assertThat(Degree.of(network, Direction.IN).toArray()).containsExactly(0, 1, 1);
    assertThat(Degree.total(network).toArray()).containsExactly(2, 1, 1);
    assertThat(Degree.strength(network, Direction.OUT).toArray()).containsExactly(4, 0, 0);
    assertThat(Degree.strength(network, Direction.IN).toArray()).containsExactly(0, 3, 1);
    assertThat(Degree.totalStrength(network).toArray()).containsExactly(4, 3, 1);
    assertThat(Degree.normalized(network, Direction.OUT).toArray()).containsExactly(1, 0, 0);
    UndirectedNetwork view = network.undirected(Symmetry.EITHER, Combine.SUM);
    assertThat(Degree.strength(view).toArray()).containsExactly(4, 3, 1);
    assertThat(Degree.of(view).toArray()).containsExactly(2, 1, 1);
  }

  @Test
  void strength_without_values_is_degree_and_distances_are_refused() {
    assertThat(Degree.strength(Graphs.kite())).isEqualTo(Degree.of(Graphs.kite()));
    UndirectedNetwork lengths = BetweennessTest.lengths();
    assertThatThrownBy(() -> Degree.strength(lengths))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("strengths are needed");
    assertThatThrownBy(() -> Degree.strength(lengths.directed(), Direction.IN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Degree.totalStrength(lengths.directed()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Degree.of(lengths).at(2)).isEqualTo(4);
  }

  @Test
  void below_two_nodes_there_is_nothing_to_divide_by() {
    assertThat(Degree.of(Graphs.isolates(1), Direction.IN).toArray()).containsExactly(0);
    assertThat(Degree.normalized(Graphs.isolates(1), Direction.IN).of(0).toString())
        .isEqualTo("undefined: there are fewer than two nodes (missing: a second node)");
    assertThat(Degree.of(Graphs.isolates(0), Direction.IN).size()).isZero();
  }
}
