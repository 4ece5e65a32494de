package org.concertive.model.practice;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimePoint;
import org.immutables.value.Value;

/**
 * How much of an actor's time went to one category of work: as a share, in minutes, or both.
 *
 * @see "Supovitz, D'Auria & Spillane 2019; Camburn, Spillane & Sebastian 2010"
 */
@Value.Immutable
public interface TimeUse extends Sourced {
  /** Whose time it is. */
  Ref<Actor> actor();

  /** What the time went to. */
  Category category();

  /**
   * The share of the time observed, from 0 to 1; absent when only minutes are recorded or it is not
   * recorded.
   */
  Optional<BigDecimal> share();

  /** The minutes observed, from 0; absent when only a share is recorded or it is not recorded. */
  Optional<Integer> minutes();

  /** How it is known; UNKNOWN by default. */
  @Value.Default
  default Method method() {
    return Method.UNKNOWN;
  }

  /** When it was observed; absent when not recorded. */
  Optional<TimePoint> when();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A record that the time went to this category; how much is not known. */
  static TimeUse of(Ref<Actor> actor, Category category) {
    return builder(actor, category).build();
  }

  /** A record that the time went to this category; how much is not known. */
  static TimeUse of(String actor, Category category) {
    return builder(Ref.to(actor), category).build();
  }

  /** Starts a record of time use. */
  static Builder builder(Ref<Actor> actor, Category category) {
    return new Builder().actor(actor).category(category);
  }

  /** Starts a record of time use. */
  static Builder builder(String actor, Category category) {
    return builder(Ref.to(actor), category);
  }

  /** What leaders spend time on. */
  enum Category {
    /** What came up and could not wait. */
    PUTTING_OUT_FIRES,
    /** Keeping the organization running. */
    MAINTAINING_THE_ORGANIZATION,
    /** Making teaching and learning better. */
    ENGAGING_IN_IMPROVEMENT,
    /** Anything else. */
    OTHER
  }

  /** How time use is known. */
  enum Method {
    /** Those observed wrote it down. */
    LOG,
    /** Those observed answered at random moments. */
    EXPERIENCE_SAMPLING,
    /** Somebody watched. */
    OBSERVATION,
    /** Somebody estimated it afterwards. */
    ESTIMATE,
    /** Nothing is said. */
    UNKNOWN
  }

  /** Builds a time use; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableTimeUse.Builder {
    Builder() {}

    /** Sets whose time it is. */
    public Builder actor(String id) {
      return actor(Ref.to(id));
    }

    /** Sets when it was observed. */
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
     * The finished record.
     *
     * @throws IllegalArgumentException when the share lies outside 0 to 1
     */
    @Override
    public TimeUse build() {
      TimeUse built = super.build();
      BigDecimal share = built.share().orElse(BigDecimal.ZERO);
      if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
        String rule =
            "The share of time " + share + " of " + built.actor() + " must lie between 0 and 1.";
        boolean isPercent = share.signum() > 0 && share.compareTo(BigDecimal.valueOf(100)) <= 0;
        throw new IllegalArgumentException(
            isPercent ? rule + " Maybe " + share.movePointLeft(2) + "." : rule);
      }
      return built;
    }
  }
}
