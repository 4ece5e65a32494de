package org.concertive.model.theory;

import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * One thing a revision changed.
 *
 * @see "Argyris & Schön 1978"
 */
@Value.Immutable
public interface Change {
  /**
   * What was changed: a part of the theory or of a logic model, a routine or a tool. What was
   * dropped must still be somewhere in the document to be pointed at.
   */
  Ref<Entity> target();

  /** What was done to it. */
  Kind kind();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A change. */
  static Change of(String target, Kind kind) {
    return builder(target, kind).build();
  }

  /** A change, by references. */
  static Change of(Ref<Entity> target, Kind kind) {
    return builder(target, kind).build();
  }

  /** Starts a change. */
  static Builder builder(String target, Kind kind) {
    return builder(Ref.<Entity>to(target), kind);
  }

  /** Starts a change, by references. */
  static Builder builder(Ref<Entity> target, Kind kind) {
    return new Builder().target(target).kind(kind);
  }

  /** What a revision does to a thing. */
  enum Kind {
    /** It is new. */
    ADDED,
    /** It is there as before, with another content. */
    CHANGED,
    /** It no longer holds. */
    DROPPED
  }

  /** Builds a change. */
  final class Builder extends ImmutableChange.Builder {
    Builder() {}

    /** Sets what was changed. */
    public Builder target(String id) {
      return target(Ref.to(id));
    }
  }
}
