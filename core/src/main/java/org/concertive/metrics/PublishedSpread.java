package org.concertive.metrics;

import java.math.BigDecimal;
import java.util.Optional;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.relation.PrintedSummary;
import org.concertive.statistics.Result;

/**
 * How far units had adopted an innovation, as a source prints it.
 *
 * @param n how many units there are
 * @param average their mean
 * @param deviation their standard deviation as a sample; undefined where none is printed
 * @param minimum the least; empty where none is printed
 * @param maximum the greatest; empty where none is printed
 * @param polarized their polarization
 */
record PublishedSpread(
    int n,
    double average,
    Result<Double> deviation,
    Optional<Double> minimum,
    Optional<Double> maximum,
    Result<Double> polarized)
    implements SpreadFigures {

  static PublishedSpread of(DistributionSummary summary) {
    return new PublishedSpread(
        summary.n(),
        summary.mean().doubleValue(),
        new PrintedSummary(summary).sampleSd(),
        summary.min().map(BigDecimal::doubleValue),
        summary.max().map(BigDecimal::doubleValue),
        new PrintedSummary(summary).polarization());
  }

  @Override
  public Result<Value> mean() {
    return Result.of(Value.of(average));
  }

  @Override
  public Result<Value> sd() {
    return deviation.map(Value::of);
  }

  @Override
  public Result<Value> least() {
    return printed(minimum, "least value");
  }

  @Override
  public Result<Value> greatest() {
    return printed(maximum, "greatest value");
  }

  private static Result<Value> printed(Optional<Double> number, String what) {
    return number
        .map(value -> Result.of(Value.of(value)))
        .orElseGet(
            () -> Result.undefined(Result.Code.NONE_RECORDED, "no " + what + " is printed", what));
  }

  @Override
  public Result<Value> polarization() {
    return polarized.map(Value::of);
  }

  @Override
  public Result<ObservedSpread> units() {
    return Result.undefined(
        Result.Code.NONE_RECORDED, "only a summary is known, no single units", "adoption by unit");
  }
}
