package org.concertive.model.practice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A round of inquiry from diagnosis to review. Which activities belong to it is written in the
 * activities (their field {@code cycle}), with their phases.
 *
 * @see "Bryk et al. 2015; Supovitz, D'Auria & Spillane 2019"
 */
@Value.Immutable
public interface InquiryCycle extends Entity {
  /** What it is called; absent when it has no name of its own, and messages give its id. */
  Optional<String> name();

  /** Whose cycle it is; absent when not recorded. */
  Optional<Ref<OrgUnit>> unit();

  /** When it ran; absent when not recorded. */
  Optional<TimeSpan> period();

  /**
   * What it led to, in document order: revisions of a theory, plans, strategies, routines or tools.
   */
  Set<Ref<Entity>> ledTo();

  @Override
  default String label() {
    return name().orElse(id());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A cycle with nothing but an id. */
  static InquiryCycle of(String id) {
    return builder(id).build();
  }

  /** Starts an inquiry cycle. */
  static Builder builder(String id) {
    return new Builder().id(id);
  }

  /** Builds an inquiry cycle; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableInquiryCycle.Builder {
    Builder() {}

    /** Sets whose cycle it is. */
    public Builder unit(String id) {
      return unit(Ref.to(id));
    }

    /** Sets when it ran. */
    public Builder period(String form) {
      return period(TimeSpan.parse(form));
    }

    /** Sets what it led to. */
    public Builder ledTo(String... ids) {
      return ledTo(Ref.all(ids));
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
     * The finished inquiry cycle.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public InquiryCycle build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
