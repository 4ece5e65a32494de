package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Laws of periods: they print what they read, and what is said to lie in one does. */
@Domain(ValueDomain.class)
class TimeSpanProperties {
  @Property
  void whatIsPrintedIsReadBack(@ForAll TimeSpan period) {
    assertThat(TimeSpan.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
  }

  @Property
  void onlyAPeriodThatCertainlyRunsBackwardsIsRefused(@ForAll TimePoint a, @ForAll TimePoint b) {
    if (b.isBefore(a) == Answer.YES) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TimeSpan.between(a, b))
          .withMessageContaining(b + ".." + a);
    } else {
      assertThat(TimeSpan.between(a, b).start()).contains(a);
    }
  }

  @Property
  void oneTimeLiesInItself(@ForAll TimePoint time, @ForAll SchoolCalendar calendar) {
    assertThat(TimeSpan.of(time).contains(time, calendar)).isEqualTo(Answer.YES);
    assertThat(TimeSpan.of(time).isApartFrom(TimeSpan.of(time), calendar)).isEqualTo(Answer.NO);
  }

  @Property
  void theEndsOfAPeriodAreNotOutsideIt(@ForAll TimeSpan period) {
    period.start().ifPresent(t -> assertThat(period.contains(t)).isNotEqualTo(Answer.NO));
    period.end().ifPresent(t -> assertThat(period.contains(t)).isNotEqualTo(Answer.NO));
  }

  @Property
  void toBeApartDoesNotDependOnTheOrder(
      @ForAll TimeSpan a, @ForAll TimeSpan b, @ForAll SchoolCalendar calendar) {
    assertThat(a.isApartFrom(b, calendar)).isEqualTo(b.isApartFrom(a, calendar));
  }

  @Property
  void whatLiesInAPeriodIsNotApartFromIt(
      @ForAll TimeSpan period, @ForAll TimePoint time, @ForAll SchoolCalendar calendar) {
    Answer inside = period.contains(time, calendar);
    Answer apart = period.isApartFrom(TimeSpan.of(time), calendar);

    assertThat(inside == Answer.NO).isEqualTo(apart == Answer.YES);
  }

  @Property
  void whatCertainlyLiesInAPeriodHasNoDayOutside(
      @ForAll TimeSpan period, @ForAll TimePoint time, @ForAll SchoolCalendar calendar) {
    if (period.contains(time, calendar) == Answer.YES) {
      period
          .start()
          .ifPresent(
              start ->
                  assertThat(time.firstDay(calendar))
                      .isGreaterThanOrEqualTo(start.firstDay(calendar)));
      period
          .end()
          .ifPresent(
              end -> assertThat(time.lastDay(calendar)).isLessThanOrEqualTo(end.lastDay(calendar)));
    }
  }

  @Property
  void periodsThatAreApartHaveNoTimeInCommon(
      @ForAll TimeSpan a, @ForAll TimeSpan b, @ForAll TimePoint time) {
    if (a.isApartFrom(b) == Answer.YES && a.contains(time) == Answer.YES) {
      assertThat(b.contains(time)).isNotEqualTo(Answer.YES);
    }
  }
}
