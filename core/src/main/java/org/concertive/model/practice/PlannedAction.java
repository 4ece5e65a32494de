package org.concertive.model.practice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * One action of an action plan: what is to be done, by whom, by when, and to what end.
 *
 * @see "Spillane & Coldren 2011; Bryk et al. 2015"
 */
@Value.Immutable
public interface PlannedAction extends Entity {
  /** What is to be done, in words. */
  String text();

  /** Who is to see that it is done; absent when not recorded (rule CYC-06). */
  Optional<Ref<Actor>> owner();

  /** By when it is to be done; absent when not recorded (rule CYC-06). */
  Optional<TimePoint> due();

  /** How far it has come; UNKNOWN by default. */
  @Value.Default
  default Status status() {
    return Status.UNKNOWN;
  }

  /** What it addresses, in document order: challenges, needs or findings. */
  Set<Ref<Entity>> addresses();

  @Override
  default String label() {
    return Text.shortened(text());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An action with nothing but its text. */
  static PlannedAction of(String id, String text) {
    return builder(id, text).build();
  }

  /** Starts a planned action. */
  static Builder builder(String id, String text) {
    return new Builder().id(id).text(text);
  }

  /** How far a planned action has come. */
  enum Status {
    /** It has not begun. */
    PLANNED,
    /** It has begun. */
    UNDERWAY,
    /** It is done. */
    DONE,
    /** It was given up. */
    DROPPED,
    /** Nothing is said. */
    UNKNOWN
  }

  /** Builds a planned action; every method with text takes the short form a document takes. */
  final class Builder extends ImmutablePlannedAction.Builder {
    Builder() {}

    /** Sets who is to see that it is done. */
    public Builder owner(String id) {
      return owner(Ref.to(id));
    }

    /** Sets by when it is to be done. */
    public Builder due(String form) {
      return due(TimePoint.parse(form));
    }

    /** Sets what it addresses. */
    public Builder addresses(String... ids) {
      return addresses(Ref.all(ids));
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
     * The finished planned action.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public PlannedAction build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
