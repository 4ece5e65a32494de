package org.concertive.model.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.ContextFactor;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * What took place at a time, done by two or more together: leaders, followers and others, with
 * tools, in a situation. It is practice as lived (the performative side); the pattern it may follow
 * is a {@link Routine}.
 *
 * <p>The situation is not a field of its own. It is the routine, the tools used and the context
 * taken together. An activity without a routine is no mistake: it is emergent.
 *
 * @see "Spillane, Halverson & Diamond 2004; Feldman & Pentland 2003; Supovitz, D'Auria & Spillane
 *     2019"
 */
@Value.Immutable
public interface JointActivity extends Entity {
  /** What it is called. */
  String name();

  /** The routine it carries out; absent when it carries out none or none is recorded. */
  Optional<Ref<Routine>> routine();

  /**
   * When it took place, a time or a period, as coarse as the source says; absent when not recorded.
   */
  Optional<TimeSpan> when();

  /**
   * The school or project year it is counted in, where a source states it; rule TIM-02 compares it
   * with {@link #when()}. Absent when not recorded.
   */
  Optional<TimePoint> schoolYear();

  /** Where it took place; absent when not recorded. */
  Optional<Ref<OrgUnit>> unit();

  /**
   * Who took part and in which part, in document order. That they are at least two persons is rule
   * ACT-03.
   */
  List<Participation> participations();

  /**
   * How many people were there each time it took place, where no one participation says so; absent
   * when not recorded.
   */
  Optional<Quantity> headcount();

  /** The tools that were used, in document order; empty when not recorded. */
  Set<Ref<Tool>> toolsUsed();

  /** What else made up the situation, in document order. */
  Set<Ref<ContextFactor>> context();

  /** What single actors did, in document order. */
  List<Action> actions();

  /** What passed between actors, in document order. */
  List<Interaction> interactions();

  /** What leading in it was for, in the order of the enumeration; empty when not recorded. */
  Set<LeadershipFunction> functions();

  /** The task or topic it was about, in words; absent when not recorded. */
  Optional<String> focus();

  /**
   * The school subjects it is about, such as {@code mathematics}, in document order; empty when not
   * recorded.
   */
  Set<String> subjects();

  /**
   * The phases of inquiry it belongs to, in the order of the enumeration; one activity may belong
   * to several.
   */
  Set<InquiryPhase> phases();

  /** The cycle of inquiry it belongs to; absent when it belongs to none or none is recorded. */
  Optional<Ref<InquiryCycle>> cycle();

  /** What is known of the conditions for learning in it; absent when not recorded. */
  Optional<LearningConditions> learningConditions();

  /** The decisions taken in it, in document order. */
  List<Decision> decisions();

  /**
   * What it made or changed, in document order: routines, tools, strategies, plans, goals,
   * assessments, logic models or instruments. Leaders with a product in common have work in common.
   */
  Set<Ref<Entity>> products();

  /** How long it took, in minutes, from 0; absent when not recorded. */
  Optional<Integer> durationMinutes();

  /**
   * How many times it took place: 1 unless the record says otherwise. More than one lets a record
   * stand for all sessions of a year.
   */
  @Value.Default
  default Quantity occurrences() {
    return Quantity.exactly(1);
  }

  /**
   * How its leaders are said to have led together; rules compare it with what is derived. Absent
   * when not recorded.
   */
  Optional<CoLeadingType> claimedCoLeading();

  /** The strategies it carried out, in document order. */
  Set<Ref<Entity>> enacts();

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An activity that took place once, with nothing but a name. */
  static JointActivity of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts a joint activity. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** Builds a joint activity; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableJointActivity.Builder {
    Builder() {}

    /** Adds somebody who took part, in this part, as expected. */
    public Builder part(Participation.Part part, String actor) {
      return addParticipation(Participation.of(actor, part));
    }

    /** Sets the routine it carries out. */
    public Builder routine(String id) {
      return routine(Ref.to(id));
    }

    /** Sets when it took place. */
    public Builder when(String form) {
      return when(TimeSpan.parse(form));
    }

    /** Sets when it took place. */
    public Builder when(TimePoint time) {
      return when(TimeSpan.of(time));
    }

    /** Sets the school or project year it is counted in. */
    public Builder schoolYear(String form) {
      return schoolYear(TimePoint.parse(form));
    }

    /** Sets where it took place. */
    public Builder unit(String id) {
      return unit(Ref.to(id));
    }

    /** Sets the tools that were used. */
    public Builder toolsUsed(String... ids) {
      return toolsUsed(Ref.all(ids));
    }

    /** Sets what else made up the situation. */
    public Builder context(String... ids) {
      return context(Ref.all(ids));
    }

    /** Sets what leading in it was for. */
    public Builder functions(LeadershipFunction... functions) {
      return functions(Arrays.asList(functions));
    }

    /** Sets the phases of inquiry it belongs to. */
    public Builder phases(InquiryPhase... phases) {
      return phases(Arrays.asList(phases));
    }

    /** Sets the cycle of inquiry it belongs to. */
    public Builder cycle(String id) {
      return cycle(Ref.to(id));
    }

    /** Sets what it made or changed. */
    public Builder products(String... ids) {
      return products(Ref.all(ids));
    }

    /** Sets how many times it took place. */
    public Builder occurrences(String form) {
      return occurrences(Quantity.parse(form));
    }

    /** Sets the strategies it carried out. */
    public Builder enacts(String... ids) {
      return enacts(Ref.all(ids));
    }

    /** Sets the school subjects it is about. */
    public Builder subjects(String... subjects) {
      return subjects(Arrays.asList(subjects));
    }

    /** Sets how many people were there each time. */
    public Builder headcount(String form) {
      return headcount(Quantity.parse(form));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets who took part and in which part. */
    public Builder participations(Participation... participations) {
      return participations(Arrays.asList(participations));
    }

    /** Sets what single actors did. */
    public Builder actions(Action... actions) {
      return actions(Arrays.asList(actions));
    }

    /** Sets what passed between actors. */
    public Builder interactions(Interaction... interactions) {
      return interactions(Arrays.asList(interactions));
    }

    /** Sets the decisions taken in it. */
    public Builder decisions(Decision... decisions) {
      return decisions(Arrays.asList(decisions));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished joint activity.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public JointActivity build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
