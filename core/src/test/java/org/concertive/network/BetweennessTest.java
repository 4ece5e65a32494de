package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.concertive.execution.Execution;
import org.junit.jupiter.api.Test;

class BetweennessTest {
  private static final Offset<Double> PRINTED = within(0.0005);
  private static final Offset<Double> EXACT = within(1e-9);

  /** Six nodes whose ties have lengths; several shortest paths are equally long. */
  static UndirectedNetwork lengths() {
    return UndirectedNetwork.of(
        6,
        new int[] {0, 1, 0, 2, 3, 2, 4},
        new int[] {1, 2, 2, 3, 4, 4, 5},
        new double[] {1, 2, 3, 1.5, 1, 2.5, 4},
        TieValue.DISTANCE);
  }

  @Test
  void the_kite_has_the_values_printed_in_the_tests_of_networkx() {
    assertThat(Betweenness.normalized(Graphs.kite()).toArray())
        .containsExactly(
            new double[] {0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0}, PRINTED);
  }

  @Test
  void florentine_families_have_the_values_printed_in_the_tests_of_networkx() {
    UndirectedNetwork families = Graphs.florentine();
    Scores scores = Betweenness.normalized(families);
    assertThat(scores.at(families.node("Medici").orElseThrow())).isCloseTo(0.522, PRINTED);
    assertThat(scores.at(families.node("Guadagni").orElseThrow())).isCloseTo(0.255, PRINTED);
    assertThat(scores.at(families.node("Albizzi").orElseThrow())).isCloseTo(0.212, PRINTED);
    assertThat(scores.at(families.node("Salviati").orElseThrow())).isCloseTo(0.143, PRINTED);
    assertThat(scores.at(families.node("Ridolfi").orElseThrow())).isCloseTo(0.114, PRINTED);
  }

  @Test
  void women_and_events_have_the_values_printed_in_the_tests_of_netrics() {
    double[] scores = Betweenness.of(Graphs.davis()).toArray();
    assertThat(scores[0]).isCloseTo(42.9802, within(0.0001)); // counts pairs of either mode
    assertThat(scores[1]).isCloseTo(22.8541, within(0.0001));
    assertThat(scores[2]).isCloseTo(38.9796, within(0.0001));
    assertThat(scores[3]).isCloseTo(22.0215, within(0.0001));
    assertThat(scores[4]).isCloseTo(4.7153, within(0.0001));
  }

  @Test
  void the_karate_club_has_the_values_of_igraph_1_0_0() {
    Scores scores = Betweenness.of(Graphs.karate());
    assertThat(scores.at(0)).isCloseTo(231.0714285714286, EXACT);
    assertThat(scores.at(1)).isCloseTo(28.478571428571424, EXACT);
    assertThat(scores.at(2)).isCloseTo(75.85079365079366, EXACT);
  }

  @Test
  void a_directed_network_has_the_values_of_networkx_3_6_1() {
    DirectedNetwork network = SmallGraphs.nine();
    assertThat(Betweenness.of(network).toArray())
        .containsExactly(new double[] {6, 4.5, 12, 17, 14, 14, 12.5, 14, 0}, EXACT);
  }

  @Test
  void ties_with_lengths_have_the_values_of_igraph_1_0_0() {
    assertThat(Betweenness.of(lengths()).toArray())
        .containsExactly(new double[] {0, 2, 6, 3, 4, 0}, EXACT);
  }

  @Test
  void the_worked_example_comes_out() {
    assertThat(Betweenness.of(Graphs.path(4)).toArray()).containsExactly(0, 2, 2, 0);
    assertThat(Betweenness.normalized(Graphs.path(4)).at(1)).isCloseTo(0.667, PRINTED);
  }

  @Test
  void the_centre_of_a_star_has_1_where_jgrapht_has_a_half() {
    assertThat(Betweenness.normalized(Graphs.star(5)).toArray()).containsExactly(1, 0, 0, 0, 0);
    assertThat(Betweenness.normalized(Graphs.star(5).directed()).at(0)).isEqualTo(1);
  }

