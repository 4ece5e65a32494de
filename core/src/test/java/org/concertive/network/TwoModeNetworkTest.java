package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.concertive.network.TwoModeCentrality.Comparison;
import org.junit.jupiter.api.Test;

class TwoModeNetworkTest {
  private static final Offset<Double> TWO_PLACES = offset(0.005);
  private static final Offset<Double> FOUR_PLACES = offset(0.00005);

  private static double at(Scores scores, Mode mode, String name) {
    return scores.at(SpanningGraphs.davis().node(mode, name).orElseThrow());
  }

  @Test
  void the_women_are_18_the_events_14_and_the_ties_89() {
    TwoModeNetwork davis = SpanningGraphs.davis();
    assertThat(davis)
        .hasToString("Two-mode network of 18 rows, 14 columns and 89 ties")
        .isEqualTo(davis.transposed().transposed())
        .hasSameHashCodeAs(davis.transposed().transposed())
        .isNotEqualTo(davis.transposed());
    int evelyn = davis.node(Mode.ROWS, "Evelyn").orElseThrow();
    int e8 = davis.node(Mode.COLUMNS, "E8").orElseThrow();
    assertThat(davis.degree(Mode.ROWS, evelyn)).isEqualTo(8);
    assertThat(davis.degree(Mode.COLUMNS, e8)).isEqualTo(14);
    assertThat(davis.hasTie(evelyn, e8)).isTrue();
    assertThat(davis.neighbors(Mode.ROWS, evelyn).mapToObj(e -> davis.name(Mode.COLUMNS, e)))
        .containsExactly("E1", "E2", "E3", "E4", "E5", "E6", "E8", "E9");
    assertThat(davis.node(Mode.ROWS, "E8")).isEmpty();
    assertThat(davis.oneMode().unvalued().directed().unvalued().tieCount()).isEqualTo(178);
    assertThat(davis.oneMode().neighbors(evelyn)).containsExactly(18, 19, 20, 21, 22, 23, 25, 26);
    assertThat(davis.oneMode().neighbors(18 + e8).count()).isEqualTo(14);
  }

  /** NetworkX, bipartite/tests/test_centrality.py, after Borgatti and Halgin. */
  @Test
  void centralities_of_the_southern_women_are_as_borgatti_and_halgin_print_them() {
    TwoModeNetwork davis = SpanningGraphs.davis();
    assertThat(at(TwoModeCentrality.degree(davis, Mode.COLUMNS), Mode.COLUMNS, "E8"))
        .isCloseTo(0.78, TWO_PLACES);
    Scores degree = TwoModeCentrality.degree(davis, Mode.ROWS);
    assertThat(at(degree, Mode.ROWS, "Nora")).isCloseTo(0.57, TWO_PLACES);
    assertThat(at(degree, Mode.ROWS, "Evelyn")).isCloseTo(0.57, TWO_PLACES);
    assertThat(at(TwoModeCentrality.normalizedBetweenness(davis, Mode.COLUMNS), Mode.COLUMNS, "E8"))
        .isCloseTo(0.24, TWO_PLACES);
    assertThat(at(TwoModeCentrality.normalizedBetweenness(davis, Mode.ROWS), Mode.ROWS, "Nora"))
        .as("computed with NetworkX 3.6.1")
        .isCloseTo(0.113461362, offset(5e-10));
    assertThat(at(TwoModeCentrality.closeness(davis, Mode.COLUMNS), Mode.COLUMNS, "E8"))
        .isCloseTo(0.85, TWO_PLACES);
    assertThat(at(TwoModeCentrality.closeness(davis, Mode.ROWS), Mode.ROWS, "Nora"))
        .isCloseTo(0.80, TWO_PLACES);
  }

