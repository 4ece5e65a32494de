package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.concertive.execution.Execution;
import org.concertive.network.Clustering.FewTies;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExecutionTest {
  private static final UndirectedNetwork KARATE = Graphs.karate();
  private static final DirectedNetwork DIRECTED = Graphs.random(40, 200, 1);
  private static final TwoModeNetwork TASKS =
      TwoModeNetwork.builder(4, 3).tie(0, 1).tie(1, 1).tie(1, 2).tie(2, 0).tie(3, 1).build();
  private static final UndirectedNetwork DEPENDENCIES = Graphs.path(3);

  static Stream<Named<Consumer<Execution>>> computations() {
    return Stream.of(
        of("triads", execution -> TriadCensus.of(DIRECTED, execution)),
        of("triangles", execution -> Clustering.triangles(KARATE, execution)),
        of("local", execution -> Clustering.local(KARATE, execution)),
        of("average", execution -> Clustering.average(KARATE, FewTies.ZERO, execution)),
        of("transitivity", execution -> Clustering.transitivity(KARATE, execution)),
        of("weak transitivity", execution -> Clustering.transitivity(DIRECTED, execution)),
        of(
            "projection",
            execution -> TASKS.projection(Mode.ROWS, ProjectionWeight.COUNT, execution)),
        of("requirements", ExecutionTest::requirements),
        of("congruence", ExecutionTest::congruence),
        of("closeness", execution -> Centralization.ofCloseness(KARATE, execution)),
        of("out-closeness", ExecutionTest::outCloseness),
        of("harmonic", execution -> Centralization.ofHarmonic(KARATE, execution)),
        of("out-harmonic", ExecutionTest::outHarmonic),
        of("fragmentation", ExecutionTest::fragmentation),
        of("normalized betweenness", execution -> Betweenness.normalized(KARATE, execution)),
        of("all key players", execution -> KeyPlayers.of(KARATE, 2, execution)),
        of("key players", execution -> KeyPlayers.of(KARATE, 3, 1, 5, execution)),
        of("all cores", execution -> core(Graphs.kite(), execution)),
        of("cores", execution -> core(KARATE, execution)));
  }

  private static Named<Consumer<Execution>> of(String name, Consumer<Execution> computation) {
    return Named.of(name, computation);
  }

  private static void requirements(Execution execution) {
    Congruence.requirements(TASKS, DEPENDENCIES, SameTask.NEEDS_NONE, execution);
  }

  private static void congruence(Execution execution) {
    Congruence.of(TASKS, DEPENDENCIES, SameTask.NEEDS_NONE, Graphs.complete(4), execution);
  }

  private static void outCloseness(Execution execution) {
    Centralization.ofCloseness(DIRECTED, Direction.OUT, execution);
  }

  private static void outHarmonic(Execution execution) {
    Centralization.ofHarmonic(DIRECTED, Direction.OUT, execution);
  }

  private static void fragmentation(Execution execution) {
    Fragmentation.distanceWeightedWithout(KARATE, new int[] {0, 33}, execution);
  }

  private static void core(UndirectedNetwork network, Execution execution) {
    CorePeriphery.of(network, CoreIdeal.TIES_WITH_CORE, 3, 1, execution);
  }

  @ParameterizedTest
  @MethodSource("computations")
  void a_listener_hears_at_the_end_that_all_is_done(Consumer<Execution> computation) {
    long[] last = {-1, -1};
    computation.accept(
        Execution.here()
            .heardBy(
                (done, total) -> {
                  assertThat(done).isBetween(1L, total);
                  last[0] = done;
                  last[1] = total;
                  return true;
                }));
    assertThat(last[0]).isEqualTo(last[1]).isPositive();
  }

  @ParameterizedTest
  @MethodSource("computations")
  void a_listener_can_cancel(Consumer<Execution> computation) {
    assertThatThrownBy(() -> computation.accept(Execution.here().heardBy((done, total) -> false)))
        .isInstanceOf(CancellationException.class)
        .hasMessageMatching("The computation was cancelled after \\d+ of \\d+ \\w+\\.");
  }

  @Test
  void each_node_is_a_step_of_counting_triads() {
    assertThatThrownBy(
            () -> TriadCensus.of(DIRECTED, Execution.here().heardBy((done, total) -> done < 7)))
        .hasMessage("The computation was cancelled after 7 of 40 steps.");
  }

  @Test
  void being_heard_changes_nothing() {
    Execution heard = Execution.here().heardBy((done, total) -> true);
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
