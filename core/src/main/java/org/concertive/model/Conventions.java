package org.concertive.model;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.concertive.model.practice.Participation;
import org.concertive.model.value.SchoolCalendar;

/**
 * By which conventions a description is read where its sources do not say: how a school year is
 * counted, and which parts in an activity count as leading.
 *
 * @param calendar how a school year is counted
 * @param leadingParts the parts that count as leading, in the order of the enumeration
 */
public record Conventions(SchoolCalendar calendar, Set<Participation.Part> leadingParts) {
  /** A school year from 1 July; leaders and facilitators lead. */
  public static final Conventions STANDARD =
      new Conventions(
          SchoolCalendar.STANDARD,
          EnumSet.of(Participation.Part.LEADER, Participation.Part.FACILITATOR));

  private static final String SCHOOL_YEAR_START = "schoolYearStart";

  /** Makes conventions; the set is copied. */
  public Conventions {
    EnumSet<Participation.Part> inOrder = EnumSet.noneOf(Participation.Part.class);
    inOrder.addAll(leadingParts);
    leadingParts = Collections.unmodifiableSet(inOrder);
  }

  /**
   * The conventions of a system: {@link #STANDARD}, but for the month a school year begins in,
   * which is the threshold {@code schoolYearStart} where the system sets it (1 for January to 12
   * for December).
   *
   * @throws IllegalArgumentException when that threshold is not a whole number from 1 to 12
   */
  public static Conventions of(LeadershipSystem system) {
    BigDecimal start = system.thresholds().get(SCHOOL_YEAR_START);
    if (start == null) {
      return STANDARD;
    }
    SchoolCalendar standard = SchoolCalendar.STANDARD;
    return new Conventions(
        new SchoolCalendar(month(start), standard.weeks(), standard.months()),
        STANDARD.leadingParts());
  }

  private static Month month(BigDecimal number) {
    for (Month month : Month.values()) {
      if (number.compareTo(BigDecimal.valueOf(month.getValue())) == 0) {
        return month;
      }
    }
    throw new IllegalArgumentException(
        "The threshold "
            + SCHOOL_YEAR_START
            + " ("
            + number
            + ") must be the number of a month, from 1 to 12.");
  }

  /** Whether this part in an activity counts as leading. */
  public boolean leads(Participation.Part part) {
    return leadingParts.contains(part);
  }
}
