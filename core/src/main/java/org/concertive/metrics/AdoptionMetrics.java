package org.concertive.metrics;

import static org.concertive.catalogue.Sources.AKIBA_MURATA;
import static org.concertive.catalogue.Sources.BHATIA_DAVIS_2000;
import static org.concertive.catalogue.Sources.COBURN_2003;
import static org.concertive.catalogue.Sources.COHEN_1988;
import static org.concertive.catalogue.Sources.PFISTER_ET_AL_2013;
import static org.concertive.catalogue.Sources.SAS_INSTITUTE_1990;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.TimePoint;
import org.concertive.statistics.Result;

/**
 * How many use an innovation, and how units differ in that.
 *
 * <p>The worked examples, but for the first, speak of four districts. Of their schools 0, 20, 60
 * and 100 percent used lesson study in 2014, and 0, 0, 100 and 100 percent in 2015.
 */
public final class AdoptionMetrics {
  private static final double MANY = 0.8;

  /**
   * M-37. Share of the parts of a unit that use an innovation, by unit and time.
   *
   * <p>Example: in a district of 8 schools, 2 use lesson study in 2014 and 6 in 2015: 2/8 and 6/8.
   *
   * @see "Coburn 2003; Akiba & Murata"
   */
  public static final Metric<Table> ADOPTION_RATE =
      Metric.table("M-37", "adoption-rate", "Adoption rate")
          .means(
              "Share of the parts of a unit that use an innovation. There is a row for"
                  + " every innovation and unit, such as \"lesson-study albany\", and a column for"
                  + " every time, in order of time, project years last. A share known only within limits"
                  + " is an interval.")
          .is("adopting ÷ total; where these are not given, percent ÷ 100")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .in(View.LIVED, Aspect.ADOPTION)
          .undefinedWhen(
              "no adoption is recorded; a cell: nothing was observed then, the total is 0"
                  + " or less than those adopting, or records disagree")
          .sources(COBURN_2003.says("spread is one dimension of scale"), AKIBA_MURATA.asWhole())
          .computed((index, view) -> adoption(index));

  private static Result<Table> adoption(SystemIndex index) {
    Map<String, Map<TimePoint, List<AdoptionObservation>>> observed = new LinkedHashMap<>();
    for (Node<AdoptionObservation> node : index.nodes(AdoptionObservation.class)) {
      AdoptionObservation one = node.value();
      observed
          .computeIfAbsent(one.practice() + " " + one.unit(), row -> new LinkedHashMap<>())
          .computeIfAbsent(one.when(), time -> new ArrayList<>())
          .add(one);
    }
    Map<String, Map<TimePoint, Result<Value>>> rates = new LinkedHashMap<>();
    observed.forEach(
        (row, times) ->
            times.forEach(
                (time, records) ->
                    rates
                        .computeIfAbsent(row, none -> new LinkedHashMap<>())
                        .put(time, rate(records))));
    return rates.isEmpty() ? noAdoption() : Result.of(Parts.byTime(index, rates, rate(List.of())));
  }

  private static <R> Result<R> noAdoption() {
    return Result.undefined(Result.Code.NONE_RECORDED, "no adoption is recorded", "adoption");
  }

  /** The share that these records of one unit and time give. */
  static Result<Value> rate(List<AdoptionObservation> observed) {
    List<Result<Value>> rates = observed.stream().map(AdoptionMetrics::rate).distinct().toList();
    if (rates.isEmpty()) {
      return Result.undefined(
          Result.Code.NONE_RECORDED, "nothing was observed then", "an observation");
    }
    return rates.size() == 1
        ? rates.get(0)
        : Result.undefined(
            Result.Code.CONTRADICTORY, observed.size() + " records of the same time disagree");
  }

  private static Result<Value> rate(AdoptionObservation observed) {
    if (observed.adopting().isEmpty() || observed.total().isEmpty()) {
      return observed
          .percent()
          .flatMap(AdoptionMetrics::share)
          .map(Result::of)
          .orElseGet(
              () ->
                  Result.undefined(
                      Result.Code.NONE_RECORDED, "no number is recorded", "adopting", "total"));
    }
    int adopting = observed.adopting().get();
    int total = observed.total().get();
    if (total <= 0) {
      return Result.undefined(Result.Code.NOT_APPLICABLE, "the total is " + total);
    }
    return adopting < 0 || adopting > total
        ? Result.undefined(
            Result.Code.CONTRADICTORY, adopting + " of " + total + " cannot have adopted it")
        : Result.of(Value.ratio(adopting, total));
  }

