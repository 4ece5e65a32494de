package org.concertive.model.scale;

import java.util.Optional;
import java.util.Set;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * What is known about one dimension of scale.
 *
 * @see "Coburn 2003"
 */
@Value.Immutable
public interface ScaleDimension {
  /**
   * How the source rates it, in its own words or number; nothing is computed from it. Absent when
   * it does not.
   */
  Optional<String> rating();

  /** The evidence for it, in document order; may be empty. */
  Set<Ref<Evidence>> evidence();

  /** What is said about it; absent when nothing is. */
  Optional<String> text();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Starts a dimension. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dimension; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableScaleDimension.Builder {
    Builder() {}

    /** Sets the evidence for it. */
    public Builder evidence(String... ids) {
      return evidence(Ref.all(ids));
    }
  }
}
