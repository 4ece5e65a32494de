package org.concertive.model.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Cadence;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A recurring, recognisable pattern of interdependent action through which leadership is practised:
 * the pattern as designed (its ostensive side). What took place on a day is a {@code
 * JointActivity}; the text that describes the pattern is a {@link Tool}. A routine is a pattern,
 * not drudgery.
 *
 * @see "Feldman & Pentland 2003; Spillane 2006"
 */
@Value.Immutable
public interface Routine extends Entity {
  /** What it is called. */
  String name();

  /** What it is for; absent when not recorded (rule RTN-07). */
  Optional<String> purpose();

  /** What sort of routine it is; OTHER by default. */
  @Value.Default
  default Kind kind() {
    return Kind.OTHER;
  }

  /**
   * Whose routine it is; counts as somebody named to lead it for rule RTN-04. Absent when not
   * recorded.
   */
  Optional<Ref<Actor>> owner();

  /** The unit it takes place in; absent when not recorded. */
  Optional<Ref<OrgUnit>> unit();

  /** How often it is meant to take place; absent when not recorded. */
  Optional<Cadence> cadence();

  /** Who is expected to lead, in document order; may be empty (rule RTN-04 reports it). */
  Set<Ref<Actor>> expectedLeaders();

  /** Who is expected to take part, in document order; leaders need not be repeated. */
  Set<Ref<Actor>> expectedParticipants();

  /**
   * The kind of units that each have the routine, led by its leaders in each place; absent when
   * there is one routine.
   */
  Optional<OrgUnitKind> per();

  /** Its ordered parts, in document order. */
  List<RoutineStep> steps();

  /** The tools it uses, in document order; empty when not recorded. */
  Set<Ref<Tool>> tools();

  /** What leading in it is for, in the order of the enumeration; empty when not recorded. */
  Set<LeadershipFunction> functions();

  /**
   * What those who take part are meant to learn; absent when it is not for learning or it is not
   * recorded.
   */
  Optional<String> learningPurpose();

  /**
   * Who requires that it takes place, and how often; absent when nobody does or it is not recorded.
   */
  Optional<Requirement> requirement();

  /** Whether those who take part choose to; UNKNOWN by default. */
  @Value.Default
  default Answer voluntary() {
    return Answer.UNKNOWN;
  }

  /** Who designed it, in document order; empty when not recorded. */
  Set<Ref<Actor>> designedBy();

  /**
   * How its leaders are said to lead together; rules compare it with what is derived. Absent when
   * not recorded.
   */
  Optional<CoLeadingType> claimedCoLeading();

  /**
   * The school subjects it is about, such as {@code mathematics}, in document order; empty when not
   * recorded.
   */
  Set<String> subjects();

  /** When it was in use; absent when not recorded. */
  Optional<TimeSpan> period();

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A routine of kind {@link Kind#OTHER}, with nothing but a name. */
  static Routine of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts a routine. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** What sort of routine it is. */
  enum Kind {
    /** A regular meeting. */
    MEETING,
    /** An event of a day or more with a programme of learning. */
    INSTITUTE,
    /** A visit to a school or classroom. */
    SITE_VISIT,
    /** A cycle of coaching. */
    COACHING_CYCLE,
    /** A cycle of inquiry. */
    INQUIRY_CYCLE,
    /** A review of work or data. */
    REVIEW,
    /** Planning. */
    PLANNING,
    /** Professional learning. */
    PROFESSIONAL_LEARNING,
    /** Any other, or not said. */
    OTHER
  }

  /** Builds a routine; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableRoutine.Builder {
    Builder() {}

    /** Sets whose routine it is. */
    public Builder owner(String id) {
      return owner(Ref.to(id));
    }

    /** Sets where it takes place. */
    public Builder unit(String id) {
      return unit(Ref.to(id));
    }

    /** Sets how often it is meant to take place. */
    public Builder cadence(String form) {
      return cadence(Cadence.parse(form));
    }

    /** Sets who is expected to lead. */
    public Builder expectedLeaders(String... ids) {
      return expectedLeaders(Ref.all(ids));
    }

    /** Sets who is expected to take part. */
    public Builder expectedParticipants(String... ids) {
      return expectedParticipants(Ref.all(ids));
    }

    /** Sets the tools it uses. */
    public Builder tools(String... ids) {
      return tools(Ref.all(ids));
    }

    /** Sets what leading in it is for. */
    public Builder functions(LeadershipFunction... functions) {
      return functions(Arrays.asList(functions));
    }

    /** Sets when it was in use. */
    public Builder period(String form) {
      return period(TimeSpan.parse(form));
    }

    /** Sets the school subjects it is about. */
    public Builder subjects(String... subjects) {
      return subjects(Arrays.asList(subjects));
    }

    /** Sets who designed it. */
    public Builder designedBy(String... ids) {
      return designedBy(Ref.all(ids));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets its ordered parts. */
    public Builder steps(RoutineStep... steps) {
      return steps(Arrays.asList(steps));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished routine.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Routine build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
