package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a time reads, and how times compare. */
class TimePointTest {
  @Test
  void everyPrecisionHasAShortForm() {
    assertThat(TimePoint.parse("2014")).isEqualTo(TimePoint.year(2014));
    assertThat(TimePoint.parse("2014-05")).isEqualTo(TimePoint.month(2014, 5));
    assertThat(TimePoint.parse("2014-05-31")).isEqualTo(TimePoint.date(LocalDate.of(2014, 5, 31)));
    assertThat(TimePoint.parse("2014/15")).isEqualTo(TimePoint.schoolYear(2014));
    assertThat(TimePoint.parse("1999/00")).isEqualTo(TimePoint.schoolYear(1999));
    assertThat(TimePoint.parse("year-3")).isEqualTo(TimePoint.projectYear(3));
  }

  @Test
  void aSchoolYearWrittenLikeAMonthIsRefusedWithTheOneThatIsMeant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePoint.parse("2014-15"))
        .withMessage("The time \"2014-15\" has no such month. Maybe the school year \"2014/15\".");
  }

  @Test
  void aSchoolYearThatDoesNotEndInTheNextYearIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePoint.parse("2014/16"))
        .withMessageEndingWith("Maybe \"2014/15\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-02-29", "2014-04-31", "2014-01-00", "2014-01-32"})
  void aDayThatIsNotInTheCalendarIsRefused(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePoint.parse(form))
        .withMessage("The date " + form + " does not exist in the calendar.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-00", "2014-13", "2014-13-01"})
  void aMonthThatIsNotInTheCalendarIsRefused(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePoint.parse(form))
        .withMessageContaining("must lie between 1 and 12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "year-0"})
  void yearsBeginWithOne(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePoint.parse(form))
        .withMessage("The year 0 must lie between 1 and 9999.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "14", "2014-5", "May 2014", "2014/2015", "year 3", "٢٠١٤", "2014-05-31T00:00"})
  void anythingElseIsRefusedWithTheFormsThereAre(String form) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimePoint.parse(form))
        .withMessageContaining("2014-05-31")
        .withMessageContaining("2014/15")
        .withMessageContaining("year-3");
  }

  @Test
  void aPrecisionHasNoPartsItDoesNotState() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimePoint(TimePoint.Kind.YEAR, 2014, 5, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimePoint(TimePoint.Kind.MONTH, 2014, 5, 31));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimePoint(TimePoint.Kind.PROJECT_YEAR, 1, 0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2013, 2014-05, YES",
    "2014-05, 2013, NO",
    "2014, 2014-05, UNKNOWN",
    "2014-05, 2014, UNKNOWN",
    "2014-12, 2014, UNKNOWN",
    "2014-05, 2014-05-31, UNKNOWN",
    "2014-05-30, 2014-05-31, YES",
    "2014, 2014, NO",
    "2013/14, 2014/15, YES",
    "2013/14, 2014, UNKNOWN",
    "2013/14, 2014-06, UNKNOWN",
    "2013/14, 2014-07, YES",
    "2013-06-30, 2013/14, YES",
    "year-1, year-2, YES",
    "year-2, year-2, NO",
    "year-1, 2014, UNKNOWN",
    "2014, year-1, UNKNOWN"
  })
  void oneTimeIsBeforeAnotherWhenItsLastDayIs(String a, String b, Answer before) {
    assertThat(TimePoint.parse(a).isBefore(TimePoint.parse(b))).isEqualTo(before);
  }

  @Test
  void whereASchoolYearBeginsIsAConvention() {
    SchoolCalendar september =
        new SchoolCalendar(
            Month.SEPTEMBER, SchoolCalendar.STANDARD.weeks(), SchoolCalendar.STANDARD.months());
    TimePoint august = TimePoint.month(2014, 8);

    assertThat(TimePoint.schoolYear(2013).isBefore(august)).isEqualTo(Answer.YES);
    assertThat(TimePoint.schoolYear(2013).isBefore(august, september)).isEqualTo(Answer.UNKNOWN);
    assertThat(august.inSchoolYear(SchoolCalendar.STANDARD)).contains(TimePoint.schoolYear(2014));
    assertThat(august.inSchoolYear(september)).contains(TimePoint.schoolYear(2013));
  }

  @Test
  void aCalendarYearFallsIntoNoOneSchoolYear() {
    assertThat(TimePoint.year(2014).inSchoolYear(SchoolCalendar.STANDARD)).isEmpty();
    assertThat(TimePoint.projectYear(2).inSchoolYear(SchoolCalendar.STANDARD))
        .contains(TimePoint.projectYear(2));
    assertThat(TimePoint.month(1, 3).inSchoolYear(SchoolCalendar.STANDARD))
        .as("the school year before the first year cannot be named")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2010, 2014-05, 4",
    "2013/14, 2014, 1",
    "year-3, year-1, -2",
    "2014-12-31, 2015-01-01, 1"
  })
  void ageIsTheDifferenceOfTheYears(String from, String to, int years) {
    assertThat(TimePoint.parse(from).yearsUntil(TimePoint.parse(to))).hasValue(years);
  }

  @Test
  void aYearOfTheProjectHasNoAgeInTheCalendar() {
    assertThat(TimePoint.projectYear(1).yearsUntil(TimePoint.year(2014))).isEmpty();
  }

  @Test
  void digitsDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(TimePoint.month(14, 5)).hasToString("0014-05");
      assertThat(TimePoint.schoolYear(1999)).hasToString("1999/00");
      assertThat(TimePoint.date(LocalDate.of(2014, 5, 3))).hasToString("2014-05-03");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> TimePoint.parse("2014-02-30"))
          .withMessageContaining("2014-02-30");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void in_words_a_month_has_its_name() {
    assertThat(TimePoint.parse("2010-02").inWords()).isEqualTo("February 2010");
    assertThat(TimePoint.parse("2010-02-14").inWords()).isEqualTo("14 February 2010");
    assertThat(TimePoint.parse("2014/15").inWords()).isEqualTo("2014/15");
    assertThat(TimePoint.parse("year-3").inWords()).isEqualTo("project year 3");
  }
}
