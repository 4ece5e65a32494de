package org.concertive.model.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * What a unit plans to do about its challenges in a period. A changed plan is another plan that
 * {@linkplain #revises() revises} the first.
 *
 * @see "Spillane & Coldren 2011; Bryk et al. 2015"
 */
@Value.Immutable
public interface ActionPlan extends Entity {
  /** What it is called; absent when it has no name of its own, and messages give its id. */
  Optional<String> name();

  /** Whose plan it is; absent when not recorded. */
  Optional<Ref<OrgUnit>> unit();

  /** When it is to be carried out; absent when not recorded. */
  Optional<TimeSpan> period();

  /** The assessment it rests on; absent when it rests on none or none is recorded (rule CYC-05). */
  Optional<Ref<CapacityAssessment>> basedOn();

  /** The challenges it names, in document order. */
  List<Challenge> challenges();

  /** What is to be done, in document order. */
  List<PlannedAction> actions();

  /** The plan it takes the place of; absent when it is a first plan or it is not recorded. */
  Optional<Ref<ActionPlan>> revises();

  @Override
  default String label() {
    return name().orElse(id());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A plan with nothing but an id. */
  static ActionPlan of(String id) {
    return builder(id).build();
  }

  /** Starts an action plan. */
  static Builder builder(String id) {
    return new Builder().id(id);
  }

  /** Builds an action plan; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableActionPlan.Builder {
    Builder() {}

    /** Sets whose plan it is. */
    public Builder unit(String id) {
      return unit(Ref.to(id));
    }

    /** Sets when it is to be carried out. */
    public Builder period(String form) {
      return period(TimeSpan.parse(form));
    }

    /** Sets the assessment it rests on. */
    public Builder basedOn(String id) {
      return basedOn(Ref.to(id));
    }

    /** Sets the plan it takes the place of. */
    public Builder revises(String id) {
      return revises(Ref.to(id));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets the challenges it names. */
    public Builder challenges(Challenge... challenges) {
      return challenges(Arrays.asList(challenges));
    }

    /** Sets what is to be done. */
    public Builder actions(PlannedAction... actions) {
      return actions(Arrays.asList(actions));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished action plan.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public ActionPlan build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
