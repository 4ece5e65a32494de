package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.concertive.statistics.ReachablePercentages.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachablePercentagesTest {
  private static final ReachablePercentages EIGHT = new ReachablePercentages(8);

  private static Percentage percentage(int count, String percent) {
    return new Percentage(count, new BigDecimal(percent));
  }

  @Test
  void ninety_percent_of_eight_people_is_no_number_of_people() {
    BigDecimal ninety = new BigDecimal("90");
    assertThat(EIGHT.isReachable(ninety)).isFalse();
    assertThat(EIGHT.matching(ninety)).isEmpty();
    assertThat(EIGHT.nearest(ninety)).containsExactly(percentage(7, "88"), percentage(8, "100"));
  }

  /**
   * The example of Wikipedia's page on the GRIM test: the mean of 20 rolls of a die is never 3.48.
   */
  @Test
  void a_fraction_that_the_grim_test_refuses_is_no_percentage_either() {
    ReachablePercentages rolls = new ReachablePercentages(20);
    assertThat(rolls.isReachable(new BigDecimal("48"))).isFalse();
    assertThat(rolls.nearest(new BigDecimal("48")))
        .containsExactly(percentage(9, "45"), percentage(10, "50"));
  }

  /** A survey in Florida: 58 of 68 districts answered, printed as 85.3 %. */
  @Test
  void a_printed_rate_tells_who_answered() {
    assertThat(new ReachablePercentages(68).matching(new BigDecimal("85.3")))
        .containsExactly(percentage(58, "85.3"));
    assertThat(new ReachablePercentages(58).matching(new BigDecimal("91.4")))
        .containsExactly(percentage(53, "91.4"));
  }

  @ParameterizedTest
  @CsvSource({
    "87, true",
    "88, true",
    "87.5, true",
    "87.0, false",
    "88.0, false",
    "87.50, true",
    "0, true",
    "100, true",
    "0.0, true",
    "99, false",
    "12, true",
    "13, true",
    "14, false"
  })
  void printed_digits_decide_and_a_half_goes_either_way(String printed, boolean reachable) {
    assertThat(EIGHT.isReachable(new BigDecimal(printed))).isEqualTo(reachable);
    assertThat(EIGHT.matching(new BigDecimal(printed)).isEmpty()).isEqualTo(!reachable);
  }

  @Test
  void many_counts_may_round_to_the_same() {
    assertThat(new ReachablePercentages(300).matching(new BigDecimal("90")))
        .extracting(Percentage::count)
        .containsExactly(269, 270, 271);
    assertThat(new ReachablePercentages(1000).matching(new BigDecimal("9E+1"))).hasSize(101);
  }

  @Test
  void what_is_reached_exactly_is_its_own_nearest() {
    assertThat(EIGHT.nearest(new BigDecimal("50"))).containsExactly(percentage(4, "50"));
    assertThat(EIGHT.nearest(new BigDecimal("0.0"))).containsExactly(percentage(0, "0.0"));
    assertThat(EIGHT.nearest(new BigDecimal("88")))
        .containsExactly(percentage(7, "88"), percentage(8, "100"));
  }

  @Test
  void all_percentages_of_a_number() {
    assertThat(new ReachablePercentages(3).all(1))
        .isEqualTo(
            List.of(
                percentage(0, "0.0"),
                percentage(1, "33.3"),
                percentage(2, "66.7"),
                percentage(3, "100.0")));
    assertThat(new ReachablePercentages(1).all(0))
        .containsExactly(percentage(0, "0"), percentage(1, "100"));
  }

  @Test
  void great_numbers_do_not_overflow() {
    ReachablePercentages all = new ReachablePercentages(Integer.MAX_VALUE);
    assertThat(all.nearest(new BigDecimal("100")))
        .containsExactly(percentage(Integer.MAX_VALUE, "100"));
    assertThat(all.isReachable(new BigDecimal("33.3333333"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "100.1"})
  void a_percentage_beyond_0_and_100_is_refused(String printed) {
    assertThatThrownBy(() -> EIGHT.isReachable(new BigDecimal(printed)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The percentage is " + printed + "; it must be from 0 to 100.");
    assertThatThrownBy(() -> EIGHT.matching(new BigDecimal(printed)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EIGHT.nearest(new BigDecimal(printed)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobody_and_fewer_than_no_decimals_are_refused() {
    assertThatThrownBy(() -> new ReachablePercentages(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The number of those counted is 0; it must be 1 or more.");
    assertThatThrownBy(() -> EIGHT.all(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The number of decimals is -1; it must be 0 or more.");
    assertThatThrownBy(() -> EIGHT.isReachable(null)).isInstanceOf(IllegalArgumentException.class);
  }
}
