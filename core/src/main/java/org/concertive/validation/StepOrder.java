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
 * Which steps of a routine come before which, steps by their place in the list. A step is looked
 * for among the steps of its own routine first. Built in time linear in the steps and what they
 * depend on.
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

  /** Takes away step by step what depends on nothing that is left; what remains is stuck. */
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
   * What a step depends on, in the order of its references; −1 where that is no step of the
   * routine.
   */
  List<Integer> before(int step) {
    return before.get(step);
  }

  /** Whether a step is part of a circle or depends on one. */
  boolean isStuck(int step) {
    return stuck[step];
  }

  /**
   * Circles of steps that depend on each other, each step in one at most, beginning with its first
   * step in the document: every circle, or one that shares a step with it or that it depends on.
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

  /** Of a stuck step the first stuck step it depends on: there always is one. */
  private int firstStuckBefore(int step) {
    for (int needed : before.get(step)) {
      if (needed >= 0 && stuck[needed]) {
        return needed;
      }
    }
    return -1;
  }
}
