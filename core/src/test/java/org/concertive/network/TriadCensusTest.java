package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.concertive.network.Clustering.FewTies;
import org.concertive.network.TriadCensus.Triad;
import org.junit.jupiter.api.Test;

/** Triads, and how often they close. */
class TriadCensusTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static long[] counts(DirectedNetwork network) {
    TriadCensus census = TriadCensus.of(network);
    return Arrays.stream(Triad.values()).mapToLong(census::count).toArray();
  }

  @Test
  void types_stand_in_the_order_of_sna() {
    assertThat(Arrays.stream(Triad.values()).map(Triad::code))
        .containsExactly(
            "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201",
            "120D", "120U", "120C", "210", "300");
  }

  @Test
  void the_counts_are_those_printed_in_the_tests_of_networkx() {
    DirectedNetwork network = Graphs.directed(7, "0 1 2 3 4 5", "1 2 6", "5 1 6", "6 5");
    assertThat(counts(network)).containsExactly(8, 9, 3, 9, 0, 2, 1, 0, 2, 0, 0, 0, 0, 1, 0, 0);
  }

  @Test
  void the_counts_are_those_of_igraph_1_0_0_and_networkx_3_6_1() {
    assertThat(counts(SmallGraphs.nine()))
        .containsExactly(21, 35, 11, 2, 1, 3, 4, 3, 0, 2, 0, 0, 1, 0, 1, 0);
    assertThat(counts(SmallGraphs.eight()))
        .containsExactly(18, 25, 4, 2, 1, 3, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void the_worked_example_comes_out() {
    TriadCensus census = TriadCensus.of(Graphs.directed(4, "0 1", "1 0 2"));
    assertThat(census.count(Triad.MUTUAL_OUT_111U)).isEqualTo(1);
    assertThat(census.count(Triad.MUTUAL_102)).isEqualTo(1);
    assertThat(census.count(Triad.SINGLE_012)).isEqualTo(1);
    assertThat(census.count(Triad.EMPTY_003)).isEqualTo(1);
    assertThat(census.total()).isEqualTo(4);
    assertThat(census.toString()).startsWith("003 1, 012 1, 102 1, 021D 0");
  }

  @Test
  void small_complete_and_empty_networks_have_one_type_only() {
    assertThat(counts(Graphs.completeDirected(5))[15]).isEqualTo(10);
    assertThat(counts(Graphs.isolates(5))[0]).isEqualTo(10);
    for (int size = 0; size < 3; size++) {
      assertThat(TriadCensus.of(Graphs.isolates(size)).total()).isZero();
    }
  }

  @Test
  void very_many_isolates_are_counted_without_overflow_or_refused() {
    assertThat(TriadCensus.of(Graphs.isolates(3_810_778)).total()).isPositive();
    assertThatThrownBy(() -> TriadCensus.of(Graphs.isolates(3_810_779)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The network has 3810779 nodes; triads can be counted in networks of 3810778 nodes at most.");
  }

  @Test
  void the_karate_club_has_the_triangles_and_transitivity_of_sna_and_igraph() {
    assertThat(Clustering.triangles(Graphs.karate())).isEqualTo(45);
    assertThat(Clustering.transitivity(Graphs.karate()).orElseThrow())
        .isCloseTo(0.2556818181818182, EXACT);
    assertThat(Clustering.average(Graphs.karate(), FewTies.LEFT_OUT).orElseThrow())
        .isCloseTo(0.5879305533048848, EXACT);
    assertThat(Clustering.average(Graphs.karate(), FewTies.ZERO).orElseThrow())
        .isCloseTo(0.5706384782076823, EXACT);
    Scores local = Clustering.local(Graphs.karate());
    assertThat(local.at(0)).isCloseTo(0.15, EXACT);
    assertThat(local.at(2)).isCloseTo(0.24444444444444446, EXACT);
    assertThat(local.of(11).toString()).isEqualTo("undefined: it has fewer than two ties");
  }

  @Test
  void the_kite_has_the_clustering_of_networkx_3_6_1() {
    assertThat(Clustering.transitivity(Graphs.kite()).orElseThrow())
        .isCloseTo(0.5789473684210527, EXACT);
    assertThat(Clustering.local(Graphs.kite()).toArray(0))
        .containsExactly(
            new double[] {2.0 / 3, 2.0 / 3, 1, 0.5333333333333333, 1, 0.5, 0.5, 1.0 / 3, 0, 0},
            EXACT);
  }

  @Test
  void the_worked_example_of_clustering_comes_out() {
    UndirectedNetwork network = Graphs.undirected(4, "0 1 2", "1 2", "2 3");
    assertThat(Clustering.transitivity(network).orElseThrow()).isEqualTo(0.6);
    assertThat(Clustering.average(network, FewTies.LEFT_OUT).orElseThrow())
        .isCloseTo(7.0 / 9, EXACT);
    assertThat(Clustering.average(network, FewTies.ZERO).orElseThrow()).isCloseTo(7.0 / 12, EXACT);
  }

  @Test
  void weak_transitivity_counts_ordered_triples() {
    assertThat(Clustering.transitivity(Graphs.directed(3, "0 1 2", "1 2")).orElseThrow())
        .isEqualTo(1);
    assertThat(Clustering.transitivity(Graphs.directedRing(3)).orElseThrow()).isEqualTo(0);
    assertThat(Clustering.transitivity(Graphs.completeDirected(5)).orElseThrow()).isEqualTo(1);
    // The same share as of triples without order where every tie is returned.
    assertThat(Clustering.transitivity(Graphs.karate().directed()).orElseThrow())
        .isCloseTo(0.2556818181818182, EXACT);
    assertThat(Clustering.transitivity(Graphs.directed(2, "0 1", "1 0")).toString())
        .isEqualTo(
            "undefined: no tie continues to a third node (missing: a tie that continues to a third node)");
  }

  @Test
  void without_two_ties_at_a_node_nothing_can_be_closed() {
    UndirectedNetwork pair = Graphs.path(2);
    assertThat(Clustering.transitivity(pair).toString())
        .isEqualTo("undefined: no node has two ties or more (missing: a node with two ties)");
    assertThat(Clustering.average(pair, FewTies.LEFT_OUT).isDefined()).isFalse();
    assertThat(Clustering.average(pair, FewTies.ZERO).orElseThrow()).isEqualTo(0);
    UndirectedNetwork none = Graphs.isolates(0).undirected(Symmetry.EITHER);
    assertThat(Clustering.average(none, FewTies.ZERO).toString())
        .isEqualTo("undefined: there are no nodes (missing: nodes)");
    assertThat(Clustering.triangles(none)).isZero();
    assertThat(Clustering.transitivity(Graphs.isolates(0)).isDefined()).isFalse();
  }
}
