package org.concertive.model.organization;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * Something in the situation that shapes how leadership is practised: time, space, a policy, a
 * competing priority. With the routine and the tools of an activity it makes up the activity's
 * situation, which is part of the practice and not a backdrop to it. In a document it stands in the
 * list {@code contexts}.
 *
 * @see "Spillane, Halverson & Diamond 2004"
 */
@Value.Immutable
public interface ContextFactor extends Entity {
  /** What sort of circumstance it is. */
  Kind kind();

  /** What the circumstance is. */
  String text();

  /** The units it is found in, in document order; empty when not recorded. */
  Set<Ref<OrgUnit>> units();

  /** When it holds; absent when not recorded. */
  Optional<TimeSpan> period();

  @Override
  default String label() {
    return Text.shortened(text());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A circumstance without a unit and a time. */
  static ContextFactor of(String id, Kind kind, String text) {
    return builder(id, kind, text).build();
  }

  /** Starts a circumstance. */
  static Builder builder(String id, Kind kind, String text) {
    return new Builder().id(id).kind(kind).text(text);
  }

  /** What sort of circumstance it is. */
  enum Kind {
    /** Time there is or is not. */
    TIME,
    /** Rooms and places. */
    SPACE,
    /** A policy from inside or outside. */
    POLICY,
    /** Something else that is held to matter more, or as much. */
    PRIORITY,
    /** Money or material. */
    RESOURCE,
    /** How many people there are, and who. */
    STAFFING,
    /** How people stand to each other. */
    RELATIONSHIP,
    /** What people must answer for. */
    ACCOUNTABILITY
  }

  /** Builds a circumstance; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableContextFactor.Builder {
    Builder() {}

    /** Sets the units it is found in. */
    public Builder units(String... ids) {
      return units(Ref.all(ids));
    }

    /** Sets when it holds. */
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

    /**
     * The finished context factor.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public ContextFactor build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
