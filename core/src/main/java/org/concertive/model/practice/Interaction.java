package org.concertive.model.practice;

import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * What passed between actors in a joint activity: from one to one or more others. Leadership is
 * seen in interactions more than in actions.
 *
 * <p>What it rests on, authority or influence, is a property of the interaction and not of the
 * persons: a right to decide is an {@code AuthorityGrant}.
 *
 * @see "Spillane, Halverson & Diamond 2004; Supovitz, D'Auria & Spillane 2019"
 */
@SuppressWarnings("immutables:from") // This field replaces the copying method.
@Value.Immutable
public interface Interaction {
  /** Who began it; that they take part in the activity is rule ACT-05. */
  Ref<Actor> from();

  /**
   * Whom it was directed at, in document order; they too take part in the activity (rule ACT-05).
   */
  Set<Ref<Actor>> to();

  /** What sort of interaction it was. */
  Kind kind();

  /** What it rested on; UNKNOWN by default. */
  @Value.Default
  default Basis basis() {
    return Basis.UNKNOWN;
  }

  /** What it was about, in words; absent when not recorded. */
  Optional<String> about();

  /**
   * Where it comes among the actions and interactions of the activity, from 1; absent when the
   * order is not known.
   */
  Optional<Integer> order();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return builder(from(), kind()).to(to()).basis(basis()).about(about()).order(order());
  }

  /** An interaction between two; what it rested on is not known. */
  static Interaction of(Ref<Actor> from, Kind kind, Ref<Actor> to) {
    return builder(from, kind).addTo(to).build();
  }

  /** An interaction between two; what it rested on is not known. */
  static Interaction of(String from, Kind kind, String to) {
    return of(Ref.to(from), kind, Ref.to(to));
  }

  /** Starts an interaction. */
  static Builder builder(Ref<Actor> from, Kind kind) {
    return new Builder().from(from).kind(kind);
  }

  /** Starts an interaction. */
  static Builder builder(String from, Kind kind) {
    return builder(Ref.to(from), kind);
  }

  /** What sort of interaction it was. */
  enum Kind {
    /** Advice was given. */
    ADVICE,
    /** Help was given. */
    SUPPORT,
    /** Somebody was held to something. */
    PRESS,
    /** One gave the other a direction. */
    DIRECTION,
    /** A question was asked. */
    QUESTION,
    /** What was said or done was put in doubt. */
    CHALLENGE,
    /** Agreement was expressed. */
    AGREEMENT,
    /** Disagreement was expressed. */
    DISAGREEMENT,
    /** One gave the other feedback on their work. */
    FEEDBACK,
    /** Time, money, material or people changed hands. */
    RESOURCE_EXCHANGE
  }

  /** What an interaction rested on. */
  enum Basis {
    /** A formal right. */
    AUTHORITY,
    /** No formal right: expertise, trust, argument, example. */
    INFLUENCE,
    /** It is not recorded, or not clear. */
    UNKNOWN
  }

  /** Builds an interaction; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableInteraction.Builder {
    Builder() {}

    /** Sets who began it. */
    public Builder from(String id) {
      return from(Ref.to(id));
    }

    /** Sets to whom. */
    public Builder to(String... ids) {
      return to(Ref.all(ids));
    }
  }
}
