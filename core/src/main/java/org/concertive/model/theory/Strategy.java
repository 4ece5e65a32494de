package org.concertive.model.theory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.practice.Requirement;
import org.concertive.model.practice.Routine;
import org.concertive.model.scale.Innovation;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * One thing a system does, or means to do, so that somebody learns or does something: <i>what</i>
 * is to be learnt, <i>how</i> that is supported and pressed for, and <i>why</i> it may be expected
 * to work.
 *
 * <p>Whom it addresses stands in {@link #target()}, in {@link #targetRoles()}, or in both; either
 * is enough.
 *
 * @see "Cobb & Jackson 2012; Argyris & Schön 1974"
 */
@Value.Immutable
public interface Strategy extends Entity {
  /** What it is called. */
  String name();

  /** Whose strategy it is; absent when not recorded. */
  Optional<Ref<Actor>> owner();

  /** The group it addresses; absent when only a role is known, or nothing. */
  Optional<Ref<RoleGroup>> target();

  /**
   * The roles it addresses, in the order of the enumeration; empty when {@link #target()} says it,
   * or it is not recorded.
   */
  Set<RoleType> targetRoles();

  /** The <i>what</i>: what those it addresses are to learn; absent when not recorded. */
  Optional<String> learningGoal();

  /**
   * The school subjects it is about, such as {@code mathematics}, in document order; empty when not
   * recorded.
   */
  Set<String> subjects();

  /** The <i>how</i>: what helps them learn it, in document order. */
  List<Support> supports();

  /** The <i>how</i>: what is demanded of them, in document order. */
  List<Press> press();

  /** The <i>why</i>; absent when none is given (rule TOA-01). */
  Optional<Rationale> rationale();

  /** What it counts on; UNKNOWN by default. */
  @Value.Default
  default Orientation orientation() {
    return Orientation.UNKNOWN;
  }

  /** The levels at which it is to take hold, from broad to narrow; empty when not recorded. */
  Set<OrgLevel> targetLevels();

  /** Who requires that it is carried out, and how often; absent when not recorded. */
  Optional<Requirement> requirement();

  /** The money it rests on, in document order; empty when not recorded. */
  Set<Ref<FundingSource>> funding();

  /** How it is to go on; absent when not recorded. */
  Optional<Ref<SustainabilityPlan>> sustainabilityPlan();

  /** Where it is to take hold, in document order; when empty, in the unit that owns it. */
  Set<Ref<OrgUnit>> units();

  /** The goals it serves, in document order. */
  Set<Ref<Goal>> goals();

  /** The innovation it is to spread; absent when it spreads none or none is recorded. */
  Optional<Ref<Innovation>> scales();

  /**
   * The priorities it fits, in document order: goals declared a priority, or context factors of
   * kind PRIORITY.
   */
  Set<Ref<Entity>> alignsWith();

  /**
   * The routines that carry it out, in document order. A joint activity says itself which
   * strategies it enacts.
   */
  Set<Ref<Routine>> enactedThrough();

  /** In an ENACTED theory, the espoused strategy it is the practice of; absent when it has none. */
  Optional<Ref<Strategy>> counterpartOf();

  /** When it is meant to run; absent when not recorded. */
  Optional<TimeSpan> period();

  /** Whether it differs by unit to fit its priorities; UNKNOWN by default. */
  @Value.Default
  default Answer differentiated() {
    return Answer.UNKNOWN;
  }

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A strategy with nothing but a name. */
  static Strategy of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts a strategy. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** What a strategy counts on. */
  enum Orientation {
    /** That people learn to do the work. */
    LEARNING,
    /** That people do what is demanded. */
    COMPLIANCE,
    /** Both. */
    MIXED,
    /** Nothing is said. */
    UNKNOWN
  }

  /** Builds a strategy; every method with text takes the form a document takes. */
  final class Builder extends ImmutableStrategy.Builder {
    Builder() {}

    /** Sets whose strategy it is. */
    public Builder owner(String id) {
      return owner(Ref.to(id));
    }

    /** Sets the group it addresses. */
    public Builder target(String id) {
      return target(Ref.to(id));
    }

    /** Sets the money it rests on. */
    public Builder funding(String... ids) {
      return funding(Ref.all(ids));
    }

    /** Sets how it is to go on. */
    public Builder sustainabilityPlan(String id) {
      return sustainabilityPlan(Ref.to(id));
    }

    /** Sets where it is to take hold. */
    public Builder units(String... ids) {
      return units(Ref.all(ids));
    }

    /** Sets the goals it serves. */
    public Builder goals(String... ids) {
      return goals(Ref.all(ids));
    }

    /** Sets the innovation it is to spread. */
    public Builder scales(String id) {
      return scales(Ref.to(id));
    }

    /** Sets the priorities it fits. */
    public Builder alignsWith(String... ids) {
      return alignsWith(Ref.all(ids));
    }

    /** Sets the routines that carry it out. */
    public Builder enactedThrough(String... ids) {
      return enactedThrough(Ref.all(ids));
    }

    /** Sets the espoused strategy it is the practice of. */
    public Builder counterpartOf(String id) {
      return counterpartOf(Ref.to(id));
    }

    /** Sets when it is meant to run. */
    public Builder period(String form) {
      return period(TimeSpan.parse(form));
    }

    /** Sets the school subjects it is about. */
    public Builder subjects(String... subjects) {
      return subjects(Arrays.asList(subjects));
    }

    /** Sets the roles it addresses. */
    public Builder targetRoles(RoleType... targetRoles) {
      return targetRoles(Arrays.asList(targetRoles));
    }

    /** Sets the levels at which it is to take hold. */
    public Builder targetLevels(OrgLevel... targetLevels) {
      return targetLevels(Arrays.asList(targetLevels));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets the support it gives. */
    public Builder supports(Support... supports) {
      return supports(Arrays.asList(supports));
    }

    /** Sets the press it exerts. */
    public Builder press(Press... press) {
      return press(Arrays.asList(press));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished strategy.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Strategy build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
