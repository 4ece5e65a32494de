package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.concertive.execution.Execution;

/** Betweenness and distances against slow definitions. */
class PathProperties {
  private static final Offset<Double> EXACT = within(1e-9);

  @Provide
  Arbitrary<DirectedNetwork> directed() {
    return Graphs.smallDirected(9);
  }

  /** Lengths are halves, so that several paths are equally long. */
  private static DirectedNetwork withLengths(DirectedNetwork network, long seed) {
    Random random = new Random(seed);
    NetworkBuilder builder = Network.builder(network.size()).values(TieValue.DISTANCE);
    for (int node = 0; node < network.size(); node++) {
      int from = node;
      network.neighbors(node).forEach(to -> builder.tie(from, to, (1 + random.nextInt(4)) / 2.0));
    }
    return builder.directed();
  }

  /** Floyd's distances, and infinity where there is no path. */
  private static double[][] distances(DirectedNetwork network) {
    int n = network.size();
    double[][] distance = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        distance[i][j] =
            i == j ? 0 : network.hasTie(i, j) ? network.value(i, j) : Double.POSITIVE_INFINITY;
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
        }
      }
    }
    return distance;
  }

  private static double paths(DirectedNetwork network, double[][] distance, int from, int to) {
    if (from == to) {
      return 1;
    }
    double sum = 0;
    for (int last = 0; last < network.size(); last++) {
      if (network.hasTie(last, to)
          && distance[from][last] < Double.POSITIVE_INFINITY
          && distance[from][last] + network.value(last, to) == distance[from][to]) {
        sum += paths(network, distance, from, last);
      }
    }
    return sum;
  }

  private static void compare(DirectedNetwork network) {
    int n = network.size();
    double[][] distance = distances(network);
    double[][] count = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        count[i][j] =
            distance[i][j] < Double.POSITIVE_INFINITY ? paths(network, distance, i, j) : 0;
      }
    }
    double[] between = new double[n];
    for (int v = 0; v < n; v++) {
      for (int s = 0; s < n; s++) {
        for (int t = 0; t < n; t++) {
          if (s != v && t != v && s != t && count[s][t] > 0) {
            boolean isOn = distance[s][v] + distance[v][t] == distance[s][t];
            between[v] += isOn ? count[s][v] * count[v][t] / count[s][t] : 0;
          }
        }
      }
    }
    assertThat(Betweenness.of(network).toArray()).containsExactly(between, EXACT);
    for (Direction direction : Direction.values()) {
      Distances found = Distances.of(network, direction);
      for (int v = 0; v < n; v++) {
        int reached = 0;
        double sum = 0;
        double inverse = 0;
        for (int other = 0; other < n; other++) {
          double to = direction == Direction.OUT ? distance[v][other] : distance[other][v];
          if (other != v && to < Double.POSITIVE_INFINITY) {
            reached++;
            sum += to;
            inverse += 1 / to;
          }
        }
        assertThat(found.reached(v)).isEqualTo(reached);
        assertThat(found.closeness().isDefined(v)).isEqualTo(n > 1 && reached == n - 1);
        if (n > 1) {
          assertThat(found.harmonic().at(v)).isCloseTo(inverse / (n - 1), EXACT);
        }
        if (reached > 0) {
          assertThat(found.closenessWithinReach().at(v)).isCloseTo(reached / sum, EXACT);
        }
      }
    }
    assertThat(Distances.of(network, Direction.IN).connectedPairs())
        .isEqualTo(Distances.of(network, Direction.OUT).connectedPairs());
    assertThat(Distances.of(network, Direction.IN).diameter())
        .isEqualTo(Distances.of(network, Direction.OUT).diameter());
  }

  @Property(tries = 300)
  void steps_are_what_the_definitions_say(@ForAll("directed") DirectedNetwork network) {
    compare(network);
  }

  @Property(tries = 300)
  void lengths_are_what_the_definitions_say(
      @ForAll("directed") DirectedNetwork network, @ForAll long seed) {
    compare(withLengths(network, seed));
  }

  @Property(tries = 100)
  void undirected_networks_count_each_pair_once(@ForAll("directed") DirectedNetwork network) {
    UndirectedNetwork view = network.undirected(Symmetry.EITHER);
    double[] twice = Betweenness.of(view.directed()).toArray();
    double[] once = Betweenness.of(view).toArray();
    for (int node = 0; node < once.length; node++) {
      assertThat(once[node]).isCloseTo(twice[node] / 2, EXACT);
    }
  }

  @Property(tries = 100)
  void turning_ties_round_changes_no_betweenness(@ForAll("directed") DirectedNetwork network) {
    assertThat(Betweenness.of(network.transposed()).toArray())
        .containsExactly(Betweenness.of(network).toArray(), EXACT);
  }

  @Property(tries = 300)
  void lengths_change_no_betweenness_in_a_tree(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(12);
    NetworkBuilder builder = Network.builder(size).values(TieValue.DISTANCE);
    for (int node = 1; node < size; node++) {
      builder.tie(random.nextInt(node), node, Math.pow(10, 3 - 30 * random.nextDouble()));
    }
    UndirectedNetwork tree = builder.undirected();
    assertThat(Betweenness.of(tree)).isEqualTo(Betweenness.of(tree.unvalued()));
    assertThat(Betweenness.estimate(tree, size / 2 + 1, seed, Execution.here()).scores())
        .isEqualTo(
            Betweenness.estimate(tree.unvalued(), size / 2 + 1, seed, Execution.here()).scores());
  }

  @Property(tries = 300)
  void numbering_the_nodes_otherwise_changes_nothing_even_beside_very_short_ties(
      @ForAll("directed") DirectedNetwork network, @ForAll long seed) {
    double[] lengths = {1, 1e-13, 0.1, 0.2, 0.3, 0.15};
    Random random = new Random(seed);
    List<Integer> order = Graphs.shuffled(network.size(), seed);
    NetworkBuilder one = Network.builder(network.size()).values(TieValue.DISTANCE);
    NetworkBuilder other = Network.builder(network.size()).values(TieValue.DISTANCE);
    for (int node = 0; node < network.size(); node++) {
      int from = node;
      network
          .neighbors(node)
          .forEach(
              to -> {
                double length = lengths[random.nextInt(lengths.length)];
                one.tie(from, to, length);
                other.tie(order.get(from), order.get(to), length);
              });
    }
    Scores scores = Betweenness.of(one.directed());
    Scores renumbered = Betweenness.of(other.directed());
    for (int node = 0; node < network.size(); node++) {
      assertThat(renumbered.at(order.get(node))).isCloseTo(scores.at(node), EXACT);
    }
  }
}
