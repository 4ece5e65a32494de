package org.concertive.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a period reads, and what lies in it. */
class TimeSpanTest {
  @Test
  void eitherEndMayBeOpen() {
    assertThat(TimeSpan.parse("2008..2013"))
        .isEqualTo(TimeSpan.between(TimePoint.year(2008), TimePoint.year(2013)));
    assertThat(TimeSpan.parse("2010..")).isEqualTo(TimeSpan.from(TimePoint.year(2010)));
    assertThat(TimeSpan.parse(" .. 2014 ")).isEqualTo(TimeSpan.until(TimePoint.year(2014)));
    assertThat(TimeSpan.parse("year-1..year-3"))
        .isEqualTo(TimeSpan.between(TimePoint.projectYear(1), TimePoint.projectYear(3)));
  }

  @Test
  void oneTimeIsAPeriod() {
    assertThat(TimeSpan.parse("2014/15"))
        .isEqualTo(TimeSpan.of(TimePoint.schoolYear(2014)))
        .isEqualTo(TimeSpan.parse("2014/15..2014/15"))
        .hasToString("2014/15");
  }

  @Test
  void aPeriodNeedsAnEnd() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.parse(".."))
        .withMessage("A period must have a start or an end.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimeSpan(Optional.empty(), Optional.empty()));
  }

  @Test
  void aPeriodThatCertainlyRunsBackwardsIsRefusedWithTheOneThatIsMeant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TimeSpan.parse("2013..2008"))
        .withMessage("The period 2013..2008 must not end before it starts. Maybe \"2008..2013\".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-05..2014", "2013/14..2013", "year-2..2010", "2010..year-1"})
  void aPeriodOfWhichTheOrderCannotBeSaidIsAccepted(String form) {
    assertThat(TimeSpan.parse(form)).hasToString(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2008-2013", "2008...2013", "2008..2010..2013", "then..now"})
  void anythingElseIsRefused(String form) {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.parse(form));
  }

  @ParameterizedTest
  @CsvSource({
    "2008..2013, 2010-05, YES",
    "2008..2013, 2008, YES",
    "2008..2013, 2013-12-31, YES",
    "2008..2013, 2014, NO",
    "2008..2013, 2007-12, NO",
    "2008..2013, 2013/14, UNKNOWN",
    "2013/14, 2013, UNKNOWN",
    "2013/14, 2013-07, YES",
    "2013/14, 2013-06, NO",
    "2010.., 2050, YES",
    "2010.., 2009, NO",
    "2010-05.., 2010, UNKNOWN",
    "..2014, 1999, YES",
    "..2014, 2015, NO",
    "year-1..year-3, year-2, YES",
    "year-1..year-3, year-4, NO",
    "year-1..year-3, 2014, UNKNOWN",
    "2010.., year-1, UNKNOWN"
  })
  void aTimeLiesInAPeriodWhenAllOfItDoes(String period, String time, Answer inside) {
    assertThat(TimeSpan.parse(period).contains(TimePoint.parse(time))).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({
    "2008..2010, 2011..2013, YES",
    "2008..2010, 2010..2013, NO",
    "2008..2010, 2010-05..2013, UNKNOWN",
    "2008.., ..2007, YES",
    "2008.., ..2008, NO",
    "2008.., 2020, NO",
    "..2010, ..2005, NO",
    "year-1, year-2, YES",
    "year-1, 2014, UNKNOWN",
    "2012/13, 2013-07.., YES"
  })
  void periodsAreApartWhenNoDayIsInBoth(String a, String b, Answer apart) {
    assertThat(TimeSpan.parse(a).isApartFrom(TimeSpan.parse(b))).isEqualTo(apart);
  }
}
