package org.concertive.model.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source prints instead of the single values: how many there were, their mean, and how they
 * spread. Single values are never made up from it. That such a summary can exist is for rules to
 * check.
 *
 * @see "Brown & Heathers 2017"
 */
@Value.Immutable
public interface MeasurementSummary {
  /** How many values it sums up. */
  int n();

  /** Their mean, in the unit of the indicator, with the digits printed. */
  BigDecimal mean();

  /**
   * Their standard deviation, in the same unit, with the digits printed; absent when not recorded.
   */
  Optional<BigDecimal> sd();

  /** The least of them, with the digits printed; absent when not recorded. */
  Optional<BigDecimal> min();

  /** The greatest of them, with the digits printed; absent when not recorded. */
  Optional<BigDecimal> max();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A summary without a measure of spread. */
  static MeasurementSummary of(int n, BigDecimal mean) {
    return builder(n, mean).build();
  }

  /** Starts a summary. */
  static Builder builder(int n, BigDecimal mean) {
    return new Builder().n(n).mean(mean);
  }

  /** Builds a summary. */
  final class Builder extends ImmutableMeasurementSummary.Builder {
    Builder() {}
  }
}
