package org.concertive.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.concertive.metrics.Value;
import org.junit.jupiter.api.Test;

/** Numbers as a report shows them. */
class NumeralTest {
  @Test
  void a_quotient_of_small_numbers_stays_one() {
    assertThat(Numeral.of(1.0 / 21)).isEqualTo("1/21");
    assertThat(Numeral.of(5.0 / 14)).isEqualTo("5/14");
    assertThat(Numeral.of(Value.ratio(1.5, 7))).isEqualTo("3/14");
  }

  @Test
  void what_was_counted_is_not_reduced() {
    assertThat(Numeral.of(Value.ratio(6, 8))).isEqualTo("6/8");
    assertThat(Numeral.of(Value.ratio(3, 3))).isEqualTo("3/3");
  }

  @Test
  void other_numbers_are_decimals() {
    assertThat(Numeral.of(4.9796)).isEqualTo("4.98");
    assertThat(Numeral.of(0.08649123)).isEqualTo("0.0865");
    assertThat(Numeral.of(2.5)).isEqualTo("2.5");
    assertThat(Numeral.of(Value.ratio(347, 1009))).isEqualTo("0.344");
    assertThat(Numeral.of(8)).isEqualTo("8");
  }

  @Test
  void a_share_is_so_many_out_of_so_many_however_large() {
    assertThat(Numeral.outOf(Value.ratio(347, 1009))).isEqualTo("347 of 1009");
    assertThat(Numeral.outOf(Value.between(0.5, 1))).isEqualTo("1/2 to 1 of those");
  }

  @Test
  void from_a_whole_of_20_on_a_share_is_percent_too() {
    assertThat(Numeral.share(Value.ratio(2, 7))).isEqualTo("2 of 7");
    assertThat(Numeral.share(Value.ratio(2.5, 7))).isEqualTo("2.5 of 7");
    assertThat(Numeral.share(Value.ratio(7, 20))).isEqualTo("35% (7 of 20)");
    assertThat(Numeral.share(Value.of(0.5))).isEqualTo("1/2");
  }

  @Test
  void an_interval_has_two_ends_or_no_limit() {
    assertThat(Numeral.of(Value.between(3.0 / 14, 17.0 / 42))).isEqualTo("3/14 to 17/42");
    assertThat(Numeral.of(Value.between(2, Double.POSITIVE_INFINITY))).isEqualTo("2 to any number");
  }
}
