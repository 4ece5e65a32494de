package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReciprocityTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static double of(Reciprocity which, DirectedNetwork network) {
    return which.of(network).orElseThrow();
  }

  @Test
  void dyads_edgewise_and_ratio_have_the_values_of_igraph_1_0_0() {
    assertThat(DyadCensus.of(SmallGraphs.nine())).isEqualTo(new DyadCensus(3, 9, 24));
    assertThat(of(Reciprocity.EDGEWISE, SmallGraphs.nine())).isEqualTo(0.4);
    assertThat(of(Reciprocity.DYADIC_NONNULL, SmallGraphs.nine())).isEqualTo(0.25);
  }

  @Test
  void edgewise_has_the_value_of_networkx_3_6_1() {
    assertThat(of(Reciprocity.EDGEWISE, SmallGraphs.eight())).isCloseTo(0.2222222222222222, EXACT);
  }

  @Test
  void the_correlation_is_that_of_numpy_over_all_ordered_pairs() {
    assertThat(of(Reciprocity.CORRELATION, SmallGraphs.nine()))
        .isCloseTo(0.24210526315789435, EXACT);
    DirectedNetwork strengths =
        DirectedNetwork.of(
            4, new int[] {0, 1, 1}, new int[] {1, 0, 2}, new double[] {3, 2, 5}, TieValue.STRENGTH);
    assertThat(of(Reciprocity.CORRELATION, strengths)).isCloseTo(0.12359550561797752, EXACT);
    assertThatThrownBy(() -> Reciprocity.CORRELATION.of(strengths.reciprocalValues()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(of(Reciprocity.EDGEWISE, strengths.reciprocalValues())).isCloseTo(2.0 / 3, EXACT);
  }

  @Test
  void the_worked_example_comes_out_different_in_all_five() {
    DirectedNetwork network = Graphs.directed(4, "0 1", "1 0 2");
    assertThat(DyadCensus.of(network)).isEqualTo(new DyadCensus(1, 1, 4));
    assertThat(DyadCensus.of(network).total()).isEqualTo(6);
    assertThat(of(Reciprocity.DYADIC, network)).isCloseTo(5.0 / 6, EXACT);
    assertThat(of(Reciprocity.DYADIC_NONNULL, network)).isEqualTo(0.5);
    assertThat(of(Reciprocity.EDGEWISE, network)).isCloseTo(2.0 / 3, EXACT);
    assertThat(of(Reciprocity.EDGEWISE_LOG_RATIO, network)).isCloseTo(0.981, within(0.0005));
    assertThat(of(Reciprocity.CORRELATION, network)).isCloseTo(0.556, within(0.0005));
  }

  @Test
  void where_every_tie_is_returned_it_is_1_and_where_none_is_0() {
    DirectedNetwork all = Graphs.ring(6).directed();
    assertThat(of(Reciprocity.DYADIC, all)).isEqualTo(1);
    assertThat(of(Reciprocity.DYADIC_NONNULL, all)).isEqualTo(1);
    assertThat(of(Reciprocity.EDGEWISE, all)).isEqualTo(1);
    assertThat(of(Reciprocity.CORRELATION, all)).isCloseTo(1, EXACT);
    DirectedNetwork none = Graphs.directedRing(6);
    assertThat(of(Reciprocity.DYADIC_NONNULL, none)).isEqualTo(0);
    assertThat(of(Reciprocity.EDGEWISE, none)).isEqualTo(0);
    assertThat(of(Reciprocity.CORRELATION, none)).isNegative();
  }

  @Test
  void the_log_ratio_is_0_where_ties_are_returned_as_often_as_there_are_any() {
    assertThat(of(Reciprocity.EDGEWISE_LOG_RATIO, Graphs.completeDirected(5))).isEqualTo(0);
    assertThat(Reciprocity.EDGEWISE_LOG_RATIO.of(Graphs.directedRing(5)).toString())
        .isEqualTo("undefined: no tie is returned (missing: a returned tie)");
  }

  @ParameterizedTest
  @EnumSource(Reciprocity.class)
  void without_ties_or_nodes_it_is_undefined_and_only_pairs_count(Reciprocity which) {
    assertThat(which.of(Graphs.isolates(0)).isDefined()).isFalse();
    assertThat(which.of(Graphs.isolates(1)).isDefined()).isFalse();
    assertThat(which.of(Graphs.isolates(3)).isDefined()).isEqualTo(which == Reciprocity.DYADIC);
  }

  @Test
  void where_all_pairs_are_alike_there_is_no_correlation_where_sna_gives_1() {
    assertThat(Reciprocity.CORRELATION.of(Graphs.completeDirected(4)).toString())
        .isEqualTo("undefined: all pairs are alike");
    assertThat(Reciprocity.CORRELATION.of(Graphs.isolates(4)).isDefined()).isFalse();
    assertThat(of(Reciprocity.CORRELATION, Graphs.directedPath(2))).isEqualTo(-1);
  }
}
