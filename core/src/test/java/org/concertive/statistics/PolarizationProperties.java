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

/** Laws of the measures of polarization. */
class PolarizationProperties {
  private static final double ROUNDING = 1e-9;

  @Provide
  Arbitrary<double[]> percentages() {
    return Arbitraries.doubles()
        .between(0.5, 99.5)
        .array(double[].class)
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<double[]> counts() {
    return Arbitraries.integers()
        .between(0, 20)
        .map(Integer::doubleValue)
        .array(Double[].class)
        .ofMinSize(3)
        .ofMaxSize(9)
        .map(counts -> Arrays.stream(counts).mapToDouble(Double::doubleValue).toArray())
        .filter(counts -> Arrays.stream(counts).sum() > 0);
  }

  private static double[] reversed(double[] values) {
    double[] reversed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      reversed[i] = values[values.length - 1 - i];
    }
    return reversed;
  }

  @Property
  void bhatia_davis_lies_between_0_and_1_and_knows_no_direction(
      @ForAll("percentages") double[] values) {
    double polarization = BhatiaDavis.polarization(Scale.PERCENT, values).orElseThrow();
    assertThat(polarization).isBetween(0.0, 1.0);
    double[] turned = Arrays.stream(values).map(value -> 100 - value).toArray();
    assertThat(BhatiaDavis.polarization(Scale.PERCENT, turned).orElseThrow())
        .isCloseTo(polarization, offset(ROUNDING));
  }

  @Property
  void bhatia_davis_is_the_same_when_every_value_is_repeated_and_on_any_scale(
      @ForAll("percentages") double[] values,
      @ForAll @DoubleRange(min = -1000, max = 1000) double low,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double length) {
    double polarization = BhatiaDavis.polarization(Scale.PERCENT, values).orElseThrow();
    double[] twice = new double[2 * values.length];
    Arrays.setAll(twice, i -> values[i / 2]);
    assertThat(BhatiaDavis.polarization(Scale.PERCENT, twice).orElseThrow())
        .isCloseTo(polarization, offset(ROUNDING));
    Scale scale = new Scale(low, low + length);
    double[] moved = Arrays.stream(values).map(value -> low + value / 100 * length).toArray();
    assertThat(BhatiaDavis.polarization(scale, moved).orElseThrow())
        .isCloseTo(polarization, offset(1e-6));
  }

  @Property
  void a_summary_tells_the_same_as_its_values(@ForAll("percentages") double[] values) {
    Summary summary = Summary.of(values);
    assertThat(
            BhatiaDavis.polarizationOfSummary(
                    Scale.PERCENT,
                    summary.n(),
                    summary.mean().orElseThrow(),
                    summary.standardDeviation(Summary.SdKind.POPULATION).orElseThrow(),
                    Summary.SdKind.POPULATION)
                .orElseThrow())
        .isCloseTo(BhatiaDavis.polarization(Scale.PERCENT, values).orElseThrow(), offset(ROUNDING));
  }

  @Property
  void opposite_of_agreement_lies_between_0_and_1_and_knows_neither_direction_nor_unit(
      @ForAll("counts") double[] counts) {
    double polarization = VanDerEijk.polarization(counts).orElseThrow();
    assertThat(polarization).isBetween(0.0, 1.0);
    assertThat(1 - 2 * polarization)
        .isCloseTo(VanDerEijk.agreement(counts).orElseThrow(), offset(ROUNDING));
    assertThat(VanDerEijk.polarization(reversed(counts)).orElseThrow())
        .isCloseTo(polarization, offset(ROUNDING));
    double[] more = Arrays.stream(counts).map(count -> 7 * count).toArray();
    assertThat(VanDerEijk.polarization(more).orElseThrow())
        .isCloseTo(polarization, offset(ROUNDING));
  }

  @Property
  void esteban_ray_without_sensitivity_is_twice_the_mean_times_gini(
      @ForAll("percentages") double[] positions) {
    double[] alike = new double[positions.length];
    Arrays.fill(alike, 1);
    double mean = Summary.of(positions).mean().orElseThrow();
    assertThat(EstebanRay.polarization(alike, positions, 0, 1).orElseThrow())
        .isCloseTo(2 * mean * Concentration.gini(positions).orElseThrow(), offset(ROUNDING));
  }

  @Property
  void esteban_ray_is_its_formula_pair_by_pair_in_any_order_and_direction(
      @ForAll("counts") double[] sizes,
      @ForAll @DoubleRange(min = 0, max = 1.6) double sensitivity,
      @ForAll @DoubleRange(min = 0.1, max = 10) double scaling) {
    double[] positions = new double[sizes.length];
    Arrays.setAll(positions, i -> i * 5 % 7);
    double all = Arrays.stream(sizes).sum();
    double sum = 0;
    for (int i = 0; i < sizes.length; i++) {
      for (int j = 0; j < sizes.length; j++) {
        sum +=
            Math.pow(sizes[i] / all, 1 + sensitivity)
                * (sizes[j] / all)
                * Math.abs(positions[i] - positions[j]);
      }
    }
    assertThat(EstebanRay.polarization(sizes, positions, sensitivity, scaling).orElseThrow())
        .isCloseTo(scaling * sum, offset(ROUNDING));
    double[] mirrored = Arrays.stream(reversed(positions)).map(position -> 9 - position).toArray();
    assertThat(
            EstebanRay.polarization(reversed(sizes), mirrored, sensitivity, scaling).orElseThrow())
        .isCloseTo(scaling * sum, offset(ROUNDING));
  }

  @Property
  void bimodality_lies_between_0_and_1_and_knows_neither_unit_nor_origin_nor_direction(
      @ForAll("percentages") double[] values) {
    Result<Double> bimodality = Bimodality.sarle(values);
    double[] other = Arrays.stream(reversed(values)).map(value -> 12 - 3 * value).toArray();
    if (bimodality.isDefined()) {
      assertThat(bimodality.orElseThrow()).isBetween(0.0, 1.0);
      assertThat(Bimodality.sarle(other).orElseThrow())
          .isCloseTo(bimodality.orElseThrow(), offset(1e-6));
    }
  }
}
