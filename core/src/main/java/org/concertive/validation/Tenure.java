package org.concertive.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Actors;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Appointment;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;

/**
 * The days on which a person certainly held a position: from the last day of the time it began to
 * the first of the time it ended, so that whoever leaves and whoever comes in the same year did not
 * certainly meet. An open end is no limit. An appointment without a period says nothing.
 *
 * @param person the row of the person
 * @param from the first day
 * @param to the last day
 */
record Tenure(int person, long from, long to) {

  /**
   * The rows of those who certainly held a position on the day when most did, in the order of their
   * appointments; empty when nobody certainly held it.
   */
  static Set<Integer> mostAtOnce(Node<?> position, SchoolCalendar calendar) {
    SystemIndex index = position.index();
    List<Tenure> inCalendar = new ArrayList<>();
    List<Tenure> inProject = new ArrayList<>();
    Actors actors = index.actors();
    actors.appointmentsToPosition().stream(position.row())
        .filter(row -> actors.personOf(row) >= 0)
        .forEach(
            row -> {
              Appointment appointment = (Appointment) index.object(row);
              of(actors.personOf(row), appointment, calendar, false).ifPresent(inCalendar::add);
              of(actors.personOf(row), appointment, calendar, true).ifPresent(inProject::add);
            });
    Set<Integer> one = mostAtOnce(inCalendar);
    Set<Integer> other = mostAtOnce(inProject);
    return one.size() >= other.size() ? one : other;
  }

  /** The certain days of an appointment in the calendar, or in the years of the project. */
  private static Optional<Tenure> of(
      int person, Appointment appointment, SchoolCalendar calendar, boolean project) {
    Optional<TimePoint> start = appointment.period().flatMap(period -> period.start());
    Optional<TimePoint> end = appointment.period().flatMap(period -> period.end());
    if ((start.isEmpty() && end.isEmpty())
        || start.filter(time -> isOfProject(time) != project).isPresent()
        || end.filter(time -> isOfProject(time) != project).isPresent()) {
      return Optional.empty();
    }
    // A year of the project is two days long, so that it has a first and a last one.
    long from =
        start
            .map(time -> project ? time.year() * 2L + 1 : time.lastDay(calendar))
            .orElse(Long.MIN_VALUE);
    long to =
        end.map(time -> project ? time.year() * 2L : time.firstDay(calendar))
            .orElse(Long.MAX_VALUE);
    return from <= to ? Optional.of(new Tenure(person, from, to)) : Optional.empty();
  }

  private static boolean isOfProject(TimePoint time) {
    return time.kind() == TimePoint.Kind.PROJECT_YEAR;
  }

  private static Set<Integer> mostAtOnce(List<Tenure> terms) {
    long day = fullestDay(terms);
    Set<Integer> holders = new LinkedHashSet<>();
    for (Tenure term : terms) {
      if (term.from <= day && day <= term.to) {
        holders.add(term.person);
      }
    }
    return holders;
  }

  /** Walks through the beginnings in order and lets go of those that have ended. */
  private static long fullestDay(List<Tenure> terms) {
    List<Tenure> beginning = new ArrayList<>(terms);
    List<Tenure> ending = new ArrayList<>(terms);
    beginning.sort(Comparator.comparingLong(Tenure::from));
    ending.sort(Comparator.comparingLong(Tenure::to));
    Map<Integer, Integer> inForce = new HashMap<>();
    long fullest = 0;
    int most = 0;
    int ended = 0;
    for (Tenure term : beginning) {
      for (; ending.get(ended).to < term.from; ended++) {
        inForce.merge(ending.get(ended).person, -1, (a, b) -> a + b == 0 ? null : a + b);
      }
      inForce.merge(term.person, 1, Integer::sum);
      if (inForce.size() > most) {
        most = inForce.size();
        fullest = term.from;
      }
    }
    return fullest;
  }
}
