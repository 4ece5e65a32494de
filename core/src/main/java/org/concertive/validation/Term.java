package org.concertive.validation;

import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;

/**
 * The days on which something certainly went on: from the last possible day of the start to the
 * first possible day of the end. So two people who left and arrived in the same year did not
 * certainly overlap. An open end is unlimited.
 *
 * @param of what went on, or who was there
 * @param from the first day
 * @param to the last day
 */
record Term<T>(T of, long from, long to) {

  /**
   * What certainly went on on the day on which most did, in the order given; empty if nothing
   * certainly did.
   */
  static <T> Set<T> mostAtOnce(ListMultimap<T, TimeSpan> periods, SchoolCalendar calendar) {
    List<Term<T>> inCalendar = new ArrayList<>();
    List<Term<T>> inProject = new ArrayList<>();
    periods.forEach(
        (one, period) -> {
          of(one, period, calendar, false).ifPresent(inCalendar::add);
          of(one, period, calendar, true).ifPresent(inProject::add);
        });
    Set<T> some = mostAtOnce(inCalendar);
    Set<T> others = mostAtOnce(inProject);
    return some.size() >= others.size() ? some : others;
  }

  /** The certain days of a period in the calendar, or in the years of the project. */
  private static <T> Optional<Term<T>> of(
      T one, TimeSpan period, SchoolCalendar calendar, boolean project) {
    Optional<TimePoint> start = period.start();
    Optional<TimePoint> end = period.end();
    if (start.filter(time -> isOfProject(time) != project).isPresent()
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
    return from <= to ? Optional.of(new Term<>(one, from, to)) : Optional.empty();
  }

  private static boolean isOfProject(TimePoint time) {
    return time.kind() == TimePoint.Kind.PROJECT_YEAR;
  }

  private static <T> Set<T> mostAtOnce(List<Term<T>> terms) {
    long day = fullestDay(terms);
    Set<T> atOnce = new LinkedHashSet<>();
    for (Term<T> term : terms) {
      if (term.from <= day && day <= term.to) {
        atOnce.add(term.of);
      }
    }
    return atOnce;
  }

  /** Goes through the starts in order and drops the terms that have ended. */
  private static <T> long fullestDay(List<Term<T>> terms) {
    List<Term<T>> beginning = new ArrayList<>(terms);
    List<Term<T>> ending = new ArrayList<>(terms);
    beginning.sort(Comparator.comparingLong(Term::from));
    ending.sort(Comparator.comparingLong(Term::to));
    Map<T, Integer> inForce = new HashMap<>();
    long fullest = 0;
    int most = 0;
    int ended = 0;
    for (Term<T> term : beginning) {
      for (; ending.get(ended).to < term.from; ended++) {
        inForce.merge(ending.get(ended).of, -1, (a, b) -> a + b == 0 ? null : a + b);
      }
      inForce.merge(term.of, 1, Integer::sum);
      if (inForce.size() > most) {
        most = inForce.size();
        fullest = term.from;
      }
    }
    return fullest;
  }
}