  @Test
  void nobody_lies_between_others_in_a_complete_network_nor_among_isolates() {
    assertThat(Betweenness.of(Graphs.complete(6)).toArray()).containsOnly(0);
    assertThat(Betweenness.of(Graphs.isolates(3)).toArray()).containsOnly(0);
  }

  @Test
  void it_is_0_without_division_and_undefined_with_it_below_three_nodes() {
    assertThat(Betweenness.of(Graphs.isolates(0)).size()).isZero();
    assertThat(Betweenness.of(Graphs.isolates(1)).toArray()).containsExactly(0);
    assertThat(Betweenness.normalized(Graphs.path(2)).of(0).toString())
        .isEqualTo("undefined: there are fewer than three nodes (missing: a third node)");
  }

  @Test
  void more_paths_than_a_double_can_count_do_not_matter() {
    for (int diamonds : new int[] {700, 1300}) {
      UndirectedNetwork chain = SmallGraphs.diamonds(diamonds, 0);
      double[] scores = Betweenness.of(chain).toArray();
      for (int i = 0; i <= diamonds; i += 50) {
        double left = 3.0 * i;
        double right = 3.0 * (diamonds - i);
        double sides = (i > 0 ? 0.5 : 0) + (i < diamonds ? 0.5 : 0);
        assertThat(scores[3 * i]).isCloseTo(left * right + sides, within(1e-3));
        if (i < diamonds) {
          assertThat(scores[3 * i + 1]).isCloseTo((left + 1) * (right - 2) / 2, within(1e-3));
        }
      }
    }
  }

  @Test
  void few_paths_beside_very_many_of_the_same_length_do_not_matter() {
    int diamonds = 1300;
    int tail = 2 * diamonds;
    UndirectedNetwork both = SmallGraphs.diamonds(diamonds, tail);
    double[] scores = Betweenness.of(both).toArray();
    int first = 3 * diamonds + 1;
    // Whoever is behind the i-th of the tail reaches the others through it.
    for (int i = 0; i < tail; i += 100) {
      double behind = tail - 1.0 - i;
      assertThat(scores[first + i]).isCloseTo(behind * (both.size() - 1 - behind), within(1e-2));
    }
  }

  @Test
  void the_same_holds_where_ties_have_lengths() {
    int diamonds = 1300;
    UndirectedNetwork chain = SmallGraphs.diamonds(diamonds, 10);
    double[] steps = Betweenness.of(chain).toArray();
    double[] lengths = Betweenness.of(SmallGraphs.withLengths(chain, 2.5)).toArray();
    for (int node = 0; node < steps.length; node++) {
      assertThat(lengths[node]).isCloseTo(steps[node], within(1e-3));
    }
  }

  @Test
  void a_tie_may_be_so_short_that_it_hardly_counts_beside_others() {
    for (double tie : new double[] {1e-9, 1e-13, 1e-17, 1e-300, Double.MIN_VALUE}) {
      UndirectedNetwork path = withLengths(4, "0 1 1", "1 2 " + tie, "2 3 1").undirected();
      assertThat(Betweenness.of(path).toArray()).containsExactly(0, 2, 2, 0);
      assertThat(Betweenness.of(path.directed()).toArray()).containsExactly(0, 4, 4, 0);
      assertThat(Betweenness.of(path)).isEqualTo(Betweenness.of(path));
      SampledScores all = Betweenness.estimate(path, 4, 1, Execution.here());
      assertThat(all.scores().toArray()).containsExactly(0, 2, 2, 0);
    }
  }

  @Test
  void sums_that_differ_only_by_rounding_are_equal_beside_very_short_ties_too() {
    DirectedNetwork network =
        withLengths(6, "0 1 0.1", "1 2 0.2", "0 3 0.15", "3 4 0.15", "2 5 1e-13", "4 5 1e-13")
            .directed();
    assertThat(Betweenness.of(network).toArray()).containsExactly(0, 1.5, 1.5, 1.5, 1.5, 0);
  }

  private static NetworkBuilder withLengths(int size, String... ties) {
    NetworkBuilder builder = Network.builder(size).values(TieValue.DISTANCE);
    for (String tie : ties) {
      String[] words = tie.split(" ", 3);
      builder.tie(
          Integer.parseInt(words[0]), Integer.parseInt(words[1]), Double.parseDouble(words[2]));
    }
    return builder;
  }

