package org.concertive.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and dates are read as people write them, and never guessed. */
class CellsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120         | 120
          -1.50       | -1.50
          1,5         | 1.5
          0,125       | 0.125
          1,234.5     | 1234.5
          1.234,5     | 1234.5
          1,234,567   | 1234567
          1.234.567   | 1234567
          1 234       | 1234
          12 345,6    | 12345.6
          1’234.5     | 1234.5
          1.234       | 1.234
          45%         | 0.45
          4,5 %       | 0.045
          1e3         | 1E+3
          .5          | 0.5
          −2          | -2
          """)
  void numbers(String text, String number) {
    assertThat(CellDecimals.parse(text, null)).hasToString(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,234    | , | 1.234
          1,234    | . | 1234
          1.234    | , | 1234
          1.234    | . | 1.234
          1.234,50 | , | 1234.50
          1,234.50 | . | 1234.50
          """)
  void numbers_by_the_decimal_mark_stated(String text, char mark, String number) {
    assertThat(CellDecimals.parse(text, mark)).hasToString(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12O      | must be a number. Maybe "120".
          l2       | must be a number. Maybe "12".
          many     | must be a number.
          1,2,3    | must be a number.
          1,23.4.5 | must be a number.
          12 34    | must be a number.
          %        | must be a number.
          1,234    | may be 1234 or 1.234. Say which mark is the decimal mark (option decimal).
          """)
  void what_is_no_number(String text, String rule) {
    assertThatThrownBy(() -> CellDecimals.parse(text, null)).hasMessage(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,23.5 | .
          1.23,5 | ,
          """)
  void thousands_have_three_digits(String text, char mark) {
    assertThatThrownBy(() -> CellDecimals.parse(text, mark)).hasMessage("must be a number.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014-09-30          | 2014-09-30
          2014/9/30           | 2014-09-30
          2014-09-30 14:05    | 2014-09-30
          2014-09-30T14:05:00Z | 2014-09-30
          30.9.2014           | 2014-09-30
          4.3.2014            | 2014-03-04
          9/30/2014           | 2014-09-30
          30/9/2014           | 2014-09-30
          3/3/2014            | 2014-03-03
          Sept 2014           | 2014-09
          September 2014      | 2014-09
          Sep-2014            | 2014-09
          9/2014              | 2014-09
          2014-09             | 2014-09
          30 Sept 2014        | 2014-09-30
          30-Sep-2014         | 2014-09-30
          Sept. 30, 2014      | 2014-09-30
          May 1st, 2014       | 2014-05-01
          2014                | 2014
          2014/15             | 2014/15
          2014-2015           | 2014/15
          2014–2015           | 2014/15
          SY 2014-15          | 2014/15
          school year 2014/15 | 2014/15
          Year 3              | year-3
          """)
  void dates(String text, String time) {
    assertThat(CellDates.time(text, null)).hasToString(time);
  }

  @Test
  void the_order_of_day_and_month_is_the_one_stated() {
    assertThat(CellDates.time("3/4/2014", DateOrder.DAY_FIRST)).hasToString("2014-04-03");
    assertThat(CellDates.time("3/4/2014", DateOrder.MONTH_FIRST)).hasToString("2014-03-04");
    assertThat(CellDates.time("3.4.2014", DateOrder.MONTH_FIRST)).hasToString("2014-03-04");
    assertThatThrownBy(() -> CellDates.time("9/30/2014", DateOrder.DAY_FIRST))
        .hasMessage("must have a month from 1 to 12, but has 30.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3/4/2014     | may be 3 April or 4 March. Say which comes first, the day or the month (option dates).
          31.2.2014    | does not exist in the calendar.
          30 Feb 2014  | does not exist in the calendar.
          13/2014      | must have a month from 1 to 12, but has 13.
          31/31/2014   | must have a month from 1 to 12, but has 31.
          9/30/14      | must have a year of four digits.
          Sep-14       | must have a year of four digits.
          Herbst 2014  | must have an English name of a month, such as Sept 2014.
          """)
  void what_is_no_date(String text, String rule) {
    assertThatThrownBy(() -> CellDates.time(text, null)).hasMessage(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2014                   | 2014
          2012-08..              | 2012-08..
          ..June 2014            | ..2014-06
          1.9.2014 .. 30.6.2015  | 2014-09-01..2015-06-30
          """)
  void periods(String text, String period) {
    assertThat(CellDates.span(text, null)).hasToString(period);
  }
}
