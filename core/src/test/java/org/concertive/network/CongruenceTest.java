package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.concertive.statistics.Result;
import org.junit.jupiter.api.Test;

class CongruenceTest {
  /** CMU-ISR-08-104's matrices TA and TD; the diagonal of TD is the same task. */
  private static final TwoModeNetwork ASSIGNMENTS =
      TwoModeNetwork.builder(3, 3).tie(0, 1).tie(1, 1).tie(1, 2).tie(2, 0).tie(2, 1).build();

  private static final UndirectedNetwork DEPENDENCIES = Graphs.path(3);

  /** The product TA · TD · TAᵀ is [[1, 2, 2], [2, 4, 3], [2, 3, 4]]. */
  @Test
  void requirements_of_the_report_are_the_matrix_product_without_its_diagonal() {
    DirectedNetwork required =
        Congruence.requirements(ASSIGNMENTS, DEPENDENCIES, SameTask.NEEDS_COORDINATION);
    assertThat(required.tieCount()).isEqualTo(6);
    assertThat(required.value(0, 1)).isEqualTo(2);
    assertThat(required.value(0, 2)).isEqualTo(2);
    assertThat(required.value(1, 2)).isEqualTo(3);
    assertThat(required.value(2, 1)).isEqualTo(3);
    assertThat(required.value(2, 0)).isEqualTo(2);
    assertThat(required.tieValue()).contains(TieValue.STRENGTH);
  }

  @Test
  void example_of_the_documentation() {
    TwoModeNetwork assignments =
        TwoModeNetwork.builder().tie("a", "1").tie("b", "2").tie("c", "2").tie("c", "3").build();
    DirectedNetwork dependencies = Graphs.directed(3, "0 1");
    DirectedNetwork talk = Graphs.directed(3, "0 2");
    Congruence different = Congruence.of(assignments, dependencies, SameTask.NEEDS_NONE, talk);
    assertThat(different).isEqualTo(new Congruence(2, 1));
    assertThat(different.value().orElseThrow()).isEqualTo(0.5);
    assertThat(
            Congruence.of(assignments, dependencies, SameTask.NEEDS_COORDINATION, talk)
                .value()
                .orElseThrow())
        .isEqualTo(0.25);
  }

  @Test
  void all_that_is_required_taking_place_is_1_and_what_is_not_required_does_not_count() {
    for (SameTask same : SameTask.values()) {
      assertThat(
              Congruence.of(ASSIGNMENTS, DEPENDENCIES, same, Graphs.complete(3))
                  .value()
                  .orElseThrow())
          .isEqualTo(1);
    }
    assertThat(
            Congruence.of(
                    ASSIGNMENTS, DEPENDENCIES, SameTask.NEEDS_COORDINATION, Graphs.isolates(3))
                .value()
                .orElseThrow())
        .isZero();
  }

  @Test
  void without_a_requirement_congruence_is_undefined() {
    TwoModeNetwork apart = TwoModeNetwork.builder(2, 2).tie(0, 0).tie(1, 1).build();
    assertThat(
            Congruence.of(
                    apart, Graphs.isolates(2), SameTask.NEEDS_COORDINATION, Graphs.complete(2))
                .value())
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED,
                "no two people have tasks that depend on one another",
                "tasks that depend on one another"));
  }

  @Test
  void other_people_or_other_tasks_are_refused() {
    assertThatThrownBy(
            () -> Congruence.requirements(ASSIGNMENTS, Graphs.path(2), SameTask.NEEDS_NONE))
        .hasMessage(
            "3 tasks are assigned, but the dependencies are of 2; they must be the same tasks in"
                + " the same order.");
    assertThatThrownBy(
            () -> Congruence.of(ASSIGNMENTS, DEPENDENCIES, SameTask.NEEDS_NONE, Graphs.complete(4)))
        .hasMessage(
            "Tasks are assigned to 3 people, but the actual network has 4 nodes; they must be the"
                + " same people in the same order.");
  }
}
