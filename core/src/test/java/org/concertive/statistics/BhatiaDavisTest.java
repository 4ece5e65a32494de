package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.Scale.PERCENT;
import static org.concertive.statistics.Summary.SdKind.POPULATION;
import static org.concertive.statistics.Summary.SdKind.SAMPLE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BhatiaDavisTest {
  /** Variance and mean of attitude$rating by R 4.2.2. */
  @Test
  void polarization_from_the_variance_that_R_has() {
    double[] rating = PublishedTables.column(PublishedTables.ATTITUDE, 0);
    assertThat(BhatiaDavis.polarization(PERCENT, rating).orElseThrow())
        .isCloseTo(0.0626599503518969, offset(1e-14));
    assertThat(
            BhatiaDavis.polarizationOfSummary(
                    PERCENT, 30, 64.6333333333333, 12.1725619475859, SAMPLE)
                .orElseThrow())
        .isCloseTo(0.0626599503518969, offset(1e-13));
  }

  /**
   * The share of schools using lesson study in 53 districts of Florida, as the panel slides of
   * Akiba and others print it: 36.5 (sd 36.4) in 2014, 34.2 (39.4) in 2015; the polarization is
   * plain arithmetic.
   */
  @Test
  void lesson_study_in_florida_grew_more_polarized() {
    assertThat(BhatiaDavis.polarizationOfSummary(PERCENT, 53, 36.5, 36.4, SAMPLE).orElseThrow())
        .isCloseTo(0.5609, offset(0.00005));
    assertThat(BhatiaDavis.polarizationOfSummary(PERCENT, 53, 34.2, 39.4, SAMPLE).orElseThrow())
        .isCloseTo(0.6768, offset(0.00005));
  }

  /** As arithmetic: √(36.5 × 63.5 × 53 ÷ 52), √(50 × 50 × 2 ÷ 1), √(50 × 50). */
  @Test
  void the_greatest_standard_deviation_is_that_of_values_at_the_ends() {
    assertThat(BhatiaDavis.greatestSd(PERCENT, 53, 36.5, SAMPLE).orElseThrow())
        .isCloseTo(48.6037, offset(0.00005));
    assertThat(BhatiaDavis.greatestSd(PERCENT, 2, 50, SAMPLE).orElseThrow())
        .isCloseTo(Math.sqrt(5000), offset(1e-12));
    assertThat(BhatiaDavis.greatestSd(PERCENT, 2, 50, POPULATION).orElseThrow())
        .isCloseTo(50, offset(1e-12));
    assertThat(BhatiaDavis.greatestSd(PERCENT, 1, 50, SAMPLE).isDefined()).isFalse();
  }

  @Test
  void from_all_alike_over_evenly_spread_to_all_at_the_ends() {
    assertThat(BhatiaDavis.polarization(PERCENT, 0, 100).orElseThrow()).isEqualTo(1);
    assertThat(BhatiaDavis.polarization(PERCENT, 0, 100, 100).orElseThrow())
        .isCloseTo(1, offset(1e-15));
    assertThat(BhatiaDavis.polarization(PERCENT, 40, 40, 40).orElseThrow()).isZero();
    assertThat(
            BhatiaDavis.polarization(PERCENT, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100)
                .orElseThrow())
        .isCloseTo(0.4, offset(1e-15));
    double[] even = new double[100_001];
    for (int i = 0; i < even.length; i++) {
      even[i] = i / 1000.0;
    }
    assertThat(BhatiaDavis.polarization(PERCENT, even).orElseThrow())
        .isCloseTo(1.0 / 3, offset(1e-4));
  }

  @Test
  void example_of_the_documentation() {
    assertThat(BhatiaDavis.polarization(PERCENT, 0, 50, 100).orElseThrow())
        .isCloseTo(2.0 / 3, offset(1e-15));
    assertThat(
            BhatiaDavis.polarizationOfSummary(PERCENT, 3, 50, Math.sqrt(5000.0 / 3), POPULATION)
                .orElseThrow())
        .isCloseTo(2.0 / 3, offset(1e-15));
  }

  @Test
  void the_ends_are_those_of_the_scale_not_those_seen() {
    assertThat(BhatiaDavis.polarization(PERCENT, 49, 51).orElseThrow())
        .isCloseTo(1.0 / 2500, offset(1e-15));
    assertThat(BhatiaDavis.polarization(new Scale(49, 51), 49, 51).orElseThrow()).isEqualTo(1);
  }

  @Test
  void all_at_one_end_could_not_spread() {
    Result<Double> low =
        Result.undefined(Result.Code.NO_VARIATION, "every value is at the lower end of the scale");
    Result<Double> high =
        Result.undefined(Result.Code.NO_VARIATION, "every value is at the upper end of the scale");
    assertThat(BhatiaDavis.polarization(PERCENT, 0, 0)).isEqualTo(low);
    assertThat(BhatiaDavis.polarization(PERCENT, 100)).isEqualTo(high);
    assertThat(BhatiaDavis.polarizationOfSummary(PERCENT, 9, 0, 0, SAMPLE)).isEqualTo(low);
    assertThat(BhatiaDavis.polarizationOfSummary(PERCENT, 9, 100, 0, SAMPLE)).isEqualTo(high);
  }

  @Test
  void no_values_and_a_sample_of_one_are_undefined() {
    assertThat(BhatiaDavis.polarization(PERCENT))
        .isEqualTo(Result.undefined(Result.Code.NONE_RECORDED, "there are no values", "values"));
    assertThat(BhatiaDavis.polarizationOfSummary(PERCENT, 1, 50, 0, SAMPLE))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW,
                "a sample of one value has no standard deviation",
                "a second value"));
    assertThat(BhatiaDavis.polarizationOfSummary(PERCENT, 1, 50, 0, POPULATION).orElseThrow())
        .isZero();
  }

  @Test
  void a_spread_that_cannot_occur_is_undefined() {
    assertThat(BhatiaDavis.polarizationOfSummary(PERCENT, 9, 50, 60, POPULATION))
        .isEqualTo(
            Result.undefined(
                Result.Code.CONTRADICTORY,
                "a standard deviation of 60.0 cannot occur around a mean of 50.0"
                    + " on a scale from 0.0 to 100.0"));
    assertThat(BhatiaDavis.polarizationOfSummary(PERCENT, 9, 0, 5, POPULATION).isDefined())
        .isFalse();
    assertThat(BhatiaDavis.polarizationOfSummary(PERCENT, 2, 50, 50, POPULATION).orElseThrow())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 100.1})
  void a_value_off_the_scale_is_refused(double value) {
    assertThatThrownBy(() -> BhatiaDavis.polarization(PERCENT, 5, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Value 2 is " + value + "; it must be on the scale from 0.0 to 100.0.");
    assertThatThrownBy(() -> BhatiaDavis.polarizationOfSummary(PERCENT, 2, value, 1, SAMPLE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_cannot_be_is_refused() {
    assertThatThrownBy(() -> BhatiaDavis.polarization(PERCENT, Double.NaN))
        .hasMessage("Value 1 is NaN; it must be a finite number.");
    assertThatThrownBy(() -> BhatiaDavis.polarizationOfSummary(PERCENT, 0, 5, 1, SAMPLE))
        .hasMessage("The number of values is 0; it must be 1 or more.");
    assertThatThrownBy(() -> BhatiaDavis.polarizationOfSummary(PERCENT, 3, 5, -1, SAMPLE))
        .hasMessage("The standard deviation is -1.0; it must be a number of 0 or more.");
    assertThatThrownBy(() -> new Scale(1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The upper end of a scale is 1.0; it must be above 1.0.");
    assertThatThrownBy(() -> new Scale(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Scale(-Double.MAX_VALUE, Double.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The length of a scale is Infinity");
  }
}
