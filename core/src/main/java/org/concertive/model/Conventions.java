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
 * @param credit how much credit for leading the record of an activity gives
 */
public record Conventions(
    SchoolCalendar calendar, Set<Participation.Part> leadingParts, Credit credit) {
  /** How much credit for leading the record of an activity gives its leaders together. */
  public enum Credit {
    /** One, however often the activity took place. */
    PER_RECORD,
    /** As often as the activity took place, at the least. */
    PER_OCCURRENCE
  }

  /** A school year from 1 July; leaders and facilitators lead; one credit a record. */
  public static final Conventions STANDARD =
      new Conventions(
          SchoolCalendar.STANDARD,
          EnumSet.of(Participation.Part.LEADER, Participation.Part.FACILITATOR),
          Credit.PER_RECORD);

  /** The name of the threshold that says in which month a school year begins. */
  public static final String SCHOOL_YEAR_START = "schoolYearStart";

  /** Makes conventions; the set is copied. */
  public Conventions {
    EnumSet<Participation.Part> inOrder = EnumSet.noneOf(Participation.Part.class);
    inOrder.addAll(leadingParts);
    leadingParts = Collections.unmodifiableSet(inOrder);
  }

  /**
   * The conventions of a system: {@link #STANDARD}, but for the month a school year begins in,
   * which is the threshold {@value #SCHOOL_YEAR_START} where the system sets it (1 for January to
   * 12 for December). A number that is no month counts as not set; rule REF-02 reports it.
   */
  public static Conventions of(LeadershipSystem system) {
    BigDecimal start = system.thresholds().get(SCHOOL_YEAR_START);
    if (start != null) {
      for (Month month : Month.values()) {
        if (start.compareTo(BigDecimal.valueOf(month.getValue())) == 0) {
          return beginning(month);
        }
      }
    }
    return STANDARD;
  }

  private static Conventions beginning(Month month) {
    SchoolCalendar standard = SchoolCalendar.STANDARD;
    return new Conventions(
        new SchoolCalendar(month, standard.weeks(), standard.months()),
        STANDARD.leadingParts(),
        STANDARD.credit());
  }

  /** These conventions with another credit. */
  public Conventions with(Credit other) {
    return new Conventions(calendar, leadingParts, other);
  }

  /** Whether this part in an activity counts as leading. */
  public boolean leads(Participation.Part part) {
    return leadingParts.contains(part);
  }
}
