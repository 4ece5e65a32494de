package org.concertive.relation;

import java.util.function.IntPredicate;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/** The steps of each routine, by their number in it. */
final class RoutineSteps {
  private final Rows rows;
  private final IntLists steps;
  private final ReferenceField dependsOn;

  /** Takes a step of a routine. */
  @FunctionalInterface
  interface Step {
    void accept(int number, int row);
  }

  RoutineSteps(SystemIndex index) {
    rows = Rows.of(index);
    steps = rows.children(Routine.class, RoutineStep.class);
    dependsOn = new ReferenceField(rows, RoutineStep.class, "dependsOn", RoutineStep.class);
  }

  void forEach(int routine, Step each) {
    for (int number = 0; number < steps.size(routine); number++) {
      each.accept(number, steps.get(routine, number));
    }
  }

  boolean anyMatch(int routine, IntPredicate condition) {
    return steps.anyMatch(routine, condition);
  }

  /** The number of a step in its routine; −1 when it is none of that routine's. */
  int number(int step, int routine) {
    return rows.parent(step) == routine ? rows.position(step) : -1;
  }

  /** An ensemble in which nobody leads yet; one without steps where there is no routine. */
  Ensemble ensemble(int routine, boolean oneWork) {
    return routine < 0
        ? new Ensemble(0, oneWork, none -> {})
        : new Ensemble(steps.size(routine), oneWork, ensemble -> putInOrder(routine, ensemble));
  }

  private void putInOrder(int routine, Ensemble ensemble) {
    forEach(
        routine,
        (number, step) -> {
          ((RoutineStep) rows.object(step))
              .phase()
              .ifPresent(phase -> ensemble.inPhase(number, phase));
          dependsOn.targets(
              step,
              earlier -> {
                if (number(earlier, routine) >= 0) {
                  ensemble.dependsOn(number, number(earlier, routine));
                }
              });
        });
  }
}