  @Test
  void strengths_are_refused_and_taken_once_they_are_distances() {
    UndirectedNetwork strengths = lengths().reciprocalValues();
    assertThatThrownBy(() -> Betweenness.of(strengths))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("reciprocalValues()");
    assertThat(Betweenness.of(strengths.reciprocalValues()).toArray())
        .containsExactly(new double[] {0, 2, 6, 3, 4, 0}, EXACT);
    assertThat(Betweenness.of(strengths.unvalued()).at(4)).isEqualTo(4);
  }

  @Test
  void an_estimate_from_all_nodes_is_exact_and_its_error_0() {
    SampledScores all = Betweenness.estimate(Graphs.karate(), 34, 1, Execution.here());
    assertThat(all.scores().toArray())
        .containsExactly(Betweenness.of(Graphs.karate()).toArray(), EXACT);
    assertThat(all.standardErrors().toArray()).containsOnly(0);
    assertThat(all.sampled()).isEqualTo(34);
    assertThat(all.seed()).isEqualTo(1);
  }

  @Test
  void estimates_are_without_bias_and_err_as_much_as_they_say() {
    double exact = Betweenness.of(Graphs.karate()).at(0);
    double sum = 0;
    double squares = 0;
    double said = 0;
    int times = 400;
    for (int seed = 0; seed < times; seed++) {
      SampledScores some = Betweenness.estimate(Graphs.karate(), 12, seed, Execution.here());
      double off = some.scores().at(0) - exact;
      sum += off;
      squares += off * off;
      said += Math.pow(some.standardErrors().at(0), 2);
    }
    double error = Math.sqrt(squares / times);
    assertThat(Math.abs(sum / times)).isLessThan(4 * error / Math.sqrt(times));
    assertThat(Math.sqrt(said / times)).isBetween(0.85 * error, 1.15 * error);
  }

  @Test
  void the_same_seed_gives_the_same_estimate_and_one_pivot_tells_no_error() {
    UndirectedNetwork karate = Graphs.karate();
    assertThat(Betweenness.estimate(karate, 5, 3, Execution.here()))
        .isEqualTo(Betweenness.estimate(karate, 5, 3, Execution.here()));
    SampledScores one = Betweenness.estimate(karate, 1, 3, Execution.here());
    assertThat(one.standardErrors().of(0).toString())
        .isEqualTo(
            "undefined: the error cannot be estimated from one node (missing: a second pivot)");
    assertThatThrownBy(() -> Betweenness.estimate(karate, 35, 3, Execution.here()))
        .hasMessage("A sample of 35 of 34 nodes cannot be drawn; it must have 1 to 34.");
    assertThatThrownBy(() -> Betweenness.estimate(karate, 0, 3, Execution.here()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neighbouring_seeds_begin_with_different_pivots() {
    int[] firsts = new int[34];
    for (long seed = 0; seed < 340; seed++) {
      firsts[Chance.of(seed).nextInt(34)]++;
    }
    assertThat(firsts).as("each about 10 times").isNotEmpty();
    for (int times : firsts) {
      assertThat(times).isBetween(1, 25);
    }
  }

  @Test
  void a_listener_hears_every_source_and_can_cancel() {
    long[] last = new long[2];
    Betweenness.of(
        Graphs.karate(),
        Execution.here()
            .heardBy(
                (done, total) -> {
                  assertThat(done).isEqualTo(last[0] + 1);
                  last[0] = done;
                  last[1] = total;
                  return true;
                }));
    assertThat(last).containsExactly(34, 34);
    assertThatThrownBy(
            () ->
                Betweenness.of(
                    Graphs.karate(), Execution.here().heardBy((done, total) -> done < 5)))
        .isInstanceOf(CancellationException.class)
        .hasMessageMatching("The computation was cancelled after \\d+ of 34 steps\\.");
  }

  @Test
  void it_is_the_same_to_the_last_bit_each_time() {
    DirectedNetwork network = Graphs.random(300, 1500, 7);
    assertThat(Betweenness.of(network)).isEqualTo(Betweenness.of(network));
  }
}
