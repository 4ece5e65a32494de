package org.concertive.model.organization;

import org.concertive.model.value.Answer;

/**
 * At which level of a school system something sits. STATE to CLASSROOM run from broad to narrow;
 * COMMUNITY and PARTNER stand beside them, neither above nor below any other level.
 *
 * @see "Spillane, Parise & Sherer 2011; Spillane & Diamond 2007"
 */
public enum OrgLevel {
  /** A state. */
  STATE,
  /** A region of a state, such as a county. */
  REGION,
  /** A school district. */
  DISTRICT,
  /** A school. */
  SCHOOL,
  /** A programme, pathway, grade or department inside a school. */
  PROGRAM,
  /** A classroom. */
  CLASSROOM,
  /** The community around the schools. */
  COMMUNITY,
  /** An organization from outside that works with the schools. */
  PARTNER;

  /**
   * Whether this level is broader than the other: YES when it comes before it from STATE to
   * CLASSROOM, NO when it comes after it or is the same, UNKNOWN when they are two levels of which
   * one is COMMUNITY or PARTNER, since these have no place in the order.
   */
  public Answer isBroaderThan(OrgLevel other) {
    if (this == other) {
      return Answer.NO;
    }
    return isOrdered() && other.isOrdered() ? Answer.of(compareTo(other) < 0) : Answer.UNKNOWN;
  }

  private boolean isOrdered() {
    return this != COMMUNITY && this != PARTNER;
  }

  /** Whether this is the level of a school, or certainly a narrower one. */
  public boolean isSchoolOrNarrower() {
    return this == SCHOOL || SCHOOL.isBroaderThan(this) == Answer.YES;
  }

  /** Whether this is certainly broader than the level of a school: a district's or above. */
  public boolean isDistrictOrBroader() {
    return isBroaderThan(SCHOOL) == Answer.YES;
  }
}
