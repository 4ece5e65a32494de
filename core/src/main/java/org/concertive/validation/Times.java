package org.concertive.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.concertive.index.Node;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.relation.Enactment;

/**
 * The first day on which an activity may have begun and the last on which it may have ended, in the
 * calendar or counted in years of the project.
 *
 * @param activity the activity
 * @param isOfProject whether the days are years of the project
 * @param from its first day; the least number if its start is open
 * @param to its last day; the greatest number if its end is open
 */
record Times(Node<JointActivity> activity, boolean isOfProject, long from, long to) {

  /** The activity that began first; empty if one has no time, or two cannot be compared. */
  static Optional<Times> earliestStart(
      List<Node<JointActivity>> activities, SchoolCalendar calendar) {
    List<Times> times = all(activities, calendar);
    return times.size() == activities.size()
            && times.stream().map(Times::isOfProject).distinct().count() == 1
        ? first(times, Times::from)
        : Optional.empty();
  }

  /** Of those with a time, the activity that ended first. */
  static Optional<Times> earliestEnd(
      List<Node<JointActivity>> activities, SchoolCalendar calendar) {
    return first(all(activities, calendar), Times::to);
  }

  private static Optional<Times> first(List<Times> times, ToLongFunction<Times> day) {
    return times.stream().min(Comparator.comparingLong(day));
  }

  private static List<Times> all(List<Node<JointActivity>> activities, SchoolCalendar calendar) {
    return activities.stream().flatMap(activity -> of(activity, calendar).stream()).toList();
  }

  /** The times of an activity; empty if it has none, or they cannot be compared. */
  static Optional<Times> of(Node<JointActivity> activity, SchoolCalendar calendar) {
    return Enactment.timeOf(activity.value())
        .filter(Times::isOfOneNumbering)
        .map(
            when ->
                new Times(
                    activity,
                    when.start().or(when::end).orElseThrow().kind() == TimePoint.Kind.PROJECT_YEAR,
                    when.start().map(start -> start.firstDay(calendar)).orElse(Long.MIN_VALUE),
                    when.end().map(end -> end.lastDay(calendar)).orElse(Long.MAX_VALUE)));
  }

  private static boolean isOfOneNumbering(TimeSpan when) {
    return when.start().isEmpty()
        || when.end().isEmpty()
        || when.start().get().yearsUntil(when.end().get()).isPresent();
  }

  /** Whether this one ended before the other began, as far as the two can be compared. */
  boolean isBefore(Times other) {
    return isOfProject == other.isOfProject && to < other.from;
  }
}
