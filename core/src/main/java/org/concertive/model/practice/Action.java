package org.concertive.model.practice;

import java.util.Optional;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * What one actor did in a joint activity. Actions alone do not make an activity joint: what passes
 * between actors is an {@link Interaction}.
 *
 * @see "Spillane, Halverson & Diamond 2004; Supovitz, D'Auria & Spillane 2019"
 */
@Value.Immutable
public interface Action {
  /** Who did it; that they take part in the activity is rule ACT-05. */
  Ref<Actor> actor();

  /** What they did, in words. */
  String text();

  /** The step of the routine it belongs to; absent when not recorded. */
  Optional<Ref<RoutineStep>> step();

  /**
   * Where it comes among the actions and interactions of the activity, from 1; absent when the
   * order is not known.
   */
  Optional<Integer> order();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An action whose step and place in the order are not known. */
  static Action of(Ref<Actor> actor, String text) {
    return builder(actor, text).build();
  }

  /** An action whose step and place in the order are not known. */
  static Action of(String actor, String text) {
    return builder(Ref.to(actor), text).build();
  }

  /** Starts an action. */
  static Builder builder(Ref<Actor> actor, String text) {
    return new Builder().actor(actor).text(text);
  }

  /** Starts an action. */
  static Builder builder(String actor, String text) {
    return builder(Ref.to(actor), text);
  }

  /** Builds an action; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableAction.Builder {
    Builder() {}

    /** Sets who did it. */
    public Builder actor(String id) {
      return actor(Ref.to(id));
    }

    /** Sets the step of the routine it belongs to. */
    public Builder step(String id) {
      return step(Ref.to(id));
    }
  }
}
