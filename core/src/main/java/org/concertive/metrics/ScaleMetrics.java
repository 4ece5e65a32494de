package org.concertive.metrics;

import static org.concertive.catalogue.Sources.AKIBA_MURATA;
import static org.concertive.catalogue.Sources.COBURN_2003;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.scale.AdoptionObservation;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.TimePoint;
import org.concertive.statistics.Result;

/** How far an innovation has spread. */
public final class ScaleMetrics {

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
                  + " every time, in order of time, project years last.")
          .is("adopting ÷ total; where these are not given, percent ÷ 100")
          .in(Unit.SHARE, Range.ZERO_TO_ONE)
          .in(View.LIVED, Aspect.ADOPTION)
          .undefinedWhen(
              "no adoption is recorded; a cell: nothing was observed then, the total is 0"
                  + " or less than those adopting, or records disagree")
          .sources(COBURN_2003.says("spread is one dimension of scale"), AKIBA_MURATA.asWhole())
          .computed((index, view) -> adoption(index));

  private static Result<Table> adoption(SystemIndex index) {
    Map<TimePoint, Integer> times = new LinkedHashMap<>();
    Map<String, Map<TimePoint, List<AdoptionObservation>>> observed = new LinkedHashMap<>();
    for (Node<AdoptionObservation> node : index.nodes(AdoptionObservation.class)) {
      AdoptionObservation one = node.value();
      times.putIfAbsent(one.when(), times.size());
      observed
          .computeIfAbsent(one.practice() + " " + one.unit(), row -> new LinkedHashMap<>())
          .computeIfAbsent(one.when(), time -> new ArrayList<>())
          .add(one);
    }
    if (observed.isEmpty()) {
      return Result.undefined(Result.Code.NONE_RECORDED, "no adoption is recorded", "adoption");
    }
    List<TimePoint> columns = new ArrayList<>(times.keySet());
    columns.sort(Parts.inTime(index.conventions().calendar()));
    List<List<Result<Value>>> cells = new ArrayList<>();
    for (Map<TimePoint, List<AdoptionObservation>> row : observed.values()) {
      cells.add(columns.stream().map(time -> rate(row.getOrDefault(time, List.of()))).toList());
    }
    return Result.of(
        new Table(
            List.copyOf(observed.keySet()),
            columns.stream().map(TimePoint::toString).toList(),
            cells));
  }

  private static Result<Value> rate(List<AdoptionObservation> observed) {
    List<Result<Value>> rates = observed.stream().map(ScaleMetrics::rate).distinct().toList();
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
          .flatMap(ScaleMetrics::share)
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
            Result.Code.CONTRADICTORY, adopting + " adopting of " + total + " cannot be")
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

  static final List<Metric<?>> METRICS = List.of(ADOPTION_RATE);

  private ScaleMetrics() {}
}
