package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BimodalityTest {
  /** Values 1, 2, 3 … as often as said. */
  private static double[] values(int... counts) {
    return IntStream.range(0, counts.length)
        .boxed()
        .flatMapToDouble(i -> DoubleStream.generate(() -> i + 1).limit(counts[i]))
        .toArray();
  }

  /**
   * The example of R's mousetrap, after Pfister and others: 0.34 and 0.79; psych has more digits.
   */
  @Test
  void one_mode_and_two_as_in_the_example_of_pfister() {
    assertThat(Bimodality.sarle(values(3, 5, 5, 10, 17, 20, 17, 10, 5, 5, 3)).orElseThrow())
        .isCloseTo(0.336058, offset(5e-7));
    assertThat(Bimodality.sarle(values(2, 26, 14, 6, 2, 0, 2, 6, 14, 26, 2)).orElseThrow())
        .isCloseTo(0.794689, offset(5e-7));
  }

  /** R's e1071: skewness and kurtosis, both of type 2, of mtcars$mpg, which is skewed. */
  @Test
  void skewed_values_with_the_moments_that_e1071_has() {
    double[] mpg = {
      21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4,
      14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4
    };
    assertThat(Bimodality.sarle(mpg).orElseThrow()).isCloseTo(0.441125473223874, offset(1e-13));
  }

  @Test
  void evenly_spread_values_come_to_five_ninths() {
    double[] even = IntStream.range(0, 100_000).asDoubleStream().toArray();
    assertThat(Bimodality.sarle(even).orElseThrow())
        .isCloseTo(Bimodality.OF_EVEN_SPREAD, offset(1e-4));
  }

  @Test
  void half_at_either_of_two_places_comes_near_one() {
    assertThat(Bimodality.sarle(values(10_000, 10_000)).orElseThrow()).isBetween(0.999, 1.0);
  }

  @Test
  void example_of_the_documentation() {
    assertThat(Bimodality.sarle(0, 0, 1, 1).orElseThrow()).isCloseTo(1 / 7.5, offset(1e-15));
  }

  @Test
  void origin_and_size_of_the_values_cost_no_digits() {
    double expected = Bimodality.sarle(0, 0, 1, 3, 4).orElseThrow();
    assertThat(Bimodality.sarle(1e9, 1e9, 1e9 + 1, 1e9 + 3, 1e9 + 4).orElseThrow())
        .isCloseTo(expected, offset(1e-6));
    assertThat(Bimodality.sarle(0, 0, 1e300, 3e300, 4e300).orElseThrow())
        .isCloseTo(expected, offset(1e-12));
    assertThat(Bimodality.sarle(0, 0, 1e-300, 3e-300, 4e-300).orElseThrow())
        .isCloseTo(expected, offset(1e-12));
  }

  @Test
  void too_few_or_all_alike_is_undefined() {
    assertThat(Bimodality.sarle(1, 2, 3))
        .isEqualTo(
            Result.undefined(
                Result.Code.TOO_FEW, "there are fewer than four values", "a fourth value"));
    assertThat(Bimodality.sarle(0.1, 0.1, 0.1, 0.1, 0.1))
        .isEqualTo(Result.undefined(Result.Code.NO_VARIATION, "all values are alike"));
  }

  @Test
  void what_is_no_number_is_refused() {
    assertThatThrownBy(() -> Bimodality.sarle(1, 2, Double.NaN, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Value 3 is NaN; it must be a finite number.");
  }
}
