package org.concertive.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.relation.Actors;

/**
 * The days on which a person certainly held a position: from the last possible day of the start to
 * the first possible day of the end. So two people who left and arrived in the same year did not
 * certainly overlap. An open end is unlimited. An appointment without a period is ignored.
 *
 * @param person who held it
 * @param from the first day
 * @param to the last day
 */
record Tenure(Node<Person> person, long from, long to) {

  /**
   * The people who certainly held a position on the day with the most holders, in the order of
   * their appointments; empty if nobody certainly held it.
   */
  static Set<Node<Person>> mostAtOnce(Node<Position> position, SchoolCalendar calendar) {
    SystemIndex index = position.index();
    List<Tenure> inCalendar = new ArrayList<>();
    List<Tenure> inProject = new ArrayList<>();
    for (Node<Appointment> node : index.get(Actors.RELATION).appointmentsTo(position)) {
      Appointment appointment = node.value();
      index
          .node(appointment.person(), Person.class)
          .ifPresent(
              person -> {
                of(person, appointment, calendar, false).ifPresent(inCalendar::add);
                of(person, appointment, calendar, true).ifPresent(inProject::add);
              });
    }
    Set<Node<Person>> one = mostAtOnce(inCalendar);
    Set<Node<Person>> other = mostAtOnce(inProject);
    return one.size() >= other.size() ? one : other;
  }

  /** The certain days of an appointment in the calendar, or in the years of the project. */
  private static Optional<Tenure> of(
      Node<Person> person, Appointment appointment, SchoolCalendar calendar, boolean project) {
    Optional<TimePoint> start = appointment.period().flatMap(period -> period.start());
    Optional<TimePoint> end = appointment.period().flatMap(period -> period.end());
    if ((start.isEmpty() && end.isEmpty())
        || start.filter(time -> isOfProject(time) != project).isPresent()
        || end.filter(time -> isOfProject(time) != project).isPresent()) {
      return Optional.empty();
    }
    // A project year counts as two days, so that its first and last day differ.
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

  private static Set<Node<Person>> mostAtOnce(List<Tenure> terms) {
    long day = fullestDay(terms);
    Set<Node<Person>> holders = new LinkedHashSet<>();
    for (Tenure term : terms) {
      if (term.from <= day && day <= term.to) {
        holders.add(term.person);
      }
    }
    return holders;
  }

  /** Goes through the starts in order and drops the terms that have ended. */
  private static long fullestDay(List<Tenure> terms) {
    List<Tenure> beginning = new ArrayList<>(terms);
    List<Tenure> ending = new ArrayList<>(terms);
    beginning.sort(Comparator.comparingLong(Tenure::from));
    ending.sort(Comparator.comparingLong(Tenure::to));
    Map<Node<Person>, Integer> inForce = new HashMap<>();
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