  /** The shares a percentage allows; empty for a word without a number. */
  private static Optional<Value> share(Magnitude magnitude) {
    return magnitude
        .percent()
        .map(percent -> percent.movePointLeft(2).doubleValue())
        .map(
            share ->
                switch (magnitude.kind()) {
                  case MORE_THAN, AT_LEAST -> Value.between(share, 1);
                  case LESS_THAN, AT_MOST -> Value.between(0, share);
                  case APPROXIMATE -> Value.between(share * 0.9, Math.min(1, share * 1.1));
                  default -> Value.of(share);
                });
  }

  private static final Map<String, Function<SpreadFigures, Result<Value>>> SUMMARY = summary();

  private static Map<String, Function<SpreadFigures, Result<Value>>> summary() {
    Map<String, Function<SpreadFigures, Result<Value>>> columns = new LinkedHashMap<>();
    columns.put("n", figures -> Result.of(Value.of(figures.n())));
    columns.put("mean", SpreadFigures::mean);
    columns.put("sd", SpreadFigures::sd);
    columns.put("min", SpreadFigures::least);
    columns.put("max", SpreadFigures::greatest);
    return columns;
  }

  /**
   * M-38. How units differ in the use of an innovation: how many they are, their mean, standard
   * deviation, least and greatest.
   *
   * <p>Example: in 2014 the 4 districts have mean 45, standard deviation 44.35, least 0 and
   * greatest 100.
   *
   * @see "Akiba & Murata"
   */
  public static final Metric<Table> ADOPTION_SUMMARY =
      Metric.table("M-38", "adoption-summary", "Summary of adoption")
          .means(
              "How many units there are, and the mean, standard deviation, least and greatest of the"
                  + " percentages of their parts that use an innovation. Each unit counts once,"
                  + " whatever its size."
                  + Spread.TEXT
                  + " Where a share is known only within limits, mean, least and greatest are"
                  + " intervals. Contributors are the units, each with its part of the mean.")
          .is("n; Σ v ÷ n; √(Σ (v − mean)² ÷ (n − 1)), that of a sample; least v; greatest v")
          .in(Unit.of("percent, n in units"), Range.atLeast(0).orIntervals())
          .in(View.LIVED, Aspect.ADOPTION)
          .undefinedWhen(
              "no adoption is recorded; a row: no unit has a number, records disagree, or the"
                  + " printed summary is impossible; a cell: the source does not print it, or, for"
                  + " the standard deviation, there are fewer than 2 units or a share is not known"
                  + " exactly")
          .sources(AKIBA_MURATA.says("how the scale level varies between districts"))
          .computed((index, view) -> table(Spread.series(index), SUMMARY));

  /**
   * M-39. How the use of an innovation changed from one time to the next.
   *
   * <p>Example: the mean rose from 45 to 50, by 5 percent points or 0.0971 standard deviations; in
   * the same four districts the mean change is 5 too.
   *
   * @see "Akiba & Murata; Cohen 1988"
   */
  public static final Metric<Table> ADOPTION_CHANGE =
      Metric.table("M-39", "adoption-change", "Change of adoption")
          .means(
              "How the use of an innovation changed from one time to the next: the difference of the"
                  + " means, the same difference in standard deviations (effect size d), and the mean"
                  + " change of the units observed at both times. There is a row for each innovation,"
                  + " level of units and two times in succession, such as \"lesson-study DISTRICT 2014"
                  + " to 2015\", and \"lesson-study DISTRICT 2014 to 2015 published\" where sources"
                  + " print summaries. Where a share is known only within limits, the changes are"
                  + " intervals. Contributors are the units observed at both times, each with its"
                  + " part of the mean change.")
          .is(
              "difference: later mean − earlier mean; effect-size: difference ÷ √(((n₁ − 1)s₁² + (n₂"
                  + " − 1)s₂²) ÷ (n₁ + n₂ − 2)); paired-change: mean of later − earlier over the"
                  + " units of both times")
          .in(
              Unit.of("percent points, the effect size in standard deviations"),
              Range.ANY.orIntervals())
          .in(View.LIVED, Aspect.ADOPTION)
          .undefinedWhen(
              "no innovation was observed at two times; a row: it is not certain which time is"
                  + " first, or a time has no mean; a cell: a standard deviation is missing or both"
                  + " are 0, or no unit was observed at both times")
          .sources(
              AKIBA_MURATA.says("how the scale level changed after the grant"),
              COHEN_1988.says("the difference of means in pooled standard deviations"))
          .computed((index, view) -> change(index));

