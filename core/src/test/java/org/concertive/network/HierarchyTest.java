package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.concertive.execution.Execution;
import org.concertive.network.Hierarchy.Efficiency;
import org.concertive.network.Hierarchy.UpperBound;
import org.junit.jupiter.api.Test;

class HierarchyTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static double lub(DirectedNetwork network, AuthorityFlow authority) {
    return Hierarchy.leastUpperBoundedness(network, authority, UpperBound.LEAST).orElseThrow();
  }

  @Test
  void florentine_families_have_the_connectedness_and_efficiency_of_sna_2_7_1() {
    UndirectedNetwork families = Graphs.florentineWithPucci();
    assertThat(Hierarchy.connectedness(families).orElseThrow()).isEqualTo(0.875);
    assertThat(Hierarchy.efficiency(families.directed()).orElseThrow())
        .isCloseTo(0.867347, within(5e-7));
  }

  @Test
  void flow_has_the_values_printed_in_the_tests_of_networkx() {
    assertThat(Hierarchy.flow(Graphs.directed(5, "0 1 4", "1 2", "2 3", "3 1 4")).orElseThrow())
        .isEqualTo(0.5);
    assertThat(Hierarchy.flow(Graphs.directedRing(10)).orElseThrow()).isEqualTo(0);
    assertThat(Hierarchy.flow(Graphs.outTree(15, 2)).orElseThrow()).isEqualTo(1);
  }

  @Test
  void flow_has_the_value_of_networkx_3_6_1_and_ignores_where_isolates_are() {
    assertThat(Hierarchy.flow(SmallGraphs.eight()).orElseThrow())
        .isCloseTo(0.4444444444444444, EXACT);
    assertThat(Hierarchy.flow(SmallGraphs.nine()).orElseThrow()).isEqualTo(0);
  }

  @Test
  void the_worked_example_comes_out() {
    DirectedNetwork network = Graphs.directed(5, "0 1 2", "1 3", "2 3", "3 2");
    assertThat(Hierarchy.connectedness(network).orElseThrow()).isEqualTo(0.6);
    assertThat(Hierarchy.hierarchy(network).orElseThrow()).isCloseTo(5.0 / 6, EXACT);
    assertThat(Hierarchy.efficiency(network).orElseThrow()).isCloseTo(7.0 / 9, EXACT);
    assertThat(lub(network, AuthorityFlow.UPPER_TO_LOWER)).isEqualTo(1);
    assertThat(Hierarchy.flow(network).orElseThrow()).isEqualTo(0.6);
  }

  @Test
  void an_out_tree_has_1_on_all_four() {
    for (int children = 1; children < 4; children++) {
      DirectedNetwork tree = Graphs.outTree(40, children);
      assertThat(Hierarchy.connectedness(tree).orElseThrow()).isEqualTo(1);
      assertThat(Hierarchy.hierarchy(tree).orElseThrow()).isEqualTo(1);
      assertThat(Hierarchy.efficiency(tree).orElseThrow()).isEqualTo(1);
      assertThat(Hierarchy.efficiency(tree, Efficiency.MEAN_OF_COMPONENTS).orElseThrow())
          .isEqualTo(1);
      assertThat(lub(tree, AuthorityFlow.UPPER_TO_LOWER)).isEqualTo(1);
      assertThat(lub(tree.transposed(), AuthorityFlow.LOWER_TO_UPPER)).isEqualTo(1);
    }
  }

  @Test
  void a_tree_read_upside_down_has_few_least_upper_bounds_and_a_star_none() {
    assertThat(lub(Graphs.outStar(9), AuthorityFlow.UPPER_TO_LOWER)).isEqualTo(1);
    assertThat(lub(Graphs.outStar(9), AuthorityFlow.LOWER_TO_UPPER)).isEqualTo(0);
    assertThat(lub(Graphs.outTree(15, 2), AuthorityFlow.LOWER_TO_UPPER)).isLessThan(0.3);
    assertThat(lub(Graphs.outTree(15, 2).transposed(), AuthorityFlow.LOWER_TO_UPPER)).isEqualTo(1);
  }

  @Test
  void a_ring_has_0_hierarchy_and_every_least_upper_bound() {
    assertThat(Hierarchy.hierarchy(Graphs.directedRing(6)).orElseThrow()).isEqualTo(0);
    assertThat(Hierarchy.hierarchy(Graphs.completeDirected(4)).orElseThrow()).isEqualTo(0);
    assertThat(lub(Graphs.directedRing(6), AuthorityFlow.UPPER_TO_LOWER)).isEqualTo(1);
    assertThat(Hierarchy.efficiency(Graphs.completeDirected(4)).orElseThrow()).isEqualTo(0);
  }

  /** 0 above 1 and 2, both above 3 and 4: these have two closest superiors, and one topmost. */
  @Test
  void least_and_greatest_upper_bounds_differ() {
    DirectedNetwork network = Graphs.directed(5, "0 1 2", "1 3 4", "2 3 4");
    assertThat(lub(network, AuthorityFlow.UPPER_TO_LOWER)).isCloseTo(1 - 1.0 / 6, EXACT);
    assertThat(
            Hierarchy.leastUpperBoundedness(
                    network, AuthorityFlow.UPPER_TO_LOWER, UpperBound.GREATEST, Execution.here())
                .orElseThrow())
        .isEqualTo(1);
  }

  /** 0 and 1, not tied, both above 2, which is above 3 and 4: closest 2, but no topmost. */
  @Test
  void two_at_the_top_leave_a_least_upper_bound_but_no_greatest() {
    DirectedNetwork network = Graphs.directed(5, "0 2", "1 2", "2 3 4");
    assertThat(lub(network, AuthorityFlow.UPPER_TO_LOWER)).isCloseTo(1 - 1.0 / 6, EXACT);
    assertThat(
            Hierarchy.leastUpperBoundedness(
                    network, AuthorityFlow.UPPER_TO_LOWER, UpperBound.GREATEST, Execution.here())
                .orElseThrow())
        .isCloseTo(1 - 4.0 / 6, EXACT);
  }

  @Test
  void the_two_efficiencies_differ_on_several_components_as_published() {
    // Components of three and four nodes with one and two ties too many.
    DirectedNetwork network = Graphs.directed(8, "0 1 2", "1 2", "3 4 5 6", "4 5 6");
    assertThat(Hierarchy.efficiency(network).orElseThrow()).isCloseTo(0.769231, within(5e-7));
    assertThat(Hierarchy.efficiency(network, Efficiency.MEAN_OF_COMPONENTS).orElseThrow())
        .isCloseTo(0.765873, within(5e-7));
  }

  @Test
  void a_tie_returned_is_one_too_many_for_sna_and_none_for_ucinet() {
    DirectedNetwork network = Graphs.directed(3, "0 1", "1 0 2");
    assertThat(Hierarchy.efficiency(network).orElseThrow()).isEqualTo(0.75);
    assertThat(Hierarchy.efficiency(network, Efficiency.MEAN_OF_COMPONENTS).orElseThrow())
        .isEqualTo(1);
  }

  @Test
  void the_efficiency_of_32_nodes_with_440_ties_is_krackhardts_not_that_of_netrics() {
    DirectedNetwork network = Graphs.random(32, 440, 1);
    assertThat(Components.weak(network).isOne()).isTrue();
    assertThat(Hierarchy.efficiency(network).orElseThrow()).isCloseTo(0.574, within(0.0005));
  }

  @Test
  void what_is_not_there_cannot_be_measured() {
    for (int size = 0; size < 4; size++) {
      DirectedNetwork isolates = Graphs.isolates(size);
      assertThat(Hierarchy.connectedness(isolates).isDefined()).isEqualTo(size > 1);
      assertThat(Hierarchy.hierarchy(isolates).toString())
          .isEqualTo("undefined: no node reaches another");
      assertThat(Hierarchy.efficiency(isolates).toString())
          .isEqualTo("undefined: there are no ties (missing: ties)");
      assertThat(Hierarchy.efficiency(isolates, Efficiency.MEAN_OF_COMPONENTS).isDefined())
          .isFalse();
      assertThat(Hierarchy.flow(isolates).toString())
          .isEqualTo("undefined: there are no ties (missing: ties)");
      assertThat(
              Hierarchy.leastUpperBoundedness(
                      isolates, AuthorityFlow.UPPER_TO_LOWER, UpperBound.LEAST)
                  .toString())
          .isEqualTo(
              "undefined: no weak component has three nodes (missing: a weak component of three nodes)");
    }
    assertThat(Hierarchy.connectedness(Graphs.isolates(3)).orElseThrow()).isEqualTo(0);
    assertThat(Hierarchy.connectedness(Graphs.isolates(1)).toString())
        .isEqualTo("undefined: there are fewer than two nodes (missing: a second node)");
    DirectedNetwork pairs = Graphs.directed(4, "0 1", "2 3");
    assertThat(
            Hierarchy.leastUpperBoundedness(pairs, AuthorityFlow.UPPER_TO_LOWER, UpperBound.LEAST)
                .isDefined())
        .isFalse();
  }

  @Test
  void both_long_ones_can_be_cancelled() {
    assertThatThrownBy(
            () ->
                Hierarchy.hierarchy(
                    SmallGraphs.eight(), Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(
            () ->
                Hierarchy.leastUpperBoundedness(
                    SmallGraphs.eight(),
                    AuthorityFlow.UPPER_TO_LOWER,
                    UpperBound.LEAST,
                    Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class);
  }
}
