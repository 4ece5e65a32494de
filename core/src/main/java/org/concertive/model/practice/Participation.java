package org.concertive.model.practice;

import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Position;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * That somebody took part in a joint activity, and the part they played. Leading is such a part:
 * the same person may lead in one activity, or one step of it, and follow in another.
 *
 * @see "Spillane 2006; Spillane & Diamond 2007"
 */
@Value.Immutable
public interface Participation {
  /**
   * Who took part. A team or role group stands for its members; how many came is {@link
   * #headcount()}.
   */
  Ref<Actor> actor();

  /** The part they played. */
  Part part();

  /**
   * The steps of the routine in which they played it, in document order; empty when they played it
   * throughout or it is not recorded.
   */
  Set<Ref<RoutineStep>> steps();

  /**
   * Whether they were expected to take part. True unless the record says otherwise: a participation
   * that is recorded is one that was expected.
   */
  @Value.Default
  default boolean expected() {
    return true;
  }

  /**
   * Whether they were present. UNKNOWN by default; only YES and NO count in attendance (rule
   * TEAM-06).
   */
  @Value.Default
  default Answer present() {
    return Answer.UNKNOWN;
  }

  /** How many persons of a team, role group or unit were present; absent when not recorded. */
  Optional<Quantity> headcount();

  /** The position in which a person took part; absent when not recorded. */
  Optional<Ref<Position>> inPosition();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A participation that was expected; whether they were present is not known. */
  static Participation of(Ref<Actor> actor, Part part) {
    return builder(actor, part).build();
  }

  /** A participation that was expected; whether they were present is not known. */
  static Participation of(String actor, Part part) {
    return builder(Ref.to(actor), part).build();
  }

  /** Starts a participation. */
  static Builder builder(Ref<Actor> actor, Part part) {
    return new Builder().actor(actor).part(part);
  }

  /** Starts a participation. */
  static Builder builder(String actor, Part part) {
    return builder(Ref.to(actor), part);
  }

  /** The part somebody plays in a joint activity. */
  enum Part {
    /** Leads it. */
    LEADER,
    /** Runs it so that others can do the work; counts as leading unless set otherwise. */
    FACILITATOR,
    /** Takes part and does not lead: a participant, not a recipient. */
    FOLLOWER,
    /** Brings more knowledge of the matter than the others have. */
    KNOWLEDGEABLE_OTHER,
    /** Presents something. */
    PRESENTER,
    /** Watches. */
    OBSERVER
  }

  /** Builds a participation; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableParticipation.Builder {
    Builder() {}

    /** Sets who took part. */
    public Builder actor(String id) {
      return actor(Ref.to(id));
    }

    /** Sets the steps in which they played the part. */
    public Builder steps(String... ids) {
      return steps(Ref.all(ids));
    }

    /** Sets how many persons were present. */
    public Builder headcount(String form) {
      return headcount(Quantity.parse(form));
    }

    /** Sets the position in which a person took part. */
    public Builder inPosition(String id) {
      return inPosition(Ref.to(id));
    }
  }
}
