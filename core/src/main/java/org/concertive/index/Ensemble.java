package org.concertive.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.InquiryPhase;

/**
 * Who leads which part of one piece of work: of a routine as designed, or of what was done of a
 * routine in one period. Compares the parts and says which items they make COLLABORATED,
 * COORDINATED or COLLECTIVE.
 *
 * <p>Parts are compared in blocks of 64: for each block one pass over all parts, steps and
 * dependencies of the ensemble, so that an ensemble of at most 64 parts, which is nearly every one,
 * costs linear time and a greater one its size × its parts ÷ 64.
 */
final class Ensemble {
  /** The step of a part that is the whole of its item. */
  static final int WHOLE = -1;

  private static final int BLOCK = 64;
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
    Precedence.Order found = precedence.order();
    if (!found.isCircular()) {
      int[] inOrder = inOrder(found);
      for (int begin = 0; begin < inOrder.length; begin += BLOCK) {
        new Block(inOrder, begin, found).compare(finding);
      }
    }
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

  /** The numbers of the parts, those first that come before. */
  private int[] inOrder(Precedence.Order order) {
    int[] places = order.places();
    return IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparingInt(part -> places[points[part]]))
        .mapToInt(part -> part)
        .toArray();
  }

  /** Up to 64 parts, a bit each, that all parts after them are compared with. */
  private final class Block {
    private final int[] inOrder;
    private final int first;
    private final long[] before;
    private final Map<Set<Integer>, Long> byLeaders = new HashMap<>();
    private final Map<Integer, Long> byItem = new HashMap<>();
    private final Map<Integer, Long> byWork = new HashMap<>();
    private long whole;
    private long coordinated;
    private long collective;

    Block(int[] inOrder, int first, Precedence.Order order) {
      this.inOrder = inOrder;
      this.first = first;
      long[] marks = new long[order.places().length];
      for (int i = first; i < Math.min(first + BLOCK, inOrder.length); i++) {
        Part part = parts.get(inOrder[i]);
        long bit = 1L << (i - first);
        marks[points[inOrder[i]]] = bit;
        byLeaders.merge(part.leaders, bit, (a, b) -> a | b);
        byItem.merge(part.item, bit, (a, b) -> a | b);
        part.work.forEach(work -> byWork.merge(work, bit, (a, b) -> a | b));
        whole |= part.step == WHOLE ? bit : 0;
      }
      before = order.before(marks);
    }

    void compare(LedWork.Finding finding) {
      for (int i = first + 1; i < inOrder.length; i++) {
        Part part = parts.get(inOrder[i]);
        long earlier = before[points[inOrder[i]]];
        long others = earlier(i) & comparable(part);
        long inOrderWith = others & earlier;
        long besides = others & ~earlier & inCommon(part);
        tell(part, inOrderWith, CoLeadingType.COORDINATED, finding);
        tell(part, besides, CoLeadingType.COLLECTIVE, finding);
        coordinated |= inOrderWith;
        collective |= besides;
      }
      for (int i = first; i < Math.min(first + BLOCK, inOrder.length); i++) {
        long bit = 1L << (i - first);
        Part part = parts.get(inOrder[i]);
        tell(part, coordinated & bit, CoLeadingType.COORDINATED, finding);
        tell(part, collective & bit, CoLeadingType.COLLECTIVE, finding);
      }
    }

    private void tell(Part part, long bits, CoLeadingType type, LedWork.Finding finding) {
      if (bits != 0) {
        finding.found(part.item, type);
      }
    }

    private long earlier(int i) {
      return i - first < BLOCK ? (1L << (i - first)) - 1 : -1L;
    }

    /**
     * The parts with other leaders. Who leads the whole of an item and who leads a step of it are
     * not compared: whether the one leads in the step too is not said.
     */
    private long comparable(Part part) {
      long sameItem = byItem.getOrDefault(part.item, 0L);
      return ~byLeaders.getOrDefault(part.leaders, 0L)
          & ~(part.step == WHOLE ? sameItem : sameItem & whole);
    }

    private long inCommon(Part part) {
      if (oneWork) {
        return -1L;
      }
      long common = byItem.getOrDefault(part.item, 0L);
      for (int work : part.work) {
        common |= byWork.getOrDefault(work, 0L);
      }
      return common;
    }
  }
}
