package org.concertive.model.theory;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * One <i>if &hellip; then &hellip; because</i> of a theory: where these strategies are carried out
 * or these components are in place, those goals or components change in that direction.
 *
 * @see "Argyris & Schön 1974; Weiss 1997; Funnell & Rogers 2011"
 */
@Value.Immutable
public interface Proposition extends Entity {
  /**
   * The <i>if</i>: strategies, or components of a logic model, in document order.
   *
   * <p>In Java {@code if} is a keyword, so that the field has another name.
   */
  Set<Ref<Entity>> premises();

  /** The <i>then</i>: goals, or components of a logic model, in document order. */
  Set<Ref<Entity>> then();

  /** The <i>because</i>; absent when none is given. */
  Optional<Rationale> because();

  /** Which way the <i>then</i> is expected to go; CHANGE by default. */
  @Value.Default
  default Direction direction() {
    return Direction.CHANGE;
  }

  @Override
  default String label() {
    return id();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A proposition that says nothing yet. */
  static Proposition of(String id) {
    return builder(id).build();
  }

  /** Starts a proposition. */
  static Builder builder(String id) {
    return new Builder().id(id);
  }

  /** Which way something is expected to go. */
  enum Direction {
    /** More, higher or more often. */
    INCREASE,
    /** Less, lower or less often. */
    DECREASE,
    /** Some way; the direction is not said. */
    CHANGE
  }

  /** Builds a proposition; every method with text takes the form a document takes. */
  final class Builder extends ImmutableProposition.Builder {
    Builder() {}

    /** Sets the <i>if</i>. */
    public Builder premises(String... ids) {
      return premises(Ref.all(ids));
    }

    /** Sets the <i>then</i>. */
    public Builder then(String... ids) {
      return then(Ref.all(ids));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished proposition.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Proposition build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
