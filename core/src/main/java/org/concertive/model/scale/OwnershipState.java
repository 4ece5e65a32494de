package org.concertive.model.scale;

import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimePoint;
import org.immutables.value.Value;

/**
 * Whose an innovation is at a time: who decides about it and carries it on. Several states in time
 * show where ownership moved.
 *
 * @see "Coburn 2003; Akiba & Howard 2021"
 */
@Value.Immutable
public interface OwnershipState extends Sourced {
  /** What is owned. */
  Ref<Innovation> practice();

  /** When it was so. */
  TimePoint when();

  /** Whose it was. */
  Locus locus();

  /** Where it was so; when absent, wherever the innovation is used. */
  Optional<Ref<OrgUnit>> unit();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A state wherever the innovation is used. */
  static OwnershipState of(Ref<Innovation> practice, TimePoint when, Locus locus) {
    return builder(practice, when, locus).build();
  }

  /** A state wherever the innovation is used. */
  static OwnershipState of(String practice, String when, Locus locus) {
    return builder(practice, when, locus).build();
  }

  /** Starts a state. */
  static Builder builder(Ref<Innovation> practice, TimePoint when, Locus locus) {
    return new Builder().practice(practice).when(when).locus(locus);
  }

  /** Starts a state of the innovation with this id. */
  static Builder builder(String practice, String when, Locus locus) {
    return builder(Ref.to(practice), TimePoint.parse(when), locus);
  }

  /** Whose an innovation is; all but SHARED run from far from classrooms to near them. */
  enum Locus {
    /** Those who brought it from outside. */
    EXTERNAL,
    /** The state. */
    STATE,
    /** The district. */
    DISTRICT,
    /** The district and its schools together. */
    SHARED,
    /** The schools. */
    SCHOOL,
    /** The teachers. */
    TEACHERS
  }

  /** Builds a state; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableOwnershipState.Builder {
    Builder() {}

    /** Sets what is owned. */
    public Builder practice(String id) {
      return practice(Ref.to(id));
    }

    /** Sets when it was so. */
    public Builder when(String form) {
      return when(TimePoint.parse(form));
    }

    /** Sets where it was so. */
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