  private static Result<Table> change(SystemIndex index) {
    Map<String, List<Result<Value>>> rows = new LinkedHashMap<>();
    for (List<Spread> series : Spread.series(index)) {
      for (int i = 1; i < series.size(); i++) {
        Spread earlier = series.get(i - 1);
        Spread later = series.get(i);
        rows.put(
            earlier.series() + " " + earlier.when() + " to " + later.when() + later.suffix(),
            change(earlier, later, index));
      }
    }
    return Parts.table(
        rows,
        List.of("difference", "effect-size", "paired-change"),
        Result.undefined(
            Result.Code.TOO_FEW,
            "no innovation was observed at two times",
            "adoption at two times"));
  }

  private static List<Result<Value>> change(Spread earlier, Spread later, SystemIndex index) {
    if (earlier.when().isBefore(later.when(), index.conventions().calendar()) != Answer.YES) {
      Result<Value> unordered =
          Result.undefined(
              Result.Code.NOT_APPLICABLE,
              "it is not certain that " + earlier.when() + " is before " + later.when());
      return List.of(unordered, unordered, unordered);
    }
    return List.of(
        earlier.get(before -> later.get(after -> difference(before, after))),
        earlier.get(before -> later.get(after -> effectSize(before, after))),
        earlier.get(
            before ->
                later.get(
                    after ->
                        before.units().flatMap(units -> after.units().flatMap(units::changeTo)))));
  }

  private static Result<Value> difference(SpreadFigures before, SpreadFigures after) {
    return before
        .mean()
        .flatMap(
            old ->
                after
                    .mean()
                    .map(now -> Value.between(now.low() - old.high(), now.high() - old.low())));
  }

  private static Result<Value> effectSize(SpreadFigures before, SpreadFigures after) {
    int freedom = before.n() + after.n() - 2;
    if (freedom < 1) {
      return Result.undefined(
          Result.Code.TOO_FEW, "there is only one unit at each time", "a second unit");
    }
    return squares(before)
        .flatMap(first -> squares(after).map(second -> Math.sqrt((first + second) / freedom)))
        .flatMap(
            spread ->
                spread == 0
                    ? Result.undefined(Result.Code.NO_VARIATION, "the units differ at neither time")
                    : difference(before, after)
                        .map(by -> Value.between(by.low() / spread, by.high() / spread)));
  }

  /** The squared deviations from the mean, added up. */
  private static Result<Double> squares(SpreadFigures figures) {
    return figures.n() == 1
        ? Result.of(0.0)
        : figures.sd().map(sd -> sd.number() * sd.number() * (figures.n() - 1));
  }

  /**
   * M-40. How far units are at the two ends of the scale, some using an innovation everywhere and
   * some nowhere.
   *
   * <p>Example: in 2014 the variance is 1475, and the greatest around a mean of 45 is 45 × 55 =
   * 2475: 0.596. In 2015 all are at the ends: 1.
   *
   * @see "Bhatia & Davis 2000; Akiba & Murata"
   */
  public static final Metric<Profile> POLARIZATION =
      Metric.profile("M-40", "polarization", "Polarization of adoption")
          .means(
              "How far units are at the two ends of the scale: 0 where all are alike, 1/3 where they"
                  + " are spread evenly, 1 where an innovation is used everywhere in some units and"
                  + " nowhere in the others. It describes the units at hand; whether a change is more"
                  + " than chance, it does not say."
                  + Spread.TEXT
                  + " Contributors are the units, each with the part its distance from the mean makes"
                  + " up.")
          .is(
              "population variance ÷ (mean × (100 − mean)); the printed standard deviation of a"
                  + " sample is first converted, its square times (n − 1) ÷ n")
          .in(Unit.INDEX, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.ADOPTION)
          .undefinedWhen(
              "no adoption is recorded; a result: the mean is at an end of the scale, a share is not"
                  + " known exactly, no standard deviation is printed, records disagree, or the"
                  + " printed summary is impossible")
          .sources(
              BHATIA_DAVIS_2000.says("the greatest variance around a mean"),
              AKIBA_MURATA.says("a polarizing trend after the grant ended"))
          .computed((index, view) -> profile(index, SpreadFigures::polarization));

