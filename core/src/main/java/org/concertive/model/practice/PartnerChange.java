package org.concertive.model.practice;

import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimePoint;
import org.immutables.value.Value;

/**
 * That a partner of a partnership changed: somebody came, left, or was followed by another.
 *
 * @see "Penuel, Fishman, Cheng & Sabelli 2011; Fishman et al. 2013"
 */
@Value.Immutable
public interface PartnerChange extends Sourced {
  /** When it changed; absent when not recorded. */
  Optional<TimePoint> when();

  /** The partner that changed. */
  Ref<Actor> who();

  /**
   * The activity in which the work was negotiated again; absent when it was not or it is not
   * recorded (rule PTN-01).
   */
  Optional<Ref<JointActivity>> renegotiated();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A change of this partner; when it was is not known. */
  static PartnerChange of(Ref<Actor> who) {
    return builder(who).build();
  }

  /** A change of this partner; when it was is not known. */
  static PartnerChange of(String who) {
    return builder(Ref.to(who)).build();
  }

  /** Starts a partner change. */
  static Builder builder(Ref<Actor> who) {
    return new Builder().who(who);
  }

  /** Starts a partner change. */
  static Builder builder(String who) {
    return builder(Ref.to(who));
  }

  /** Builds a partner change; every method with text takes the short form a document takes. */
  final class Builder extends ImmutablePartnerChange.Builder {
    Builder() {}

    /** Sets when it changed. */
    public Builder when(String form) {
      return when(TimePoint.parse(form));
    }

    /** Sets the partner that changed. */
    public Builder who(String id) {
      return who(Ref.to(id));
    }

    /** Sets the activity in which the work was negotiated again. */
    public Builder renegotiated(String id) {
      return renegotiated(Ref.to(id));
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
