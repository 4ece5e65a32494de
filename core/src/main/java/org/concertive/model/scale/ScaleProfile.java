package org.concertive.model.scale;

import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.Sourced;
import org.immutables.value.Value;

/**
 * How far an innovation is at scale, in four dimensions of which spread is only one. A dimension
 * that is absent is not described; that is not the same as absent in the field.
 *
 * @see "Coburn 2003"
 */
@Value.Immutable
public interface ScaleProfile extends Sourced {
  /** What is at scale. */
  Ref<Innovation> practice();

  /** How far it changes what people believe, how they work together and how they teach. */
  Optional<ScaleDimension> depth();

  /** How far it lasts when money, priorities or people change. */
  Optional<ScaleDimension> sustainability();

  /** How far it reaches more places, and more of the norms and principles within a place. */
  Optional<ScaleDimension> spread();

  /**
   * How far those who use it have made it their own; where it moved is said by an {@link
   * OwnershipState}.
   */
  Optional<ScaleDimension> ownership();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A profile in which no dimension is described. */
  static ScaleProfile of(Ref<Innovation> practice) {
    return builder(practice).build();
  }

  /** A profile in which no dimension is described. */
  static ScaleProfile of(String practice) {
    return builder(practice).build();
  }

  /** Starts a profile. */
  static Builder builder(Ref<Innovation> practice) {
    return new Builder().practice(practice);
  }

  /** Starts a profile of the innovation with this id. */
  static Builder builder(String practice) {
    return builder(Ref.to(practice));
  }

  /** Builds a profile; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableScaleProfile.Builder {
    Builder() {}

    /** Sets what is at scale. */
    public Builder practice(String id) {
      return practice(Ref.to(id));
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
