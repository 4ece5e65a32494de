package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.concertive.execution.Execution;
import org.junit.jupiter.api.Test;

class CorePeripheryTest {
  private static CorePeriphery fit(Network network, CoreIdeal ideal) {
    return CorePeriphery.of(network, ideal, 1).orElseThrow();
  }

  /** Found by looking at all divisions in another program, with NetworkX's graphs. */
  @Test
  void kite_and_florentine_families_divide_as_exhaustive_search_elsewhere_found() {
    CorePeriphery kite = fit(Graphs.kite(), CoreIdeal.TIES_WITH_CORE);
    assertThat(kite.correlation()).isCloseTo(0.327327, offset(5e-7));
    assertThat(kite.core()).containsExactly(0, 3, 5, 6, 8);
    assertThat(kite.isExact()).isTrue();
    assertThat(kite.asGood()).as("the mirrored one is as good").isEqualTo(2);
    CorePeriphery within = fit(Graphs.kite(), CoreIdeal.TIES_WITHIN_CORE);
    assertThat(within.correlation()).isCloseTo(0.6, offset(1e-12));
    assertThat(within.core()).containsExactly(0, 1, 3, 5, 6);
    UndirectedNetwork families = Graphs.florentine();
    CorePeriphery florentine = fit(families, CoreIdeal.TIES_WITH_CORE);
    assertThat(florentine.correlation()).isCloseTo(0.329853, offset(5e-7));
    assertThat(Arrays.stream(florentine.core()).mapToObj(families::name))
        .containsExactlyInAnyOrder("Medici", "Strozzi", "Guadagni");
  }

  @Test
  void example_of_the_documentation() {
    CorePeriphery ideal =
        fit(Graphs.undirected(5, "0 1 2 3 4", "1 2 3 4"), CoreIdeal.TIES_WITH_CORE);
    assertThat(ideal.correlation()).isCloseTo(1, offset(1e-12));
    assertThat(ideal.core()).containsExactly(0, 1);
    assertThat(ideal.isInCore(2)).isFalse();
    assertThat(ideal.groups().labels()).containsExactly("core", "periphery");
    assertThat(ideal.starts()).isZero();
  }

  @Test
  void a_star_is_ideal_and_its_centre_is_the_core() {
    for (int size : new int[] {3, 12, 40}) {
      CorePeriphery star = fit(Graphs.star(size), CoreIdeal.TIES_WITH_CORE);
      assertThat(star.correlation()).isCloseTo(1, offset(1e-12));
      assertThat(star.core()).containsExactly(0);
      assertThat(star.isExact()).isEqualTo(size <= 20);
    }
  }

  @Test
  void a_clique_among_isolates_is_ideal_when_ties_within_the_core_count() {
    UndirectedNetwork clique = Graphs.withIsolates(Graphs.complete(5), 30);
    CorePeriphery fit = fit(clique, CoreIdeal.TIES_WITHIN_CORE);
    assertThat(fit.correlation()).isCloseTo(1, offset(1e-12));
    assertThat(fit.core())
        .as("one of the five can as well be outside: nothing is said of its ties to the others")
        .containsExactly(0, 1, 2, 3);
    assertThat(fit.isExact()).isFalse();
    assertThat(fit.starts()).isEqualTo(500);
    assertThat(fit.seed()).isEqualTo(1);
  }

  @Test
  void searches_from_other_starts_end_at_the_same_core() {
    UndirectedNetwork karate = Graphs.karate();
    CorePeriphery one = fit(karate, CoreIdeal.TIES_WITH_CORE);
    CorePeriphery other =
        CorePeriphery.of(karate, CoreIdeal.TIES_WITH_CORE, 50, 99, Execution.here()).orElseThrow();
    assertThat(one.correlation()).isCloseTo(other.correlation(), offset(1e-12));
    assertThat(one.core()).contains(0, 33);
  }

  @Test
  void ten_starts_may_miss_the_best_core_that_the_default_finds() {
    UndirectedNetwork network = Graphs.randomUndirected(40, 60, 5);
    CoreIdeal ideal = CoreIdeal.TIES_WITHIN_CORE;
    double ten =
        CorePeriphery.of(network, ideal, 10, 1, Execution.here()).orElseThrow().correlation();
    double far =
        CorePeriphery.of(network, ideal, 5000, 2, Execution.here()).orElseThrow().correlation();
    assertThat(ten).isLessThan(far - 1e-3);
    assertThat(fit(network, ideal).correlation()).isCloseTo(far, offset(1e-9));
  }

  @Test
  void a_directed_network_in_which_all_ties_are_returned_divides_like_the_undirected() {
    CorePeriphery directed = fit(Graphs.kite().directed(), CoreIdeal.TIES_WITH_CORE);
    CorePeriphery undirected = fit(Graphs.kite(), CoreIdeal.TIES_WITH_CORE);
    assertThat(directed.correlation()).isCloseTo(undirected.correlation(), offset(1e-12));
    assertThat(directed.core()).isEqualTo(undirected.core());
    assertThat(fit(Graphs.outStar(6), CoreIdeal.TIES_WITH_CORE).correlation())
        .as("ties one way only: 5 of 30 ordered pairs tied, 10 should be")
        .isCloseTo((30 * 5 - 5 * 10) / Math.sqrt((30 * 5 - 25) * (30 * 10.0 - 100)), offset(1e-12));
  }

  @Test
  void strengths_count_and_distances_are_refused() {
    UndirectedNetwork valued =
        UndirectedNetwork.of(
            4,
            new int[] {0, 0, 0, 1, 1, 2},
            new int[] {1, 2, 3, 2, 3, 3},
            new double[] {9, 9, 9, 1, 1, 1},
            TieValue.STRENGTH);
    CorePeriphery fit = fit(valued, CoreIdeal.TIES_WITH_CORE);
    assertThat(fit.correlation()).isCloseTo(1, offset(1e-9));
    assertThat(fit.core()).containsExactly(0);
    UndirectedNetwork far =
        UndirectedNetwork.of(3, new int[] {0}, new int[] {1}, new double[] {2}, TieValue.DISTANCE);
    assertThatThrownBy(() -> fit(far, CoreIdeal.TIES_WITH_CORE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void without_anything_to_compare_there_is_no_core() {
    for (CoreIdeal ideal : CoreIdeal.values()) {
      for (Network network :
          List.<Network>of(
              Graphs.isolates(0),
              Graphs.isolates(5),
              Graphs.isolates(30),
              Graphs.path(2),
              Graphs.complete(5),
              Graphs.complete(25))) {
        assertThat(CorePeriphery.of(network, ideal, 1).isDefined()).isFalse();
      }
    }
  }

  @Test
  void starts_are_one_or_more_and_the_search_can_be_cancelled() {
    assertThatThrownBy(
            () -> CorePeriphery.of(Graphs.kite(), CoreIdeal.TIES_WITH_CORE, 0, 1, Execution.here()))
        .hasMessage("The number of starts is 0; it must be 1 or more.");
    assertThatThrownBy(
            () ->
                CorePeriphery.of(
                    Graphs.karate(),
                    CoreIdeal.TIES_WITH_CORE,
                    5,
                    1,
                    Execution.here().heardBy((done, all) -> done < 2)))
        .isInstanceOf(CancellationException.class)
        .hasMessage("The computation was cancelled after 2 of 5 starts.");
  }
}
