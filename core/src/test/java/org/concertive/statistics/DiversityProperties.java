package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of diversity. */
class DiversityProperties {
  private static final double ROUNDING = 1e-9;

  @Provide
  Arbitrary<double[]> amounts() {
    return Arbitraries.doubles()
        .between(0.01, 1000)
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property
  void order_two_is_one_over_herfindahl(@ForAll("amounts") double[] amounts) {
    assertThat(Diversity.hill(amounts, 2).orElseThrow())
        .isCloseTo(1 / Concentration.herfindahl(amounts).orElseThrow(), offset(ROUNDING));
  }

  @Property
  void greater_orders_never_count_more(
      @ForAll("amounts") double[] amounts,
      @ForAll @DoubleRange(min = 0, max = 300) double order,
      @ForAll @DoubleRange(min = 0, max = 300) double other) {
    assertThat(Diversity.hill(amounts, Math.max(order, other)).orElseThrow())
        .isLessThanOrEqualTo(
            Diversity.hill(amounts, Math.min(order, other)).orElseThrow() + ROUNDING);
  }

  @Property
  void hill_lies_between_one_over_the_greatest_share_and_the_number_of_members(
      @ForAll("amounts") double[] amounts, @ForAll @DoubleRange(min = 0, max = 1000) double order) {
    assertThat(Diversity.hill(amounts, order).orElseThrow())
        .isBetween(
            Diversity.hill(amounts, Double.POSITIVE_INFINITY).orElseThrow() - ROUNDING,
            (double) amounts.length);
  }

  @Property
  void order_one_is_the_power_of_entropy_in_any_unit(@ForAll("amounts") double[] amounts) {
    double hill = Diversity.hill(amounts, 1).orElseThrow();
    assertThat(Math.pow(2, Diversity.entropy(amounts, Diversity.EntropyUnit.BITS).orElseThrow()))
        .isCloseTo(hill, offset(ROUNDING));
    assertThat(
            Math.pow(10, Diversity.entropy(amounts, Diversity.EntropyUnit.HARTLEYS).orElseThrow()))
        .isCloseTo(hill, offset(ROUNDING));
  }

  @Property
  void unit_order_and_members_without_a_share_do_not_matter(
      @ForAll("amounts") double[] amounts,
      @ForAll @DoubleRange(min = 0, max = 20) double order,
      @ForAll @DoubleRange(min = 0.01, max = 100) double unit) {
    double[] other =
        Arrays.stream(Arrays.copyOf(amounts, amounts.length + 1))
            .map(amount -> amount * unit)
            .sorted()
            .toArray();
    assertThat(Diversity.hill(other, order).orElseThrow())
        .isCloseTo(Diversity.hill(amounts, order).orElseThrow(), offset(ROUNDING));
  }
}
