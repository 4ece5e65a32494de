package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cadence reads, and how often it expects something. */
class CadenceTest {
  @ParameterizedTest
  @CsvSource({
    "weekly, 1, WEEK",
    "Monthly, 1, MONTH",
    "quarterly, 1, QUARTER",
    "yearly, 1, SCHOOL_YEAR",
    "1/semester, 1, SEMESTER",
    "1/week, 1, WEEK",
    "5/school-year, 5, SCHOOL_YEAR",
    "2-3/month, 2-3, MONTH",
    "at least 1/cycle, >=1, CYCLE",
    "~40/school-year, ~40, SCHOOL_YEAR"
  })
  void aShortFormSaysHowManyTimesInAUnit(String form, String times, Cadence.Unit unit) {
    assertThat(Cadence.parse(form)).isEqualTo(Cadence.of(Quantity.parse(times), unit));
  }

  @Test
  void aCadenceNeedNotHaveANumber() {
    assertThat(Cadence.parse("regular"))
        .isEqualTo(Cadence.of(Cadence.Regularity.REGULAR_UNSPECIFIED))
        .hasToString("regular");
    assertThat(Cadence.parse("as-needed"))
        .isEqualTo(Cadence.of(Cadence.Regularity.AS_NEEDED))
        .hasToString("as-needed");
  }

