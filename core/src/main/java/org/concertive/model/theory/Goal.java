package org.concertive.model.theory;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.RoleType;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * What a system wants to be so: for students, for teachers, for those who lead, or for the system
 * itself.
 *
 * @see "Argyris & Schön 1974; Leithwood & Riehl 2003; Robinson, Lloyd & Rowe 2008"
 */
@Value.Immutable
public interface Goal extends Entity {
  /** The goal in words. */
  String statement();

  /** What it is about; absent when it is not clear. */
  Optional<Kind> kind();

  /**
   * The school subjects it is about, such as {@code mathematics}, in document order; empty when not
   * recorded.
   */
  Set<String> subjects();

  /** The decisions it concerns; absent when not recorded. */
  Optional<Ref<DecisionDomain>> domain();

  /**
   * Who holds it: units, bodies, groups, posts or people, in document order; empty when not
   * recorded.
   */
  Set<Ref<Actor>> heldBy();

  /** For whom it is, in words; absent when not recorded. */
  Optional<String> population();

  /** The roles it is about, in the order of the enumeration; with STUDENT it is about students. */
  Set<RoleType> concerns();

  /** Whether it is declared a priority; false by default. */
  @Value.Default
  default boolean priority() {
    return false;
  }

  /**
   * Goals declared compatible with it, in document order. It is enough to say so on one of the two.
   */
  Set<Ref<Goal>> compatibleWith();

  /**
   * Goals declared incompatible with it, in document order. It is enough to say so on one of the
   * two.
   */
  Set<Ref<Goal>> incompatibleWith();

  @Override
  default String label() {
    return statement();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A goal with nothing but its words. */
  static Goal of(String id, String statement) {
    return builder(id, statement).build();
  }

  /** Starts a goal. */
  static Builder builder(String id, String statement) {
    return new Builder().id(id).statement(statement);
  }

  /** What a goal is about. */
  enum Kind {
    /** What students know and can do. */
    STUDENT_LEARNING,
    /** A step on the way of students, such as a diploma or an enrolment. */
    STUDENT_MILESTONE,
    /** How teachers teach. */
    TEACHER_PRACTICE,
    /** What those who lead know and can do. */
    LEADERSHIP_CAPACITY,
    /** How the organization itself works. */
    SYSTEM_CHANGE,
    /** That units or people learn from each other. */
    NETWORKED_LEARNING,
    /** The part of families, employers and the community. */
    COMMUNITY,
    /** That what is offered and reached does not differ between groups of students. */
    EQUITY
  }

  /** Builds a goal; every method with text takes the form a document takes. */
  final class Builder extends ImmutableGoal.Builder {
    Builder() {}

    /** Sets the decisions it concerns. */
    public Builder domain(String id) {
      return domain(Ref.to(id));
    }

    /** Sets who holds it. */
    public Builder heldBy(String... ids) {
      return heldBy(Ref.all(ids));
    }

    /** Sets the roles it is about. */
    public Builder concerns(RoleType... concerns) {
      return concerns(Arrays.asList(concerns));
    }

    /** Sets goals declared compatible with it. */
    public Builder compatibleWith(String... ids) {
      return compatibleWith(Ref.all(ids));
    }

    /** Sets goals declared incompatible with it. */
    public Builder incompatibleWith(String... ids) {
      return incompatibleWith(Ref.all(ids));
    }

    /** Sets the school subjects it is about. */
    public Builder subjects(String... subjects) {
      return subjects(Arrays.asList(subjects));
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
     * The finished goal.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Goal build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
