package org.concertive.model.logic;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.RoleType;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * One box of a logic model. Read from RESOURCE to IMPACT the types form an <i>if &hellip; then</i>:
 * planned work first, intended results after it.
 *
 * @see "W. K. Kellogg Foundation 1998/2004; Bryk, Gomez, Grunow & LeMahieu 2015"
 */
@Value.Immutable
public interface LogicComponent extends Entity {
  /** What sort of box it is. */
  Type type();

  /** What stands in the box. */
  @Override
  String label();

  /** How soon it is expected; absent when not recorded. Only for outcomes. */
  Optional<Horizon> horizon();

  /** For whom it is, in words; absent when not recorded. */
  Optional<String> population();

  /**
   * The roles it is about, in the order of the enumeration; with STUDENT an outcome is about
   * students.
   */
  Set<RoleType> concerns();

  /**
   * What it stands for in the rest of the description, most often a strategy, routine, joint
   * activity, tool, team or goal; absent when it stands for nothing described.
   */
  Optional<Ref<Entity>> realizes();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A component with nothing but a type and a label. */
  static LogicComponent of(String id, Type type, String label) {
    return builder(id, type, label).build();
  }

  /** Starts a component. */
  static Builder builder(String id, Type type, String label) {
    return new Builder().id(id).type(type).label(label);
  }

  /** What sort of box a component is, in the order of the model. */
  enum Type {
    /** What goes in: people, money, time, partners. */
    RESOURCE,
    /** What is done with it. */
    ACTIVITY,
    /** What the doing directly yields. */
    OUTPUT,
    /** What changes in people or organizations. */
    OUTCOME,
    /** What changes in the long run and beyond them. */
    IMPACT
  }

  /** How soon an outcome is expected. */
  enum Horizon {
    /** Soon. */
    SHORT_TERM,
    /** After the short-term outcomes. */
    INTERMEDIATE,
    /** Last. */
    LONG_TERM
  }

  /** Builds a component; every method with text takes the form a document takes. */
  final class Builder extends ImmutableLogicComponent.Builder {
    Builder() {}

    /** Sets the roles it is about. */
    public Builder concerns(RoleType... concerns) {
      return concerns(Arrays.asList(concerns));
    }

    /** Sets what it stands for in the rest of the description. */
    public Builder realizes(String id) {
      return realizes(Ref.to(id));
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
     * The finished logic component.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public LogicComponent build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
