package org.concertive.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "8, 8",
    "1234567, 1234567",
    "0.6, 0.6",
    "0.35714, 0.3571",
    "0.99996, 1",
    "4.98123, 4.98",
    "-12.345, -12.35",
    "0.00001234567, 0.00001235",
    "Infinity, Infinity",
  })
  void a_number_is_printed_for_people(double number, String printed) {
    assertThat(Numbers.of(number)).isEqualTo(printed);
  }
}
