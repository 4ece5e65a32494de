package org.concertive.model.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A thing made to carry ideas into practice: a protocol, a template, a rubric, a display of data.
 * The written description of a {@link Routine} is a tool too; it is neither the routine nor what
 * took place.
 *
 * @see "Halverson 2003; Spillane 2006"
 */
@Value.Immutable
public interface Tool extends Entity {
  /** What it is called. */
  String name();

  /** What sort of tool it is; OTHER by default. */
  @Value.Default
  default Kind kind() {
    return Kind.OTHER;
  }

  /** Where it comes from, as seen by those who use it; UNKNOWN by default. */
  @Value.Default
  default Origin origin() {
    return Origin.UNKNOWN;
  }

  /** Whether its use is required; UNKNOWN by default. */
  @Value.Default
  default Answer mandated() {
    return Answer.UNKNOWN;
  }

  /** Who keeps and changes it; absent when not recorded. */
  Optional<Ref<Actor>> owner();

  /** Who designed it, in document order; empty when not recorded. */
  Set<Ref<Actor>> designedBy();

  /** Its features, in document order; empty when none is described (rule TOOL-03). */
  List<ToolFeature> features();

  /** When it came into use; absent when not recorded. */
  Optional<TimePoint> adoptedOn();

  /** When it went out of use; absent when it is still in use or it is not recorded. */
  Optional<TimePoint> retiredOn();

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A tool of kind {@link Kind#OTHER}, with nothing but a name. */
  static Tool of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts a tool. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** What sort of tool it is. */
  enum Kind {
    /** Steps and rules for a conversation or a piece of work. */
    PROTOCOL,
    /** A form to fill in. */
    TEMPLATE,
    /** The order of a meeting. */
    AGENDA,
    /** Levels described for judging work. */
    RUBRIC,
    /** A guide for watching lessons or other work. */
    OBSERVATION_INSTRUMENT,
    /** Questions put to many. */
    SURVEY,
    /** Material for teaching. */
    CURRICULUM_MATERIAL,
    /** A test or task for students. */
    ASSESSMENT,
    /** Data laid out to be looked at together. */
    DATA_DISPLAY,
    /** A written plan. */
    PLAN,
    /** A written policy. */
    POLICY_TEXT,
    /** Work that students have done. */
    STUDENT_WORK,
    /** A recording of practice. */
    VIDEO,
    /** A system of software. */
    PLATFORM,
    /** Any other, or not said. */
    OTHER
  }

  /** Where a tool comes from, as seen by those who use it. */
  enum Origin {
    /** They designed it. */
    LOCALLY_DESIGNED,
    /** It was there before them. */
    INHERITED,
    /** It came to them from outside. */
    RECEIVED,
    /** Nothing is said. */
    UNKNOWN
  }

  /** Builds a tool; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableTool.Builder {
    Builder() {}

    /** Sets who keeps and changes it. */
    public Builder owner(String id) {
      return owner(Ref.to(id));
    }

    /** Sets when it came into use. */
    public Builder adoptedOn(String form) {
      return adoptedOn(TimePoint.parse(form));
    }

    /** Sets when it went out of use. */
    public Builder retiredOn(String form) {
      return retiredOn(TimePoint.parse(form));
    }

    /** Sets who designed it. */
    public Builder designedBy(String... ids) {
      return designedBy(Ref.all(ids));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets its features. */
    public Builder features(ToolFeature... features) {
      return features(Arrays.asList(features));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished tool.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Tool build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
