package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.Diversity.EntropyUnit.BITS;
import static org.concertive.statistics.Diversity.EntropyUnit.HARTLEYS;
import static org.concertive.statistics.Diversity.EntropyUnit.NATS;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiversityTest {
  /** A community in scikit-bio's tests. */
  private static final double[] COMMUNITY = {0, 1, 1, 4, 2, 5, 2, 4, 1, 2};

  /** R's vegan 2.6-4: renyi(x, scales, hill = TRUE). */
  @ParameterizedTest
  @CsvSource({
    "0, 9",
    "0.5, 8.25798123935",
    "1, 7.63019902174",
    "2, 6.72222222222",
    "3, 6.16673101640",
    "Infinity, 4.4"
  })
  void hill_numbers_as_vegan_has_them(double order, double expected) {
    assertThat(Diversity.hill(COMMUNITY, order).orElseThrow()).isCloseTo(expected, offset(1e-11));
  }

  /** R's vegan 2.6-4: diversity(x) and diversity(x, base = 2). */
  @Test
  void entropy_as_vegan_has_it() {
    assertThat(Diversity.entropy(COMMUNITY, NATS).orElseThrow())
        .isCloseTo(2.03211392906, offset(1e-11));
    assertThat(Diversity.entropy(COMMUNITY, BITS).orElseThrow())
        .isCloseTo(2.93172068798, offset(1e-11));
  }

  @Test
  void a_fair_coin_is_one_bit_and_ten_equal_shares_are_one_hartley() {
    assertThat(Diversity.entropy(new double[] {5, 5}, BITS).orElseThrow()).isEqualTo(1);
    double[] ten = new double[10];
    Arrays.fill(ten, 3);
    assertThat(Diversity.entropy(ten, HARTLEYS).orElseThrow()).isCloseTo(1, offset(1e-15));
  }

  @Test
  void example_of_the_documentation() {
    double[] amounts = {2, 1, 1};
    assertThat(Diversity.entropy(amounts, BITS).orElseThrow()).isEqualTo(1.5);
    assertThat(Diversity.hill(amounts, 0).orElseThrow()).isEqualTo(3);
    assertThat(Diversity.hill(amounts, 1).orElseThrow()).isCloseTo(2.828, offset(0.0005));
    assertThat(Diversity.hill(amounts, 2).orElseThrow()).isCloseTo(2.667, offset(0.0005));
    assertThat(Diversity.hill(amounts, Double.POSITIVE_INFINITY).orElseThrow()).isEqualTo(2);
  }

  @Test
  void one_who_has_all_is_one_at_every_order_and_not_uncertain() {
    double[] all = {0, 7, 0};
    for (double order : new double[] {0, 0.3, 1, 2, 50, Double.POSITIVE_INFINITY}) {
      assertThat(Diversity.hill(all, order).orElseThrow()).isEqualTo(1);
    }
    assertThat(Diversity.entropy(all, NATS).orElseThrow()).isZero();
  }

  @Test
  void equal_shares_are_as_many_as_there_are_at_every_order() {
    double[] equal = {3, 3, 3, 3, 0};
    for (double order : new double[] {0, 0.5, 0.999999, 1, 1.000001, 2, 700, 1e308}) {
      assertThat(Diversity.hill(equal, order).orElseThrow()).isCloseTo(4, offset(1e-12));
    }
  }

  @Test
  void orders_close_to_one_lose_no_digits() {
    double atOne = Diversity.hill(COMMUNITY, 1).orElseThrow();
    for (double order : new double[] {Math.nextDown(1.0), Math.nextUp(1.0), 1 - 1e-12, 1 + 1e-12}) {
      assertThat(Diversity.hill(COMMUNITY, order).orElseThrow()).isCloseTo(atOne, offset(1e-10));
    }
  }

  @Test
  void great_orders_come_to_the_greatest_share_and_do_not_vanish() {
    double[] many = new double[1000];
    Arrays.fill(many, 1e-3);
    assertThat(Diversity.hill(many, 5000).orElseThrow()).isCloseTo(1000, offset(1e-9));
    assertThat(Diversity.hill(COMMUNITY, 1e6).orElseThrow()).isCloseTo(4.4, offset(1e-4));
    assertThat(Diversity.hill(COMMUNITY, Double.MAX_VALUE).orElseThrow())
        .isCloseTo(4.4, offset(1e-12));
  }

  @Test
  void nothing_to_divide_is_undefined() {
    Result<Double> nothing =
        Result.undefined(
            Result.Code.NONE_RECORDED, "there is nothing to divide", "an amount above 0");
    assertThat(Diversity.hill(new double[] {}, 1)).isEqualTo(nothing);
    assertThat(Diversity.hill(new double[] {0, 0}, 0)).isEqualTo(nothing);
    assertThat(Diversity.entropy(new double[] {0}, BITS)).isEqualTo(nothing);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.5, Double.NaN, Double.NEGATIVE_INFINITY})
  void an_order_below_0_is_refused(double order) {
    assertThatThrownBy(() -> Diversity.hill(COMMUNITY, order))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The order of a Hill number is " + order + "; it must be 0 or more.");
  }

  @Test
  void what_is_no_amount_is_refused() {
    assertThatThrownBy(() -> Diversity.hill(new double[] {1, -2}, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Amount 2 is -2.0; it must be a number of 0 or more.");
    assertThatThrownBy(() -> Diversity.entropy(new double[] {Double.NaN}, NATS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Diversity.entropy(COMMUNITY, null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
