package org.concertive.model.organization;

import java.util.Optional;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * Something a position or a team is responsible for. It says nothing about what the holder may
 * decide; that is an {@link AuthorityGrant}.
 *
 * @see "Elmore 2000"
 */
@Value.Immutable
public interface Responsibility {
  /** The responsibility, in words. */
  String text();

  /** The decisions it is about; absent when not recorded. */
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
