package org.concertive.model.theory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.practice.InquiryCycle;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * The record of one change of a theory: when, in which cycle, what changed, and because of what
 * evidence. The theory itself shows the state after its last revision.
 *
 * @see "Argyris & Schön 1978; Bryk, Gomez, Grunow & LeMahieu 2015"
 */
@Value.Immutable
public interface Revision extends Entity {
  /** Which revision it is, from 1; numbers rise with time (rule TIM-05). */
  int number();

  /** When it was made; absent when not recorded. */
  Optional<TimePoint> when();

  /** The cycle of inquiry it came from; absent when not recorded. */
  Optional<Ref<InquiryCycle>> cycle();

  /** What changed, in document order. */
  List<Change> changes();

  /** How deep it went; absent when it is not clear. */
  Optional<Loop> loop();

  /** The evidence that led to it, in document order; empty when none is named. */
  Set<Ref<Evidence>> because();

  @Override
  default String label() {
    return id();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A revision with nothing but a number. */
  static Revision of(String id, int number) {
    return builder(id, number).build();
  }

  /** Starts a revision. */
  static Builder builder(String id, int number) {
    return new Builder().id(id).number(number);
  }

  /** How deep a revision goes. */
  enum Loop {
    /** Strategies changed; goals and the view of the problem stayed. */
    SINGLE,
    /** Goals, or the view of the problem itself, were questioned. */
    DOUBLE
  }

  /** Builds a revision; every method with text takes the form a document takes. */
  final class Builder extends ImmutableRevision.Builder {
    Builder() {}

    /** Sets when it was made. */
    public Builder when(String form) {
      return when(TimePoint.parse(form));
    }

    /** Sets the cycle of inquiry it came from. */
    public Builder cycle(String id) {
      return cycle(Ref.to(id));
    }

    /** Sets the evidence that led to it. */
    public Builder because(String... ids) {
      return because(Ref.all(ids));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets what changed. */
    public Builder changes(Change... changes) {
      return changes(Arrays.asList(changes));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished revision.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Revision build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