  @Test
  void onceAUnitPrintsAsItsAdverb() {
    assertThat(Cadence.parse("1/month")).hasToString("monthly");
    assertThat(Cadence.parse("1/school-year")).hasToString("yearly");
    assertThat(Cadence.parse("1/semester")).hasToString("1/semester");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "often",
        "3",
        "3/fortnight",
        "3 per year",
        "/month",
        "every 0 weeks",
        "every 2 quarters"
      })
  void anythingElseIsRefused(String form) {
    assertThatIllegalArgumentException().isThrownBy(() -> Cadence.parse(form));
  }

  @ParameterizedTest
  @CsvSource({
    "daily, daily, 180-200",
    "every 2 weeks, every 2 weeks, 18-20",
    "biweekly, every 2 weeks, 18-20",
    "fortnightly, every 2 weeks, 18-20",
    "every other week, every 2 weeks, 18-20",
    "every 5 weeks, every 5 weeks, 7-8",
    "every 3 months, every 3 months, 3-4",
    "every 2 years, every 2 years, <=1",
    "semiweekly, 2/week, 72-80",
    "2/month, 2/month, 20-24",
    "twice a year, 2/school-year, 2",
    "3 times a year, 3/school-year, 3",
    "2-3 times per month, 2-3/month, 20-36",
    "annually, yearly, 1",
    "once a month, monthly, 10-12",
    "As needed, as-needed, unknown"
  })
  void whatPeopleWriteIsRead(String form, String printed, String aYear) {
    Cadence cadence = Cadence.parse(form);
    assertThat(cadence).hasToString(printed);
    assertThat(Cadence.parse(printed)).isEqualTo(cadence);
    assertThat(cadence.expectedAYear(SchoolCalendar.STANDARD)).isEqualTo(Quantity.parse(aYear));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/month", "<=0/month"})
  void neverIsNoCadence(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.parse(form))
        .withMessageEndingWith("must be above 0.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"all/month", "unknown/month"})
  void aFixedCadenceStatesANumber(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.parse(form))
        .withMessageContaining("must say how many times");
  }

  @Test
  void aCadenceWithoutANumberHasNoUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Cadence(
                    Cadence.Regularity.AS_NEEDED,
                    Quantity.unknown(),
                    Optional.of(Cadence.Unit.WEEK),
                    1,
                    Set.of()))
        .withMessageContaining("as-needed");
  }

  @Test
  void theMonthsStandInTheOrderOfTheYearAndDoNotChangeLater() {
    Set<Month> given = EnumSet.of(Month.OCTOBER, Month.JANUARY);
    Cadence cadence =
        new Cadence(
            Cadence.Regularity.FIXED,
            Quantity.exactly(2),
            Optional.of(Cadence.Unit.SCHOOL_YEAR),
            1,
            given);
    given.add(Month.MAY);

    assertThat(cadence.months()).containsExactly(Month.JANUARY, Month.OCTOBER);
    assertThat(cadence).hasToString("2/school-year [JANUARY, OCTOBER]");
  }

  @ParameterizedTest
  @CsvSource({
    "weekly, 36-40",
    "monthly, 10-12",
    "quarterly, 4",
    "1/semester, 2",
    "yearly, 1",
    "3/school-year, 3",
    "2/month, 20-24",
    "at least 2/month, >=20",
    "2/cycle, unknown",
    "regular, unknown",
    "as-needed, unknown"
  })
  void aYearHoldsTimesTheUnitsOfASchoolYear(String cadence, String expected) {
    assertThat(Cadence.parse(cadence).expectedAYear(SchoolCalendar.STANDARD))
        .isEqualTo(Quantity.parse(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "3/school-year, year-1..year-3, 9",
    "monthly, 2013/14, 10-12",
    "monthly, 2013, 10-12",
    "monthly, year-2, 10-12",
    "3/school-year, 2012/13..2014/15, 9",
    "3/school-year, 2012..2014, 9",
    "3/school-year, 2013-07..2014-06, 3",
    "3/school-year, 2013-07-01..2014-06-30, 3",
    "3/school-year, 2013-07..2014-09, 3-6",
    "3/school-year, 2013-08..2014-06, <=3",
    "3/school-year, 2014-05, <=3",
    "3/school-year, 2014-01..2014-12, <=6",
    "3/school-year, 2012..2013/14, 6-9",
    "monthly, 2010.., unknown",
    "monthly, ..2010, unknown",
    "monthly, year-1..2014, unknown",
    "regular, 2013/14, unknown",
    "as-needed, 2013/14, unknown",
    "2/cycle, 2013/14, unknown"
  })
  void aPeriodHoldsWholeYearsAndAPartOfOneAddsToTheUpperBoundOnly(
      String cadence, String period, String expected) {
    assertThat(Cadence.parse(cadence).expectedIn(TimeSpan.parse(period)))
        .isEqualTo(Quantity.parse(expected));
  }

  @Test
  void aPeriodThatRunsBackwardsByTheCalendarHoldsAnUnknownNumber() {
    SchoolCalendar calendar =
        new SchoolCalendar(
            Month.AUGUST, SchoolCalendar.STANDARD.weeks(), SchoolCalendar.STANDARD.months());

    assertThat(Cadence.parse("monthly").expectedIn(TimeSpan.parse("2013/14..2013-07"), calendar))
        .isEqualTo(Quantity.unknown());
  }

  @Test
  void whatASchoolYearHoldsIsAConvention() {
    SchoolCalendar calendar =
        new SchoolCalendar(Month.SEPTEMBER, Quantity.exactly(38), Quantity.exactly(10));

    assertThat(Cadence.parse("weekly").expectedIn(TimeSpan.parse("2013/14"), calendar))
        .isEqualTo(Quantity.exactly(38));
    assertThat(Cadence.parse("monthly").expectedIn(TimeSpan.parse("2013-09..2014-08"), calendar))
        .isEqualTo(Quantity.exactly(10));
  }

  @Test
  void in_words_it_is_what_a_sentence_says() {
    assertThat(Cadence.parse("5/school-year").inWords()).isEqualTo("5 a school year");
    assertThat(Cadence.parse("monthly").inWords()).isEqualTo("monthly");
    assertThat(Cadence.parse("2-3/month").inWords()).isEqualTo("2–3 a month");
    assertThat(Cadence.parse(">=1/school-year").inWords()).isEqualTo("at least 1 a school year");
    assertThat(Cadence.parse("every 2 weeks").inWords()).isEqualTo("every 2 weeks");
    assertThat(Cadence.parse("1/cycle").inWords()).isEqualTo("1 a cycle");
    assertThat(Cadence.parse("as-needed").inWords()).isEqualTo("as needed");
    assertThat(
            new Cadence(
                    Cadence.Regularity.FIXED,
                    Quantity.exactly(2),
                    Optional.of(Cadence.Unit.SCHOOL_YEAR),
                    1,
                    Set.of(Month.JUNE, Month.JANUARY))
                .inWords())
        .isEqualTo("2 a school year (January, June)");
  }
}
