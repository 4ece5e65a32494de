package org.concertive.model.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Values of every kind, as properties need them: mostly small and close together, sometimes at
 * their limits.
 */
final class ValueDomain extends DomainContextBase {
  /** A quantity and one number that it allows. */
  record Allowed(Quantity quantity, long number) {}

  @Provide
  Arbitrary<Quantity> quantities() {
    Arbitrary<Long> numbers =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.longs().between(0, 30)),
            Tuple.of(1, Arbitraries.longs().between(0, Quantity.LARGEST)));
    return Arbitraries.oneOf(
        numbers.map(Quantity::exactly),
        Combinators.combine(numbers, numbers)
            .as((a, b) -> Quantity.between(Math.min(a, b), Math.max(a, b))),
        numbers.map(Quantity::atLeast),
        numbers.map(Quantity::moreThan),
        numbers.map(Quantity::atMost),
        numbers.map(Quantity::about),
        Arbitraries.of(Quantity.all(), Quantity.unknown()));
  }

  @Provide
  Arbitrary<Allowed> allowed() {
    return quantities()
        .flatMap(
            quantity ->
                Arbitraries.longs()
                    .between(
                        quantity.least(),
                        quantity.most().orElse(Math.max(quantity.least(), Quantity.LARGEST) + 10))
                    .map(number -> new Allowed(quantity, number)));
  }

  @Provide
  Arbitrary<Magnitude> magnitudes() {
    Arbitrary<BigDecimal> percents =
        Arbitraries.integers()
            .between(0, 12)
            .flatMap(
                digits ->
                    Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                        .ofScale(digits)
                        .map(percent -> percent.setScale(digits)));
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(Magnitude.Kind.class).filter(kind -> kind != Magnitude.Kind.WORD),
                percents)
            .as(Magnitude::percent),
        Arbitraries.of(Magnitude.Word.class).map(Magnitude::word));
  }

  @Provide
  Arbitrary<TimePoint> times() {
    Arbitrary<Integer> years =
        Arbitraries.frequencyOf(
            Tuple.of(9, Arbitraries.integers().between(2012, 2015)),
            Tuple.of(1, Arbitraries.integers().between(1, 9999)));
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    return Arbitraries.oneOf(
        years.map(TimePoint::year),
        Combinators.combine(years, months).as(TimePoint::month),
        Combinators.combine(years, Arbitraries.integers().between(1, 365))
            .as((year, day) -> TimePoint.date(LocalDate.ofYearDay(year, day))),
        years.map(TimePoint::schoolYear),
        Arbitraries.integers().between(1, 5).map(TimePoint::projectYear));
  }

  @Provide
  Arbitrary<TimeSpan> spans() {
    return Arbitraries.oneOf(
        times().map(TimeSpan::of),
        times().map(TimeSpan::from),
        times().map(TimeSpan::until),
        Combinators.combine(times(), times())
            .as(
                (a, b) ->
                    b.isBefore(a) == Answer.YES ? TimeSpan.between(b, a) : TimeSpan.between(a, b)));
  }

  @Provide
  Arbitrary<Cadence> cadences() {
    Arbitrary<Quantity> times =
        quantities()
            .filter(Quantity::isStated)
            .filter(quantity -> quantity.most().isEmpty() || quantity.most().getAsLong() > 0);
    return Arbitraries.frequencyOf(
        Tuple.of(8, Combinators.combine(times, Arbitraries.of(Cadence.Unit.class)).as(Cadence::of)),
        Tuple.of(
            1,
            Arbitraries.of(Cadence.Regularity.REGULAR_UNSPECIFIED, Cadence.Regularity.AS_NEEDED)
                .map(Cadence::of)));
  }

  @Provide
  Arbitrary<SchoolCalendar> calendars() {
    return Arbitraries.of(Month.class)
        .map(
            start ->
                new SchoolCalendar(
                    start, SchoolCalendar.STANDARD.weeks(), SchoolCalendar.STANDARD.months()));
  }
}
