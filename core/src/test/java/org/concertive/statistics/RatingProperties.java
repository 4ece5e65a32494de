package org.concertive.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of what several raters say of the same units. */
class RatingProperties {
  private static final double ROUNDING = 1e-9;

  /** Two to eight units, two to five raters, whole numbers from 1 to 5. */
  @Provide
  Arbitrary<double[][]> tables() {
    Arbitrary<Double> ratings = Arbitraries.integers().between(1, 5).map(Integer::doubleValue);
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            raters ->
                ratings
                    .list()
                    .ofSize(raters)
                    .map(row -> row.stream().mapToDouble(Double::doubleValue).toArray())
                    .array(double[][].class)
                    .ofMinSize(2)
                    .ofMaxSize(8));
  }

  private static double[][] shuffled(double[][] table, int seed) {
    List<double[]> units = new ArrayList<>(Arrays.asList(table));
    Collections.shuffle(units, new Random(seed));
    List<Integer> raters = new ArrayList<>();
    for (int rater = 0; rater < table[0].length; rater++) {
      raters.add(rater);
    }
    Collections.shuffle(raters, new Random(seed));
    return units.stream()
        .map(unit -> raters.stream().mapToDouble(rater -> unit[rater]).toArray())
        .toArray(double[][]::new);
  }

  private static void same(Result<Double> one, Result<Double> other) {
    assertThat(one.isDefined()).isEqualTo(other.isDefined());
    if (one.isDefined()) {
      assertThat(one.orElseThrow()).isCloseTo(other.orElseThrow(), offset(ROUNDING));
    }
  }

  @Property
  void the_order_of_units_and_raters_does_not_matter(
      @ForAll("tables") double[][] table, @ForAll @IntRange(max = 1000) int seed) {
    Ratings ratings = Ratings.byUnit(table);
    Ratings other = Ratings.byUnit(shuffled(table, seed));
    List<Function<Ratings, Result<Double>>> measures = new ArrayList<>();
    measures.add(KendallW::of);
    measures.add(FleissKappa::of);
    measures.add(CronbachAlpha::raw);
    measures.add(CronbachAlpha::standardized);
    for (KrippendorffAlpha.Level level : KrippendorffAlpha.Level.values()) {
      measures.add(some -> KrippendorffAlpha.of(some, level));
    }
    for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
      measures.add(some -> IntraclassCorrelation.of(some, form));
    }
    measures.forEach(measure -> same(measure.apply(ratings), measure.apply(other)));
  }

  @Property
  void cronbachs_alpha_is_the_intraclass_correlation_of_means_of_fixed_raters(
      @ForAll("tables") double[][] table) {
    Ratings ratings = Ratings.byUnit(table);
    same(
        CronbachAlpha.raw(ratings),
        IntraclassCorrelation.of(ratings, IntraclassCorrelation.Form.ICC_3_K));
  }

  @Property
  void means_of_raters_agree_as_spearman_and_brown_say(@ForAll("tables") double[][] table) {
    double k = table[0].length;
    Ratings ratings = Ratings.byUnit(table);
    Result<Double> one = IntraclassCorrelation.of(ratings, IntraclassCorrelation.Form.ICC_3_1);
    Result<Double> mean = IntraclassCorrelation.of(ratings, IntraclassCorrelation.Form.ICC_3_K);
    if (one.isDefined() && mean.isDefined()) {
      double r = one.orElseThrow();
      assertThat(mean.orElseThrow()).isCloseTo(k * r / (1 + (k - 1) * r), offset(1e-6));
    }
  }

  @Property
  void kendalls_w_lies_between_0_and_1_and_knows_only_the_order(
      @ForAll("tables") double[][] table) {
    Result<Double> w = KendallW.of(Ratings.byUnit(table));
    if (w.isDefined()) {
      assertThat(w.orElseThrow()).isBetween(0.0, 1 + ROUNDING);
    }
    double[][] bent =
        Arrays.stream(table)
            .map(row -> Arrays.stream(row).map(v -> v * v * v - 4).toArray())
            .toArray(double[][]::new);
    assertThat(KendallW.of(Ratings.byUnit(bent))).isEqualTo(w);
  }

  @Property
  void kappa_does_not_ask_who_was_first(
      @ForAll("tables") double[][] table, @ForAll CohenKappa.Weights weights) {
    List<Integer> first = PublishedTables.whole(PublishedTables.column(table, 0));
    List<Integer> second = PublishedTables.whole(PublishedTables.column(table, 1));
    List<Integer> scale = List.of(1, 2, 3, 4, 5);
    Result<Double> kappa = CohenKappa.of(first, second, scale, weights);
    same(kappa, CohenKappa.of(second, first, scale, weights));
    same(kappa, CohenKappa.of(first, second, List.of(5, 4, 3, 2, 1), weights));
    double[][] counts = new double[5][5];
    for (int unit = 0; unit < first.size(); unit++) {
      counts[first.get(unit) - 1][second.get(unit) - 1]++;
    }
    same(kappa, CohenKappa.ofTable(counts, weights));
    if (kappa.isDefined()) {
      assertThat(kappa.orElseThrow()).isLessThanOrEqualTo(1);
    }
  }

  /** Weights by their definition, pair by pair. */
  @Property
  void kappa_is_its_formula(
      @ForAll("tables") double[][] table, @ForAll CohenKappa.Weights weights) {
    double n = table.length;
    double observed = 0;
    double expected = 0;
    for (double[] unit : table) {
      observed += disagreement(unit[0] - unit[1], weights) / n;
      for (double[] other : table) {
        expected += disagreement(unit[0] - other[1], weights) / n / n;
      }
    }
    Result<Double> kappa =
        CohenKappa.of(
            PublishedTables.whole(PublishedTables.column(table, 0)),
            PublishedTables.whole(PublishedTables.column(table, 1)),
            List.of(1, 2, 3, 4, 5),
            weights);
    assertThat(kappa.isDefined()).isEqualTo(expected > 0);
    if (kappa.isDefined()) {
      assertThat(kappa.orElseThrow()).isCloseTo(1 - observed / expected, offset(ROUNDING));
    }
  }

  private static double disagreement(double steps, CohenKappa.Weights weights) {
    return switch (weights) {
      case NONE -> steps == 0 ? 0 : 1;
      case LINEAR -> Math.abs(steps);
      case QUADRATIC -> steps * steps;
    };
  }

  /** Scott's pi expects 1 − Σp², alpha (1 − Σp²) N/(N − 1) of the N = 2n ratings. */
  @Property
  void alpha_of_two_raters_without_gaps_is_scotts_pi_corrected_for_their_number(
      @ForAll("tables") double[][] table) {
    double[][] pairs =
        Arrays.stream(table).map(row -> Arrays.copyOf(row, 2)).toArray(double[][]::new);
    Ratings two = Ratings.byUnit(pairs);
    Result<Double> alpha = KrippendorffAlpha.of(two, KrippendorffAlpha.Level.NOMINAL);
    Result<Double> pi = FleissKappa.of(two);
    double all = 2.0 * pairs.length;
    same(alpha, pi.map(scott -> 1 - (1 - scott) * (all - 1) / all));
  }

  /** Alpha by its definition, over all pairs of ratings, with gaps. */
  @Property
  void alpha_is_its_formula_pair_by_pair(
      @ForAll("tables") double[][] table,
      @ForAll @IntRange(max = 1000) int seed,
      @ForAll KrippendorffAlpha.Level level) {
    Random gaps = new Random(seed);
    List<List<OptionalDouble>> rows = new ArrayList<>();
    List<double[]> pairable = new ArrayList<>();
    for (double[] unit : table) {
      List<OptionalDouble> row = new ArrayList<>();
      for (double rating : unit) {
        row.add(gaps.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(rating));
      }
      rows.add(row);
      double[] given = row.stream().flatMapToDouble(OptionalDouble::stream).toArray();
      if (given.length > 1) {
        pairable.add(given);
      }
    }
    double[] all = pairable.stream().flatMapToDouble(Arrays::stream).toArray();
    double observed = 0;
    for (double[] unit : pairable) {
      observed += differences(unit, all, level) / (unit.length - 1);
    }
    double expected = differences(all, all, level) / (all.length - 1);
    Result<Double> alpha = KrippendorffAlpha.of(Ratings.byUnit(rows), level);
    assertThat(alpha.isDefined()).isEqualTo(expected > 0);
    if (alpha.isDefined()) {
      assertThat(alpha.orElseThrow()).isCloseTo(1 - observed / expected, offset(ROUNDING));
    }
  }

  private static double differences(double[] among, double[] all, KrippendorffAlpha.Level level) {
    double sum = 0;
    for (double one : among) {
      for (double other : among) {
        sum +=
            switch (level) {
              case NOMINAL -> one == other ? 0 : 1;
              case ORDINAL -> Math.pow(between(one, other, all), 2);
              case INTERVAL -> Math.pow(one - other, 2);
              case RATIO -> Math.pow((one - other) / (one + other), 2);
            };
      }
    }
    return sum;
  }

  private static double between(double one, double other, double[] all) {
    double low = Math.min(one, other);
    double high = Math.max(one, other);
    double within = Arrays.stream(all).filter(v -> v >= low && v <= high).count();
    double atEnds = Arrays.stream(all).filter(v -> v == low).count();
    atEnds += Arrays.stream(all).filter(v -> v == high).count();
    return within - atEnds / 2;
  }

  @Property
  void omega_of_one_factor_lies_between_0_and_1_in_any_order(
      @ForAll @IntRange(max = 10_000) int seed) {
    double[][] answers = new double[30][7];
    Random random = new Random(seed);
    for (double[] person : answers) {
      double general = random.nextGaussian();
      Arrays.setAll(person, item -> general + random.nextGaussian());
    }
    Result<Double> omega = McDonaldOmega.total(Ratings.byUnit(answers), 1);
    Result<Double> same = McDonaldOmega.total(Ratings.byUnit(shuffled(answers, seed)), 1);
    assertThat(omega.orElseThrow()).isBetween(0.0, 1.0);
    assertThat(same.orElseThrow()).isCloseTo(omega.orElseThrow(), offset(1e-7));
  }
}
