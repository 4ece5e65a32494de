package org.concertive.model.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.concertive.model.value.TimePoint;
import org.immutables.value.Value;

/**
 * A value of an indicator at a time: where it started, or where it is meant to arrive.
 *
 * @see "W. K. Kellogg Foundation 2004"
 */
@Value.Immutable
public interface IndicatorValue {
  /** The value in the unit of the indicator, with the digits printed. */
  BigDecimal value();

  /** When it was so, or is to be so; absent when not recorded. */
  Optional<TimePoint> when();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A value without a time. */
  static IndicatorValue of(BigDecimal value) {
    return builder(value).build();
  }

  /** Starts a value. */
  static Builder builder(BigDecimal value) {
    return new Builder().value(value);
  }

  /** Builds a value; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableIndicatorValue.Builder {
    Builder() {}

    /** Sets when it was so, or is to be so. */
    public Builder when(String form) {
      return when(TimePoint.parse(form));
    }
  }
}
