package org.concertive.model.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * Something that was collected and that claims can rest on: interviews, a survey, observations,
 * documents. What it says is a {@link Finding}; what it speaks for or against is said where it is
 * cited.
 *
 * @see "Cobb, Jackson, Henrick, Smith & the MIST Team 2018; Penuel, Fishman, Cheng & Sabelli 2011"
 */
@Value.Immutable
public interface Evidence extends Entity {
  /** What it is called; absent when it has no name of its own, and messages give its id. */
  Optional<String> name();

  /** How it was collected. */
  Kind kind();

  /** How the study behind it was designed; absent when not recorded. */
  Optional<Design> design();

  /**
   * When it was collected, at one time or over a period; absent when not recorded, and then no rule
   * can say how old it is.
   */
  Optional<TimeSpan> collected();

  /** The last time it was collected; empty when not recorded or when the period is open. */
  default Optional<TimePoint> lastCollected() {
    return collected().flatMap(TimeSpan::end);
  }

  /** Who collected it, such as a partner; absent when not recorded (rule PTN-03 reads it). */
  Optional<Ref<Actor>> collectedBy();

  /** What it was collected with; absent when not recorded. */
  Optional<Ref<Instrument>> instrument();

  /** How many cases it rests on: people, classrooms, documents; absent when not recorded. */
  Optional<Integer> n();

  /** What it is about, of any kind, in document order. */
  Set<Ref<Entity>> about();

  @Override
  default String label() {
    return name().orElse(id());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Evidence with nothing but its kind. */
  static Evidence of(String id, Kind kind) {
    return builder(id, kind).build();
  }

  /** Starts a piece of evidence. */
  static Builder builder(String id, Kind kind) {
    return new Builder().id(id).kind(kind);
  }

  /** How a study was designed. */
  enum Design {
    /** Units or people were assigned to conditions. */
    EXPERIMENT,
    /** The same were looked at several times. */
    LONGITUDINAL,
    /** Many were looked at once. */
    CROSS_SECTIONAL,
    /** One or a few were looked at in depth. */
    CASE,
    /** Any other. */
    OTHER
  }

  /** How evidence was collected. */
  enum Kind {
    /** By watching what people do. */
    OBSERVATION,
    /** By asking people one by one. */
    INTERVIEW,
    /** By written questions to many. */
    SURVEY,
    /** By asking people in a group. */
    FOCUS_GROUP,
    /** By reading documents such as plans. */
    DOCUMENT_ANALYSIS,
    /** By recording and watching. */
    VIDEO,
    /** By testing what people know or can do. */
    TEST,
    /** By diaries that people keep about their work. */
    LOG,
    /** By asking people whom they turn to. */
    NETWORK,
    /** From records an organization keeps anyway. */
    ADMIN_DATA,
    /** From what others have published. */
    LITERATURE,
    /** From a talk or a presentation, such as the slides of a panel. */
    PRESENTATION
  }

  /** Builds a piece of evidence; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableEvidence.Builder {
    Builder() {}

    /** Sets when it was collected. */
    public Builder collected(String form) {
      return collected(TimeSpan.parse(form));
    }

    /** Sets who collected it. */
    public Builder collectedBy(String id) {
      return collectedBy(Ref.to(id));
    }

    /** Sets what it was collected with. */
    public Builder instrument(String id) {
      return instrument(Ref.to(id));
    }

    /** Sets what it is about. */
    public Builder about(String... ids) {
      return about(Ref.all(ids));
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
     * The finished evidence.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Evidence build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