  /** stocnet/netrics, tests: betweenness without normalization, and degree centralization. */
  @Test
  void betweenness_and_centralization_of_the_southern_women_are_as_netrics_has_them() {
    TwoModeNetwork davis = SpanningGraphs.davis();
    assertThat(Arrays.copyOf(TwoModeCentrality.betweenness(davis, Mode.ROWS).toArray(), 5))
        .containsExactly(new double[] {42.9802, 22.8541, 38.9796, 22.0215, 4.7153}, FOUR_PLACES);
    assertThat(
            TwoModeCentrality.degreeCentralization(davis, Mode.ROWS, Comparison.BOTH_MODES)
                .orElseThrow())
        .isCloseTo(0.2021, FOUR_PLACES);
    assertThat(
            TwoModeCentrality.degreeCentralization(davis, Mode.COLUMNS, Comparison.BOTH_MODES)
                .orElseThrow())
        .isCloseTo(0.5253, FOUR_PLACES);
    assertThat(
            TwoModeCentrality.degreeCentralization(davis, Mode.ROWS, Comparison.OWN_MODE)
                .orElseThrow())
        .isCloseTo(55 / (17.0 * 13), offset(1e-12));
  }

  /** One row tied to all columns, each other row to one: the network that is divided by. */
  @Test
  void the_most_centralized_connected_network_has_a_centralization_of_1() {
    TwoModeBuilder builder = TwoModeNetwork.builder(5, 4);
    for (int column = 0; column < 4; column++) {
      builder.tie(0, column).tie(column + 1, column);
    }
    TwoModeNetwork network = builder.build();
    for (Comparison comparison : Comparison.values()) {
      assertThat(
              TwoModeCentrality.degreeCentralization(network, Mode.ROWS, comparison).orElseThrow())
          .as("%s", comparison)
          .isCloseTo(1, offset(1e-12));
      assertThat(
              TwoModeCentrality.degreeCentralization(network.transposed(), Mode.COLUMNS, comparison)
                  .orElseThrow())
          .isCloseTo(1, offset(1e-12));
    }
  }

  @Test
  void the_row_between_all_has_the_greatest_betweenness_and_closeness() {
    TwoModeBuilder builder = TwoModeNetwork.builder(9, 4);
    for (int column = 0; column < 4; column++) {
      builder.tie(0, column).tie(column + 1, column).tie(column + 5, column);
    }
    TwoModeNetwork network = builder.build();
    assertThat(TwoModeCentrality.normalizedBetweenness(network, Mode.ROWS).at(0))
        .isCloseTo(1, offset(1e-12));
    assertThat(TwoModeCentrality.closeness(network, Mode.ROWS).at(0)).isCloseTo(1, offset(1e-12));
  }

  @Test
  void example_of_the_centralities() {
    TwoModeNetwork meetings =
        TwoModeNetwork.builder().tie("a", "1").tie("a", "2").tie("b", "1").tie("c", "2").build();
    assertThat(TwoModeCentrality.degree(meetings, Mode.ROWS).toArray())
        .containsExactly(1, 0.5, 0.5);
    assertThat(TwoModeCentrality.degree(meetings, Mode.COLUMNS).at(0))
        .isCloseTo(0.667, offset(0.0005));
    assertThat(TwoModeCentrality.closeness(meetings, Mode.ROWS).toArray())
        .containsExactly(new double[] {1, 0.6, 0.6}, offset(1e-12));
  }

  @Test
  void what_has_no_maximum_or_no_path_is_undefined() {
    TwoModeNetwork one = TwoModeNetwork.builder(1, 1).tie(0, 0).build();
    for (Comparison comparison : Comparison.values()) {
      assertThat(TwoModeCentrality.degreeCentralization(one, Mode.ROWS, comparison).isDefined())
          .isFalse();
    }
    assertThat(TwoModeCentrality.normalizedBetweenness(one, Mode.ROWS).isDefined(0)).isFalse();
    TwoModeNetwork apart = TwoModeNetwork.builder(2, 1).tie(0, 0).build();
    assertThat(TwoModeCentrality.closeness(apart, Mode.ROWS).of(0).toString())
        .isEqualTo("undefined: it does not reach all others");
    TwoModeNetwork lone = TwoModeNetwork.builder(2, 0).build();
    assertThat(TwoModeCentrality.degree(lone, Mode.ROWS).isDefined(0)).isFalse();
    assertThat(TwoModeCentrality.degree(lone, Mode.COLUMNS).size()).isZero();
    assertThat(
            TwoModeCentrality.degreeCentralization(lone, Mode.ROWS, Comparison.OWN_MODE)
                .isDefined())
        .isFalse();
  }

