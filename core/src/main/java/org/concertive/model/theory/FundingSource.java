package org.concertive.model.theory;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * Money that strategies rest on.
 *
 * @see "Akiba & Wilkinson 2016; Coburn 2003"
 */
@Value.Immutable
public interface FundingSource extends Entity {
  /** What it is called. */
  String name();

  /** What sort of source it is; OTHER by default. */
  @Value.Default
  default Kind kind() {
    return Kind.OTHER;
  }

  /** Whether it ends by design; UNKNOWN by default. */
  @Value.Default
  default Answer timeLimited() {
    return Answer.UNKNOWN;
  }

  /** When it pays; absent when not recorded. An open end means that no end is recorded. */
  Optional<TimeSpan> period();

  /** What it pays for, in the order of the enumeration; empty when not recorded. */
  Set<Use> pays();

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A source with nothing but a name. */
  static FundingSource of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts a source. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** What sort of source money comes from. */
  enum Kind {
    /** A grant of the federal state for a purpose and a time. */
    FEDERAL_GRANT,
    /** Federal money that is given by a formula, year by year. */
    FEDERAL_FORMULA,
    /** Money of the state. */
    STATE,
    /** The general budget. */
    GENERAL_FUND,
    /** A foundation. */
    FOUNDATION,
    /** Any other, or not said. */
    OTHER
  }

  /** What money pays for. */
  enum Use {
    /** Those who teach while teachers learn. */
    SUBSTITUTES,
    /** The time of teachers. */
    TEACHERS,
    /** Posts other than teachers. */
    STAFF,
    /** Materials. */
    MATERIALS,
    /** Anything else. */
    OTHER
  }

  /** Builds a source; every method with text takes the form a document takes. */
  final class Builder extends ImmutableFundingSource.Builder {
    Builder() {}

    /** Sets when it pays. */
    public Builder period(String form) {
      return period(TimeSpan.parse(form));
    }

    /** Sets what it pays for. */
    public Builder pays(Use... pays) {
      return pays(Arrays.asList(pays));
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
     * The finished funding source.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public FundingSource build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
