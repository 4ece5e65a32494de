package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.concertive.network.Levels.Higher;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class LevelTiesTest {
  @Test
  void example_of_the_documentation() {
    DirectedNetwork network = Graphs.directed(3, "0 1 2", "1 2", "2 0");
    LevelTies ties = LevelTies.of(network, Levels.of(Higher.GREATER, 1, 1, 2));
    assertThat(ties).isEqualTo(new LevelTies(2, 1, 1, 0));
    assertThat(ties.upShare().orElseThrow()).isEqualTo(0.5);
    assertThat(ties.lateralShare().orElseThrow()).isEqualTo(0.25);
    assertThat(ties.downShare().orElseThrow()).isEqualTo(0.25);
    assertThat(ties.verticalShare().orElseThrow()).isEqualTo(0.75);
  }

  @Test
  void a_lesser_number_can_be_the_higher_level() {
    DirectedNetwork tree = Graphs.outTree(7, 2);
    Levels lesser = Levels.of(Higher.LESSER, 1, 2, 2, 3, 3, 3, 3);
    assertThat(LevelTies.of(tree, lesser)).isEqualTo(new LevelTies(0, 0, 6, 0));
    assertThat(LevelTies.of(tree.transposed(), lesser)).isEqualTo(new LevelTies(6, 0, 0, 0));
    Levels greater = Levels.of(Higher.GREATER, 1, 2, 2, 3, 3, 3, 3);
    assertThat(LevelTies.of(tree, greater)).isEqualTo(new LevelTies(6, 0, 0, 0));
    assertThat(lesser).isNotEqualTo(greater).hasToString("7 nodes on levels");
  }

  @Test
  void ties_of_nodes_of_unknown_level_are_left_out_and_counted() {
    Levels levels = Levels.of(Higher.GREATER, 0, null, 1);
    assertThat(levels.unknown()).isEqualTo(1);
    assertThat(levels.of(1)).isEmpty();
    assertThat(levels.of(2)).hasValue(1);
    assertThat(LevelTies.of(Graphs.directed(3, "0 1 2", "1 2"), levels))
        .isEqualTo(new LevelTies(1, 0, 0, 2));
  }

  @Test
  void in_an_undirected_network_ties_are_vertical_or_not() {
    Levels levels = Levels.of(Higher.GREATER, 1, 1, 2);
    assertThat(LevelTies.verticalShare(Graphs.complete(3), levels).orElseThrow())
        .isCloseTo(2 / 3.0, offset(1e-12));
  }

  @Test
  void without_ties_between_known_levels_shares_are_undefined() {
    Levels levels = Levels.of(Higher.GREATER, 1, null);
    Result<Double> share = LevelTies.of(Graphs.directed(2, "0 1"), levels).upShare();
    assertThat(share)
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED,
                "there is no tie between nodes whose levels are known",
                "levels of tied nodes"));
    assertThat(LevelTies.verticalShare(Graphs.path(2), levels).isDefined()).isFalse();
  }

  @Test
  void levels_of_another_network_are_refused() {
    assertThatThrownBy(() -> LevelTies.of(Graphs.isolates(3), Levels.of(Higher.GREATER, 1)))
        .hasMessage("The levels are of 1 nodes, but the network has 3.");
  }
}
