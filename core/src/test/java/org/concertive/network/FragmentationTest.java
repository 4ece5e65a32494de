package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.concertive.execution.Execution;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class FragmentationTest {
  private static int[] families(UndirectedNetwork network, String... names) {
    return Arrays.stream(names).mapToInt(name -> network.node(name).orElseThrow()).toArray();
  }

  /** Components by NetworkX; DF as cran's keyplayer has it too. */
  @Test
  void without_the_medici_the_families_are_as_fragmented_as_other_tools_find() {
    UndirectedNetwork families = Graphs.florentine();
    int[] medici = families(families, "Medici");
    assertThat(Fragmentation.of(families).orElseThrow()).isZero();
    assertThat(Fragmentation.without(families, medici).orElseThrow())
        .isCloseTo(0.384615, offset(5e-7));
    assertThat(
            Fragmentation.without(families, families(families, "Medici", "Guadagni")).orElseThrow())
        .isCloseTo(0.705128, offset(5e-7));
    assertThat(Fragmentation.distanceWeightedWithout(families, medici).orElseThrow())
        .isCloseTo(0.673810, offset(5e-7));
    assertThat(Fragmentation.distanceWeighted(families).orElseThrow())
        .isCloseTo(0.499841270, offset(5e-10));
    assertThat(Fragmentation.distanceWeighted(Graphs.kite()).orElseThrow())
        .isCloseTo(0.353703704, offset(5e-10));
  }

  @Test
  void example_of_the_documentation() {
    UndirectedNetwork path = Graphs.path(4);
    assertThat(Fragmentation.of(path).orElseThrow()).isZero();
    assertThat(Fragmentation.without(path, 1).orElseThrow()).isCloseTo(0.667, offset(0.0005));
    assertThat(Fragmentation.distanceWeighted(path).orElseThrow()).isCloseTo(0.278, offset(0.0005));
  }

  @Test
  void isolates_are_all_apart_and_a_complete_network_is_not() {
    assertThat(Fragmentation.of(Graphs.complete(5)).orElseThrow()).isZero();
    assertThat(Fragmentation.distanceWeighted(Graphs.complete(5)).orElseThrow()).isZero();
    UndirectedNetwork isolates = Graphs.isolates(4).undirected(Symmetry.EITHER);
    assertThat(Fragmentation.of(isolates).orElseThrow()).isEqualTo(1);
    assertThat(Fragmentation.distanceWeighted(isolates).orElseThrow()).isEqualTo(1);
    assertThat(Fragmentation.without(Graphs.star(6), 0).orElseThrow()).isEqualTo(1);
  }

  @Test
  void fewer_than_two_nodes_left_have_no_fragmentation() {
    assertThat(Fragmentation.without(Graphs.path(3), 0, 1))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than two nodes", "a second node"));
    assertThat(Fragmentation.distanceWeightedWithout(Graphs.path(3), 0, 1).isDefined()).isFalse();
    assertThat(Fragmentation.of(Graphs.isolates(1).undirected(Symmetry.EITHER)).isDefined())
        .isFalse();
  }

  @Test
  void a_node_that_is_not_there_or_named_twice_cannot_go() {
    assertThatThrownBy(() -> Fragmentation.without(Graphs.path(3), 3))
        .hasMessage("Node 3 cannot leave: the network has 3 nodes.");
    assertThatThrownBy(() -> Fragmentation.distanceWeightedWithout(Graphs.path(3), 1, 1))
        .hasMessage("Node 1 cannot leave: it is given twice.");
  }

  /** Found with NetworkX by looking at all sets. */
  @Test
  void key_players_of_known_networks_are_those_found_by_looking_at_all_sets() {
    KeyPlayers one = KeyPlayers.of(Graphs.kite(), 1).orElseThrow();
    assertThat(one.nodes()).containsExactly(7);
    assertThat(one.fragmentation()).isCloseTo(0.388889, offset(5e-7));
    KeyPlayers two = KeyPlayers.of(Graphs.kite(), 2).orElseThrow();
    assertThat(two.nodes()).containsExactly(5, 6);
    assertThat(two.fragmentation()).isCloseTo(0.535714, offset(5e-7));
    UndirectedNetwork families = Graphs.florentine();
    KeyPlayers three = KeyPlayers.of(families, 3).orElseThrow();
    assertThat(three.fragmentation()).isCloseTo(0.863636, offset(5e-7));
    assertThat(three.nodes())
        .containsExactlyInAnyOrder(families(families, "Medici", "Guadagni", "Strozzi"));
    assertThat(three.isExact()).isTrue();
    KeyPlayers heads = KeyPlayers.of(Graphs.karate(), 3).orElseThrow();
    assertThat(heads.nodes()).containsExactly(0, 32, 33);
    assertThat(heads.fragmentation()).isCloseTo(0.569893, offset(1e-6));
    assertThat(KeyPlayers.of(Graphs.karate(), 2).orElseThrow().nodes()).containsExactly(0, 1);
    assertThat(KeyPlayers.of(Graphs.karate(), 2).orElseThrow().fragmentation())
        .isCloseTo(0.423387, offset(5e-7));
    assertThat(KeyPlayers.of(Graphs.karate(), 1).orElseThrow().fragmentation())
        .isCloseTo(0.316288, offset(5e-7));
  }

  @Test
  void example_of_the_key_players() {
    KeyPlayers one = KeyPlayers.of(Graphs.path(5), 1).orElseThrow();
    assertThat(one.nodes()).containsExactly(2);
    assertThat(one.fragmentation()).isCloseTo(0.667, offset(0.0005));
    KeyPlayers two = KeyPlayers.of(Graphs.path(5), 2).orElseThrow();
    assertThat(two.nodes()).containsExactly(1, 3);
    assertThat(two.fragmentation()).isEqualTo(1);
    assertThat(two.asGood()).isEqualTo(1);
  }

  @Test
  void sets_as_good_are_all_named() {
    KeyPlayers ring = KeyPlayers.of(Graphs.ring(4), 2).orElseThrow();
    assertThat(ring.nodes()).containsExactly(0, 2);
    assertThat(ring.asGood()).isEqualTo(2);
    assertThat(ring.othersAsGood()).hasSize(1);
    assertThat(ring.othersAsGood().get(0)).containsExactly(1, 3);
    KeyPlayers complete = KeyPlayers.of(Graphs.complete(60), 2).orElseThrow();
    assertThat(complete.asGood()).isEqualTo(60 * 59 / 2);
    assertThat(complete.othersAsGood()).hasSize(1000);
  }

  @Test
  void many_sets_are_searched_step_by_step_and_the_answer_says_so() {
    NetworkBuilder builder = Network.builder(300);
    for (int hub = 0; hub < 6; hub++) {
      builder.tie(50 * hub, 50 * ((hub + 1) % 6));
      for (int leaf = 1; leaf < 50; leaf++) {
        builder.tie(50 * hub, 50 * hub + leaf);
      }
    }
    KeyPlayers hubs = KeyPlayers.of(builder.undirected(), 6).orElseThrow();
    assertThat(hubs.isExact()).isFalse();
    assertThat(hubs.nodes()).containsExactly(0, 50, 100, 150, 200, 250);
    assertThat(hubs.fragmentation()).isEqualTo(1);
    assertThat(hubs.asGood()).isEqualTo(1);
    assertThat(hubs.othersAsGood()).isEmpty();
    assertThat(hubs.toString()).endsWith("not known to be the best");
  }

  @Test
  void one_start_may_miss_the_best_set_that_many_find() {
    UndirectedNetwork network = Graphs.randomUndirected(40, 60, 0);
    double best = KeyPlayers.of(network, 3).orElseThrow().fragmentation();
    assertThat(searched(network, 1)).isLessThan(best);
    assertThat(searched(network, KeyPlayers.STARTS)).isEqualTo(best);
    assertThatThrownBy(() -> KeyPlayers.of(network, 3, 0, Execution.here()))
        .hasMessage("The number of starts is 0; it must be 1 or more.");
  }

  private static double searched(UndirectedNetwork network, int starts) {
    KeyPlayers found = KeyPlayers.of(network, 3, 0, starts, Execution.here()).orElseThrow();
    assertThat(found.isExact()).isFalse();
    return found.fragmentation();
  }

  @Test
  void too_many_key_players_are_refused_or_leave_nothing_to_measure() {
    assertThat(KeyPlayers.of(Graphs.path(3), 2))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW,
                "fewer than two nodes would remain",
                "a second node that remains"));
    assertThatThrownBy(() -> KeyPlayers.of(Graphs.path(3), 4))
        .hasMessage("A set of 4 key players of 3 nodes cannot be found; it must have 1 to 3.");
    assertThatThrownBy(
            () ->
                KeyPlayers.of(
                    Graphs.karate(), 3, Execution.here().heardBy((done, all) -> done < 5)))
        .isInstanceOf(CancellationException.class);
  }
}
