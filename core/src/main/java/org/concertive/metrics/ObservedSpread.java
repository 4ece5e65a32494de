package org.concertive.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.concertive.statistics.BhatiaDavis;
import org.concertive.statistics.Bimodality;
import org.concertive.statistics.Result;
import org.concertive.statistics.Scale;
import org.concertive.statistics.Summary;

/**
 * How far single units had adopted an innovation, computed from what was observed in each.
 *
 * @param shares the share of the parts of each unit that use it, an interval where it is not exact
 */
record ObservedSpread(Map<Contributor, Value> shares) implements SpreadFigures {
  ObservedSpread {
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  @Override
  public int n() {
    return shares.size();
  }

  private Summary lows() {
    return summary(Value::low);
  }

  private Summary highs() {
    return summary(Value::high);
  }

  private Summary summary(ToDoubleFunction<Value> end) {
    return Summary.of(
        shares.values().stream().mapToDouble(end).map(share -> share * 100).toArray());
  }

  /** The percentages, if all are exact. */
  private Result<double[]> exact() {
    return shares.entrySet().stream()
        .filter(unit -> !unit.getValue().isExact())
        .findFirst()
        .<Result<double[]>>map(
            unit ->
                Result.undefined(
                    Result.Code.NONE_RECORDED,
                    "the share of " + unit.getKey().id() + " is not known exactly",
                    "exact shares"))
        .orElseGet(
            () ->
                Result.of(
                    shares.values().stream().mapToDouble(share -> share.low() * 100).toArray()));
  }

  @Override
  public Result<Value> mean() {
    Value mean = Value.between(lows().mean().orElseThrow(), highs().mean().orElseThrow());
    return Result.of(mean.from(parts(share -> share.low() * 100 / n())));
  }

  /** The units, each with its part of a number if all are exact. */
  private List<Contributor> parts(ToDoubleFunction<Value> part) {
    boolean isExact = shares.values().stream().allMatch(Value::isExact);
    return Parts.sorted(
        shares.entrySet().stream()
            .map(
                unit ->
                    isExact
                        ? unit.getKey().with(part.applyAsDouble(unit.getValue()))
                        : unit.getKey()));
  }

  @Override
  public Result<Value> sd() {
    return exact()
        .flatMap(values -> Summary.of(values).standardDeviation(Summary.SdKind.SAMPLE))
        .map(Value::of);
  }

  @Override
  public Result<Value> least() {
    return Result.of(
        Value.between(lows().minimum().orElseThrow(), highs().minimum().orElseThrow()));
  }

  @Override
  public Result<Value> greatest() {
    return Result.of(
        Value.between(lows().maximum().orElseThrow(), highs().maximum().orElseThrow()));
  }

  @Override
  public Result<Value> polarization() {
    return exact()
        .flatMap(values -> BhatiaDavis.polarization(Scale.PERCENT, values))
        .map(
            index -> {
              double mean = lows().mean().orElseThrow();
              double bound = mean * (100 - mean) * n();
              return Value.of(index)
                  .from(parts(share -> Math.pow(share.low() * 100 - mean, 2) / bound));
            });
  }

  @Override
  public Result<ObservedSpread> units() {
    return Result.of(this);
  }

  Result<Value> bimodality() {
    return exact().flatMap(Bimodality::sarle).map(Value::of);
  }

  /** The share of the units whose own share lies in a range; an interval where some may. */
  Value unitsBetween(double low, double high) {
    List<Contributor> certain =
        shares.entrySet().stream()
            .filter(unit -> unit.getValue().low() >= low && unit.getValue().high() <= high)
            .map(Map.Entry::getKey)
            .toList();
    long possible =
        shares.values().stream().filter(one -> one.high() >= low && one.low() <= high).count();
    Value share = Value.share(certain, n());
    return possible == certain.size()
        ? share
        : Value.between(share.low(), (double) possible / n()).from(share.contributors());
  }

  /** The mean change of the units observed at both times. */
  Result<Value> changeTo(ObservedSpread later) {
    Map<Contributor, Value> changes = new LinkedHashMap<>();
    shares.forEach(
        (unit, before) -> {
          Value after = later.shares.get(unit);
          if (after != null) {
            changes.put(
                unit,
                Value.between(
                    (after.low() - before.high()) * 100, (after.high() - before.low()) * 100));
          }
        });
    if (changes.isEmpty()) {
      return Result.undefined(
          Result.Code.TOO_FEW,
          "no unit was observed at both times",
          "a unit observed at both times");
    }
    double n = changes.size();
    boolean areExact = changes.values().stream().allMatch(Value::isExact);
    return Result.of(
        Value.between(
                changes.values().stream().mapToDouble(Value::low).sum() / n,
                changes.values().stream().mapToDouble(Value::high).sum() / n)
            .from(
                Parts.sorted(
                    changes.entrySet().stream()
                        .map(
                            unit ->
                                areExact
                                    ? unit.getKey().with(unit.getValue().low() / n)
                                    : unit.getKey()))));
  }
}
