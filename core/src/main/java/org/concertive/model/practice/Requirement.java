package org.concertive.model.practice;

import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimeSpan;
import org.immutables.value.Value;

/**
 * Something that is required: who requires what from whom, how much of it, and how much is left to
 * those it is required of. It stands in the routine or strategy that it requires.
 *
 * @see "Akiba et al. 2019; Akiba & Howard 2021"
 */
@Value.Immutable
public interface Requirement extends Sourced {
  /** What is required, in words. */
  String statement();

  /** Who requires it; absent when not recorded. */
  Optional<Ref<Actor>> issuedBy();

  /**
   * Of whom it is required: a unit, a role group, a team or one person; absent when not recorded.
   */
  Optional<Ref<Actor>> appliesTo();

  /**
   * How many times at least, in each {@link #every()}: 1 for "at least one"; absent when no number
   * is stated.
   */
  Optional<Quantity> minimum();

  /** What the minimum is counted in; UNSTATED by default. */
  @Value.Default
  default Every every() {
    return Every.UNSTATED;
  }

  /** When it was in force; absent when not recorded. */
  Optional<TimeSpan> period();

  /** How much those it is required of may decide about it; UNKNOWN by default. */
  @Value.Default
  default Discretion discretion() {
    return Discretion.UNKNOWN;
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A requirement with nothing but its statement. */
  static Requirement of(String statement) {
    return builder(statement).build();
  }

  /** Starts a requirement. */
  static Builder builder(String statement) {
    return new Builder().statement(statement);
  }

  /** What the minimum of a requirement is counted in. */
  enum Every {
    /** In each school year. */
    SCHOOL_YEAR,
    /** In each cycle of inquiry, however long. */
    CYCLE,
    /** The source does not say. */
    UNSTATED
  }

  /** How much those who must meet a requirement may decide about it. */
  enum Discretion {
    /** Nothing: what, when and how are laid down. */
    NONE,
    /** Some of it. */
    LIMITED,
    /** Most of it: that it is done is laid down, how is left to them. */
    BROAD,
    /** Nothing is said. */
    UNKNOWN
  }

  /** Builds a requirement; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableRequirement.Builder {
    Builder() {}

    /** Sets who requires it. */
    public Builder issuedBy(String id) {
      return issuedBy(Ref.to(id));
    }

    /** Sets who it is required of. */
    public Builder appliesTo(String id) {
      return appliesTo(Ref.to(id));
    }

    /** Sets how many times at least. */
    public Builder minimum(String form) {
      return minimum(Quantity.parse(form));
    }

    /** Sets when it was in force. */
    public Builder period(String form) {
      return period(TimeSpan.parse(form));
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
