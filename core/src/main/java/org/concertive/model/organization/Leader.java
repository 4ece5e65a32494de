package org.concertive.model.organization;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A standing as a leader: the basis on which an actor is regarded as leading, for which functions
 * and how long. It is no kind of person, and it does not say that the actor led anything: who led
 * what is said by routines (as designed) and joint activities (as lived), and the two can be
 * compared.
 *
 * @see "Spillane 2006; Sun, Frank, Penuel & Kim 2013; Gronn 2002"
 */
@Value.Immutable
public interface Leader extends Entity {
  /** Who is regarded as a leader. */
  Ref<Actor> actor();

  /** What the standing rests on; absent when not recorded. */
  Optional<Basis> basis();

  /**
   * The functions the actor is regarded as leading for, in the order of the enumeration; empty when
   * not recorded.
   */
  Set<LeadershipFunction> functions();

  /**
   * The school subjects it is about, such as {@code mathematics}, in document order; empty when not
   * recorded.
   */
  Set<String> subjects();

  /** The unit in which the standing holds; when absent, the whole system. */
  Optional<Ref<OrgUnit>> scope();

  /** When it holds; when absent, at all times. */
  Optional<TimeSpan> period();

  /** The evidence that shows it, in document order; empty when nothing is recorded. */
  Set<Ref<Entity>> evidence();

  @Override
  default String label() {
    return id();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A standing with nothing but its actor. */
  static Leader of(String id, Ref<Actor> actor) {
    return builder(id, actor).build();
  }

  /** A standing with nothing but its actor. */
  static Leader of(String id, String actor) {
    return builder(id, actor).build();
  }

  /** Starts a standing. */
  static Builder builder(String id, Ref<Actor> actor) {
    return new Builder().id(id).actor(actor);
  }

  /** Starts a standing of the actor with that id. */
  static Builder builder(String id, String actor) {
    return builder(id, Ref.to(actor));
  }

  /**
   * What the standing of a leader rests on.
   *
   * @see "Spillane et al. 2008; Sun, Frank, Penuel & Kim 2013"
   */
  enum Basis {
    /** A formal position. */
    FORMAL_POSITION,
    /** A role somebody was given beside or without a formal position. */
    DESIGNATED_ROLE,
    /** Colleagues name them, without any role. */
    INFORMAL_NOMINATED,
    /** They came to lead in the course of the work. */
    EMERGENT,
    /** They lead from outside the organization. */
    EXTERNAL
  }

  /** Builds a standing; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableLeader.Builder {
    Builder() {}

    /** Sets who is regarded as a leader. */
    public Builder actor(String id) {
      return actor(Ref.to(id));
    }

    /** Sets the functions the actor is regarded as leading for. */
    public Builder functions(LeadershipFunction... functions) {
      return functions(Arrays.asList(functions));
    }

    /** Sets the unit in which the standing holds. */
    public Builder scope(String id) {
      return scope(Ref.to(id));
    }

    /** Sets when it holds. */
    public Builder period(String form) {
      return period(TimeSpan.parse(form));
    }

    /** Sets what shows it. */
    public Builder evidence(String... ids) {
      return evidence(Ref.all(ids));
    }

    /** Sets the school subjects it is about. */
    public Builder subjects(String... subjects) {
      return subjects(Arrays.asList(subjects));
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
     * The finished leader.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Leader build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
