package org.concertive.model.organization;

import java.util.Optional;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * Something that a position or a team has to see to. It says nothing about what the holder may
 * decide; that is an {@link AuthorityGrant}.
 *
 * @see "Elmore 2000"
 */
@Value.Immutable
public interface Responsibility {
  /** What there is to see to. */
  String text();

  /** The decisions it is about; absent when nothing is said. */
  Optional<Ref<DecisionDomain>> domain();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A responsibility that names no decisions. */
  static Responsibility of(String text) {
    return builder(text).build();
  }

  /** Starts a responsibility. */
  static Builder builder(String text) {
    return new Builder().text(text);
  }

  /** Builds a responsibility. */
  final class Builder extends ImmutableResponsibility.Builder {
    Builder() {}

    /** Sets the decisions it is about. */
    public Builder domain(String id) {
      return domain(Ref.to(id));
    }
  }
}
