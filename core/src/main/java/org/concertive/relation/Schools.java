package org.concertive.relation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * In which school an item takes place: the nearest unit at school level around its own unit, for an
 * activity else around that of its routine.
 */
final class Schools {
  private static final int NONE = -1;

  private final Leading leading;
  private final Actors actors;
  private final Units units;
  private final int[] nearest;
  private final Rows rows;
  private final ReferenceField ofRoutine;
  private final ReferenceField ofActivity;
  private final ReferenceField routine;

  Schools(SystemIndex index, Leading leading) {
    this.leading = leading;
    rows = Rows.of(index);
    actors = index.get(Actors.RELATION);
    units = index.get(Units.RELATION);
    nearest = units.nearest(unit -> units.level(unit).equals(Optional.of(OrgLevel.SCHOOL)));
    ofRoutine = new ReferenceField(rows, Routine.class, "unit", OrgUnit.class);
    ofActivity = new ReferenceField(rows, JointActivity.class, "unit", OrgUnit.class);
    routine = new ReferenceField(rows, JointActivity.class, "routine", Routine.class);
  }

  /**
   * Items with the same participants, those of each school apart unless a participant is of both.
   * Items of no school are with those of each.
   */
  Collection<List<Integer>> apart(List<Integer> items, List<Integer> participants) {
    Map<Integer, Integer> together = together(participants);
    List<Integer> anywhere = new ArrayList<>();
    Map<Integer, List<Integer>> bySchool = new LinkedHashMap<>();
    for (int item : items) {
      int school = school(item);
      if (school == NONE) {
        anywhere.add(item);
      } else {
        bySchool
            .computeIfAbsent(together.getOrDefault(school, school), none -> new ArrayList<>())
            .add(item);
      }
    }
    if (bySchool.isEmpty()) {
      return List.of(anywhere);
    }
    bySchool.values().forEach(ofOne -> ofOne.addAll(anywhere));
    bySchool.values().forEach(ofOne -> ofOne.sort(null));
    return bySchool.values();
  }

  /** For the schools of participants who are of several, one that stands for all of these. */
  private Map<Integer, Integer> together(List<Integer> participants) {
    Map<Integer, Integer> together = new LinkedHashMap<>();
    for (int participant : participants) {
      Set<Integer> schools = schoolsOf(participant);
      if (schools.size() > 1) {
        int first = schools.iterator().next();
        schools.forEach(school -> together.putIfAbsent(school, first));
      }
    }
    return together;
  }

  private Set<Integer> schoolsOf(int actor) {
    Set<Integer> schools = new HashSet<>();
    IntStream.concat(IntStream.of(actor), actors.postsOf(actor, Optional.empty()))
        .map(actors::unit)
        .filter(unit -> unit >= 0)
        .map(unit -> nearest[unit])
        .filter(school -> school != NONE)
        .forEach(schools::add);
    return schools;
  }

  private int school(int item) {
    int unit = unit(leading.row(item));
    return unit < 0 ? NONE : nearest[unit];
  }

  private int unit(int row) {
    if (rows.is(row, Routine.class)) {
      return ofRoutine.target(row);
    }
    int own = ofActivity.target(row);
    int carriedOut = routine.target(row);
    return own >= 0 || carriedOut < 0 ? own : ofRoutine.target(carriedOut);
  }
}
