package org.concertive.index;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;

/**
 * How the leaders of an item lead together, derived from who leads which step or activity. Items
 * are those of {@link Leading}, by number: routines as designed, activities as lived.
 *
 * <p>A routine is looked at by itself. The enactments of a routine are looked at together, cycle by
 * cycle, where no cycle is given school year by school year. Several types may hold at once:
 *
 * <ul>
 *   <li>SOLO: one leader in all. A body counts as one.
 *   <li>COLLABORATED: two or more lead the same step, or the same item without steps.
 *   <li>COORDINATED: different leaders lead steps or activities that must follow each other, since
 *       one step depends on the other, through any chain, or belongs to a later phase of inquiry.
 *   <li>COLLECTIVE: different leaders lead steps of one item, or activities with a product or a
 *       strategy in common, that need not follow each other.
 *   <li>PARALLELLED: different leaders have the same function and the same participants, and
 *       nothing joins them, not even through others in the same place: no leader, no product, no
 *       strategy, no order.
 * </ul>
 *
 * <p>What cannot be told is undetermined, and never SOLO for want of a better: when a leader is not
 * in the document; when one leads the whole and another a step; when steps depend on each other in
 * a circle; when leaders change and nothing says how their work hangs together; when it is not
 * known in which period an activity took place and the routine has other leaders at other times.
 *
 * <p>No two items are compared with each other one by one. Linear in the routines, steps,
 * activities and participations, as long as no routine has more than 64 led steps or activities in
 * one period; beyond that, that routine's part times its sixty-fourth.
 *
 * @see "Spillane 2006; Thompson 1967"
 */
public final class CoLeading {
  private static final int NOBODY = -1;
  private static final int SEVERAL = -2;
  private static final int AT_ALL_TIMES = 1;

  /**
   * Items side by side: the same function for the same participants, with nothing that joins them.
   *
   * @param function what they are for
   * @param items one item of each of those that nothing joins, the first in document order
   */
  public record Parallel(LeadershipFunction function, List<Node<?>> items) {
    /** Makes a parallel; the list is copied. */
    public Parallel {
      items = List.copyOf(items);
    }
  }

  private final SystemIndex index;
  private final Leading leading;
  private final byte[] types;
  private final SideBySide sideBySide;
  private final IntLists steps;
  private final IntLists strategies;
  private final Arrow dependsOn;

  CoLeading(SystemIndex index, View view) {
    this.index = index;
    leading = index.leading(view);
    types = new byte[leading.items()];
    steps = index.children(Routine.class, RoutineStep.class);
    strategies = index.enactment().strategiesOfRoutine();
    dependsOn = new Arrow(index, RoutineStep.class, "dependsOn", RoutineStep.class);
    sideBySide = new SideBySide(index, leading);
    if (view == View.DESIGNED) {
      new Designed().read();
    } else {
      new Lived().read();
    }
  }

