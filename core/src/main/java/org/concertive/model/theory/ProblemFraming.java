package org.concertive.model.theory;

import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.Sourced;
import org.immutables.value.Value;

/**
 * How a unit sees the problem that is to be solved. Units that frame it differently can both be
 * right; without a routine that joins them their work may conflict (rule TOA-09).
 *
 * @see "Cobb et al. 2018"
 */
@Value.Immutable
public interface ProblemFraming extends Sourced {
  /** Whose view it is. */
  Ref<OrgUnit> unit();

  /** What the problem is taken to be. */
  Orientation orientation();

  /** The view in words; absent when only the orientation is known. */
  Optional<String> text();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A view with nothing but an orientation. */
  static ProblemFraming of(String unit, Orientation orientation) {
    return builder(unit, orientation).build();
  }

  /** A view with nothing but an orientation, by references. */
  static ProblemFraming of(Ref<OrgUnit> unit, Orientation orientation) {
    return builder(unit, orientation).build();
  }

  /** Starts a framing. */
  static Builder builder(String unit, Orientation orientation) {
    return builder(Ref.<OrgUnit>to(unit), orientation);
  }

  /** Starts a framing, by references. */
  static Builder builder(Ref<OrgUnit> unit, Orientation orientation) {
    return new Builder().unit(unit).orientation(orientation);
  }

  /** What a unit takes the problem to be. */
  enum Orientation {
    /** Making instruction better. */
    IMPROVEMENT,
    /** Making sure that instruction takes place as it should. */
    MANAGEMENT,
    /** Both together. */
    BOTH
  }

  /** Builds a framing. */
  final class Builder extends ImmutableProblemFraming.Builder {
    Builder() {}

    /** Sets whose view it is. */
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
