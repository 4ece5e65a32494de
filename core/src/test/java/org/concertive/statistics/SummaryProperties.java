package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.concertive.statistics.Summary.SdKind.POPULATION;
import static org.concertive.statistics.Summary.SdKind.SAMPLE;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Laws of summaries. */
class SummaryProperties {
  @Provide
  Arbitrary<double[]> values() {
    return Arbitraries.doubles()
        .between(-1000, 1000)
        .array(double[].class)
        .ofMinSize(2)
        .ofMaxSize(20);
  }

  @Property
  void mean_and_quantiles_lie_between_least_and_greatest(
      @ForAll("values") double[] values,
      @ForAll @DoubleRange(min = 0, max = 1) double share,
      @ForAll @DoubleRange(min = 0, max = 1) double other) {
    Summary summary = Summary.of(values);
    double least = summary.minimum().orElseThrow();
    double greatest = summary.maximum().orElseThrow();
    assertThat(summary.mean().orElseThrow()).isBetween(least, greatest);
    assertThat(summary.quantile(share).orElseThrow()).isBetween(least, greatest);
    assertThat(summary.quantile(Math.min(share, other)).orElseThrow())
        .isLessThanOrEqualTo(summary.quantile(Math.max(share, other)).orElseThrow() + 1e-9);
  }

  @Property
  void a_shift_moves_the_mean_and_leaves_the_spread(
      @ForAll("values") double[] values, @ForAll @DoubleRange(min = -1e6, max = 1e6) double shift) {
    Summary summary = Summary.of(values);
    Summary shifted = Summary.of(Arrays.stream(values).map(value -> value + shift).toArray());
    assertThat(shifted.mean().orElseThrow())
        .isCloseTo(summary.mean().orElseThrow() + shift, offset(1e-6));
    assertThat(shifted.standardDeviation(SAMPLE).orElseThrow())
        .isCloseTo(summary.standardDeviation(SAMPLE).orElseThrow(), offset(1e-6));
  }

  @Property
  void the_variances_of_sample_and_population_differ_by_the_divisor(
      @ForAll("values") double[] values) {
    double n = values.length;
    Summary summary = Summary.of(values);
    double sd = summary.standardDeviation(SAMPLE).orElseThrow();
    assertThat(sd * sd * (n - 1) / n)
        .isCloseTo(Math.pow(summary.standardDeviation(POPULATION).orElseThrow(), 2), offset(1e-6));
  }
}
