package org.concertive.relation;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.practice.CoLeadingType;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.value.TimeSpan;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/** The routines as designed. Each is compared by itself. */
final class DesignedWork implements LedWork {
  private static final int AT_ALL_TIMES = 1;

  private final SystemIndex index;
  private final Rows rows;
  private final Leading leading;
  private final RoutineSteps steps;
  private final ReferenceField throughout;
  private final ReferenceField taking;
  private final ReferenceField ofStep;

  DesignedWork(SystemIndex index, Leading leading) {
    this.index = index;
    rows = Rows.of(index);
    this.leading = leading;
    steps = new RoutineSteps(index);
    throughout = new ReferenceField(rows, Routine.class, "expectedLeaders", Actor.class);
    taking = new ReferenceField(rows, Routine.class, "expectedParticipants", Actor.class);
    ofStep = new ReferenceField(rows, RoutineStep.class, "leaders", Actor.class);
  }

  @Override
  public void compare(Finding finding) {
    for (int item = 0; item < leading.itemCount(); item++) {
      int routine = leading.row(item);
      if (leading.mostInOnePlace(item) > 1) {
        compareSteps(item, routine, finding);
      } else if (leading.isLedByIndividuals(item) && knowsLeaders(routine)) {
        finding.found(item, CoLeadingType.SOLO);
      }
    }
  }

  private boolean knowsLeaders(int routine) {
    return !throughout.misses(routine) && !steps.anyMatch(routine, ofStep::misses);
  }

  private void compareSteps(int item, int routine, Finding finding) {
    Ensemble ensemble = steps.ensemble(routine, true);
    Optional<TimeSpan> at = index.get(Identity.RELATION).timeOf(routine);
    Map<Integer, Set<Integer>> bySteps = new TreeMap<>();
    steps.forEach(
        routine,
        (number, step) -> {
          Set<Integer> leaders = seats(ofStep.all(step), at);
          if (!leaders.isEmpty()) {
            bySteps.put(number, leaders);
          }
        });
    ensemble.add(item, seats(throughout.all(routine), at), bySteps, Set.of(), Set.of());
    ensemble.compare(finding);
  }

  private Set<Integer> seats(Set<Integer> actors, Optional<TimeSpan> at) {
    return actors.stream()
        .map(actor -> index.get(Identity.RELATION).seat(actor, at))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public boolean knowsWho(int item) {
    int routine = leading.row(item);
    return knowsLeaders(routine) && !taking.misses(routine);
  }

  @Override
  public int period(int item) {
    return AT_ALL_TIMES;
  }

  @Override
  public Set<LeadershipFunction> functions(int item) {
    return ((Routine) rows.object(leading.row(item))).functions();
  }

  @Override
  public Set<InquiryPhase> phases(int item) {
    return Set.of();
  }

  @Override
  public Set<Integer> joints(int item) {
    return index.get(Enactment.RELATION).strategiesOfRoutine().stream(leading.row(item))
        .boxed()
        .collect(Collectors.toSet());
  }
}
