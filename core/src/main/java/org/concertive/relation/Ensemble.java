package org.concertive.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.InquiryPhase;

/**
 * Who leads which part of one piece of work: of a routine as designed, or of what was done of a
 * routine in one period. Compares the parts and says which items they make COLLABORATED,
 * COORDINATED or COLLECTIVE.
 *
 * <p>Every two parts are compared: the square of the led parts, which are few in nearly every
 * ensemble.
 */
final class Ensemble {
  /** The step of a part that is the whole of its item. */
  static final int WHOLE = -1;

  private static final int GATES = Phases.LAST;

  private record Part(
      int item, int step, Set<Integer> leaders, Set<InquiryPhase> phases, Set<Integer> work) {}

  private final int steps;
  private final boolean oneWork;
  private final Consumer<Ensemble> order;
  private final List<Part> parts = new ArrayList<>();
  private final Precedence precedence = new Precedence();
  private int[] points = {};

  /**
   * An ensemble without parts.
   *
   * @param steps how many steps there are; parts name them by number
   * @param oneWork whether all parts have a goal or product in common
   * @param order says which steps depend on which and to which phase each belongs; only asked when
   *     there is something to compare
   */
  Ensemble(int steps, boolean oneWork, Consumer<Ensemble> order) {
    this.steps = steps;
    this.oneWork = oneWork;
    this.order = order;
  }

  private static int start(int step) {
    return GATES + 2 * step;
  }

  private static int end(int step) {
    return GATES + 2 * step + 1;
  }

  /** Says that a step depends on another. */
  void dependsOn(int step, int earlier) {
    precedence.before(end(earlier), start(step));
  }

  /** Says to which phase a step belongs. */
  void inPhase(int step, InquiryPhase phase) {
    inPhases(start(step), end(step), Phases.place(phase), Phases.place(phase));
  }

  private void inPhases(int start, int end, int first, int last) {
    if (first > 0) {
      precedence.before(first - 1, start);
    }
    if (last < GATES) {
      precedence.before(end, last);
    }
  }

  /**
   * Adds what is led in an item.
   *
   * @param item the number of the item
   * @param throughout those who lead without a step; who leads a step is not also counted here
   * @param bySteps those who lead a step, by its number
   * @param phases the phases of inquiry of the item, if any
   * @param work the goals and products of the item
   */
  void add(
      int item,
      Set<Integer> throughout,
      Map<Integer, Set<Integer>> bySteps,
      Set<InquiryPhase> phases,
      Set<Integer> work) {
    Set<Integer> whole = throughout;
    if (!bySteps.isEmpty()) {
      whole = new HashSet<>(throughout);
      bySteps.values().forEach(whole::removeAll);
    }
    if (!whole.isEmpty()) {
      parts.add(new Part(item, WHOLE, whole, phases, work));
    }
    bySteps.forEach((step, leaders) -> parts.add(new Part(item, step, leaders, phases, work)));
  }

  /** Compares the parts. Where steps come before each other in a circle, order says nothing. */
  void compare(LedWork.Finding finding) {
    for (Part part : parts) {
      if (part.leaders.size() > 1) {
        finding.found(part.item, CoLeadingType.COLLABORATED);
      }
    }
    Set<Integer> first = parts.isEmpty() ? Set.of() : parts.get(0).leaders;
    if (parts.stream().allMatch(part -> part.leaders.equals(first))) {
      return;
    }
    putInOrder();
    precedence.before(points).ifPresent(before -> compareAll(before, finding));
  }

  private void compareAll(List<BitSet> before, LedWork.Finding finding) {
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < i; j++) {
        Part one = parts.get(i);
        Part other = parts.get(j);
        if (!isComparable(one, other)) {
          continue;
        }
        if (before.get(i).get(j) || before.get(j).get(i)) {
          found(one, other, CoLeadingType.COORDINATED, finding);
        } else if (isInCommon(one, other)) {
          found(one, other, CoLeadingType.COLLECTIVE, finding);
        }
      }
    }
  }

  private static void found(Part one, Part other, CoLeadingType type, LedWork.Finding finding) {
    finding.found(one.item, type);
    finding.found(other.item, type);
  }

  /**
   * Whether two parts have other leaders. Who leads the whole of an item and who leads a step of it
   * are not compared: whether the one leads in the step too is not said.
   */
  private static boolean isComparable(Part one, Part other) {
    boolean isWithinItem = one.item == other.item && (one.step == WHOLE || other.step == WHOLE);
    return !isWithinItem && !one.leaders.equals(other.leaders);
  }

  private boolean isInCommon(Part one, Part other) {
    return oneWork || one.item == other.item || !Collections.disjoint(one.work, other.work);
  }

  private void putInOrder() {
    // Between two phases of inquiry stands a gate: what belongs to an earlier phase comes before.
    precedence.points(GATES);
    for (int gate = 1; gate < GATES; gate++) {
      precedence.before(gate - 1, gate);
    }
    precedence.points(2 * steps);
    for (int step = 0; step < steps; step++) {
      precedence.before(start(step), end(step));
    }
    order.accept(this);
    points = parts.stream().mapToInt(this::place).toArray();
  }

  private int place(Part part) {
    int point = precedence.point();
    if (part.step != WHOLE) {
      precedence.before(start(part.step), point);
      precedence.before(point, end(part.step));
    }
    if (!part.phases.isEmpty()) {
      inPhases(point, point, Phases.first(part.phases), Phases.last(part.phases));
    }
    return point;
  }
}
