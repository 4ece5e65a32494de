package org.concertive.model.value;

import java.time.Month;

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
}
