package org.concertive.relation;

import java.time.LocalDate;
import java.util.Optional;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;

/**
 * How many school years lie from one time to another: 0 in the same school year. A calendar year
 * may fall into either of two, so the number may have bounds only.
 *
 * @param least how many at the least; below 0 where the second time may come first
 * @param most how many at the most
 */
public record SchoolYears(int least, int most) {

  /** From a time to another; empty between a year of the project and any other time. */
  public static Optional<SchoolYears> between(
      TimePoint from, TimePoint to, SchoolCalendar calendar) {
    return from.yearsUntil(to).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SchoolYears(
                first(to, calendar) - last(from, calendar),
                last(to, calendar) - first(from, calendar)));
  }

  private static int first(TimePoint time, SchoolCalendar calendar) {
    return year(time, time.firstDay(calendar), calendar);
  }

  private static int last(TimePoint time, SchoolCalendar calendar) {
    return year(time, time.lastDay(calendar), calendar);
  }

  private static int year(TimePoint time, long day, SchoolCalendar calendar) {
    if (time.kind() == TimePoint.Kind.PROJECT_YEAR) {
      return time.year();
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    return date.getMonth().compareTo(calendar.start()) < 0 ? date.getYear() - 1 : date.getYear();
  }
}
