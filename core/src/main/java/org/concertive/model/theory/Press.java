package org.concertive.model.theory;

import java.util.Optional;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * A demand a strategy makes: for what those it addresses answer, and to whom. Every demand for
 * performance is held to carry a duty to supply the capacity for it (rule TOA-02).
 *
 * @see "Elmore 2000; Cobb & Jackson 2012"
 */
@Value.Immutable
public interface Press {
  /** What is demanded. */
  String forWhat();

  /** To whom they answer for it; absent when not recorded. */
  Optional<Ref<Actor>> accountableTo();

  /** What follows when the demand is met or not met; absent when not recorded. */
  Optional<String> consequence();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A demand with nothing else. */
  static Press of(String forWhat) {
    return builder(forWhat).build();
  }

  /** Starts a demand. */
  static Builder builder(String forWhat) {
    return new Builder().forWhat(forWhat);
  }

  /** Builds a demand; every method with text takes the form a document takes. */
  final class Builder extends ImmutablePress.Builder {
    Builder() {}

    /** Sets to whom they answer for it. */
    public Builder accountableTo(String id) {
      return accountableTo(Ref.to(id));
    }
  }
}
