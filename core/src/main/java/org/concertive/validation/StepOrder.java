package org.concertive.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.value.Ref;

/**
 * Which steps of a routine come before which. A step is a number: its place in the list. Built in
 * time linear in the steps and their dependencies.
 */
final class StepOrder {
  private final List<RoutineStep> steps;
  private final List<List<Integer>> before = new ArrayList<>();
  private final boolean[] stuck;

  StepOrder(List<RoutineStep> steps) {
    this.steps = steps;
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
    stuck = findStuck();
  }

  /** Removes steps whose dependencies are all removed, one by one; the remaining ones are stuck. */
  private boolean[] findStuck() {
    List<List<Integer>> after = new ArrayList<>();
    int[] open = new int[steps.size()];
    steps.forEach(step -> after.add(new ArrayList<>()));
    for (int step = 0; step < steps.size(); step++) {
      for (int needed : before.get(step)) {
        if (needed >= 0) {
          after.get(needed).add(step);
          open[step]++;
        }
      }
    }
    Deque<Integer> free = new ArrayDeque<>();
    boolean[] left = new boolean[steps.size()];
    for (int step = 0; step < open.length; step++) {
      left[step] = open[step] > 0;
      if (!left[step]) {
        free.add(step);
      }
    }
    while (!free.isEmpty()) {
      for (int next : after.get(free.remove())) {
        if (--open[next] == 0) {
          left[next] = false;
          free.add(next);
        }
      }
    }
    return left;
  }

  /**
   * The steps that a step depends on, in the order of its references; −1 for a reference to
   * anything but a step of the routine.
   */
  List<Integer> before(int step) {
    return before.get(step);
  }

  /** Whether a step is part of a circle or depends on one. */
  boolean isStuck(int step) {
    return stuck[step];
  }

  /**
   * Circles of steps that depend on each other, each starting at its first step in the document. A
   * step is in at most one of them; circles that overlap, or depend on one another, may be reported
   * as one.
   */
  List<List<Integer>> circles() {
    List<List<Integer>> circles = new ArrayList<>();
    int[] walk = new int[steps.size()];
    for (int start = 0; start < stuck.length; start++) {
      int step = stuck[start] ? start : -1;
      while (step >= 0 && walk[step] == 0) {
        walk[step] = start + 1;
        step = firstStuckBefore(step);
      }
      if (step >= 0 && walk[step] == start + 1) {
        circles.add(circle(step));
      }
    }
    return circles;
  }

  private List<Integer> circle(int start) {
    List<Integer> circle = new ArrayList<>();
    int step = start;
    do {
      circle.add(step);
      step = firstStuckBefore(step);
    } while (step != start);
    int first = circle.indexOf(circle.stream().mapToInt(i -> i).min().orElseThrow());
    List<Integer> turned = new ArrayList<>(circle.subList(first, circle.size()));
    turned.addAll(circle.subList(0, first));
    return turned;
  }

  /** The first stuck step that a stuck step depends on; there always is one. */
  private int firstStuckBefore(int step) {
    for (int needed : before.get(step)) {
      if (needed >= 0 && stuck[needed]) {
        return needed;
      }
    }
    return -1;
  }
}
