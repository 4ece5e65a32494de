package org.concertive.relation;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.theory.Strategy;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * The activities as lived. Those of one routine and period are compared together; one without a
 * routine, or at an unknown time, by itself.
 */
final class LivedWork implements LedWork {
  private static final int NOBODY = -1;
  private static final int SEVERAL = -2;

  private final SystemIndex index;
  private final Rows rows;
  private final Leading leading;
  private final RoutineSteps steps;
  private final Participations participations;
  private final ReferenceField inSteps;
  private final ReferenceField inCycle;
  private final ReferenceField products;
  private final ReferenceField enacts;

  // Filled while items are looked at side by side, which is done once, under a lock.

  /** The routines that were looked through for what is coordinated. */
  private final BitSet searched = new BitSet();

  /** The items found coordinated in these. */
  private final BitSet coordinated = new BitSet();

  LivedWork(SystemIndex index, Leading leading) {
    this.index = index;
    rows = Rows.of(index);
    this.leading = leading;
    steps = new RoutineSteps(index);
    participations = index.get(Participations.RELATION);
    inSteps = new ReferenceField(rows, Participation.class, "steps", RoutineStep.class);
    inCycle = new ReferenceField(rows, JointActivity.class, "cycle", InquiryCycle.class);
    products = new ReferenceField(rows, JointActivity.class, "products", Entity.class);
    enacts = new ReferenceField(rows, JointActivity.class, "enacts", Strategy.class);
  }

  /** Who leads an activity: the row of the only one, NOBODY, or SEVERAL, known or not. */
  private int ledBy(int item) {
    int known = leading.leadersByItem().size(item);
    if (known > 1
        || participations.ofActivity().anyMatch(leading.row(item), this::isUnknownLeader)) {
      return SEVERAL;
    }
    return known == 0 ? NOBODY : leading.leadersByItem().get(item, 0);
  }

  private int ledBy(Iterable<Integer> items) {
    int leader = NOBODY;
    for (int item : items) {
      leader = one(leader, ledBy(item));
    }
    return leader;
  }

  private boolean isUnknownLeader(int participation) {
    return participations.missesActor(participation) && participations.isLeading(participation);
  }

  /** Who leads what the one leads and what the other leads. */
  private static int one(int leader, int other) {
    return leader == NOBODY ? other : other == NOBODY || leader == other ? leader : SEVERAL;
  }

  @Override
  public void compare(Finding finding) {
    BitSet compared = new BitSet();
    for (int item = 0; item < leading.itemCount(); item++) {
      int routine = routine(item);
      if (routine < 0) {
        compare(
            routine, List.of(item), activity(item).routine().isEmpty() ? NOBODY : SEVERAL, finding);
      } else if (!compared.get(routine)) {
        compared.set(routine);
        compareAll(routine, finding);
      }
    }
  }

  /** Compares the activities of a routine, period by period. */
  private void compareAll(int routine, Finding finding) {
    Map<Integer, List<Integer>> byPeriod = new LinkedHashMap<>();
    index
        .get(Enactment.RELATION)
        .activitiesOfRoutine()
        .forEach(
            routine,
            row -> {
              int item = leading.item(row);
              byPeriod.computeIfAbsent(period(item), none -> new ArrayList<>(2)).add(item);
            });
    List<Integer> undated = byPeriod.getOrDefault(UNKNOWN, List.of());
    if (!undated.isEmpty()) {
      int atAnyTime = ledBy(Iterables.concat(byPeriod.values()));
      undated.forEach(item -> compare(routine, List.of(item), atAnyTime, finding));
      byPeriod.remove(UNKNOWN);
    }
    int atUnknownTimes = ledBy(undated);
    byPeriod.values().forEach(dated -> compare(routine, dated, atUnknownTimes, finding));
  }

