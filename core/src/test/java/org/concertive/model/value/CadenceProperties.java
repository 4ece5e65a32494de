package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.YearMonth;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of cadences: they print what they read, and how often they expect follows the calendar. */
@Domain(ValueDomain.class)
@Domain(DomainContext.Global.class)
class CadenceProperties {
  @Property
  void whatIsPrintedIsReadBack(@ForAll Cadence cadence) {
    assertThat(Cadence.parse(cadence.toString())).isEqualTo(cadence).hasSameHashCodeAs(cadence);
  }

  @Property
  void anUnknownTimesAYearIsUnknownInEveryPeriod(
      @ForAll Cadence cadence, @ForAll TimeSpan period, @ForAll SchoolCalendar calendar) {
    if (!cadence.expectedAYear(calendar).isStated()) {
      assertThat(cadence.expectedIn(period, calendar)).isEqualTo(Quantity.unknown());
    }
  }

  @Property
  void inAnOpenPeriodNothingCanBeExpected(
      @ForAll Cadence cadence, @ForAll TimePoint time, @ForAll SchoolCalendar calendar) {
    assertThat(cadence.expectedIn(TimeSpan.from(time), calendar)).isEqualTo(Quantity.unknown());
    assertThat(cadence.expectedIn(TimeSpan.until(time), calendar)).isEqualTo(Quantity.unknown());
  }

  @Property
  void wholeYearsOfAnyKindCountOneEach(
      @ForAll Cadence cadence,
      @ForAll("yearKinds") TimePoint.Kind kind,
      @ForAll("fewYears") int years,
      @ForAll SchoolCalendar calendar) {
    TimeSpan period =
        TimeSpan.between(new TimePoint(kind, 5, 0, 0), new TimePoint(kind, 4 + years, 0, 0));
    Quantity aYear = cadence.expectedAYear(calendar);

    assertThat(cadence.expectedIn(period, calendar))
        .isEqualTo(aYear.isStated() ? aYear.times(Quantity.exactly(years)) : Quantity.unknown());
  }

  @Property
  void aPartOfAYearAddsToTheUpperBoundOnly(
      @ForAll("fewTimes") int times,
      @ForAll("months") int first,
      @ForAll("months") int length,
      @ForAll SchoolCalendar calendar) {
    Cadence cadence = Cadence.of(Quantity.exactly(times), Cadence.Unit.SCHOOL_YEAR);
    int last = first + length;
    TimeSpan period = TimeSpan.between(month(first), month(last));
    // Counted in months since the beginning of the first year: what begins and ends inside, and
    // what is touched.
    long whole = 0;
    long touched = 0;
    for (int from = calendar.start().getValue() - 13; from <= last; from += 12) {
      whole += first <= from && from + 11 <= last ? 1 : 0;
      touched += from <= last && first <= from + 11 ? 1 : 0;
    }

    Quantity expected = cadence.expectedIn(period, calendar);

    assertThat(expected.least()).isEqualTo(times * whole);
    assertThat(expected.most()).hasValue(times * touched);
  }

  @Property
  void daysAndMonthsThatMeanTheSamePeriodExpectTheSame(
      @ForAll Cadence cadence, @ForAll("months") int first, @ForAll("months") int length) {
    TimePoint start = month(first);
    TimePoint end = month(first + length);
    TimePoint firstDay = new TimePoint(TimePoint.Kind.DATE, start.year(), start.month(), 1);
    TimePoint lastDay =
        new TimePoint(
            TimePoint.Kind.DATE,
            end.year(),
            end.month(),
            YearMonth.of(end.year(), end.month()).lengthOfMonth());

    assertThat(cadence.expectedIn(TimeSpan.between(firstDay, lastDay)))
        .isEqualTo(cadence.expectedIn(TimeSpan.between(start, end)));
  }

  @Property
  void theMonthsItFallsInChangeNoNumber(@ForAll Cadence cadence, @ForAll TimeSpan period) {
    Cadence inMonths =
        new Cadence(
            cadence.regularity(),
            cadence.times(),
            cadence.per(),
            cadence.every(),
            Set.of(Month.OCTOBER, Month.MAY));

    assertThat(inMonths.expectedIn(period)).isEqualTo(cadence.expectedIn(period));
    assertThat(inMonths.months()).containsExactly(Month.MAY, Month.OCTOBER);
  }

  @Provide
  Arbitrary<TimePoint.Kind> yearKinds() {
    return Arbitraries.of(
        TimePoint.Kind.YEAR, TimePoint.Kind.SCHOOL_YEAR, TimePoint.Kind.PROJECT_YEAR);
  }

  @Provide
  Arbitrary<Integer> fewYears() {
    return Arbitraries.integers().between(1, 6);
  }

  @Provide
  Arbitrary<Integer> fewTimes() {
    return Arbitraries.integers().between(1, 9);
  }

  @Provide
  Arbitrary<Integer> months() {
    return Arbitraries.integers().between(0, 60);
  }

  private static TimePoint month(int sinceYearOne) {
    return TimePoint.month(1 + sinceYearOne / 12, 1 + sinceYearOne % 12);
  }
}
