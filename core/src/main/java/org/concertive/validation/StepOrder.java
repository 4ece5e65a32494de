package org.concertive.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.value.Ref;

/** Which steps of a routine come before which. A step is a number: its place in the list. */
final class StepOrder {
  private final List<List<Integer>> before = new ArrayList<>();
  private final Circles<Integer> circles;

  StepOrder(List<RoutineStep> steps) {
    Map<String, Integer> places = new HashMap<>();
    for (int step = 0; step < steps.size(); step++) {
      places.putIfAbsent(steps.get(step).id(), step);
    }
    for (RoutineStep step : steps) {
      List<Integer> needed = new ArrayList<>();
      for (Ref<RoutineStep> reference : step.dependsOn()) {
        needed.add(places.getOrDefault(reference.id(), -1));
      }
      before.add(needed);
    }
    circles =
        Circles.of(
            IntStream.range(0, steps.size()).boxed().toList(),
            step -> steps.get(step).id(),
            step -> before(step).stream().filter(needed -> needed >= 0));
  }

  /**
   * The steps that a step depends on, in the order of its references; −1 for a reference to
   * anything but a step of the routine.
   */
  List<Integer> before(int step) {
    return before.get(step);
  }

  /** Steps that depend on each other, and how. */
  Circles<Integer> circles() {
    return circles;
  }
}
