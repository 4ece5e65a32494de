package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Laws of concentration. */
class ConcentrationProperties {
  private static final double ROUNDING = 1e-9;

  @Provide
  Arbitrary<double[]> amounts() {
    return Arbitraries.doubles()
        .between(0.01, 1000)
        .array(double[].class)
        .ofMinSize(2)
        .ofMaxSize(12);
  }

  private static double of(Function<double[], Result<Double>> statistic, double[] amounts) {
    return statistic.apply(amounts).orElseThrow();
  }

  @Property
  void herfindahl_lies_between_equal_shares_and_one(@ForAll("amounts") double[] amounts) {
    assertThat(of(Concentration::herfindahl, amounts))
        .isBetween(1.0 / amounts.length - ROUNDING, 1.0);
    assertThat(of(Concentration::normalizedHerfindahl, amounts)).isBetween(0.0, 1.0);
    assertThat(of(Concentration::evenness, amounts)).isBetween(0.0, 1 + ROUNDING);
  }

  @Property
  void effective_number_is_the_hill_number_of_order_two(@ForAll("amounts") double[] amounts) {
    double hill = Math.pow(of(Concentration::herfindahl, amounts), 1.0 / (1 - 2));
    assertThat(of(Concentration::effectiveNumber, amounts)).isCloseTo(hill, offset(ROUNDING));
  }

  @Property
  void unit_and_order_do_not_matter(
      @ForAll("amounts") double[] amounts,
      @ForAll @DoubleRange(min = 0.01, max = 100) double unit) {
    double[] other = Arrays.stream(amounts).map(amount -> amount * unit).sorted().toArray();
    assertThat(of(Concentration::herfindahl, other))
        .isCloseTo(of(Concentration::herfindahl, amounts), offset(ROUNDING));
    assertThat(of(Concentration::evenness, other))
        .isCloseTo(of(Concentration::evenness, amounts), offset(ROUNDING));
  }

  @Property
  void a_population_several_times_over_is_as_many_times_as_effective(
      @ForAll("amounts") double[] amounts, @ForAll @IntRange(min = 1, max = 4) int times) {
    double[] over = new double[amounts.length * times];
    for (int i = 0; i < over.length; i++) {
      over[i] = amounts[i % amounts.length];
    }
    assertThat(of(Concentration::effectiveNumber, over))
        .isCloseTo(times * of(Concentration::effectiveNumber, amounts), offset(1e-7));
  }

  @Property
  void one_more_without_a_share_changes_neither_herfindahl_nor_effective_number(
      @ForAll("amounts") double[] amounts) {
    double[] more = Arrays.copyOf(amounts, amounts.length + 1);
    assertThat(of(Concentration::herfindahl, more))
        .isEqualTo(of(Concentration::herfindahl, amounts));
    assertThat(of(Concentration::effectiveNumber, more))
        .isEqualTo(of(Concentration::effectiveNumber, amounts));
    assertThat(of(Concentration::evenness, more)).isLessThan(of(Concentration::evenness, amounts));
  }

  @Property
  void gini_lies_within_its_bounds_and_the_corrected_one_between_0_and_1(
      @ForAll("amounts") double[] amounts) {
    double n = amounts.length;
    double gini = of(Concentration::gini, amounts);
    assertThat(gini).isBetween(0.0, (n - 1) / n);
    assertThat(of(Concentration::correctedGini, amounts))
        .isBetween(0.0, 1.0)
        .isCloseTo(gini * n / (n - 1), offset(ROUNDING));
  }

  @Property
  void gini_is_half_the_mean_difference_in_units_of_the_mean(@ForAll("amounts") double[] amounts) {
    double differences = 0;
    for (double one : amounts) {
      for (double other : amounts) {
        differences += Math.abs(one - other);
      }
    }
    double sum = Arrays.stream(amounts).sum();
    assertThat(of(Concentration::gini, amounts))
        .isCloseTo(differences / (2 * amounts.length * sum), offset(ROUNDING));
  }

  @Property
  void gini_knows_neither_unit_nor_order_nor_how_often_all_are_repeated(
      @ForAll("amounts") double[] amounts,
      @ForAll @DoubleRange(min = 0.01, max = 100) double unit) {
    double[] other = Arrays.stream(amounts).map(amount -> amount * unit).sorted().toArray();
    assertThat(of(Concentration::gini, other))
        .isCloseTo(of(Concentration::gini, amounts), offset(ROUNDING));
    double[] twice = Arrays.copyOf(amounts, 2 * amounts.length);
    System.arraycopy(amounts, 0, twice, amounts.length, amounts.length);
    assertThat(of(Concentration::gini, twice))
        .isCloseTo(of(Concentration::gini, amounts), offset(ROUNDING));
  }
}
