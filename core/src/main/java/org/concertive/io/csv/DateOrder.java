package org.concertive.io.csv;

/** Which comes first in dates that are written in numbers, such as 3/4/2014. */
public enum DateOrder {
  /** The day: 3/4/2014 is 3 April. */
  DAY_FIRST,
  /** The month: 3/4/2014 is 4 March. */
  MONTH_FIRST
}
