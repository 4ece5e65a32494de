package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Laws of times: they print what they read, and their order never contradicts itself. */
@Domain(ValueDomain.class)
class TimePointProperties {
  @Property
  void whatIsPrintedIsReadBack(@ForAll TimePoint time) {
    assertThat(TimePoint.parse(time.toString())).isEqualTo(time).hasSameHashCodeAs(time);
  }

  @Property
  void noTimeIsBeforeItself(@ForAll TimePoint time, @ForAll SchoolCalendar calendar) {
    assertThat(time.isBefore(time, calendar)).isEqualTo(Answer.NO);
  }

  @Property
  void oneOfTwoTimesAtMostIsBeforeTheOther(
      @ForAll TimePoint a, @ForAll TimePoint b, @ForAll SchoolCalendar calendar) {
    if (a.isBefore(b, calendar) == Answer.YES) {
      assertThat(b.isBefore(a, calendar)).isEqualTo(Answer.NO);
    }
  }

  @Property
  void whatIsUnknownOneWayIsUnknownTheOther(
      @ForAll TimePoint a, @ForAll TimePoint b, @ForAll SchoolCalendar calendar) {
    assertThat(a.isBefore(b, calendar) == Answer.UNKNOWN)
        .isEqualTo(b.isBefore(a, calendar) == Answer.UNKNOWN);
  }

  @Property
  void whatComesBeforeSomethingComesBeforeAllThatFollows(
      @ForAll TimePoint a, @ForAll TimePoint b, @ForAll TimePoint c) {
    if (a.isBefore(b) == Answer.YES && b.isBefore(c) == Answer.YES) {
      assertThat(a.isBefore(c)).isEqualTo(Answer.YES);
    }
  }

  @Property
  void timesThatOverlapWithoutBeingTheSameCannotBeOrdered(
      @ForAll TimePoint a, @ForAll TimePoint b, @ForAll SchoolCalendar calendar) {
    boolean comparable = isProjectYear(a) == isProjectYear(b);
    boolean overlapping =
        a.firstDay(calendar) <= b.lastDay(calendar) && b.firstDay(calendar) <= a.lastDay(calendar);
    boolean same =
        a.firstDay(calendar) == b.firstDay(calendar) && a.lastDay(calendar) == b.lastDay(calendar);

    assertThat(a.isBefore(b, calendar) == Answer.UNKNOWN)
        .isEqualTo(!comparable || (overlapping && !same));
  }

  @Property
  void afterIsBeforeTheOtherWayRound(@ForAll TimePoint a, @ForAll TimePoint b) {
    assertThat(a.isAfter(b)).isEqualTo(b.isBefore(a));
  }

  @Property
  void theFirstDayIsNotAfterTheLast(@ForAll TimePoint time, @ForAll SchoolCalendar calendar) {
    assertThat(time.firstDay(calendar)).isLessThanOrEqualTo(time.lastDay(calendar));
  }

  @Property
  void aTimeLiesInItsSchoolYear(@ForAll TimePoint time, @ForAll SchoolCalendar calendar) {
    time.inSchoolYear(calendar)
        .ifPresent(
            year -> {
              assertThat(year.firstDay(calendar)).isLessThanOrEqualTo(time.firstDay(calendar));
              assertThat(year.lastDay(calendar)).isGreaterThanOrEqualTo(time.lastDay(calendar));
            });
  }

  @Property
  void yearsBackAreYearsForwardWithTheOtherSign(@ForAll TimePoint a, @ForAll TimePoint b) {
    assertThat(a.yearsUntil(b).isPresent()).isEqualTo(isProjectYear(a) == isProjectYear(b));
    a.yearsUntil(b).ifPresent(years -> assertThat(b.yearsUntil(a)).hasValue(-years));
  }

  private static boolean isProjectYear(TimePoint time) {
    return time.kind() == TimePoint.Kind.PROJECT_YEAR;
  }
}
