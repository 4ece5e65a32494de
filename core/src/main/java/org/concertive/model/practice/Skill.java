package org.concertive.model.practice;

import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A skill that leading together asks for.
 *
 * @see "Supovitz, D'Auria & Spillane 2019"
 */
@Value.Immutable
public interface Skill extends Entity {
  /** What it is called. */
  String name();

  /** Which of the five skills it is; absent when it is another or it is not recorded. */
  Optional<Kind> kind();

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A skill with nothing but a name. */
  static Skill of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts a skill. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** The five skills of leading together. */
  enum Kind {
    /** To use influence rather than authority. */
    INFLUENCE_OVER_AUTHORITY,
    /** To hear what is said and what is meant at once. */
    LISTENING_IN_STEREO,
    /** To stay curious when criticized. */
    CURIOSITY_UNDER_CRITICISM,
    /** To ask first and argue for a view of one's own later. */
    INQUIRY_BEFORE_ADVOCACY,
    /** To keep it safe to speak and still hold each other to account. */
    SAFETY_WITH_ACCOUNTABILITY
  }

  /** Builds a skill; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableSkill.Builder {
    Builder() {}

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished skill.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Skill build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
