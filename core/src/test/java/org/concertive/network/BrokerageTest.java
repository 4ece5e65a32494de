package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.concertive.execution.Execution;
import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class BrokerageTest {
  private static final Offset<Double> PRINTED = offset(5e-8);
  private static final Groups UNEQUAL = Groups.of("A", "A", "A", "A", "B", "B", "B", "C", "C");

  private static double[] counts(Brokerage brokerage, int node) {
    return all(role -> brokerage.counts(role).at(node));
  }

  private interface ByRole {
    double of(BrokerageRole role);
  }

  private static double[] all(ByRole number) {
    double[] all = new double[BrokerageRole.values().length];
    for (BrokerageRole role : BrokerageRole.values()) {
      all[role.place] = number.of(role);
    }
    return all;
  }

  @Test
  void roles_are_named_and_ordered_as_the_columns_of_sna() {
    assertThat(BrokerageRole.values())
        .extracting(BrokerageRole::symbol)
        .containsExactly("w_I", "w_O", "b_IO", "b_OI", "b_O", "t");
    assertThat(BrokerageRole.values())
        .extracting(role -> role.place)
        .containsExactly(0, 1, 2, 3, 4, 5);
  }

  /** sna 2.7-1: vertex 2 b_IO, 3 b_OI, 4 b_IO; and the numbers it prints with it. */
  @Test
  void on_a_path_of_three_groups_roles_and_chances_are_as_sna_has_them() {
    Brokerage brokerage = Brokerage.of(Graphs.directedPath(5), Groups.of("A", "A", "B", "B", "C"));
    assertThat(counts(brokerage, 0)).containsExactly(0, 0, 0, 0, 0, 0);
    assertThat(counts(brokerage, 1)).containsExactly(0, 0, 1, 0, 0, 1);
    assertThat(counts(brokerage, 2)).containsExactly(0, 0, 0, 1, 0, 1);
    assertThat(counts(brokerage, 3)).containsExactly(0, 0, 1, 0, 0, 1);
    assertThat(all(role -> brokerage.expected(role).at(0)))
        .containsExactly(new double[] {0, 0.064, 0.096, 0.096, 0.128, 0.384}, offset(1e-12));
    assertThat(all(role -> brokerage.deviation(role).at(4)))
        .containsExactly(new double[] {0, 0.3520000, 0, 0, 0.5597714, 0.75387}, offset(5e-7));
    assertThat(brokerage.z(BrokerageRole.REPRESENTATIVE).at(1)).isCloseTo(2.637194, offset(5e-7));
    assertThat(all(role -> brokerage.inNetwork(role).deviation().orElseThrow()))
        .containsExactly(
            new double[] {0, 0.6658769, 0.6855771, 0.6855771, 1.0447890, 1.9635071}, PRINTED);
    assertThat(brokerage.inNetwork(BrokerageRole.ANY).count()).isEqualTo(3);
    assertThat(brokerage.inNetwork(BrokerageRole.GATEKEEPER).z().orElseThrow())
        .isCloseTo(0.8985131, PRINTED);
  }

  /** Computed with sna 2.7-1, brokerage. */
  @Test
  void nine_nodes_in_groups_of_four_three_and_two_are_as_sna_has_them() {
    Brokerage brokerage = Brokerage.of(SpanningGraphs.brokers(), UNEQUAL);
    assertThat(counts(brokerage, 0)).containsExactly(1, 0, 1, 1, 1, 4);
    assertThat(counts(brokerage, 1)).containsExactly(2, 0, 0, 2, 0, 4);
    assertThat(counts(brokerage, 3)).containsExactly(0, 2, 1, 2, 0, 5);
    assertThat(counts(brokerage, 6)).containsExactly(0, 1, 1, 0, 1, 3);
    assertThat(counts(brokerage, 8)).containsExactly(0, 0, 0, 0, 0, 0);
    assertThat(all(role -> brokerage.expected(role).at(4)))
        .containsExactly(
            new double[] {
              0.0768175583, 0.537722908, 0.460905350, 0.460905350, 0.614540466, 2.15089163
            },
            PRINTED);
    assertThat(all(role -> brokerage.deviation(role).at(0)))
        .containsExactly(
            new double[] {
              0.532504564, 0.597852992, 1.009307675, 1.009307675, 0.793146936, 2.35330186
            },
            PRINTED);
    assertThat(all(role -> brokerage.deviation(role).at(7)))
        .containsExactly(
            new double[] {0, 0.987219840, 0.689488403, 0.689488403, 1.227193338, 2.35330186},
            PRINTED);
    assertThat(all(role -> brokerage.z(role).at(0)))
        .containsExactly(
            new double[] {
              1.445146911, -0.513956169, 0.419959467, 0.419959467, 0.6796907683, 0.785750610
            },
            PRINTED);
    assertThat(all(role -> brokerage.inNetwork(role).count())).containsExactly(6, 6, 5, 8, 4, 29);
    assertThat(all(role -> brokerage.inNetwork(role).expected().orElseThrow()))
        .containsExactly(
            new double[] {
              1.15226337, 4.224965706, 4.224965706, 4.22496571, 5.530864198, 19.35802469
            },
            PRINTED);
    assertThat(all(role -> brokerage.inNetwork(role).deviation().orElseThrow()))
        .containsExactly(
            new double[] {
              1.33490737, 2.848970662, 2.745220301, 2.74522030, 3.278820627, 8.34894134
            },
            PRINTED);
    assertThat(all(role -> brokerage.inNetwork(role).z().orElseThrow()))
        .containsExactly(
            new double[] {
              3.63151537, 0.623044076, 0.282321347, 1.37512982, -0.466894769, 1.15487400
            },
            PRINTED);
  }

  /** Computed with sna 2.7-1, brokerage. */
  @Test
  void nine_nodes_in_equal_groups_are_as_sna_has_them() {
    Brokerage brokerage = Brokerage.of(SpanningGraphs.brokers(), SpanningGraphs.threeTimesThree());
    assertThat(all(role -> brokerage.inNetwork(role).count())).containsExactly(6, 4, 8, 9, 2, 29);
    assertThat(all(role -> brokerage.z(role).at(3)))
        .containsExactly(
            new double[] {
              3.3967379369, -0.6120309958, 0.5971678976, 1.7048915550, 0.3031497182, 1.21068547217
            },
            PRINTED);
    assertThat(all(role -> brokerage.inNetwork(role).z().orElseThrow()))
        .containsExactly(
            new double[] {
              5.7557175711, -0.05387290213, 1.417869375, 1.785970078, -1.214079616, 1.154874004
            },
            PRINTED);
  }

  @Test
  void example_of_the_documentation() {
    Brokerage brokerage = Brokerage.of(Graphs.directedPath(5), Groups.of("A", "A", "B", "B", "C"));
    assertThat(brokerage.expected(BrokerageRole.REPRESENTATIVE).at(1))
        .isCloseTo(0.096, offset(1e-12));
    assertThat(brokerage.deviation(BrokerageRole.REPRESENTATIVE).at(1))
        .isCloseTo(0.343, offset(0.0005));
    assertThat(brokerage.z(BrokerageRole.REPRESENTATIVE).at(1)).isCloseTo(2.637, offset(0.0005));
  }

  /** What the Javadoc says of chance, tried out on networks drawn with a density of 0.3. */
  @Test
  void expected_values_and_deviations_of_brokers_are_those_of_random_networks() {
    int rounds = 6000;
    double[][] sum = new double[9][6];
    double[][] squares = new double[9][6];
    double[] network = new double[6];
    Random random = new Random(5);
    for (int round = 0; round < rounds; round++) {
      NetworkBuilder builder = Network.builder(9);
      for (int cell = 0; cell < 81; cell++) {
        if (cell / 9 != cell % 9 && random.nextDouble() < 0.25) {
          builder.tie(cell / 9, cell % 9);
        }
      }
      Brokerage brokerage = Brokerage.of(builder.directed(), UNEQUAL);
      for (int node = 0; node < 9; node++) {
        double[] counts = counts(brokerage, node);
        for (int role = 0; role < 6; role++) {
          sum[node][role] += counts[role];
          squares[node][role] += counts[role] * counts[role];
          network[role] += counts[role];
        }
      }
    }
    // 18 of 72 ties: the density is 0.25.
    DirectedNetwork quarter = Graphs.random(9, 18, 3);
    Brokerage expected = Brokerage.of(quarter, UNEQUAL);
    for (BrokerageRole role : BrokerageRole.values()) {
      for (int node : new int[] {0, 4, 7}) {
        double mean = sum[node][role.place] / rounds;
        double deviation = Math.sqrt(squares[node][role.place] / rounds - mean * mean);
        assertThat(mean).isCloseTo(expected.expected(role).at(node), offset(0.11));
        assertThat(deviation).isCloseTo(expected.deviation(role).at(node), offset(0.09));
      }
      assertThat(network[role.place] / rounds)
          .isCloseTo(expected.inNetwork(role).expected().orElseThrow(), offset(0.4));
    }
  }

  /**
   * Variances added up over all pairs of paths of nine nodes, each pair's covariance counted out.
   */
  @Test
  void deviations_of_the_network_are_exact_in_two_roles_and_a_little_too_great_in_the_others() {
    Brokerage brokerage = Brokerage.of(SpanningGraphs.brokers(), UNEQUAL);
    double density = 16 / 72.0;
    for (BrokerageRole role : BrokerageRole.values()) {
      double exact = Math.sqrt(variance(role, density));
      double sna = brokerage.inNetwork(role).deviation().orElseThrow();
      if (role == BrokerageRole.ITINERANT || role == BrokerageRole.LIAISON) {
        assertThat(sna).isCloseTo(exact, offset(1e-9));
      } else {
        assertThat(sna).isBetween(exact * 1.005, exact * 1.05);
      }
    }
  }

  private static double variance(BrokerageRole role, double density) {
    List<int[]> paths = new ArrayList<>();
    for (int path = 0; path < 9 * 9 * 9; path++) {
      int a = path / 81;
      int v = path / 9 % 9;
      int b = path % 9;
      BrokerageRole own = BrokerageRole.of(UNEQUAL.code(a), UNEQUAL.code(v), UNEQUAL.code(b));
      if (a != v && v != b && a != b && (role == BrokerageRole.ANY || role == own)) {
        paths.add(new int[] {9 * a + v, 9 * v + b, 9 * a + b});
      }
    }
    double alone = density * density * (1 - density);
    double variance = 0;
    for (int[] one : paths) {
      for (int[] other : paths) {
        Set<Integer> needed = new HashSet<>(List.of(one[0], one[1]));
        needed.addAll(List.of(other[0], other[1]));
        Set<Integer> barred = new HashSet<>(List.of(one[2]));
        barred.add(other[2]);
        double both =
            Collections.disjoint(needed, barred)
                ? Math.pow(density, needed.size()) * Math.pow(1 - density, barred.size())
                : 0;
        variance += both - alone * alone;
      }
    }
    return variance;
  }

  @Test
  void a_node_of_unknown_group_is_left_out_with_its_ties_and_counted() {
    Groups groups = Groups.of("A", "A", "A", "B", "B", "B", "C", "C", null);
    Brokerage brokerage = Brokerage.of(SpanningGraphs.brokers(), groups);
    assertThat(brokerage.leftOut()).isEqualTo(1);
    assertThat(brokerage.counts(BrokerageRole.ANY).of(8).toString())
        .isEqualTo("undefined: its group is unknown (missing: its group)");
    assertThat(brokerage.z(BrokerageRole.ANY).of(8).toString())
        .isEqualTo("undefined: its group is unknown (missing: its group)");
    // The left-out node is the isolated one: eight nodes, 16 ties.
    assertThat(brokerage.expected(BrokerageRole.ANY).at(0))
        .isCloseTo(7 * 6 * (2 / 7.0) * (2 / 7.0) * (5 / 7.0), offset(1e-12));
    Brokerage without =
        Brokerage.of(Graphs.directed(4, "0 1", "1 2", "2 3"), Groups.of("A", null, "A", "A"));
    assertThat(without.inNetwork(BrokerageRole.ANY).count()).isZero();
  }

  @Test
  void z_is_undefined_where_chance_gives_one_number_only() {
    Brokerage brokerage = Brokerage.of(Graphs.directedPath(5), Groups.of("A", "A", "B", "B", "C"));
    assertThat(brokerage.z(BrokerageRole.COORDINATOR).of(0))
        .isEqualTo(
            Result.undefined(Result.Code.NO_VARIATION, "chance would always give the same number"));
    assertThat(brokerage.z(BrokerageRole.GATEKEEPER).isDefined(4)).isFalse();
    assertThat(brokerage.inNetwork(BrokerageRole.COORDINATOR).z().isDefined()).isFalse();
    Brokerage complete = Brokerage.of(Graphs.completeDirected(4), Groups.ofCodes(0, 0, 1, 1));
    assertThat(complete.counts(BrokerageRole.ANY).at(0)).isZero();
    assertThat(complete.expected(BrokerageRole.ANY).at(0)).isZero();
    assertThat(complete.z(BrokerageRole.ANY).definedCount()).isZero();
  }

  @Test
  void without_two_nodes_of_known_group_there_is_no_density() {
    Brokerage brokerage = Brokerage.of(Graphs.directedPath(3), Groups.of("A", null, null));
    assertThat(brokerage.counts(BrokerageRole.ANY).at(0)).isZero();
    assertThat(brokerage.expected(BrokerageRole.ANY).of(0).toString())
        .isEqualTo(
            "undefined: there are fewer than two nodes whose groups are known"
                + " (missing: a second node of a known group)");
    assertThat(brokerage.expected(BrokerageRole.ANY).of(1).toString())
        .isEqualTo("undefined: its group is unknown (missing: its group)");
    assertThat(brokerage.inNetwork(BrokerageRole.ANY).deviation().isDefined()).isFalse();
    assertThat(Brokerage.of(Graphs.isolates(0), Groups.of()).counts(BrokerageRole.ANY).size())
        .isZero();
  }

  @Test
  void a_star_of_one_group_makes_no_broker_and_a_ring_makes_all() {
    Groups one = Groups.ofCodes(new int[8]);
    assertThat(Brokerage.of(Graphs.outStar(8), one).inNetwork(BrokerageRole.COORDINATOR).count())
        .isZero();
    Brokerage ring = Brokerage.of(Graphs.directedRing(8), one);
    assertThat(ring.counts(BrokerageRole.COORDINATOR).toArray()).containsOnly(1.0);
    int[] own = IntStream.range(0, 8).toArray();
    assertThat(
            Brokerage.of(Graphs.directedRing(8), Groups.ofCodes(own))
                .counts(BrokerageRole.LIAISON)
                .toArray())
        .containsOnly(1.0);
  }

  @Test
  void can_be_cancelled_and_refuses_groups_of_another_network() {
    assertThatThrownBy(
            () ->
                Brokerage.of(
                    Graphs.directedRing(30),
                    Groups.ofCodes(new int[30]),
                    Execution.here().heardBy((done, all) -> done < 9)))
        .isInstanceOf(CancellationException.class);
    assertThatThrownBy(() -> Brokerage.of(Graphs.isolates(3), Groups.of("A")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
