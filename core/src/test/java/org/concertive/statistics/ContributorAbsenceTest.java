package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContributorAbsenceTest {
  /** The example of the CHAOSS project's page of the metric. */
  @Test
  void factor_of_the_example_of_chaoss() {
    assertThat(ContributorAbsence.factor(1000, 202, 90, 33, 332, 343, 42, 433).orElseThrow())
        .isEqualTo(2);
  }

  @Test
  void example_of_the_documentation() {
    assertThat(ContributorAbsence.factor(5, 2, 2, 1).orElseThrow()).isEqualTo(1);
    assertThat(ContributorAbsence.factorFor(0.8, 5, 2, 2, 1).orElseThrow()).isEqualTo(3);
  }

  @Test
  void one_who_has_all_is_enough() {
    assertThat(ContributorAbsence.factor(0, 9, 0).orElseThrow()).isEqualTo(1);
    assertThat(ContributorAbsence.factorFor(1, 0, 9, 0).orElseThrow()).isEqualTo(1);
    assertThat(ContributorAbsence.factorFor(Double.MIN_VALUE, 3, 2).orElseThrow()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 1", "0.3, 3", "0.5, 5", "0.51, 6", "0.6, 6", "0.7, 7", "0.9, 9", "1, 10"})
  void of_ten_alike_as_many_as_the_share_says(double share, int expected) {
    double[] alike = new double[10];
    Arrays.fill(alike, 0.1);
    assertThat(ContributorAbsence.factorFor(share, alike).orElseThrow()).isEqualTo(expected);
  }

  @Test
  void all_of_it_takes_everyone_with_anything() {
    assertThat(ContributorAbsence.factorFor(1, 1, 1e-20, 0).orElseThrow()).isEqualTo(2);
  }

  @Test
  void nothing_to_divide_is_undefined() {
    assertThat(ContributorAbsence.factor())
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED, "there is nothing to divide", "an amount above 0"));
    assertThat(ContributorAbsence.factorFor(0.2, 0, 0))
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED, "there is nothing to divide", "an amount above 0"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.1, Double.NaN})
  void a_share_out_of_range_is_refused(double share) {
    assertThatThrownBy(() -> ContributorAbsence.factorFor(share, 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The share is " + share + "; it must be above 0 and up to 1.");
  }

  @Test
  void what_is_no_amount_is_refused() {
    assertThatThrownBy(() -> ContributorAbsence.factor(1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Amount 2 is NaN; it must be a number of 0 or more.");
  }
}
