package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.concertive.execution.Execution;
import org.concertive.network.CentralMembers.Rule;
import org.junit.jupiter.api.Test;

class CentralizationTest {
  private static final Offset<Double> SIX = within(5e-7);
  private static final Offset<Double> EXACT = within(1e-12);

  private static void three(
      UndirectedNetwork network, double degree, double betweenness, double closeness) {
    assertThat(Centralization.ofDegree(network).orElseThrow()).isCloseTo(degree, SIX);
    assertThat(Centralization.ofBetweenness(network).orElseThrow()).isCloseTo(betweenness, SIX);
    assertThat(Centralization.ofCloseness(network).orElseThrow()).isCloseTo(closeness, SIX);
  }

  @Test
  void freemans_shapes_of_five_have_the_values_of_sna_2_7_1() {
    three(Graphs.star(5), 1, 1, 1);
    three(Graphs.ring(5), 0, 0, 0);
    three(Graphs.path(5), 0.166667, 0.416667, 0.422222);
    three(Graphs.undirected(5, "0 1 2 3", "3 4"), 0.583333, 0.708333, 0.635185);
  }

  @Test
  void published_networks_have_the_values_of_sna_2_7_1() {
    three(Graphs.karate(), 0.399621, 0.405557, 0.298195);
    three(Graphs.kite(), 0.333333, 0.296296, 0.270375);
    three(Graphs.florentine(), 0.274725, 0.436813, 0.322452);
  }

  @Test
  void with_pucci_the_florentine_families_are_16_and_pucci_reaches_nobody() {
    UndirectedNetwork families = Graphs.florentineWithPucci();
    assertThat(Centralization.ofDegree(families).orElseThrow()).isCloseTo(0.266667, SIX);
    assertThat(Centralization.ofBetweenness(families).orElseThrow()).isCloseTo(0.383492, SIX);
    assertThat(Centralization.ofCloseness(families).toString())
        .isEqualTo("undefined: node 0 has no score: it does not reach all others");
    assertThat(Centralization.ofHarmonic(families).isDefined()).isTrue();
  }

  @Test
  void the_karate_club_has_not_the_value_that_igraph_gives_when_loops_could_be() {
    assertThat(Centralization.ofDegree(Graphs.karate()).orElseThrow())
        .isNotCloseTo(0.376114, within(0.01));
  }

  @Test
  void the_worked_example_comes_out() {
    assertThat(Centralization.ofDegree(Graphs.path(4)).orElseThrow()).isCloseTo(1.0 / 3, EXACT);
    assertThat(Centralization.ofBetweenness(Graphs.path(4)).orElseThrow())
        .isCloseTo(4.0 / 9, EXACT);
  }

  @Test
  void a_star_is_1_and_a_ring_0_in_every_way_they_can_be_directed() {
    DirectedNetwork out = Graphs.outStar(6);
    assertThat(Centralization.ofDegree(out, Direction.OUT).orElseThrow()).isEqualTo(1);
    assertThat(Centralization.ofDegree(out, Direction.IN).orElseThrow()).isCloseTo(1.0 / 25, EXACT);
    assertThat(Centralization.ofDegree(out.transposed(), Direction.IN).orElseThrow()).isEqualTo(1);
    assertThat(Centralization.ofHarmonic(out, Direction.OUT).orElseThrow()).isEqualTo(1);
    assertThat(Centralization.ofHarmonic(out.transposed(), Direction.IN).orElseThrow())
        .isEqualTo(1);
    DirectedNetwork both = Graphs.star(6).directed();
    assertThat(Centralization.ofTotalDegree(both).orElseThrow()).isEqualTo(1);
    assertThat(Centralization.ofBetweenness(both).orElseThrow()).isEqualTo(1);
    assertThat(Centralization.ofHarmonic(Graphs.star(6)).orElseThrow()).isCloseTo(1, EXACT);
    DirectedNetwork ring = Graphs.directedRing(6);
    assertThat(Centralization.ofTotalDegree(ring).orElseThrow()).isEqualTo(0);
    assertThat(Centralization.ofCloseness(ring, Direction.OUT).orElseThrow()).isEqualTo(0);
    assertThat(Centralization.ofCloseness(out, Direction.OUT).isDefined()).isFalse();
  }

