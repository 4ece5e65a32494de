package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.concurrent.CancellationException;
import org.concertive.execution.Execution;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class ExternalInternalTest {
  /** netseg prints −0.1818182 for kinship by gender: 9 ties between, 13 within. */
  @Test
  void kinship_by_gender_is_as_netseg_prints_it() {
    UndirectedNetwork kin = SpanningGraphs.kinship();
    ExternalInternal result = ExternalInternal.of(kin, kin.groups().get("gender"));
    assertThat(result.external()).isEqualTo(9);
    assertThat(result.internal()).isEqualTo(13);
    assertThat(result.index().orElseThrow()).isCloseTo(-0.1818182, offset(5e-8));
  }

  /**
   * UCINET's output for the karate club by support, as notes of a course print it (Y. Liao):
   * −0.615, expected 0.187, groups 1.000, −0.676 and −0.684, nodes 4 and 15 −1, node 3 0.
   */
  @Test
  void karate_club_by_support_is_as_ucinet_prints_it_overall_by_group_and_by_node() {
    Groups support = SpanningGraphs.karateSupport();
    ExternalInternal result = ExternalInternal.of(Graphs.karate(), support);
    assertThat(result.index().orElseThrow()).isCloseTo(-0.615, offset(0.0005));
    assertThat(result.ofGroup(support.labels().indexOf("neither")).orElseThrow()).isEqualTo(1);
    assertThat(result.ofGroup(support.labels().indexOf("1")).orElseThrow())
        .isCloseTo(-0.676, offset(0.0005));
    assertThat(result.ofGroup(support.labels().indexOf("34")).orElseThrow())
        .isCloseTo(-0.684, offset(0.0005));
    assertThat(result.byNode().at(3)).isEqualTo(-1);
    assertThat(result.byNode().at(14)).isEqualTo(-1);
    assertThat(result.byNode().at(2)).isEqualTo(0);
    PermutationTest test = result.test(2000, 7).orElseThrow();
    assertThat(test.expected()).isCloseTo(0.187, offset(0.0005));
    assertThat(test.shareAsLow()).as("none of the 2000 is as low").isEqualTo(1 / 2001.0);
    assertThat(test.shareAsHigh()).isEqualTo(1);
  }

  @Test
  void example_of_the_documentation() {
    ExternalInternal result = ExternalInternal.of(Graphs.path(4), Groups.of("x", "x", "y", "y"));
    assertThat(result.index().orElseThrow()).isCloseTo(-0.333, offset(0.0005));
    assertThat(result.ofGroup(0).orElseThrow()).isCloseTo(-0.333, offset(0.0005));
    assertThat(result.byNode().at(1)).isEqualTo(0);
    assertThat(result.byNode().at(0)).isEqualTo(-1);
    assertThat(result.rescaled().orElseThrow()).isEqualTo(-1);
    assertThat(result).hasToString("1 ties between groups, 2 within, 0 left out");
  }

  @Test
  void rescaled_is_1_when_no_more_ties_between_groups_are_possible() {
    // One pair of the star is within the large group; three of four could be external.
    Groups groups = Groups.of("x", "y", "y", "y");
    ExternalInternal star = ExternalInternal.of(Graphs.star(4), groups);
    assertThat(star.index().orElseThrow()).isEqualTo(1);
    assertThat(star.rescaled().orElseThrow()).isEqualTo(1);
  }

  @Test
  void rescaled_is_undefined_when_one_value_only_is_possible() {
    assertThat(ExternalInternal.of(Graphs.complete(4), Groups.of("x", "x", "y", "y")).rescaled())
        .isEqualTo(
            Result.undefined(
                Result.Code.NO_VARIATION,
                "the sizes of the groups and the number of ties allow one value only"));
    assertThat(ExternalInternal.of(Graphs.ring(4), Groups.of("x", "x", "x", "x")).rescaled())
        .isInstanceOf(Result.Undefined.class);
  }

  @Test
  void a_directed_tie_counts_as_it_is_and_a_returned_one_twice() {
    DirectedNetwork network = Graphs.directed(3, "0 1 2", "1 0");
    Groups groups = Groups.of("x", "x", "y");
    assertThat(ExternalInternal.of(network, groups).index().orElseThrow())
        .isCloseTo((1 - 2) / 3.0, offset(1e-12));
    assertThat(
            ExternalInternal.of(network.undirected(Symmetry.EITHER), groups).index().orElseThrow())
        .isZero();
  }

  @Test
  void direction_says_which_ties_of_a_node_and_a_group_count() {
    DirectedNetwork network = Graphs.directed(3, "0 1 2", "1 0");
    Groups groups = Groups.of("x", "x", "y");
    ExternalInternal sent = ExternalInternal.of(network, groups, Direction.OUT);
    ExternalInternal received = ExternalInternal.of(network, groups, Direction.IN);
    ExternalInternal both = ExternalInternal.of(network, groups);
    assertThat(sent.byNode().at(0)).isEqualTo(0);
    assertThat(received.byNode().at(0)).isEqualTo(-1);
    assertThat(both.byNode().at(0)).isCloseTo(-1 / 3.0, offset(1e-12));
    assertThat(sent.byNode().isDefined(2)).isFalse();
    assertThat(received.byNode().at(2)).isEqualTo(1);
    assertThat(sent.ofGroup(1).isDefined()).isFalse();
    assertThat(received.ofGroup(1).orElseThrow()).isEqualTo(1);
    assertThat(sent.index()).isEqualTo(received.index()).isEqualTo(both.index());
  }

  @Test
  void a_node_of_unknown_group_leaves_its_ties_out_and_they_are_counted() {
    ExternalInternal result =
        ExternalInternal.of(Graphs.path(4), Groups.of("x", "x", "y", (String) null));
    assertThat(result.leftOut()).isEqualTo(1);
    assertThat(result.index().orElseThrow()).isZero();
    assertThat(result.byNode().of(3).toString())
        .isEqualTo("undefined: its group is unknown (missing: its group)");
    Groups one = Groups.of("x", null, "y", "y");
    assertThat(ExternalInternal.of(Graphs.path(4), one).byNode().of(0).toString())
        .isEqualTo(
            "undefined: it has no tie to a node of a known group"
                + " (missing: groups of the nodes it is tied to)");
    assertThat(result.test(10, 1).orElseThrow().expected()).isCloseTo(1 / 3.0, offset(1e-12));
  }

  @Test
  void without_ties_nothing_is_defined() {
    ExternalInternal none = ExternalInternal.of(Graphs.isolates(2), Groups.of("x", "y"));
    assertThat(none.index().isDefined()).isFalse();
    assertThat(none.rescaled().isDefined()).isFalse();
    assertThat(none.ofGroup(0).isDefined()).isFalse();
    assertThat(none.test(10, 1).isDefined()).isFalse();
    assertThat(none.byNode().definedCount()).isZero();
  }

  @Test
  void values_of_ties_are_ignored() {
    UndirectedNetwork valued = SpanningGraphs.holes();
    Groups groups = Groups.ofCodes(0, 1, 0, 1, 0, 1, 0);
    assertThat(ExternalInternal.of(valued, groups).index())
        .isEqualTo(ExternalInternal.of(valued.unvalued(), groups).index());
  }

  /**
   * Of the three ways to split four in a ring into two pairs, two leave E = I, one has E − I = 4.
   */
  @Test
  void permutations_of_a_ring_of_four_come_in_the_shares_they_must() {
    ExternalInternal ring = ExternalInternal.of(Graphs.ring(4), Groups.of("x", "x", "y", "y"));
    PermutationTest test = ring.test(30_000, 11).orElseThrow();
    assertThat(test.observed()).isZero();
    assertThat(test.expected()).isCloseTo(1 / 3.0, offset(1e-12));
    assertThat(test.shareAsLow()).isCloseTo(2 / 3.0, offset(0.01));
    assertThat(test.shareAsHigh()).isEqualTo(1);
    assertThat(test.standardDeviation()).isCloseTo(Math.sqrt(2 / 9.0), offset(0.01));
    assertThat(test.seed()).isEqualTo(11);
    assertThat(ring.test(30_000, 11)).isEqualTo(Result.of(test));
  }

  @Test
  void what_cannot_be_is_refused() {
    assertThatThrownBy(() -> ExternalInternal.of(Graphs.path(3), Groups.of("x")))
        .hasMessage("The groups are of 1 nodes, but the network has 3.");
    ExternalInternal result = ExternalInternal.of(Graphs.path(2), Groups.of("x", "y"));
    assertThatThrownBy(() -> result.test(0, 1))
        .hasMessage("The number of permutations is 0; it must be 1 or more.");
    assertThatThrownBy(() -> result.test(5, 1, Execution.here().heardBy((done, total) -> done < 3)))
        .isInstanceOf(CancellationException.class)
        .hasMessage("The computation was cancelled after 3 of 5 permutations.");
  }
}
