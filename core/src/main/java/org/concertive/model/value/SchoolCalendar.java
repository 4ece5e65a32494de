package org.concertive.model.value;

import java.time.Month;
import java.util.Comparator;

/**
 * How a school year is counted: where it starts and how many weeks and months of it have meetings.
 * Where a source does not say, {@link #STANDARD}.
 *
 * @param start the month whose first day begins the school year
 * @param weeks weeks with meetings in a school year
 * @param months months with meetings in a school year
 */
public record SchoolCalendar(Month start, Quantity weeks, Quantity months) {
  /** A year from 1 July, with 36 to 40 weeks and 10 to 12 months of meetings. */
  public static final SchoolCalendar STANDARD =
      new SchoolCalendar(Month.JULY, Quantity.between(36, 40), Quantity.between(10, 12));

  /**
   * The order of times: by their first day, then by their last. Years of the project come after all
   * others, since they have no place among them.
   */
  public Comparator<TimePoint> order() {
    return Comparator.<TimePoint, Boolean>comparing(
            time -> time.kind() == TimePoint.Kind.PROJECT_YEAR)
        .thenComparing(time -> time.firstDay(this))
        .thenComparing(time -> time.lastDay(this));
  }
}
