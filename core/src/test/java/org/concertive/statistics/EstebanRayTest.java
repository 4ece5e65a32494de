package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EstebanRayTest {
  /** Without sensitivity it is twice mean times Gini; scikit-bio prints that Gini. */
  @Test
  void without_sensitivity_from_the_gini_that_scikit_bio_has() {
    double[] positions = {4.5, 6.7, 3.4, 15, 18, 3.5, 6.7, 14.1};
    double[] alike = {1, 1, 1, 1, 1, 1, 1, 1};
    double mean = 71.9 / 8;
    assertThat(EstebanRay.polarization(alike, positions, 0, 1).orElseThrow())
        .isCloseTo(2 * mean * 0.32771210013908214, offset(1e-13));
    // Groups alike in size: every unit of sensitivity divides by their number once more.
    assertThat(EstebanRay.polarization(alike, positions, 1, 1).orElseThrow())
        .isCloseTo(2 * mean * 0.32771210013908214 / 8, offset(1e-13));
  }

  /** In closed form: two equal poles at 0 and 1 come to ½^(1+α), three to 4 × ⅓^(2+α). */
  @Test
  void two_poles_are_more_polarized_than_three() {
    double two =
        EstebanRay.polarization(new double[] {4, 4}, new double[] {0, 1}, 1.3, 1).orElseThrow();
    double three =
        EstebanRay.polarization(new double[] {1, 1, 1}, new double[] {0, 0.5, 1}, 1.3, 1)
            .orElseThrow();
    assertThat(two).isCloseTo(Math.pow(0.5, 2.3), offset(1e-15));
    assertThat(three).isCloseTo(4 * Math.pow(1.0 / 3, 3.3), offset(1e-15)).isLessThan(two);
    assertThat(
            EstebanRay.polarization(new double[] {4, 4}, new double[] {0, 1}, 0, 1).orElseThrow())
        .isEqualTo(0.5);
  }

  @Test
  void example_of_the_documentation() {
    assertThat(
            EstebanRay.polarization(new double[] {5, 5}, new double[] {1, 0}, 1, 1).orElseThrow())
        .isEqualTo(0.25);
    assertThat(
            EstebanRay.polarization(new double[] {5, 5}, new double[] {1, 0}, 1, 4).orElseThrow())
        .isEqualTo(1);
  }

  @Test
  void one_group_or_one_place_is_not_polarized() {
    assertThat(EstebanRay.polarization(new double[] {3}, new double[] {7}, 1, 1).orElseThrow())
        .isZero();
    assertThat(
            EstebanRay.polarization(new double[] {3, 2}, new double[] {7, 7}, 1, 1).orElseThrow())
        .isZero();
    assertThat(
            EstebanRay.polarization(new double[] {3, 0}, new double[] {7, 9}, 1, 1).orElseThrow())
        .isZero();
  }

  @Test
  void no_sizes_or_too_great_distances_are_undefined() {
    assertThat(EstebanRay.polarization(new double[] {0, 0}, new double[] {1, 2}, 1, 1))
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED, "there is nothing to divide", "an amount above 0"));
    assertThat(
            EstebanRay.polarization(
                new double[] {1, 1}, new double[] {-Double.MAX_VALUE, Double.MAX_VALUE}, 1, 1))
        .isEqualTo(
            Result.undefined(
                Result.Code.NOT_APPLICABLE, "the polarization is too large for a number"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.7, Double.NaN})
  void a_sensitivity_out_of_range_is_refused(double sensitivity) {
    double[] two = {1, 2};
    assertThatThrownBy(() -> EstebanRay.polarization(two, two, sensitivity, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The sensitivity is " + sensitivity + "; it must be from 0 to 1.6.");
  }

  @Test
  void what_cannot_be_is_refused() {
    double[] two = {1, 2};
    assertThatThrownBy(() -> EstebanRay.polarization(two, new double[] {1}, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There are 2 sizes and 1 positions; every group must have one of each.");
    assertThatThrownBy(() -> EstebanRay.polarization(new double[] {1, -2}, two, 1, 1))
        .hasMessage("Size 2 is -2.0; it must be a number of 0 or more.");
    assertThatThrownBy(() -> EstebanRay.polarization(two, new double[] {1, Double.NaN}, 1, 1))
        .hasMessage("Position 2 is NaN; it must be a finite number.");
    assertThatThrownBy(() -> EstebanRay.polarization(two, two, 1, 0))
        .hasMessage("The scaling is 0.0; it must be a number above 0.");
  }
}
