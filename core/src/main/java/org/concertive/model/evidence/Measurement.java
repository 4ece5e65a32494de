package org.concertive.model.evidence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimePoint;
import org.immutables.value.Value;

/**
 * What was found when an indicator was looked at: a value, or the summary of many. It may hold
 * neither, when a source says only that the measurement took place.
 *
 * @see "W. K. Kellogg Foundation 2004; Bryk, Gomez, Grunow & LeMahieu 2015"
 */
@Value.Immutable
public interface Measurement extends Sourced {
  /** What was measured. */
  Ref<Indicator> indicator();

  /** When it was measured. */
  TimePoint when();

  /** Where it was measured; when absent, in the system as a whole. */
  Optional<Ref<OrgUnit>> unit();

  /**
   * The value found, in the unit of the indicator, with the digits printed; absent when only a
   * summary is given, or nothing.
   */
  Optional<BigDecimal> value();

  /** The summary of many values; absent when there is one value, or it is not recorded. */
  Optional<MeasurementSummary> summary();

  /** How many cases the value rests on; absent when not recorded. A summary has its own number. */
  Optional<Integer> n();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A measurement without a value. */
  static Measurement of(Ref<Indicator> indicator, TimePoint when) {
    return builder(indicator, when).build();
  }

  /** A measurement without a value. */
  static Measurement of(String indicator, String when) {
    return builder(indicator, when).build();
  }

  /** Starts a measurement. */
  static Builder builder(Ref<Indicator> indicator, TimePoint when) {
    return new Builder().indicator(indicator).when(when);
  }

  /** Starts a measurement of the indicator with this id. */
  static Builder builder(String indicator, String when) {
    return builder(Ref.to(indicator), TimePoint.parse(when));
  }

  /** Builds a measurement; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableMeasurement.Builder {
    Builder() {}

    /** Sets what was measured. */
    public Builder indicator(String id) {
      return indicator(Ref.to(id));
    }

    /** Sets when it was measured. */
    public Builder when(String form) {
      return when(TimePoint.parse(form));
    }

    /** Sets where it was measured. */
    public Builder unit(String id) {
      return unit(Ref.to(id));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }
  }
}
