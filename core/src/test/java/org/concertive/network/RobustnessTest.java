package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.assertj.core.data.Offset;
import org.concertive.network.Robustness.Divisor;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class RobustnessTest {
  private static final Offset<Double> PRINTED = offset(5e-7);

  private static double of(UndirectedNetwork network, Attack attack) {
    return Robustness.of(network, attack).orElseThrow();
  }

  /** Computed elsewhere by taking nodes out one by one, with NetworkX's components. */
  @Test
  void kite_families_and_karate_club_fall_apart_as_computed_elsewhere() {
    assertThat(of(Graphs.kite(), Attack.DEGREE_ADAPTIVE)).isCloseTo(0.31, PRINTED);
    assertThat(of(Graphs.kite(), Attack.DEGREE_STATIC)).isCloseTo(0.36, PRINTED);
    assertThat(of(Graphs.karate(), Attack.DEGREE_ADAPTIVE)).isCloseTo(0.135813, PRINTED);
    assertThat(of(Graphs.karate(), Attack.DEGREE_STATIC)).isCloseTo(0.141869, PRINTED);
  }

  @Test
  void families_fall_apart_as_computed_elsewhere() {
    assertThat(of(Graphs.florentine(), Attack.DEGREE_ADAPTIVE)).isCloseTo(0.177778, PRINTED);
    assertThat(of(Graphs.florentine(), Attack.DEGREE_STATIC)).isCloseTo(0.191111, PRINTED);
  }

  @Test
  void example_of_the_documentation() {
    assertThat(of(Graphs.star(4), Attack.DEGREE_STATIC)).isEqualTo(0.1875);
    assertThat(
            Robustness.of(Graphs.star(4), Attack.DEGREE_STATIC, Divisor.NODES_LESS_ONE)
                .orElseThrow())
        .isEqualTo(0.25);
    assertThat(Robustness.largestComponents(Graphs.star(4), 0, 1, 2, 3))
        .containsExactly(1, 1, 1, 0);
  }

  @Test
  void a_complete_network_is_the_most_robust() {
    assertThat(of(Graphs.complete(10), Attack.DEGREE_ADAPTIVE)).isCloseTo(0.45, offset(1e-12));
    assertThat(
            Robustness.of(Graphs.complete(10), Attack.DEGREE_ADAPTIVE, Divisor.NODES_LESS_ONE)
                .orElseThrow())
        .isCloseTo(0.5, offset(1e-12));
  }

  @Test
  void attacks_take_the_least_number_of_several_and_the_adaptive_one_counts_anew() {
    UndirectedNetwork path = Graphs.path(5);
    assertThat(Robustness.order(path, Attack.DEGREE_STATIC)).containsExactly(1, 2, 3, 0, 4);
    assertThat(Robustness.order(path, Attack.DEGREE_ADAPTIVE)).containsExactly(1, 3, 0, 2, 4);
  }

  @Test
  void nodes_can_go_in_an_order_of_ones_own() {
    assertThat(Robustness.of(Graphs.path(4), new int[] {0, 1, 2, 3}, Divisor.NODES).orElseThrow())
        .isCloseTo(6 / 16.0, offset(1e-12));
    assertThatThrownBy(() -> Robustness.largestComponents(Graphs.path(3), 0, 0, 1))
        .hasMessage("The order names node 0 twice; it must name each node once.");
    assertThatThrownBy(() -> Robustness.largestComponents(Graphs.path(3), 0, 5, 1))
        .hasMessage("The order names node 5, but the network has 3 nodes.");
    assertThatThrownBy(() -> Robustness.largestComponents(Graphs.path(3), 0, 1))
        .hasMessage("The order names 2 nodes of 3; it must name each node once.");
  }

  @Test
  void without_anything_to_divide_by_there_is_no_robustness() {
    UndirectedNetwork none = Graphs.isolates(0).undirected(Symmetry.EITHER);
    UndirectedNetwork one = Graphs.isolates(1).undirected(Symmetry.EITHER);
    assertThat(Robustness.of(none, Attack.DEGREE_STATIC))
        .isEqualTo(Result.undefined(Result.Code.TOO_FEW, "there are no nodes", "nodes"));
    assertThat(of(one, Attack.DEGREE_STATIC)).isZero();
    assertThat(Robustness.of(one, Attack.DEGREE_STATIC, Divisor.NODES_LESS_ONE))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than two nodes", "a second node"));
  }
}