  /**
   * Compares activities.
   *
   * @param others who else may have led what these are about
   */
  private void compare(int routine, List<Integer> items, int others, Finding finding) {
    int leader = ledBy(items);
    if (leader == SEVERAL) {
      compareParts(routine, items, finding);
    } else if (leader != NOBODY && one(leader, others) == leader) {
      for (int item : items) {
        if (leading.isLedByIndividuals(item)) {
          finding.found(item, CoLeadingType.SOLO);
        }
      }
    }
  }

  private void compareParts(int routine, List<Integer> items, Finding finding) {
    boolean oneWork =
        routine >= 0 && index.get(Enactment.RELATION).strategiesOfRoutine().size(routine) > 0;
    Ensemble ensemble = steps.ensemble(routine, oneWork);
    for (int item : items) {
      Set<Integer> throughout = new HashSet<>();
      Map<Integer, Set<Integer>> bySteps = new TreeMap<>();
      participations
          .ofActivity()
          .forEach(leading.row(item), row -> addPart(row, routine, throughout, bySteps));
      Set<Integer> work = oneWork ? Set.of() : work(item);
      ensemble.add(item, throughout, bySteps, phases(item), work);
    }
    ensemble.compare(finding);
  }

  private void addPart(
      int row, int routine, Set<Integer> throughout, Map<Integer, Set<Integer>> bySteps) {
    if (participations.actor(row) < 0 || !participations.isLeading(row)) {
      return;
    }
    Identity identity = index.get(Identity.RELATION);
    int leader = identity.seat(participations.actor(row), identity.timeOf(rows.parent(row)));
    if (((Participation) rows.object(row)).steps().isEmpty()) {
      throughout.add(leader);
    }
    inSteps.targets(
        row,
        step -> {
          int number = steps.number(step, routine);
          if (number >= 0) {
            bySteps.computeIfAbsent(number, none -> new HashSet<>()).add(leader);
          }
        });
  }

  @Override
  public boolean knowsWho(int item) {
    return !participations.ofActivity().anyMatch(leading.row(item), participations::missesActor);
  }

  /** A number for the cycle or else the school year of an activity; UNKNOWN when not known. */
  @Override
  public int period(int item) {
    JointActivity activity = activity(item);
    if (activity.cycle().isPresent()) {
      return inCycle.target(leading.row(item)) + 1;
    }
    SchoolCalendar calendar = index.conventions().calendar();
    return activity
        .schoolYear()
        .flatMap(year -> year.inSchoolYear(calendar))
        .or(() -> activity.when().flatMap(when -> when.inSchoolYear(calendar)))
        .map(
            year ->
                year.kind() == TimePoint.Kind.PROJECT_YEAR ? -year.year() - 10_000 : -year.year())
        .orElse(UNKNOWN);
  }

  @Override
  public Set<LeadershipFunction> functions(int item) {
    return activity(item).functions();
  }

  @Override
  public Set<InquiryPhase> phases(int item) {
    return activity(item).phases();
  }

  /**
   * What joins an activity with others of its period: its products, the strategies it or its
   * routine enacts, and the routine where that coordinates it.
   */
  @Override
  public Set<Integer> joints(int item) {
    Set<Integer> joints = work(item);
    int routine = routine(item);
    if (routine >= 0) {
      index.get(Enactment.RELATION).strategiesOfRoutine().forEach(routine, joints::add);
      if (isCoordinated(item, routine)) {
        // Rows are never negative.
        joints.add(-1 - routine);
      }
    }
    return joints;
  }

  private Set<Integer> work(int item) {
    Set<Integer> work = products.all(leading.row(item));
    enacts.targets(leading.row(item), work::add);
    return work;
  }

  private boolean isCoordinated(int item, int routine) {
    if (!searched.get(routine)) {
      searched.set(routine);
      compareAll(
          routine,
          (one, type) -> {
            if (type == CoLeadingType.COORDINATED) {
              coordinated.set(one);
            }
          });
    }
    return coordinated.get(item);
  }

  private int routine(int item) {
    return index.get(Enactment.RELATION).routineOf(leading.row(item));
  }

  private JointActivity activity(int item) {
    return (JointActivity) rows.object(leading.row(item));
  }
}