  @Test
  void closeness_of_a_directed_star_is_divided_by_the_greatest_sum_of_sna() {
    // Centre 1, the others 5 ÷ 9 each: 5 · 4 ÷ 9, divided by 5 · (1 − 1 ÷ 6).
    assertThat(Centralization.ofCloseness(Graphs.star(6).directed(), Direction.OUT).orElseThrow())
        .isCloseTo(20.0 / 9 / (25.0 / 6), EXACT);
  }

  @Test
  void where_scores_cannot_differ_it_is_undefined() {
    for (int size = 0; size < 3; size++) {
      UndirectedNetwork network = Graphs.isolates(size).undirected(Symmetry.EITHER);
      assertThat(Centralization.ofDegree(network).toString())
          .isEqualTo(
              "undefined: there are too few nodes for scores to differ (missing: more nodes)");
      assertThat(Centralization.ofBetweenness(network).isDefined()).isFalse();
      assertThat(Centralization.ofCloseness(network).isDefined()).isFalse();
      assertThat(Centralization.ofHarmonic(network).isDefined()).isFalse();
      assertThat(Centralization.ofTotalDegree(network.directed()).isDefined()).isFalse();
    }
    assertThat(Centralization.ofDegree(Graphs.directedPath(2), Direction.IN).orElseThrow())
        .isEqualTo(1);
    assertThat(Centralization.ofDegree(Graphs.isolates(1), Direction.IN).isDefined()).isFalse();
    assertThat(Centralization.ofDegree(Graphs.isolates(4), Direction.IN).orElseThrow())
        .isEqualTo(0);
  }

  @Test
  void closeness_of_ties_with_lengths_is_refused_and_betweenness_is_not() {
    UndirectedNetwork lengths = BetweennessTest.lengths();
    assertThatThrownBy(() -> Centralization.ofCloseness(lengths))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("there is no agreed greatest sum");
    assertThatThrownBy(() -> Centralization.ofHarmonic(lengths.directed(), Direction.IN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Centralization.ofBetweenness(lengths).orElseThrow())
        .isCloseTo((6 * 6 - 15) / 50.0, EXACT);
    assertThatThrownBy(
            () ->
                Centralization.ofBetweenness(
                    Graphs.kite(), Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void central_members_of_the_worked_example_come_out() {
    Scores scores = Scores.of(new double[] {1, 1, 4, 4, 0});
    for (Rule rule : Rule.values()) {
      CentralMembers central = CentralMembers.of(scores, rule).orElseThrow();
      assertThat(central.nodes()).containsExactly(2, 3);
      assertThat(central.count()).isEqualTo(2);
      assertThat(central.share()).isEqualTo(0.4);
      assertThat(central.contains(2)).isTrue();
      assertThat(central.contains(0)).isFalse();
      assertThat(central.toString()).isEqualTo("2 of 5 nodes are central");
    }
    assertThat(CentralMembers.of(scores, Rule.MEAN_PLUS_DEVIATION).orElseThrow().limit())
        .isCloseTo(3.673, within(0.0005));
  }

  @Test
  void the_two_rules_for_central_members_differ() {
    Scores degrees = Degree.of(Graphs.karate());
    assertThat(CentralMembers.of(degrees, Rule.LARGEST).orElseThrow().nodes()).containsExactly(33);
    // Degrees have the mean 4.588 and the deviation 3.820: 9, 10, 12, 16 and 17 are above both.
    assertThat(CentralMembers.of(degrees, Rule.MEAN_PLUS_DEVIATION).orElseThrow().nodes())
        .containsExactly(0, 1, 2, 32, 33);
  }

  @Test
  void all_are_central_where_all_are_the_same_and_none_can_be_where_one_has_no_score() {
    Scores same = Scores.of(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1});
    for (Rule rule : Rule.values()) {
      assertThat(CentralMembers.of(same, rule).orElseThrow().share()).isEqualTo(1);
      assertThat(CentralMembers.of(Scores.of(new double[0]), rule).toString())
          .isEqualTo("undefined: there are no nodes (missing: nodes)");
      assertThat(
              CentralMembers.of(Scores.of(new double[] {1, Double.NaN}, "it is alone"), rule)
                  .toString())
          .isEqualTo("undefined: node 1 has no score: it is alone");
      assertThat(CentralMembers.of(Degree.of(Graphs.isolates(3), Direction.IN), rule).toString())
          .as("where nobody is sought nobody is central")
          .isEqualTo("undefined: every score is 0");
    }
  }
}
