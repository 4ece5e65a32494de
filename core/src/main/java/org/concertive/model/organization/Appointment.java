package org.concertive.model.organization;

import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimeSpan;
import org.immutables.value.Value;

/**
 * That a person holds a position, for a time. A position without one is vacant, or nobody wrote
 * down who holds it.
 *
 * @see "W3C Organization Ontology"
 */
@Value.Immutable
public interface Appointment extends Sourced {
  /** Who holds the position. */
  Ref<Person> person();

  /** The position held. */
  Ref<Position> position();

  /** When they held it; absent when not recorded. */
  Optional<TimeSpan> period();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An appointment without a time. */
  static Appointment of(Ref<Person> person, Ref<Position> position) {
    return builder(person, position).build();
  }

  /** An appointment without a time. */
  static Appointment of(String person, String position) {
    return builder(person, position).build();
  }

  /** Starts an appointment. */
  static Builder builder(Ref<Person> person, Ref<Position> position) {
    return new Builder().person(person).position(position);
  }

  /** Starts an appointment of the person with this id to the position with that id. */
  static Builder builder(String person, String position) {
    return builder(Ref.to(person), Ref.to(position));
  }

  /** Builds an appointment; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableAppointment.Builder {
    Builder() {}

    /** Sets who holds the position. */
    public Builder person(String id) {
      return person(Ref.to(id));
    }

    /** Sets the position held. */
    public Builder position(String id) {
      return position(Ref.to(id));
    }

    /** Sets when they held it. */
    public Builder period(String form) {
      return period(TimeSpan.parse(form));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }
  }
}
