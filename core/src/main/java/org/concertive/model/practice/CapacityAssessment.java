package org.concertive.model.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A look at what a unit has and lacks before it changes something: the diagnosis that an {@link
 * ActionPlan} may rest on.
 *
 * @see "Spillane & Coldren 2011"
 */
@Value.Immutable
public interface CapacityAssessment extends Entity {
  /** What it is called; absent when it has no name of its own, and messages give its id. */
  Optional<String> name();

  /** Which unit was assessed; absent when not recorded. */
  Optional<Ref<OrgUnit>> unit();

  /** When it was assessed; absent when not recorded. */
  Optional<TimePoint> when();

  /** What was looked at, in document order. */
  List<AssessedArea> areas();

  /** What was found to be needed, in document order. */
  List<Need> needs();

  @Override
  default String label() {
    return name().orElse(id());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An assessment with nothing but an id. */
  static CapacityAssessment of(String id) {
    return builder(id).build();
  }

  /** Starts a capacity assessment. */
  static Builder builder(String id) {
    return new Builder().id(id);
  }

  /** Builds a capacity assessment; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableCapacityAssessment.Builder {
    Builder() {}

    /** Sets which unit was assessed. */
    public Builder unit(String id) {
      return unit(Ref.to(id));
    }

    /** Sets when it was assessed. */
    public Builder when(String form) {
      return when(TimePoint.parse(form));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets what was looked at. */
    public Builder areas(AssessedArea... areas) {
      return areas(Arrays.asList(areas));
    }

    /** Sets what was found to be needed. */
    public Builder needs(Need... needs) {
      return needs(Arrays.asList(needs));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished capacity assessment.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public CapacityAssessment build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
