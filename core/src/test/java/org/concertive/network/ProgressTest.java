package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.concertive.network.Clustering.FewTies;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressTest {
  private static final UndirectedNetwork KARATE = Graphs.karate();
  private static final DirectedNetwork DIRECTED = Graphs.random(40, 200, 1);
  private static final TwoModeNetwork TASKS =
      TwoModeNetwork.builder(4, 3).tie(0, 1).tie(1, 1).tie(1, 2).tie(2, 0).tie(3, 1).build();
  private static final UndirectedNetwork DEPENDENCIES = Graphs.path(3);

  static Stream<Named<Consumer<Progress>>> computations() {
    return Stream.of(
        of("triads", progress -> TriadCensus.of(DIRECTED, progress)),
        of("triangles", progress -> Clustering.triangles(KARATE, progress)),
        of("local", progress -> Clustering.local(KARATE, progress)),
        of("average", progress -> Clustering.average(KARATE, FewTies.ZERO, progress)),
        of("transitivity", progress -> Clustering.transitivity(KARATE, progress)),
        of("weak transitivity", progress -> Clustering.transitivity(DIRECTED, progress)),
        of("projection", progress -> TASKS.projection(Mode.ROWS, ProjectionWeight.COUNT, progress)),
        of("requirements", ProgressTest::requirements),
        of("congruence", ProgressTest::congruence),
        of("closeness", progress -> Centralization.ofCloseness(KARATE, progress)),
        of("out-closeness", ProgressTest::outCloseness),
        of("harmonic", progress -> Centralization.ofHarmonic(KARATE, progress)),
        of("out-harmonic", ProgressTest::outHarmonic),
        of("fragmentation", ProgressTest::fragmentation),
        of("normalized betweenness", progress -> Betweenness.normalized(KARATE, progress)),
        of("all key players", progress -> KeyPlayers.of(KARATE, 2, progress)),
        of("key players", progress -> KeyPlayers.of(KARATE, 3, 1, progress)),
        of("all cores", progress -> core(Graphs.kite(), progress)),
        of("cores", progress -> core(KARATE, progress)));
  }

  private static Named<Consumer<Progress>> of(String name, Consumer<Progress> computation) {
    return Named.of(name, computation);
  }

  private static void requirements(Progress progress) {
    Congruence.requirements(TASKS, DEPENDENCIES, SameTask.NEEDS_NONE, progress);
  }

  private static void congruence(Progress progress) {
    Congruence.of(TASKS, DEPENDENCIES, SameTask.NEEDS_NONE, Graphs.complete(4), progress);
  }

  private static void outCloseness(Progress progress) {
    Centralization.ofCloseness(DIRECTED, Direction.OUT, progress);
  }

  private static void outHarmonic(Progress progress) {
    Centralization.ofHarmonic(DIRECTED, Direction.OUT, progress);
  }

  private static void fragmentation(Progress progress) {
    Fragmentation.distanceWeightedWithout(KARATE, new int[] {0, 33}, progress);
  }

  private static void core(UndirectedNetwork network, Progress progress) {
    CorePeriphery.of(network, CoreIdeal.TIES_WITH_CORE, 3, 1, progress);
  }

  @ParameterizedTest
  @MethodSource("computations")
  void a_listener_hears_at_the_end_that_all_is_done(Consumer<Progress> computation) {
    long[] last = {-1, -1};
    computation.accept(
        (done, total) -> {
          assertThat(done).isBetween(1L, total);
          last[0] = done;
          last[1] = total;
          return true;
        });
    assertThat(last[0]).isEqualTo(last[1]).isPositive();
  }

  @ParameterizedTest
  @MethodSource("computations")
  void a_listener_can_cancel(Consumer<Progress> computation) {
    assertThatThrownBy(() -> computation.accept((done, total) -> false))
        .isInstanceOf(CancellationException.class)
        .hasMessageMatching("The computation was cancelled after \\d+ of \\d+ \\w+\\.");
  }

  @Test
  void each_node_is_a_step_of_counting_triads() {
    assertThatThrownBy(() -> TriadCensus.of(DIRECTED, (done, total) -> done < 7))
        .hasMessage("The computation was cancelled after 7 of 40 steps.");
  }

  @Test
  void being_heard_changes_nothing() {
    Progress heard = (done, total) -> true;
    assertThat(Clustering.triangles(KARATE, heard)).isEqualTo(45);
    assertThat(Clustering.transitivity(DIRECTED, heard))
        .isEqualTo(Clustering.transitivity(DIRECTED));
    assertThat(TriadCensus.of(DIRECTED, heard)).hasToString(TriadCensus.of(DIRECTED).toString());
    assertThat(TASKS.projection(Mode.ROWS, ProjectionWeight.NEWMAN, heard))
        .isEqualTo(TASKS.projection(Mode.ROWS, ProjectionWeight.NEWMAN));
    assertThat(Fragmentation.distanceWeightedWithout(KARATE, new int[] {0}, heard))
        .isEqualTo(Fragmentation.distanceWeightedWithout(KARATE, 0));
  }
}
