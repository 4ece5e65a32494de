package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkBuilderTest {
  @Test
  void names_are_numbered_as_they_first_appear() {
    DirectedNetwork network =
        Network.builder().tie("kim", "lee").tie("lee", "ana").node("ben").node("kim").directed();
    assertThat(network.size()).isEqualTo(4);
    assertThat(List.of(network.name(0), network.name(1), network.name(2), network.name(3)))
        .containsExactly("kim", "lee", "ana", "ben");
    assertThat(network.node("ana")).hasValue(2);
    assertThat(network.node(CharBuffer.wrap("ben"))).hasValue(3);
    assertThat(network.node("eve")).isEmpty();
    assertThat(network.isNamed()).isTrue();
    assertThat(network.toString()).isEqualTo("Directed network of 4 nodes and 2 ties");
  }

  @Test
  void nodes_that_are_numbers_take_no_names_and_no_room_for_them() {
    NetworkBuilder builder = Network.builder(2).tie(0, 1);
    assertThatThrownBy(() -> builder.node("kim"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The nodes of this network are numbers, 0 to 1; it takes no names.");
    DirectedNetwork network = builder.directed();
    assertThat(network.isNamed()).isFalse();
    assertThat(network.about().names()).isNull();
    assertThat(network.out().value).isNull();
    assertThat(network.name(1)).isEqualTo("1");
    assertThat(network.node("1")).isEmpty();
  }

  @Test
  void ties_of_named_nodes_can_be_given_by_number_too() {
    NetworkBuilder builder = Network.builder();
    int kim = builder.numberOf("kim");
    int lee = builder.numberOf("lee");
    assertThat(builder.tie(kim, lee).directed())
        .isEqualTo(Network.builder().tie("kim", "lee").directed());
  }

  @Test
  void a_node_outside_the_network_is_refused() {
    assertThatThrownBy(() -> Network.builder(2).tie(0, 2).directed())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tie 0 (0 to 2) names node 2, but the nodes are 0 to 1.");
    assertThatThrownBy(() -> Network.builder(2).tie(0, 1).tie(-1, 0).undirected())
        .hasMessageContaining("names node -1");
    assertThatThrownBy(() -> Network.builder(0).tie(0, 0).directed())
        .hasMessageContaining("the nodes are none");
    assertThatThrownBy(() -> Network.builder(-1))
        .hasMessage("A network of -1 nodes cannot be built; it must have 0 or more.");
  }

  @Test
  void a_tie_to_itself_is_refused_or_left_out_and_counted() {
    assertThatThrownBy(() -> Network.builder().tie("kim", "kim").directed())
        .hasMessage("\"kim\" has a tie to itself. Maybe leave self-ties out.");
    assertThatThrownBy(() -> Network.builder(1).tie(0, 0).undirected())
        .hasMessage("Node 0 has a tie to itself. Maybe leave self-ties out.");
    UndirectedNetwork network =
        Network.builder(2).tie(0, 0).tie(1, 1).tie(0, 1).leavingOutSelfTies().undirected();
    assertThat(network.tieCount()).isEqualTo(1);
    assertThat(network.selfTiesLeftOut()).isEqualTo(2);
  }

  @Test
  void a_tie_that_is_there_twice_is_refused_or_combined_and_counted() {
    assertThatThrownBy(() -> Network.builder(2).tie(0, 1).tie(0, 1).directed())
        .hasMessage("Node 0 and Node 1 are tied more than once. Maybe combine repeated ties.");
    assertThatThrownBy(() -> Network.builder(2).tie(0, 1).tie(1, 0).undirected())
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Network.builder(2).tie(0, 1).tie(1, 0).directed().tieCount()).isEqualTo(2);
    UndirectedNetwork one =
        Network.builder(2)
            .tie(0, 1)
            .tie(1, 0)
            .tie(0, 1)
            .combiningRepeatedTies(Combine.FIRST)
            .undirected();
    assertThat(one.tieCount()).isEqualTo(1);
    assertThat(one.repeatedTiesCombined()).isEqualTo(2);
  }

  @Test
  void values_of_repeated_ties_are_combined_as_said() {
    assertThat(combined(Combine.FIRST)).isEqualTo(3);
    assertThat(combined(Combine.SUM)).isEqualTo(9);
    assertThat(combined(Combine.LEAST)).isEqualTo(1);
    assertThat(combined(Combine.GREATEST)).isEqualTo(5);
  }

  @Test
  void a_sum_of_values_stays_finite() {
    DirectedNetwork network =
        Network.builder(2)
            .values(TieValue.STRENGTH)
            .tie(0, 1, 1e308)
            .tie(0, 1, 1e308)
            .combiningRepeatedTies(Combine.SUM)
            .directed();
    assertThat(network.value(0, 1)).isEqualTo(Double.MAX_VALUE);
  }

  private static double combined(Combine how) {
    NetworkBuilder builder =
        Network.builder(2)
            .values(TieValue.STRENGTH)
            .tie(0, 1, 3)
            .tie(1, 0, 5)
            .tie(0, 1, 1)
            .combiningRepeatedTies(how);
    UndirectedNetwork network = builder.undirected();
    assertThat(network.value(0, 1)).isEqualTo(network.value(1, 0));
    return network.value(0, 1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void a_value_that_is_no_finite_number_above_0_is_refused(double value) {
    NetworkBuilder builder = Network.builder(2).values(TieValue.DISTANCE).tie(0, 1, value);
    assertThatThrownBy(builder::directed)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Tie 0 (0 to 1) has the value "
                + value
                + "; it must be a finite number above 0. Maybe a tie of value 0 is no tie.");
  }

  @Test
  void values_that_mean_nothing_and_ties_half_with_values_are_refused() {
    assertThatThrownBy(() -> Network.builder(2).tie(0, 1, 2).directed())
        .hasMessageContaining("whether these are strengths or distances");
    assertThatThrownBy(() -> Network.builder(3).tie(0, 1, 2).tie(1, 2))
        .hasMessage("The tie of 1 and 2 has no value, but earlier ones have.");
    assertThatThrownBy(() -> Network.builder(3).tie(0, 1).tie(1, 2, 2))
        .hasMessage("The tie of 1 and 2 has a value, but earlier ones have none.");
  }

  @Test
  void a_meaning_without_values_does_no_harm() {
    DirectedNetwork network = Network.builder(2).values(TieValue.STRENGTH).tie(0, 1).directed();
    assertThat(network.tieValue()).isEmpty();
  }

  @Test
  void arrays_of_different_lengths_are_refused() {
    assertThatThrownBy(() -> DirectedNetwork.of(3, new int[] {0, 1}, new int[] {1}))
        .hasMessageContaining("2 start nodes, 1 end nodes");
    assertThatThrownBy(
            () ->
                UndirectedNetwork.of(
                    3, new int[] {0}, new int[] {1}, new double[2], TieValue.DISTANCE))
        .hasMessageContaining("and 2 values");
  }

  @Test
  void arrays_are_not_kept() {
    int[] from = {0, 1};
    int[] to = {1, 2};
    double[] values = {1, 2};
    DirectedNetwork network = DirectedNetwork.of(3, from, to, values, TieValue.STRENGTH);
    from[0] = to[0] = 2;
    values[0] = 9;
    assertThat(network.value(0, 1)).isEqualTo(1);
  }

  @Test
  void more_ties_than_a_network_can_have_are_refused_before_there_is_room_for_them() {
    assertThatThrownBy(() -> Network.builder(2).expectedTies(Integer.MAX_VALUE - 7L))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A network of 2147483640 ties cannot be built; it can have 0 to 2147483639.");
    assertThatThrownBy(() -> Network.builder(2).expectedTies(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Network.builder(2).expectedTies(1000).tie(0, 1).directed().tieCount()).isEqualTo(1);
  }

  @Test
  void groups_ride_along_and_may_be_unknown() {
    Groups teams = Groups.of("red", null, "blue", " ");
    DirectedNetwork network = Network.builder(4).groups("team", teams).directed();
    assertThat(network.groups()).containsEntry("team", teams);
    assertThat(teams.unknown()).isEqualTo(2);
    assertThat(teams.of(1)).isEmpty();
    assertThat(teams.of(2)).hasValue(1);
    assertThat(teams.labels()).containsExactly("red", "blue");
    assertThat(teams.sizes()).containsExactly(1, 1);
    assertThat(teams.toString()).isEqualTo("4 nodes in 2 groups, 2 unknown");
    assertThat(Groups.ofCodes(0, -1, 2).count()).isEqualTo(3);
    assertThatThrownBy(() -> Groups.ofCodes(0, -2)).hasMessageContaining("has the group -2");
    assertThatThrownBy(() -> Network.builder(3).groups("team", teams).directed())
        .hasMessage("The groups \"team\" are of 4 nodes, but the network has 3.");
  }

  @Test
  void a_builder_goes_on_after_it_has_made_a_network() {
    NetworkBuilder builder = Network.builder().tie("a", "b");
    DirectedNetwork before = builder.directed();
    DirectedNetwork after = builder.tie("b", "c").directed();
    assertThat(before.size()).isEqualTo(2);
    assertThat(before.node("c")).isEmpty();
    assertThat(after.size()).isEqualTo(3);
    assertThat(after.tieCount()).isEqualTo(2);
  }
}
