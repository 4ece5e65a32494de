package org.concertive.model.theory;

import java.util.Optional;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * How one item of evidence bears on a conjecture.
 *
 * @see "Sandoval 2014"
 */
@Value.Immutable
public interface EvidenceLink {
  /** The evidence. */
  Ref<Evidence> evidence();

  /** How it bears on the conjecture. */
  Bearing bearing();

  /** How much weight the authors give it; absent when not recorded. */
  Optional<Strength> strength();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Evidence of unstated weight. */
  static EvidenceLink of(String evidence, Bearing bearing) {
    return builder(evidence, bearing).build();
  }

  /** Evidence of unstated weight, by references. */
  static EvidenceLink of(Ref<Evidence> evidence, Bearing bearing) {
    return builder(evidence, bearing).build();
  }

  /** Starts a link to evidence. */
  static Builder builder(String evidence, Bearing bearing) {
    return builder(Ref.<Evidence>to(evidence), bearing);
  }

  /** Starts a link to evidence, by references. */
  static Builder builder(Ref<Evidence> evidence, Bearing bearing) {
    return new Builder().evidence(evidence).bearing(bearing);
  }

  /** How evidence bears on a conjecture. */
  enum Bearing {
    /** It speaks for the conjecture. */
    SUPPORTS,
    /** It speaks against it. */
    CONTRADICTS,
    /** It limits where, when or for whom the conjecture holds. */
    QUALIFIES
  }

  /** How much weight evidence is given. */
  enum Strength {
    /** Little. */
    WEAK,
    /** Some. */
    MODERATE,
    /** Much. */
    STRONG
  }

  /** Builds a link to evidence. */
  final class Builder extends ImmutableEvidenceLink.Builder {
    Builder() {}

    /** Sets the evidence. */
    public Builder evidence(String id) {
      return evidence(Ref.to(id));
    }
  }
}
