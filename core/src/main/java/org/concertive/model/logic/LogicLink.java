package org.concertive.model.logic;

import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * An arrow of a logic model.
 *
 * @see "W. K. Kellogg Foundation 1998/2004; Weiss 1997"
 */
@SuppressWarnings("immutables:from") // This field replaces the copying method.
@Value.Immutable
public interface LogicLink extends Entity {
  /** Where it starts. */
  Ref<LogicComponent> from();

  /** Where it ends. */
  Ref<LogicComponent> to();

  /** What it says. */
  Kind kind();

  /**
   * How the first is expected to bring the second about, in words; absent when not recorded (rule
   * LM-20 asks for it on causal links).
   */
  Optional<String> mechanism();

  @Override
  default String label() {
    return id();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return builder(id(), from(), to(), kind())
        .mechanism(mechanism())
        .sources(sources())
        .notes(notes())
        .attributes(attributes());
  }

  /** A link. */
  static LogicLink of(String id, String from, String to, Kind kind) {
    return builder(id, from, to, kind).build();
  }

  /** A link, by references. */
  static LogicLink of(String id, Ref<LogicComponent> from, Ref<LogicComponent> to, Kind kind) {
    return builder(id, from, to, kind).build();
  }

  /** Starts a link. */
  static Builder builder(String id, String from, String to, Kind kind) {
    return builder(id, Ref.<LogicComponent>to(from), Ref.<LogicComponent>to(to), kind);
  }

  /** Starts a link, by references. */
  static Builder builder(String id, Ref<LogicComponent> from, Ref<LogicComponent> to, Kind kind) {
    return new Builder().id(id).from(from).to(to).kind(kind);
  }

  /** What an arrow says. */
  enum Kind {
    /** The first leads to the second; such arrows form no circle (rule LM-01). */
    CAUSAL,
    /** The second acts back on what came before it. */
    FEEDBACK,
    /** The first makes the second stronger, which may come about without it. */
    STRENGTHENS
  }

  /** Builds a link. */
  final class Builder extends ImmutableLogicLink.Builder {
    Builder() {}

    /** Sets where it starts. */
    public Builder from(String id) {
      return from(Ref.to(id));
    }

    /** Sets where it ends. */
    public Builder to(String id) {
      return to(Ref.to(id));
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
     * The finished logic link.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public LogicLink build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
