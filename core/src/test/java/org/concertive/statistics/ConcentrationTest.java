package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcentrationTest {
  /**
   * The example of the U.S. Department of Justice: four firms with shares of 30, 30, 20 and 20
   * percent have a Herfindahl–Hirschman index of 2600 points.
   */
  @Test
  void herfindahl_of_the_textbook_market() {
    assertThat(Concentration.herfindahl(30, 30, 20, 20).orElseThrow())
        .isCloseTo(0.26, offset(1e-12));
    assertThat(Concentration.normalizedHerfindahl(30, 30, 20, 20).orElseThrow())
        .isCloseTo((0.26 - 0.25) / 0.75, offset(1e-12));
  }

  /** Two parties with half the seats each are two; Laakso and Taagepera's own boundary case. */
  @Test
  void effective_number_of_equal_members_is_their_number() {
    assertThat(Concentration.effectiveNumber(50, 50).orElseThrow()).isEqualTo(2);
    assertThat(Concentration.effectiveNumber(7, 7, 7, 7, 7).orElseThrow())
        .isCloseTo(5, offset(1e-12));
    assertThat(Concentration.effectiveNumber(3).orElseThrow()).isEqualTo(1);
  }

  /** Shares of a half and two quarters have an entropy of exactly 1.5 bits, of log2(3) at most. */
  @Test
  void evenness_of_a_half_and_two_quarters() {
    assertThat(Concentration.evenness(2, 1, 1).orElseThrow())
        .isCloseTo(1.5 / (Math.log(3) / Math.log(2)), offset(1e-12));
    assertThat(Concentration.evenness(4, 4).orElseThrow()).isCloseTo(1, offset(1e-12));
  }

  @Test
  void example_of_the_documentation() {
    assertThat(Concentration.herfindahl(2, 1, 1).orElseThrow()).isEqualTo(0.375);
    assertThat(Concentration.normalizedHerfindahl(2, 1, 1).orElseThrow())
        .isCloseTo(0.0625, offset(1e-12));
    assertThat(Concentration.effectiveNumber(2, 1, 1).orElseThrow())
        .isCloseTo(2.667, offset(0.0005));
    assertThat(Concentration.evenness(2, 1, 1).orElseThrow()).isCloseTo(0.9464, offset(0.00005));
  }

  @Test
  void one_who_has_all_of_a_named_population_is_full_concentration() {
    assertThat(Concentration.normalizedHerfindahl(1, 0, 0).orElseThrow()).isEqualTo(1);
    assertThat(Concentration.effectiveNumber(1, 0, 0).orElseThrow()).isEqualTo(1);
    assertThat(Concentration.evenness(1, 0, 0).orElseThrow()).isZero();
    assertThat(Concentration.normalizedHerfindahl(5, 5, 5).orElseThrow()).isZero();
  }

  @Test
  void one_member_has_no_unequal_division() {
    assertThat(Concentration.normalizedHerfindahl(1))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than two members", "a second member"));
    assertThat(Concentration.evenness(1))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than two members", "a second member"));
    assertThat(Concentration.herfindahl(1).orElseThrow()).isEqualTo(1);
  }

  @Test
  void nothing_to_divide_is_undefined() {
    Result<Double> nothing =
        Result.undefined(
            Result.Code.NONE_RECORDED, "there is nothing to divide", "an amount above 0");
    assertThat(Concentration.herfindahl()).isEqualTo(nothing);
    assertThat(Concentration.herfindahl(0, 0)).isEqualTo(nothing);
    assertThat(Concentration.normalizedHerfindahl(0, 0)).isEqualTo(nothing);
    assertThat(Concentration.effectiveNumber(0)).isEqualTo(nothing);
    assertThat(Concentration.evenness(0, 0)).isEqualTo(nothing);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void what_is_no_amount_is_refused(double amount) {
    assertThatThrownBy(() -> Concentration.herfindahl(1, amount))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Amount 2 is " + amount + "; it must be a number of 0 or more.");
    assertThatThrownBy(() -> Concentration.evenness(1, amount))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** scikit-bio's test of its Gini index by trapezoids, which is that of a population. */
  @Test
  void gini_as_scikit_bio_has_it() {
    assertThat(Concentration.gini(4.5, 6.7, 3.4, 15, 18, 3.5, 6.7, 14.1).orElseThrow())
        .isCloseTo(0.32771210013908214, offset(1e-15));
    assertThat(Concentration.correctedGini(4.5, 6.7, 3.4, 15, 18, 3.5, 6.7, 14.1).orElseThrow())
        .isCloseTo(0.32771210013908214 * 8 / 7, offset(1e-15));
  }

  /** The example of ClickHouse's function gini: the numbers from 0 to 9. */
  @Test
  void gini_of_the_ten_digits() {
    assertThat(Concentration.gini(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).orElseThrow())
        .isCloseTo(0.36666666666666664, offset(1e-15));
  }

  /** scikit-bio's tests of dominance, Simpson's effective number and Pielou's evenness. */
  @Test
  void herfindahl_and_evenness_as_scikit_bio_has_them() {
    assertThat(Concentration.herfindahl(1, 0, 2, 5, 2).orElseThrow())
        .isCloseTo(0.34, offset(1e-15));
    assertThat(Concentration.effectiveNumber(13, 13, 13, 13).orElseThrow()).isEqualTo(4);
    assertThat(Concentration.evenness(1, 1, 4, 2, 5, 2, 4, 1, 2).orElseThrow())
        .isCloseTo(0.92485490560, offset(1e-11));
  }

  @Test
  void gini_goes_from_all_alike_to_one_has_all() {
    assertThat(Concentration.gini(0.1, 0.1, 0.1, 0.1, 0.1).orElseThrow()).isZero();
    assertThat(Concentration.gini(0, 0, 7).orElseThrow()).isEqualTo(2.0 / 3);
    assertThat(Concentration.correctedGini(0, 0, 7).orElseThrow()).isEqualTo(1);
    assertThat(Concentration.gini(7).orElseThrow()).isZero();
  }

  @Test
  void gini_of_the_documentation() {
    assertThat(Concentration.gini(2, 1, 1).orElseThrow()).isCloseTo(1.0 / 6, offset(1e-15));
    assertThat(Concentration.correctedGini(2, 1, 1).orElseThrow()).isCloseTo(0.25, offset(1e-15));
  }

  @Test
  void gini_of_nothing_or_of_one_is_undefined() {
    Result<Double> nothing =
        Result.undefined(
            Result.Code.NONE_RECORDED, "there is nothing to divide", "an amount above 0");
    assertThat(Concentration.gini()).isEqualTo(nothing);
    assertThat(Concentration.gini(0, 0)).isEqualTo(nothing);
    assertThat(Concentration.correctedGini(0, 0)).isEqualTo(nothing);
    assertThat(Concentration.correctedGini(3))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than two members", "a second member"));
  }

  @Test
  void neither_huge_nor_tiny_amounts_change_a_share() {
    for (double unit : new double[] {Double.MAX_VALUE / 2, 1e-320}) {
      assertThat(Concentration.herfindahl(2 * unit, unit, unit).orElseThrow())
          .isCloseTo(0.375, offset(1e-3));
      assertThat(Concentration.gini(2 * unit, unit, unit).orElseThrow())
          .isCloseTo(1.0 / 6, offset(1e-3));
    }
  }

  @Test
  void null_is_refused() {
    assertThatThrownBy(() -> Concentration.gini((double[]) null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Amounts must not be null.");
  }
}
