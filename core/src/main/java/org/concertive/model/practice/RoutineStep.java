package org.concertive.model.practice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * An ordered part of a routine. Different leaders of steps that depend on each other lead in
 * coordination.
 *
 * @see "Spillane 2006; Thompson 1967"
 */
@Value.Immutable
public interface RoutineStep extends Entity {
  /** Where it comes in the routine, from 1; steps with the same number take place side by side. */
  int order();

  /** What it is called. */
  String name();

  /** Who leads it, in document order; empty when not recorded. */
  Set<Ref<Actor>> leaders();

  /**
   * The steps of the same routine that must come before it; that they form no circle is rule
   * RTN-06.
   */
  Set<Ref<RoutineStep>> dependsOn();

  /** The phase of inquiry it belongs to; absent when not recorded. */
  Optional<InquiryPhase> phase();

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A step without leaders. */
  static RoutineStep of(String id, int order, String name) {
    return builder(id, order, name).build();
  }

  /** Starts a step. */
  static Builder builder(String id, int order, String name) {
    return new Builder().id(id).order(order).name(name);
  }

  /** Builds a step. */
  final class Builder extends ImmutableRoutineStep.Builder {
    Builder() {}

    /** Sets who leads it. */
    public Builder leaders(String... ids) {
      return leaders(Ref.all(ids));
    }

    /** Sets the steps that must come before it. */
    public Builder dependsOn(String... ids) {
      return dependsOn(Ref.all(ids));
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
     * The finished routine step.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public RoutineStep build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