  /** Computed with NetworkX 3.6.1, bipartite projections. */
  @Test
  void projections_of_the_southern_women_keep_their_weights() {
    TwoModeNetwork davis = SpanningGraphs.davis();
    UndirectedNetwork count = davis.projection(Mode.ROWS, ProjectionWeight.COUNT);
    assertThat(count.size()).isEqualTo(18);
    assertThat(count.tieCount()).isEqualTo(139);
    assertThat(count.tieValue()).contains(TieValue.STRENGTH);
    assertThat(count.out().value).isNotNull();
    assertThat(Arrays.stream(count.out().value).sum()).isEqualTo(2 * 322);
    assertThat(count.node("Evelyn")).hasValue(0);
    assertThat(value(count, "Laura")).isEqualTo(6);
    assertThat(value(count, "Theresa")).isEqualTo(7);
    UndirectedNetwork jaccard = davis.projection(Mode.ROWS, ProjectionWeight.JACCARD);
    assertThat(value(jaccard, "Laura")).isCloseTo(0.666667, offset(5e-7));
    assertThat(value(jaccard, "Theresa")).isCloseTo(0.777778, offset(5e-7));
    UndirectedNetwork newman = davis.projection(Mode.ROWS, ProjectionWeight.NEWMAN);
    assertThat(value(newman, "Laura")).isCloseTo(1.562637, offset(5e-7));
    assertThat(value(newman, "Theresa")).isCloseTo(1.486880, offset(5e-7));
    UndirectedNetwork overlap = davis.projection(Mode.ROWS, ProjectionWeight.OVERLAP);
    assertThat(value(overlap, "Laura")).isCloseTo(6 / 7.0, offset(1e-12));
    assertThat(value(overlap, "Theresa")).isCloseTo(7 / 8.0, offset(1e-12));
    assertThat(davis.projection(Mode.COLUMNS, ProjectionWeight.COUNT).size()).isEqualTo(14);
  }

  private static double value(UndirectedNetwork network, String with) {
    return network.value(network.node("Evelyn").orElseThrow(), network.node(with).orElseThrow());
  }

  @Test
  void nodes_and_ties_are_numbers_or_names() {
    TwoModeNetwork numbers = TwoModeNetwork.builder(2, 3).expectedTies(2).tie(1, 2).build();
    assertThat(numbers.isNamed()).isFalse();
    assertThat(numbers.name(Mode.ROWS, 1)).isEqualTo("1");
    assertThat(numbers.node(Mode.ROWS, "1")).isEmpty();
    assertThat(numbers.size(Mode.COLUMNS)).isEqualTo(3);
    TwoModeBuilder builder = TwoModeNetwork.builder().tie("kim", "monday").row("ana");
    TwoModeNetwork first = builder.build();
    TwoModeNetwork second = builder.row("lee").column("friday").build();
    assertThat(first.size(Mode.ROWS)).isEqualTo(2);
    assertThat(second.size(Mode.ROWS)).isEqualTo(3);
    assertThat(second.node(Mode.COLUMNS, "friday")).hasValue(1);
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void repeated_ties_are_refused_or_combined_and_counted() {
    TwoModeBuilder builder = TwoModeNetwork.builder().tie("a", "x").tie("b", "x").tie("a", "x");
    assertThatThrownBy(builder::build)
        .hasMessage(
            "Row \"a\" and column \"x\" are tied more than once. Maybe combine repeated ties.");
    TwoModeNetwork network = builder.combiningRepeatedTies().build();
    assertThat(network.tieCount()).isEqualTo(2);
    assertThat(network.repeatedTiesCombined()).isEqualTo(1);
  }

  @Test
  void what_cannot_be_is_refused() {
    assertThatThrownBy(() -> TwoModeNetwork.builder(2, 3).tie(2, 0).build())
        .hasMessage(
            "Tie 0 joins row 2 and column 0, but there are 2 rows and 3 columns, numbered from 0.");
    assertThatThrownBy(() -> TwoModeNetwork.builder(-1, 3))
        .hasMessage(
            "A network of -1 rows and 3 columns cannot be built; it must have 0 or more of each.");
    assertThatThrownBy(() -> TwoModeNetwork.builder(1, 1).row("a"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> TwoModeNetwork.builder(1, 2).build().degree(Mode.ROWS, 1))
        .hasMessage("There is no row 1 in a network of 1 rows and 2 columns.");
  }
}
