package org.concertive.model.scale;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * How the spread of an innovation differs between units at a time, as a source prints it: how many
 * units, their mean, their standard deviation, the least and the greatest. Values are percents of
 * adoption, from 0 to 100. Values of single units are never made up from it. That such a summary
 * can exist is rule SCL-11.
 *
 * @see "Akiba & Wilkinson 2016; Brown & Heathers 2017"
 */
@Value.Immutable
public interface DistributionSummary extends Entity {
  /** Its id; empty when it has none, and then nothing can refer to it. */
  @Override
  @Value.Default
  default String id() {
    return "";
  }

  /** What was adopted. */
  Ref<Innovation> practice();

  /** When it was so, as reported. */
  TimePoint when();

  /** How many units the summary rests on. */
  int n();

  /** The mean of their values, in percent, with the digits printed. */
  BigDecimal mean();

  /** At which level the units are that are compared, such as DISTRICT; absent when not recorded. */
  Optional<OrgLevel> unitLevel();

  /**
   * The standard deviation of their values, in percent points, with the digits printed; absent when
   * not recorded.
   */
  Optional<BigDecimal> sd();

  /** Which standard deviation it is; UNKNOWN by default, and then it counts as SAMPLE. */
  @Value.Default
  default SdKind sdKind() {
    return SdKind.UNKNOWN;
  }

  /** The least of their values, in percent, with the digits printed; absent when not recorded. */
  Optional<BigDecimal> min();

  /**
   * The greatest of their values, in percent, with the digits printed; absent when not recorded.
   */
  Optional<BigDecimal> max();

  /** How many such units there are altogether; absent when not recorded. */
  Optional<Integer> population();

  /** How many of them were asked or chosen; absent when not recorded. */
  Optional<Integer> sample();

  @Override
  default String label() {
    return id().isEmpty() ? practice() + " " + when() : id();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A summary without a measure of spread. */
  static DistributionSummary of(Ref<Innovation> practice, TimePoint when, int n, BigDecimal mean) {
    return builder(practice, when, n, mean).build();
  }

  /** A summary without a measure of spread. */
  static DistributionSummary of(String practice, String when, int n, BigDecimal mean) {
    return builder(practice, when, n, mean).build();
  }

  /** Starts a summary. */
  static Builder builder(Ref<Innovation> practice, TimePoint when, int n, BigDecimal mean) {
    return new Builder().practice(practice).when(when).n(n).mean(mean);
  }

  /** Starts a summary of the innovation with this id. */
  static Builder builder(String practice, String when, int n, BigDecimal mean) {
    return builder(Ref.to(practice), TimePoint.parse(when), n, mean);
  }

  /** Which standard deviation is meant. */
  enum SdKind {
    /** That of a sample, divided by n - 1. */
    SAMPLE,
    /** That of a population, divided by n. */
    POPULATION,
    /** Nothing is said. */
    UNKNOWN
  }

  /** Builds a summary; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableDistributionSummary.Builder {
    Builder() {}

    /** Sets what was adopted. */
    public Builder practice(String id) {
      return practice(Ref.to(id));
    }

    /** Sets when it was so. */
    public Builder when(String form) {
      return when(TimePoint.parse(form));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished summary.
     *
     * @throws IllegalArgumentException when it has an id that does not have the form of {@link
     *     Entity#id()}
     */
    @Override
    public DistributionSummary build() {
      return Ids.checkedIfGiven(super.build(), Entity::id);
    }
  }
}
