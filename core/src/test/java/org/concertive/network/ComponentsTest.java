package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.concertive.network.Cuts.Bridge;
import org.junit.jupiter.api.Test;

/** Components, cut points and bridges, cores. */
class ComponentsTest {
  @Test
  void strong_and_weak_components_are_those_of_igraph_1_0_0() {
    Components strong = Components.strong(SmallGraphs.eight());
    assertThat(IntStream.range(0, 8).map(strong::of)).containsExactly(0, 0, 0, 1, 1, 2, 3, 4);
    assertThat(strong.sizes()).containsExactly(3, 2, 1, 1, 1);
    Components weak = Components.weak(SmallGraphs.eight());
    assertThat(IntStream.range(0, 8).map(weak::of)).containsExactly(0, 0, 0, 0, 0, 0, 0, 1);
  }

  @Test
  void the_worked_example_comes_out() {
    DirectedNetwork network = Graphs.directed(4, "0 1", "1 2", "2 1");
    Components weak = Components.weak(network);
    assertThat(weak.count()).isEqualTo(2);
    assertThat(weak.members(0)).containsExactly(0, 1, 2);
    assertThat(weak.largest()).isEqualTo(3);
    assertThat(weak.isOne()).isFalse();
    assertThat(weak.toString()).isEqualTo("4 nodes in 2 components");
    Components strong = Components.strong(network);
    assertThat(strong.count()).isEqualTo(3);
    assertThat(strong.members(1)).containsExactly(1, 2);
    assertThat(strong.size(1)).isEqualTo(2);
    assertThatThrownBy(() -> strong.members(3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("There is no component 3 among 3.");
  }

  @Test
  void nobody_is_in_no_component_and_every_isolate_in_one_of_its_own() {
    assertThat(Components.weak(Graphs.isolates(0)).count()).isZero();
    assertThat(Components.weak(Graphs.isolates(0)).largest()).isZero();
    assertThat(Components.weak(Graphs.isolates(0)).isOne()).isFalse();
    assertThat(Components.weak(Graphs.isolates(1)).isOne()).isTrue();
    assertThat(Components.strong(Graphs.isolates(3)).sizes()).containsExactly(1, 1, 1);
  }

  @Test
  void a_million_in_a_row_do_not_exhaust_the_stack() {
    int size = 1_000_000;
    assertThat(Components.strong(Graphs.directedPath(size)).count()).isEqualTo(size);
    assertThat(Components.strong(Graphs.directedRing(size)).isOne()).isTrue();
    assertThat(Components.weak(Graphs.directedPath(size)).isOne()).isTrue();
    assertThat(Cuts.of(Graphs.path(size)).bridges()).hasSize(size - 1);
    assertThat(Cuts.of(Graphs.ring(size)).points()).isEmpty();
  }

  @Test
  void cut_points_and_bridges_are_those_of_networkx_3_6_1() {
    UndirectedNetwork families = Graphs.florentine();
    Cuts cuts = Cuts.of(families);
    assertThat(cuts.points().mapToObj(families::name))
        .containsExactlyInAnyOrder("Albizzi", "Guadagni", "Medici", "Salviati");
    assertThat(
            cuts.bridges().stream()
                .map(bridge -> families.name(bridge.one()) + " " + families.name(bridge.other())))
        .containsExactlyInAnyOrder(
            "Acciaiuoli Medici",
            "Albizzi Ginori",
            "Guadagni Lamberteschi",
            "Medici Salviati",
            "Salviati Pazzi");
    assertThat(Cuts.of(Graphs.kite()).points()).containsExactly(7, 8);
    assertThat(Cuts.of(Graphs.kite()).bridges())
        .containsExactly(new Bridge(7, 8), new Bridge(8, 9));
    assertThat(Cuts.of(Graphs.karate()).points()).containsExactly(0);
    assertThat(Cuts.of(Graphs.karate()).bridges()).containsExactly(new Bridge(0, 11));
  }

  @Test
  void a_path_is_all_bridges_and_a_ring_has_none() {
    Cuts path = Cuts.of(Graphs.path(4));
    assertThat(path.points()).containsExactly(1, 2);
    assertThat(path.isPoint(0)).isFalse();
    assertThat(path.bridges()).hasSize(3);
    assertThat(path.toString()).isEqualTo("2 cut points and 3 bridges");
    assertThat(Cuts.of(Graphs.ring(5)).points()).isEmpty();
    assertThat(Cuts.of(Graphs.ring(5)).bridges()).isEmpty();
    assertThat(Cuts.of(Graphs.star(5)).points()).containsExactly(0);
    assertThat(Cuts.of(Graphs.isolates(3).undirected(Symmetry.EITHER)).bridges()).isEmpty();
    assertThat(Cuts.of(Graphs.isolates(0).undirected(Symmetry.EITHER)).points()).isEmpty();
  }

  @Test
  void corenesses_are_those_of_igraph_1_0_0_and_networkx_3_6_1() {
    assertThat(KCore.coreness(Graphs.karate()).toArray())
        .containsExactly(
            4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3,
            3, 4, 3, 4, 4);
    assertThat(KCore.coreness(Graphs.kite()).toArray())
        .containsExactly(3, 3, 3, 3, 3, 3, 3, 2, 1, 1);
  }

  @Test
  void coreness_is_n_minus_1_in_a_complete_network_1_in_a_tree_and_0_alone() {
    assertThat(KCore.coreness(Graphs.complete(6)).toArray()).containsOnly(5);
    assertThat(KCore.coreness(Graphs.star(6)).toArray()).containsOnly(1);
    assertThat(KCore.coreness(Graphs.ring(6)).toArray()).containsOnly(2);
    assertThat(KCore.coreness(Graphs.undirected(4, "0 1 2", "1 2", "2 3")).toArray())
        .containsExactly(2, 2, 2, 1);
    assertThat(KCore.coreness(Graphs.isolates(2).undirected(Symmetry.BOTH)).toArray())
        .containsExactly(0, 0);
    assertThat(KCore.coreness(Graphs.isolates(0).undirected(Symmetry.BOTH)).size()).isZero();
  }
}
