package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.Summary.SdKind.POPULATION;
import static org.concertive.statistics.Summary.SdKind.SAMPLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {
  private static final Summary RATING =
      Summary.of(PublishedTables.column(PublishedTables.ATTITUDE, 0));

  /** R 4.2.2: mean, sd and var of attitude$rating. */
  @Test
  void mean_and_spread_as_R_has_them() {
    assertThat(RATING.n()).isEqualTo(30);
    assertThat(RATING.mean().orElseThrow()).isCloseTo(64.6333333333333, offset(1e-12));
    assertThat(RATING.standardDeviation(SAMPLE).orElseThrow())
        .isCloseTo(12.1725619475859, offset(1e-12));
    assertThat(RATING.variance(SAMPLE).orElseThrow()).isCloseTo(148.171264367816, offset(1e-11));
    assertThat(RATING.variance(POPULATION).orElseThrow())
        .isCloseTo(148.171264367816 * 29 / 30, offset(1e-11));
  }

  /** R 4.2.2: quantile(attitude$rating, …), of type 7 by default. */
  @ParameterizedTest
  @CsvSource({"0, 40", "0.1, 47.5", "0.25, 58.75", "0.5, 65.5", "0.75, 71.75", "0.9, 81", "1, 85"})
  void quantiles_as_R_has_them(double share, double expected) {
    assertThat(RATING.quantile(share).orElseThrow()).isCloseTo(expected, offset(1e-12));
  }

  /** NIST's reference data sets NumAcc3 and NumAcc4: mean 1000000.2 and 10000000.2, sd 0.1. */
  @ParameterizedTest
  @CsvSource({"1000000, 1e-10", "10000000, 1e-8"})
  void a_great_mean_costs_no_digits_of_the_spread(double base, double tolerance) {
    double[] values = new double[1001];
    values[0] = base + 0.2;
    for (int i = 1; i < values.length; i++) {
      values[i] = base + (i % 2 == 1 ? 0.1 : 0.3);
    }
    Summary summary = Summary.of(values);
    assertThat(summary.mean().orElseThrow()).isCloseTo(base + 0.2, offset(1e-8));
    assertThat(summary.standardDeviation(SAMPLE).orElseThrow()).isCloseTo(0.1, offset(tolerance));
  }

  @Test
  void example_of_the_documentation() {
    Summary summary = Summary.of(4, 1, 3, 2);
    assertThat(summary.mean().orElseThrow()).isEqualTo(2.5);
    assertThat(summary.variance(SAMPLE).orElseThrow()).isCloseTo(5.0 / 3, offset(1e-15));
    assertThat(summary.variance(POPULATION).orElseThrow()).isEqualTo(1.25);
    assertThat(summary.median().orElseThrow()).isEqualTo(2.5);
    assertThat(summary.quantile(0.25).orElseThrow()).isEqualTo(1.75);
    assertThat(summary.minimum().orElseThrow()).isEqualTo(1);
    assertThat(summary.maximum().orElseThrow()).isEqualTo(4);
    assertThat(summary)
        .isEqualTo(Summary.of(1, 2, 3, 4))
        .hasSameHashCodeAs(Summary.of(1, 2, 3, 4))
        .isNotEqualTo(Summary.of(1, 2, 3, 5));
    assertThat(summary.toString()).startsWith("n 4, mean 2.5, sd 1.29").endsWith(", 1.0 to 4.0");
  }

  @Test
  void alike_values_have_no_spread_at_all() {
    Summary summary = Summary.of(0.1, 0.1, 0.1);
    assertThat(summary.mean().orElseThrow()).isEqualTo(0.1);
    assertThat(summary.variance(SAMPLE).orElseThrow()).isZero();
    assertThat(summary.standardDeviation(POPULATION).orElseThrow()).isZero();
  }

  @Test
  void no_values_have_nothing_but_their_number() {
    Summary none = Summary.of();
    Result<Double> undefined =
        Result.undefined(Result.Code.NONE_RECORDED, "there are no values", "values");
    assertThat(none.n()).isZero();
    assertThat(none.mean()).isEqualTo(undefined);
    assertThat(none.variance(POPULATION)).isEqualTo(undefined);
    assertThat(none.standardDeviation(SAMPLE)).isEqualTo(undefined);
    assertThat(none.minimum()).isEqualTo(undefined);
    assertThat(none.maximum()).isEqualTo(undefined);
    assertThat(none.median()).isEqualTo(undefined);
    assertThat(none).hasToString("there are no values");
  }

  @Test
  void one_value_is_a_population_but_no_sample() {
    Summary one = Summary.of(3);
    assertThat(one.standardDeviation(POPULATION).orElseThrow()).isZero();
    assertThat(one.standardDeviation(SAMPLE))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW,
                "a sample of one value has no standard deviation",
                "a second value"));
    assertThat(one.variance(SAMPLE).isDefined()).isFalse();
    assertThat(one.quantile(0.3).orElseThrow()).isEqualTo(3);
  }

  @Test
  void huge_and_tiny_values_have_a_standard_deviation_when_the_variance_cannot_be_held() {
    Summary huge = Summary.of(-1e308, 1e308, -1e308, 1e308);
    assertThat(huge.mean().orElseThrow()).isZero();
    assertThat(huge.standardDeviation(POPULATION).orElseThrow()).isCloseTo(1e308, offset(1e294));
    assertThat(huge.median().orElseThrow()).isZero();
    assertThat(huge.variance(POPULATION))
        .isEqualTo(
            Result.undefined(
                Result.Code.NOT_APPLICABLE, "the variance is too large or too small for a number"));
    Summary tiny = Summary.of(1e-200, 3e-200);
    assertThat(tiny.standardDeviation(POPULATION).orElseThrow()).isCloseTo(1e-200, offset(1e-214));
    assertThat(tiny.variance(POPULATION).isDefined()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void what_is_no_number_is_refused(double value) {
    assertThatThrownBy(() -> Summary.of(1, 2, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Value 3 is " + value + "; it must be a finite number.");
  }

  @Test
  void a_share_out_of_range_is_refused() {
    assertThatThrownBy(() -> RATING.quantile(90))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The share is 90.0; it must be from 0 to 1.");
  }
}
