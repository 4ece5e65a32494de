package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

class VanDerEijkTest {
  /** The example on page 331 of the paper; R's agrmt prints 0.6113333. */
  @Test
  void agreement_of_the_example_of_the_paper() {
    assertThat(VanDerEijk.agreement(30, 40, 210, 130, 530, 50, 10).orElseThrow())
        .isCloseTo(0.6113333, offset(5e-8));
  }

  /** Where Dutch voters put two parties; the vignette of R's agrmt prints 0.61 and 0.48. */
  @Test
  void agreement_about_two_dutch_parties() {
    assertThat(VanDerEijk.agreement(2.4, 2.8, 3.2, 6.2, 13.5, 30.4, 41.6).orElseThrow())
        .isCloseTo(0.61, offset(0.005));
    assertThat(VanDerEijk.agreement(1.6, 2.6, 8.2, 21, 29.3, 27, 10.3).orElseThrow())
        .isCloseTo(0.48, offset(0.005));
  }

  /** The vignette of R's agrmt prints 0.08. */
  @Test
  void example_of_the_documentation() {
    assertThat(VanDerEijk.agreement(2, 0, 1, 1).orElseThrow())
        .isCloseTo(0.08, offset(0.005))
        .isCloseTo(1.0 / 12, offset(1e-15));
    assertThat(VanDerEijk.polarization(2, 0, 1, 1).orElseThrow())
        .isCloseTo(11.0 / 24, offset(1e-15));
  }

  @Test
  void from_half_at_either_end_over_as_many_in_each_to_all_in_one() {
    assertThat(VanDerEijk.agreement(2, 0, 0, 2).orElseThrow()).isCloseTo(-1, offset(1e-15));
    assertThat(VanDerEijk.polarization(9, 0, 0, 0, 9).orElseThrow()).isCloseTo(1, offset(1e-15));
    assertThat(VanDerEijk.agreement(1, 1, 1, 1).orElseThrow()).isZero();
    assertThat(VanDerEijk.polarization(1, 1, 1).orElseThrow()).isEqualTo(0.5);
    assertThat(VanDerEijk.agreement(0, 5, 0).orElseThrow()).isEqualTo(1);
    assertThat(VanDerEijk.polarization(5, 0, 0).orElseThrow()).isZero();
  }

  @Test
  void two_neighbours_agree_more_than_two_apart() {
    assertThat(VanDerEijk.agreement(0, 5, 5, 0, 0).orElseThrow())
        .isGreaterThan(VanDerEijk.agreement(0, 5, 0, 5, 0).orElseThrow());
  }

  @Test
  void two_categories_or_no_choices_are_undefined() {
    assertThat(VanDerEijk.agreement(3, 4))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than three categories", "a third category"));
    assertThat(VanDerEijk.polarization(0, 0, 0))
        .isEqualTo(
            Result.undefined(
                Result.Code.NONE_RECORDED, "there is nothing to divide", "an amount above 0"));
  }

  @Test
  void what_is_no_count_is_refused() {
    assertThatThrownBy(() -> VanDerEijk.agreement(1, -1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Count 2 is -1.0; it must be a number of 0 or more.");
  }
}
