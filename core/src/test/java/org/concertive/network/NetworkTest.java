package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
  /** a and b tied both ways with strengths 1 and 4, b to c with 2, d alone. */
  private static DirectedNetwork valued() {
    return Network.builder()
        .values(TieValue.STRENGTH)
        .tie("b", "a", 4)
        .tie("a", "b", 1)
        .tie("b", "c", 2)
        .node("d")
        .groups("team", Groups.of("red", "red", null, "blue"))
        .directed();
  }

  @Test
  void ties_and_values_are_what_was_given() {
    DirectedNetwork network = valued();
    assertThat(network.hasTie(0, 1)).isTrue();
    assertThat(network.hasTie(2, 0)).isFalse();
    assertThat(network.value(0, 1)).isEqualTo(4);
    assertThat(network.value(1, 0)).isEqualTo(1);
    assertThat(network.value(2, 0)).isEqualTo(0);
    assertThat(network.unvalued().value(0, 1)).isEqualTo(1);
    assertThat(network.neighbors(0)).containsExactly(1, 2);
    assertThat(network.neighbors(1, Direction.IN)).containsExactly(0);
    assertThat(network.outDegree(0)).isEqualTo(2);
    assertThat(network.inDegree(2)).isEqualTo(1);
    assertThatThrownBy(() -> network.value(0, 4))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("There is no node 4 in a network of 4 nodes.");
    assertThatThrownBy(() -> network.name(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void undirected_views_have_ties_of_either_or_of_both_directions() {
    DirectedNetwork network = valued();
    UndirectedNetwork either = network.undirected(Symmetry.EITHER);
    UndirectedNetwork both = network.undirected(Symmetry.BOTH);
    assertThat(either.tieCount()).isEqualTo(2);
    assertThat(either.hasTie(2, 0)).isTrue();
    assertThat(either.tieValue()).isEmpty();
    assertThat(both.tieCount()).isEqualTo(1);
    assertThat(both.hasTie(1, 0)).isTrue();
    assertThat(either.node("d")).hasValue(3);
    assertThat(either.groups()).containsKey("team");
    assertThat(either.toString()).isEqualTo("Undirected network of 4 nodes and 2 ties");
  }

  @Test
  void values_of_undirected_views_are_combined_and_lone_ones_kept() {
    DirectedNetwork network = valued();
    // b is node 0, a is node 1: the first of the two is that from b.
    assertThat(either(network, Combine.FIRST)).isEqualTo(4);
    assertThat(either(network, Combine.SUM)).isEqualTo(5);
    assertThat(either(network, Combine.LEAST)).isEqualTo(1);
    assertThat(either(network, Combine.GREATEST)).isEqualTo(4);
    assertThat(network.undirected(Symmetry.EITHER, Combine.SUM).value(2, 0)).isEqualTo(2);
    assertThat(network.undirected(Symmetry.BOTH, Combine.SUM).value(1, 0)).isEqualTo(5);
    assertThat(network.undirected(Symmetry.BOTH, Combine.SUM).tieValue())
        .hasValue(TieValue.STRENGTH);
  }

  private static double either(DirectedNetwork network, Combine how) {
    UndirectedNetwork view = network.undirected(Symmetry.EITHER, how);
    assertThat(view.value(0, 1)).isEqualTo(view.value(1, 0));
    return view.value(0, 1);
  }

  @Test
  void transposing_turns_every_tie_round_and_twice_changes_nothing() {
    DirectedNetwork turned = valued().transposed();
    assertThat(turned.value(1, 0)).isEqualTo(4);
    assertThat(turned.value(2, 0)).isEqualTo(2);
    assertThat(turned.transposed()).isEqualTo(valued());
    assertThat(turned.node("c")).hasValue(2);
  }

  @Test
  void an_undirected_network_is_a_directed_one_with_every_tie_both_ways() {
    DirectedNetwork both = Graphs.path(3).directed();
    assertThat(both.tieCount()).isEqualTo(4);
    assertThat(both.undirected(Symmetry.BOTH)).isEqualTo(Graphs.path(3));
  }

  @Test
  void names_and_groups_can_be_given_later() {
    UndirectedNetwork network =
        Graphs.path(3).named(List.of("x", "y", "z")).with("team", Groups.ofCodes(0, 0, 1));
    assertThat(network.node("z")).hasValue(2);
    assertThat(network.groups()).containsKey("team");
    assertThat(Graphs.directedPath(2).named(List.of("x", "y")).with("g", Groups.ofCodes(1, 0)))
        .isNotEqualTo(Graphs.directedPath(2));
    assertThatThrownBy(() -> Graphs.path(3).named(List.of("x")))
        .hasMessage("There are 1 names for 3 nodes; each node must have one.");
    assertThatThrownBy(() -> Graphs.path(2).named(List.of("x", "x")))
        .hasMessage("The name \"x\" is given twice; each node must have its own name.");
  }

  @Test
  void equal_are_those_with_equal_ties_values_names_and_groups() {
    assertThat(valued()).isEqualTo(valued()).hasSameHashCodeAs(valued());
    assertThat(valued().unvalued()).isNotEqualTo(valued());
    DirectedNetwork plain = valued().unvalued();
    assertThat(plain.unvalued()).isSameAs(plain);
    assertThat((Object) Graphs.path(3)).isNotEqualTo(Graphs.path(3).directed());
    assertThat(Graphs.path(3)).isNotEqualTo(Graphs.path(4));
    assertThat(Graphs.path(3).named(List.of("x", "y", "z"))).isNotEqualTo(Graphs.path(3));
  }

  @Test
  void strengths_become_distances_and_the_other_way_round() {
    DirectedNetwork distances = valued().reciprocalValues();
    assertThat(distances.tieValue()).hasValue(TieValue.DISTANCE);
    assertThat(distances.value(0, 1)).isEqualTo(0.25);
    assertThat(distances.transposed().value(1, 0)).isEqualTo(0.25);
    assertThat(distances.reciprocalValues()).isEqualTo(valued());
    UndirectedNetwork undirected = valued().undirected(Symmetry.EITHER, Combine.SUM);
    assertThat(undirected.reciprocalValues().value(0, 1)).isEqualTo(0.2);
    assertThatThrownBy(() -> Graphs.path(3).reciprocalValues())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no values");
    DirectedNetwork tiny =
        DirectedNetwork.of(
            2, new int[] {0}, new int[] {1}, new double[] {1e-320}, TieValue.STRENGTH);
    assertThatThrownBy(tiny::reciprocalValues)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("it must be greater");
  }

  @Test
  void a_part_keeps_order_names_groups_and_values() {
    DirectedNetwork part = valued().among(2, 0, 0);
    assertThat(part.size()).isEqualTo(2);
    assertThat(part.name(0)).isEqualTo("b");
    assertThat(part.name(1)).isEqualTo("c");
    assertThat(part.tieCount()).isEqualTo(1);
    assertThat(part.value(0, 1)).isEqualTo(2);
    Groups team = part.groups().values().iterator().next();
    assertThat(team.of(0)).hasValue(0);
    assertThat(team.of(1)).isEmpty();
    assertThat(team.labels()).containsExactly("red", "blue");
    assertThat(valued().without(1, 3)).isEqualTo(part);
  }

  @Test
  void parts_of_undirected_networks_can_be_all_or_nothing() {
    UndirectedNetwork kite = Graphs.kite();
    assertThat(kite.without()).isEqualTo(kite);
    assertThat(kite.among().size()).isZero();
    assertThat(kite.without(7).tieCount()).isEqualTo(15);
    assertThat(kite.among(7, 8, 9)).isEqualTo(Graphs.path(3));
    assertThatThrownBy(() -> kite.among(10))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("There is no node 10 in a network of 10 nodes.");
    assertThatThrownBy(() -> kite.without(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void a_network_may_be_empty() {
    DirectedNetwork none = Graphs.isolates(0);
    assertThat(none.size()).isZero();
    assertThat(none.transposed()).isEqualTo(none);
    assertThat(none.undirected(Symmetry.EITHER).tieCount()).isZero();
    assertThat(Network.builder().undirected().isNamed()).isTrue();
    assertThat(Network.builder().undirected().size()).isZero();
  }
}
