package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DensityTest {
  private static DirectedNetwork strengths() {
    return DirectedNetwork.of(
        3, new int[] {0, 1, 1}, new int[] {1, 0, 2}, new double[] {4, 2, 3}, TieValue.STRENGTH);
  }

  @Test
  void the_karate_club_and_the_florentine_families_have_the_values_of_sna_2_7_1() {
    assertThat(Density.of(Graphs.karate()).orElseThrow()).isCloseTo(0.139037, within(5e-7));
    assertThat(Density.of(Graphs.florentineWithPucci()).orElseThrow())
        .isCloseTo(0.166667, within(5e-7));
  }

  @Test
  void a_directed_network_has_the_value_of_networkx_3_6_1() {
    assertThat(Density.of(SmallGraphs.nine()).orElseThrow())
        .isCloseTo(0.20833333333333334, within(1e-15));
  }

  @Test
  void the_worked_example_comes_out() {
    assertThat(Density.of(strengths()).orElseThrow()).isEqualTo(0.5);
    assertThat(Density.meanStrength(strengths()).orElseThrow()).isEqualTo(1.5);
    assertThat(Density.ofStrengths(strengths(), 5).orElseThrow()).isEqualTo(0.3);
  }

  @Test
  void it_is_0_without_ties_and_1_with_all() {
    assertThat(Density.of(Graphs.isolates(2)).orElseThrow()).isEqualTo(0);
    assertThat(Density.of(Graphs.complete(7)).orElseThrow()).isEqualTo(1);
    assertThat(Density.of(Graphs.completeDirected(7)).orElseThrow()).isEqualTo(1);
    assertThat(Density.meanStrength(Graphs.complete(7)).orElseThrow()).isEqualTo(1);
  }

  @Test
  void below_two_nodes_it_is_undefined() {
    for (int size = 0; size < 2; size++) {
      DirectedNetwork network = Graphs.isolates(size);
      assertThat(Density.of(network).toString())
          .isEqualTo("undefined: there are fewer than two nodes (missing: a second node)");
      assertThat(Density.meanStrength(network).isDefined()).isFalse();
      assertThat(Density.ofStrengths(network, 1).isDefined()).isFalse();
    }
  }

  @Test
  void a_scale_that_cannot_be_and_distances_are_refused() {
    assertThatThrownBy(() -> Density.ofStrengths(strengths(), 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The tie of 0 and 1 has the strength 4.0, but the greatest possible is given as 3.0.");
    for (double greatest : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Density.ofStrengths(strengths(), greatest))
          .hasMessageContaining("it must be a finite number above 0");
    }
    assertThatThrownBy(() -> Density.meanStrength(strengths().reciprocalValues()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("strengths are needed");
    assertThat(Density.of(strengths().reciprocalValues()).orElseThrow()).isEqualTo(0.5);
  }
}
