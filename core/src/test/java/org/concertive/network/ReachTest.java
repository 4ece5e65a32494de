package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReachTest {
  @Test
  void each_node_reaches_what_its_ties_lead_to_and_not_itself() {
    DirectedNetwork network =
        Network.builder().tie("a", "b").tie("b", "c").tie("c", "b").node("d").directed();
    assertThat(Reach.counts(network)).containsExactly(2, 1, 1, 0);
    assertThat(Reach.counts(network.transposed())).containsExactly(0, 2, 2, 0);
  }

  @Test
  void in_a_chain_each_node_reaches_all_after_it_and_in_a_ring_all_others() {
    int size = 200;
    int[] from = IntStream.range(0, size - 1).toArray();
    int[] to = IntStream.range(1, size).toArray();
    assertThat(Reach.counts(DirectedNetwork.of(size, from, to)))
        .containsExactly(IntStream.range(0, size).map(node -> size - 1 - node).toArray());
    int[] ring = Arrays.copyOf(to, size);
    assertThat(Reach.counts(DirectedNetwork.of(size, IntStream.range(0, size).toArray(), ring)))
        .containsOnly(size - 1);
  }

  @Test
  void a_network_without_nodes_has_no_counts() {
    assertThat(Reach.counts(DirectedNetwork.of(0, new int[0], new int[0]))).isEmpty();
  }
}
