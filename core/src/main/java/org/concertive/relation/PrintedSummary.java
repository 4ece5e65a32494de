package org.concertive.relation;

import java.math.BigDecimal;
import java.util.Optional;
import org.concertive.model.scale.DistributionSummary;
import org.concertive.statistics.BhatiaDavis;
import org.concertive.statistics.Result;
import org.concertive.statistics.Scale;
import org.concertive.statistics.Summary;
import org.concertive.text.Numbers;

/**
 * What a summary in percent says, as a source prints it, and whether it can exist, rounding allowed
 * for: every printed value may be half a unit of its last digit more or less. A standard deviation
 * counts as that of a sample where the source does not say which it is.
 *
 * @see "Brown & Heathers 2017; Bhatia & Davis 2000"
 */
public final class PrintedSummary {
  private static final double HUNDRED = 100;

  private final DistributionSummary summary;
  private final double least;
  private final double greatest;

  /** What a summary says. */
  public PrintedSummary(DistributionSummary summary) {
    this.summary = summary;
    least = Math.max(0, summary.min().map(PrintedSummary::low).orElse(0.0));
    greatest = Math.min(HUNDRED, summary.max().map(PrintedSummary::high).orElse(HUNDRED));
  }

  private static double low(BigDecimal printed) {
    return printed.subtract(half(printed)).doubleValue();
  }

  private static double high(BigDecimal printed) {
    return printed.add(half(printed)).doubleValue();
  }

  private static BigDecimal half(BigDecimal printed) {
    return printed.ulp().divide(BigDecimal.valueOf(2));
  }

  /** Why it cannot exist; empty if it can. */
  public Optional<String> problem() {
    BigDecimal mean = summary.mean();
    if (summary.n() < 1) {
      return Optional.of("it rests on no unit");
    }
    if (low(mean) > HUNDRED || high(mean) < 0) {
      return Optional.of("its mean, " + mean + ", is not from 0 to 100 percent");
    }
    if (least > HUNDRED || greatest < 0 || least > greatest) {
      return Optional.of(
          "values from "
              + shown(summary.min(), "0")
              + " to "
              + shown(summary.max(), "100")
              + " percent are not possible");
    }
    if (low(mean) > greatest || high(mean) < least) {
      return Optional.of(
          "its mean, "
              + mean
              + ", does not lie between its least value, "
              + shown(summary.min(), "0")
              + ", and its greatest, "
              + shown(summary.max(), "100"));
    }
    return summary.sd().flatMap(this::problemOfSpread);
  }

  private static String shown(Optional<BigDecimal> value, String otherwise) {
    return value.map(BigDecimal::toString).orElse(otherwise);
  }

  private Optional<String> problemOfSpread(BigDecimal sd) {
    if (sd.signum() < 0) {
      return Optional.of("its standard deviation, " + sd + ", is less than 0");
    }
    double bound = summary.n() == 1 || least == greatest ? 0 : greatestSd();
    return low(sd) > bound + Math.ulp(HUNDRED)
        ? Optional.of(
            "its standard deviation, "
                + sd
                + ", is greater than "
                + Numbers.of(bound)
                + ", the most that values with its mean, "
                + summary.mean()
                + ", can have from "
                + shown(summary.min(), "0")
                + " to "
                + shown(summary.max(), "100"))
        : Optional.empty();
  }

  /** The greatest spread is that around a mean in the middle, or as near to it as rounding lets. */
  private double greatestSd() {
    double lowest = Math.max(low(summary.mean()), least);
    double highest = Math.min(high(summary.mean()), greatest);
    double mean = Math.max(lowest, Math.min(highest, (least + greatest) / 2));
    return BhatiaDavis.greatestSd(new Scale(least, greatest), summary.n(), mean, kind())
        .value()
        .orElseThrow();
  }

  /** The standard deviation of a sample; undefined where none is printed or it cannot exist. */
  public Result<Double> sampleSd() {
    return sd().flatMap(
            sd ->
                kind() == Summary.SdKind.SAMPLE
                    ? Result.of(sd)
                    : summary.n() > 1
                        ? Result.of(sd * Math.sqrt(summary.n() / (summary.n() - 1.0)))
                        : Result.undefined(
                            Result.Code.TOO_FEW,
                            "a sample of one value has no standard deviation",
                            "a second value"));
  }

  /** How polarized the values are; undefined without a standard deviation that can exist. */
  public Result<Double> polarization() {
    return sd().flatMap(
            sd ->
                BhatiaDavis.polarizationOfSummary(
                    Scale.PERCENT,
                    summary.n(),
                    Math.max(0, Math.min(HUNDRED, summary.mean().doubleValue())),
                    sd,
                    kind()));
  }

  private Result<Double> sd() {
    return summary
        .sd()
        .filter(sd -> problem().isEmpty())
        .map(sd -> Result.of(sd.doubleValue()))
        .orElseGet(
            () ->
                Result.undefined(
                    Result.Code.NONE_RECORDED,
                    "no possible standard deviation is printed",
                    "standard deviation"));
  }

  private Summary.SdKind kind() {
    return summary.sdKind() == DistributionSummary.SdKind.POPULATION
        ? Summary.SdKind.POPULATION
        : Summary.SdKind.SAMPLE;
  }
}