  /**
   * The types of an item, in the order of the enumeration; none when it is not led or nothing can
   * be told.
   */
  public Set<CoLeadingType> types(int item) {
    EnumSet<CoLeadingType> found = EnumSet.noneOf(CoLeadingType.class);
    for (CoLeadingType type : CoLeadingType.values()) {
      if (isMarked(item, type)) {
        found.add(type);
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** Whether an item is led and no type can be told. */
  public boolean isUndetermined(int item) {
    return leading.leaders().size(item) > 0 && types[item] == 0;
  }

  /** What goes on side by side, in document order, by function. */
  public List<Parallel> parallels() {
    return sideBySide.found();
  }

  private void mark(int item, CoLeadingType type) {
    types[item] |= bit(type);
  }

  private boolean isMarked(int item, CoLeadingType type) {
    return (types[item] & bit(type)) != 0;
  }

  private static byte bit(CoLeadingType type) {
    return switch (type) {
      case SOLO -> 1;
      case COLLABORATED -> 2;
      case COLLECTIVE -> 4;
      case COORDINATED -> 8;
      case PARALLELLED -> 16;
    };
  }

  /** The number of a step in its routine; −1 when it is none of that routine's. */
  private int number(int step, int routine) {
    return index.rows().parents[step] == routine ? index.rows().positions[step] : -1;
  }

  private Ensemble ensemble(int routine, boolean oneWork) {
    return routine < 0
        ? new Ensemble(0, oneWork, none -> {})
        : new Ensemble(steps.size(routine), oneWork, ensemble -> putInOrder(routine, ensemble));
  }

  private void putInOrder(int routine, Ensemble ensemble) {
    for (int i = 0; i < steps.size(routine); i++) {
      int number = i;
      int step = steps.get(routine, i);
      ((RoutineStep) index.object(step))
          .phase()
          .ifPresent(phase -> ensemble.inPhase(number, phase));
      dependsOn.targets(
          step,
          earlier -> {
            if (number(earlier, routine) >= 0) {
              ensemble.dependsOn(number, number(earlier, routine));
            }
          });
    }
  }

  private void compareSideBySide(IntFunction<Set<Integer>> joints) {
    sideBySide.compare(joints, item -> mark(item, CoLeadingType.PARALLELLED));
  }

  private static Set<Integer> collected(Consumer<IntConsumer> rows) {
    Set<Integer> found = new HashSet<>();
    rows.accept(found::add);
    return found;
  }

  /** Reads the routines. */
  private final class Designed {
    private final Arrow throughout =
        new Arrow(index, Routine.class, "expectedLeaders", Actor.class);
    private final Arrow taking =
        new Arrow(index, Routine.class, "expectedParticipants", Actor.class);
    private final Arrow ofStep = new Arrow(index, RoutineStep.class, "leaders", Actor.class);

    void read() {
      for (int item = 0; item < leading.items(); item++) {
        int routine = leading.row(item);
        boolean complete = !throughout.misses(routine) && !steps.anyMatch(routine, ofStep::misses);
        if (leading.leaders().size(item) == 1 && complete) {
          mark(item, CoLeadingType.SOLO);
        } else if (leading.leaders().size(item) > 1) {
          compareSteps(item, routine);
        }
        if (complete && !taking.misses(routine)) {
          Set<LeadershipFunction> functions = ((Routine) index.object(routine)).functions();
          sideBySide.add(item, AT_ALL_TIMES, functions, Set.of());
        }
      }
      compareSideBySide(item -> collected(each -> strategies.forEach(leading.row(item), each)));
    }

    private void compareSteps(int item, int routine) {
      Ensemble ensemble = ensemble(routine, true);
      Map<Integer, Set<Integer>> bySteps = new TreeMap<>();
      for (int i = 0; i < steps.size(routine); i++) {
        int step = steps.get(routine, i);
        Set<Integer> leaders = collected(each -> ofStep.targets(step, each));
        if (!leaders.isEmpty()) {
          bySteps.put(i, leaders);
        }
      }
      ensemble.add(
          item, collected(each -> throughout.targets(routine, each)), bySteps, Set.of(), Set.of());
      ensemble.compare(CoLeading.this::mark);
    }
  }

  /** Reads the activities. */
  private final class Lived {
    private final Arrow carriesOut =
        new Arrow(index, JointActivity.class, "routine", Routine.class);
    private final Arrow inCycle =
        new Arrow(index, JointActivity.class, "cycle", InquiryCycle.class);
    private final Arrow products = new Arrow(index, JointActivity.class, "products", Entity.class);
    private final Arrow enacts = new Arrow(index, JointActivity.class, "enacts", Strategy.class);
    private final Arrow who = new Arrow(index, Participation.class, "actor", Actor.class);
    private final Arrow inSteps = new Arrow(index, Participation.class, "steps", RoutineStep.class);
    private final IntLists participations =
        index.children(JointActivity.class, Participation.class);
    private final int[] periods = new int[leading.items()];
    private final int[] groupOf = new int[leading.items()];
    private final int[] ledBy = new int[leading.items()];
    private final int[] ledAtAnyTime = new int[index.size()];
    private final int[] ledAtUnknownTimes = new int[index.size()];

    void read() {
      Arrays.fill(ledAtAnyTime, NOBODY);
      Arrays.fill(ledAtUnknownTimes, NOBODY);
      for (int item = 0; item < leading.items(); item++) {
        periods[item] = period(leading.row(item));
        ledBy[item] = ledBy(item);
        int routine = routine(item);
        if (routine >= 0) {
          ledAtAnyTime[routine] = together(ledAtAnyTime[routine], ledBy[item]);
          ledAtUnknownTimes[routine] =
              together(ledAtUnknownTimes[routine], periods[item] == 0 ? ledBy[item] : NOBODY);
        }
      }
      IntLists enactments = enactments();
      for (int group = 0; group < enactments.keys(); group++) {
        read(enactments.stream(group).toArray());
      }
      for (int item = 0; item < leading.items(); item++) {
        addSideBySide(item);
      }
      compareSideBySide(this::joints);
    }

    private int routine(int item) {
      return carriesOut.target(leading.row(item));
    }

    /** A number for the cycle or else the school year of an activity; 0 when not known. */
    private int period(int activity) {
      JointActivity value = (JointActivity) index.object(activity);
      if (value.cycle().isPresent()) {
        return inCycle.target(activity) + 1;
      }
      SchoolCalendar calendar = index.conventions().calendar();
      return value
          .schoolYear()
          .flatMap(year -> year.inSchoolYear(calendar))
          .or(() -> value.when().flatMap(when -> when.inSchoolYear(calendar)))
          .map(
              year ->
                  year.kind() == TimePoint.Kind.PROJECT_YEAR ? -year.year() - 10_000 : -year.year())
          .orElse(0);
    }

    /** Who leads an activity: the row of the only one, NOBODY, or SEVERAL, known or not. */
    private int ledBy(int item) {
      int known = leading.leaders().size(item);
      if (known > 1 || participations.anyMatch(leading.row(item), this::isUnknownLeader)) {
        return SEVERAL;
      }
      return known == 0 ? NOBODY : leading.leaders().get(item, 0);
    }

    private int together(int one, int other) {
      return one == NOBODY ? other : other == NOBODY || one == other ? one : SEVERAL;
    }

    private boolean isUnknownLeader(int row) {
      return who.misses(row) && isLeading(row);
    }

    private boolean isLeading(int row) {
      return index.conventions().leads(((Participation) index.object(row)).part());
    }

    /**
     * The activities of one routine and period together; one without a routine, or at an unknown
     * time, by itself.
     */
    private IntLists enactments() {
      Map<Long, Integer> numbers = new HashMap<>();
      IntLists.Filling groups = new IntLists.Filling();
      int next = 0;
      for (int item = 0; item < leading.items(); item++) {
        int group = next;
        if (routine(item) >= 0 && periods[item] != 0) {
          long key = ((long) routine(item) << 32) | (periods[item] & 0xFFFFFFFFL);
          Integer known = numbers.putIfAbsent(key, next);
          group = known == null ? next : known;
        }
        next = Math.max(next, group + 1);
        groupOf[item] = group;
        groups.add(group);
        groups.next();
      }
      return groups.done().inverse(next);
    }

    private void read(int[] items) {
      int leader = NOBODY;
      for (int item : items) {
        leader = together(leader, ledBy[item]);
      }
      if (leader == SEVERAL) {
        compare(items);
      } else if (leader != NOBODY && isAlone(items[0], leader)) {
        for (int item : items) {
          if (ledBy[item] != NOBODY) {
            mark(item, CoLeadingType.SOLO);
          }
        }
      }
    }

    /** Whether nobody else can have led the routine in the same period. */
    private boolean isAlone(int item, int leader) {
      int routine = routine(item);
      if (routine < 0) {
        return activity(item).routine().isEmpty();
      }
      int[] others = periods[item] == 0 ? ledAtAnyTime : ledAtUnknownTimes;
      return together(leader, others[routine]) == leader;
    }

    private void compare(int[] items) {
      int routine = routine(items[0]);
      boolean oneWork = routine >= 0 && strategies.size(routine) > 0;
      Ensemble ensemble = ensemble(routine, oneWork);
      for (int item : items) {
        Set<Integer> throughout = new HashSet<>();
        Map<Integer, Set<Integer>> bySteps = new TreeMap<>();
        participations.forEach(
            leading.row(item),
            row -> {
              if (who.target(row) >= 0 && isLeading(row)) {
                read(row, routine, throughout, bySteps);
              }
            });
        Set<Integer> work = oneWork ? Set.of() : work(item);
        ensemble.add(item, throughout, bySteps, activity(item).phases(), work);
      }
      ensemble.compare(CoLeading.this::mark);
    }

    private void read(
        int row, int routine, Set<Integer> throughout, Map<Integer, Set<Integer>> bySteps) {
      int leader = who.target(row);
      if (((Participation) index.object(row)).steps().isEmpty()) {
        throughout.add(leader);
      }
      inSteps.targets(
          row,
          step -> {
            if (number(step, routine) >= 0) {
              bySteps.computeIfAbsent(number(step, routine), none -> new HashSet<>()).add(leader);
            }
          });
    }

    private JointActivity activity(int item) {
      return (JointActivity) index.object(leading.row(item));
    }

    private Set<Integer> work(int item) {
      Set<Integer> work = collected(each -> products.targets(leading.row(item), each));
      enacts.targets(leading.row(item), work::add);
      return work;
    }

    private void addSideBySide(int item) {
      if (periods[item] != 0 && !participations.anyMatch(leading.row(item), who::misses)) {
        JointActivity value = activity(item);
        sideBySide.add(item, periods[item], value.functions(), value.phases());
      }
    }

    private Set<Integer> joints(int item) {
      Set<Integer> joints = work(item);
      int routine = routine(item);
      if (routine >= 0) {
        strategies.forEach(routine, joints::add);
      }
      if (isMarked(item, CoLeadingType.COORDINATED)) {
        // Whatever is coordinated in one routine and period is joined; rows are never negative.
        joints.add(-1 - groupOf[item]);
      }
      return joints;
    }
  }
}