  /**
   * M-41. Whether units may cluster around two points.
   *
   * <p>Example: 0, 0, 100 and 100 percent in 2015: (0 + 1) ÷ (−6 + 3 × 3² ÷ (2 × 1)) = 0.133; too
   * few units to say much.
   *
   * @see "Pfister et al. 2013; SAS Institute 1990"
   */
  public static final Metric<Profile> BIMODALITY =
      Metric.profile("M-41", "bimodality", "Bimodality of adoption")
          .means(
              "Whether the percentages of units may cluster around two points (Sarle's"
                  + " coefficient). Many evenly spread values give 5/9; more suggests two clusters,"
                  + " but a long tail raises it as well. It needs single units; a printed summary is"
                  + " not enough."
                  + Spread.TEXT)
          .is(
              "(g² + 1) ÷ (k + 3(n − 1)² ÷ ((n − 2)(n − 3))), g being the skewness and k the excess"
                  + " kurtosis, both corrected for a sample")
          .in(Unit.INDEX, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.ADOPTION)
          .undefinedWhen(
              "no adoption is recorded; a result: only a summary is known, there are fewer than 4"
                  + " units, all are alike, a share is not known exactly, or records disagree")
          .sources(PFISTER_ET_AL_2013.asWhole(), SAS_INSTITUTE_1990.asWhole())
          .computed(
              (index, view) ->
                  profile(index, figures -> figures.units().flatMap(ObservedSpread::bimodality)));

  private static final Map<String, Function<SpreadFigures, Result<Value>>> ENDS = ends();

  private static Map<String, Function<SpreadFigures, Result<Value>>> ends() {
    Map<String, Function<SpreadFigures, Result<Value>>> columns = new LinkedHashMap<>();
    columns.put("at 0", figures -> unitsBetween(figures, 0, 0));
    columns.put("at 100", figures -> unitsBetween(figures, 1, 1));
    columns.put("80 or more", figures -> unitsBetween(figures, MANY, 1));
    return columns;
  }

  private static Result<Value> unitsBetween(SpreadFigures figures, double low, double high) {
    return figures.units().map(units -> units.unitsBetween(low, high));
  }

  /**
   * M-42. Share of the units that use an innovation nowhere, everywhere, and in at least 80 percent
   * of their parts.
   *
   * <p>Example: in 2014, 1/4 of the districts are at 0, 1/4 at 100 and 1/4 at 80 or more.
   *
   * @see "Akiba & Murata"
   */
  public static final Metric<Table> END_SHARES =
      Metric.table("M-42", "end-shares", "Units at the ends of adoption")
          .means(
              "Share of the units that use an innovation in none of their parts, in all, and in at"
                  + " least 80 percent. It needs single units; a printed summary is not enough."
                  + Spread.TEXT
                  + " A share is an interval where some units may or may not count. Contributors are"
                  + " the units that certainly count, each with the same part.")
          .is("units at 0, units at 100 and units at 80 or more, each ÷ units")
          .in(Unit.SHARE, Range.ZERO_TO_ONE.orIntervals())
          .in(View.LIVED, Aspect.ADOPTION)
          .undefinedWhen(
              "no adoption is recorded; a row: only a summary is known, no unit has a number, or"
                  + " records disagree")
          .sources(AKIBA_MURATA.says("districts in which over 80 percent of the schools take part"))
          .computed((index, view) -> table(Spread.series(index), ENDS));

  private static Result<Table> table(
      List<List<Spread>> series, Map<String, Function<SpreadFigures, Result<Value>>> columns) {
    Map<String, List<Result<Value>>> rows = new LinkedHashMap<>();
    for (List<Spread> times : series) {
      for (Spread spread : times) {
        rows.put(spread.name(), columns.values().stream().map(spread::get).toList());
      }
    }
    return Parts.table(rows, List.copyOf(columns.keySet()), noAdoption());
  }

  private static Result<Profile> profile(
      SystemIndex index, Function<SpreadFigures, Result<Value>> figure) {
    Map<String, Result<Value>> parts = new LinkedHashMap<>();
    for (List<Spread> times : Spread.series(index)) {
      times.forEach(spread -> parts.put(spread.name(), spread.get(figure)));
    }
    return parts.isEmpty() ? noAdoption() : Result.of(new Profile(parts));
  }

  static final List<Metric<?>> METRICS =
      List.of(
          ADOPTION_RATE, ADOPTION_SUMMARY, ADOPTION_CHANGE, POLARIZATION, BIMODALITY, END_SHARES);

  private AdoptionMetrics() {}
}
