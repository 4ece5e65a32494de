package org.concertive.model.theory;

import java.util.Optional;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * A means by which a strategy helps people learn what it expects of them. Strong strategies are
 * said to combine several kinds.
 *
 * @see "Cobb & Jackson 2012"
 */
@Value.Immutable
public interface Support {
  /** What sort of support it is. */
  Kind kind();

  /**
   * The thing described elsewhere that it consists of: the {@code Position} or {@code RoleGroup}
   * that is new, the {@code Routine}, the {@code JointActivity} or the {@code Tool}; absent when it
   * is not described.
   */
  Optional<Ref<Entity>> ref();

  /** Whether it was designed for learning; UNKNOWN by default. */
  @Value.Default
  default Answer intentional() {
    return Answer.UNKNOWN;
  }

  /** Whether somebody who knows more of the matter takes part; UNKNOWN by default. */
  @Value.Default
  default Answer withKnowledgeableOther() {
    return Answer.UNKNOWN;
  }

  /** Where it takes place; UNKNOWN by default. */
  @Value.Default
  default Setting setting() {
    return Setting.UNKNOWN;
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A support with nothing but a kind. */
  static Support of(Kind kind) {
    return builder(kind).build();
  }

  /** Starts a support. */
  static Builder builder(Kind kind) {
    return new Builder().kind(kind);
  }

  /** What sort of support it is. */
  enum Kind {
    /** A new post, whose holder helps others learn. */
    NEW_POSITION,
    /** An event made for learning, once or in a series. */
    LEARNING_EVENT,
    /** A routine in which people learn from each other while they work. */
    ORGANIZATIONAL_ROUTINE,
    /** A tool with which the work is done. */
    TOOL
  }

  /** Where a support takes place. */
  enum Setting {
    /** Where those it addresses work. */
    IN_SCHOOL,
    /** Away from where they work. */
    OUTSIDE,
    /** Nothing is said. */
    UNKNOWN
  }

  /** Builds a support; every method with text takes the form a document takes. */
  final class Builder extends ImmutableSupport.Builder {
    Builder() {}

    /** Sets what it consists of. */
    public Builder ref(String id) {
      return ref(Ref.to(id));
    }
  }
}
