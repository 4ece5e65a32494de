package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** No rounding takes a statistic out of its range, least of all where it reaches an end of it. */
class RangesTest {
  private static final double NONE = Double.NEGATIVE_INFINITY;

  @Test
  void equal_amounts_stay_in_range() {
    for (int n = 1; n <= 200; n++) {
      for (double amount : new double[] {1, 0.1, 1.0 / 3, 7e-9}) {
        double[] amounts = new double[n];
        Arrays.fill(amounts, amount);
        divisionsHold(amounts);
      }
    }
  }

  @Property(tries = 2000)
  void amounts_stay_in_range(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int n) {
    divisionsHold(drawn(new Random(seed), n));
  }

  private static void divisionsHold(double... amounts) {
    double n = amounts.length;
    holds(0, Concentration.gini(amounts), (n - 1) / n);
    holds(0, Concentration.correctedGini(amounts), 1);
    holds(1 / n, Concentration.herfindahl(amounts), 1);
    holds(0, Concentration.normalizedHerfindahl(amounts), 1);
    holds(1, Concentration.effectiveNumber(amounts), n);
    holds(0, Concentration.evenness(amounts), 1);
    double nats = StrictMath.log(n);
    holds(0, Diversity.entropy(amounts, Diversity.EntropyUnit.NATS), nats);
    holds(0, Diversity.entropy(amounts, Diversity.EntropyUnit.BITS), nats / StrictMath.log(2));
    holds(0, Diversity.entropy(amounts, Diversity.EntropyUnit.HARTLEYS), nats / StrictMath.log(10));
    for (double order : new double[] {0, 0.5, 1, 2, 3, Double.POSITIVE_INFINITY}) {
      holds(1, Diversity.hill(amounts, order), n);
    }
    holds(-1, VanDerEijk.agreement(amounts), 1);
    holds(0, VanDerEijk.polarization(amounts), 1);
    holds(Double.MIN_VALUE, Bimodality.sarle(amounts), Math.nextDown(1));
    Summary summary = Summary.of(amounts);
    double low = summary.minimum().orElseThrow();
    double high = summary.maximum().orElseThrow();
    holds(low, summary.mean(), high);
    holds(low, summary.quantile(1 / n), high);
    holds(0, summary.standardDeviation(Summary.SdKind.POPULATION), high - low);
    holds(0, BhatiaDavis.polarization(new Scale(0, high + 1), amounts), 1);
  }

  @Property(tries = 2000)
  void ratings_stay_in_range(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 9) int units,
      @ForAll @IntRange(min = 2, max = 5) int raters,
      @ForAll boolean areAlike) {
    Random random = new Random(seed);
    double[][] rows = new double[units][];
    for (int unit = 0; unit < units; unit++) {
      rows[unit] = drawn(random, raters);
      if (areAlike) {
        Arrays.fill(rows[unit], rows[unit][0]);
      }
    }
    Ratings ratings = Ratings.byUnit(rows);
    holds(0, KendallW.of(ratings), 1);
    holds(NONE, FleissKappa.of(ratings), 1);
    holds(NONE, CronbachAlpha.raw(ratings), 1);
    holds(NONE, CronbachAlpha.standardized(ratings), 1);
    for (KrippendorffAlpha.Level level : KrippendorffAlpha.Level.values()) {
      holds(NONE, KrippendorffAlpha.of(ratings, level), 1);
    }
    for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
      holds(NONE, IntraclassCorrelation.of(ratings, form), 1);
    }
    List<Double> first = DoubleStream.of(ratings.ofRater(0)).boxed().toList();
    List<Double> second = DoubleStream.of(ratings.ofRater(1)).boxed().toList();
    List<Double> categories =
        DoubleStream.concat(Arrays.stream(ratings.ofRater(0)), Arrays.stream(ratings.ofRater(1)))
            .distinct()
            .sorted()
            .boxed()
            .toList();
    for (CohenKappa.Weights weights : CohenKappa.Weights.values()) {
      holds(NONE, CohenKappa.of(first, second, categories, weights), 1);
    }
    if (units < 4) {
      holds(NONE, McDonaldOmega.total(ratings, 1), 1);
    }
    holds(0, McDonaldOmega.totalOfSolution(rows, drawn(random, units)), 1);
  }

  @Property
  void sets_and_times_stay_in_range(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int n) {
    Random random = new Random(seed);
    List<Set<Integer>> sets =
        IntStream.range(0, n).mapToObj(i -> Set.of(1, 2 + random.nextInt(3), 9)).toList();
    holds(0, PairwiseJaccard.mean(sets), 1);
    List<KaplanMeier.Observation> observations =
        IntStream.range(0, n)
            .mapToObj(
                i ->
                    random.nextBoolean()
                        ? KaplanMeier.Observation.event(random.nextInt(6))
                        : KaplanMeier.Observation.censored(random.nextInt(6)))
            .toList();
    double before = 1;
    for (KaplanMeier.Step step : KaplanMeier.of(observations).steps()) {
      holds(0, Result.of(step.survival()), before);
      before = step.survival();
    }
  }

  /** Many alike, few different, none, or of very different sizes. */
  private static double[] drawn(Random random, int n) {
    double same = random.nextDouble() + 0.1;
    int kind = random.nextInt(5);
    return IntStream.range(0, n)
        .mapToDouble(
            i ->
                switch (kind) {
                  case 0 -> same;
                  case 1 -> random.nextInt(4) / 10.0;
                  case 2 -> random.nextDouble();
                  case 3 -> Math.pow(10, 20 * random.nextDouble() - 10);
                  default -> random.nextInt(8) == 0 ? same : 0;
                })
        .toArray();
  }

  private static void holds(double least, Result<Double> result, double most) {
    result.value().ifPresent(value -> assertThat(value).isBetween(least, most));
  }
}
