package org.concertive.model.theory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * A claim that is held until it is tested: about a proposition of a theory, a link of a logic model
 * or anything else described, with a status and with evidence for and against.
 *
 * @see "Sandoval 2014; Cobb et al. 2018"
 */
@Value.Immutable
public interface Conjecture extends Entity {
  /** The claim in words. */
  String text();

  /** What it is about, of any kind, in document order: propositions, links, summaries. */
  Set<Ref<Entity>> about();

  /**
   * The parts of an instructional system it is about, in the order of the enumeration; empty when
   * not recorded.
   */
  Set<SystemComponent> components();

  /** Its status; UNTESTED by default. */
  @Value.Default
  default Status status() {
    return Status.UNTESTED;
  }

  /** The evidence for and against it, in document order. */
  List<EvidenceLink> evidence();

  /** Since when it is held; absent when not recorded. */
  Optional<TimePoint> since();

  @Override
  default String label() {
    return Text.shortened(text());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A conjecture that has not been tested. */
  static Conjecture of(String id, String text) {
    return builder(id, text).build();
  }

  /** Starts a conjecture. */
  static Builder builder(String id, String text) {
    return new Builder().id(id).text(text);
  }

  /** What has become of a conjecture. */
  enum Status {
    /** It stood at the beginning of the work and has not been tested. */
    INITIAL,
    /** It has not been tested, or no test is recorded. */
    UNTESTED,
    /** Some of it was borne out. */
    PARTLY_SUPPORTED,
    /** It was borne out. */
    SUPPORTED,
    /** It was replaced by another wording. */
    REVISED,
    /** It was not borne out. */
    REFUTED,
    /** It is no longer pursued, whatever the evidence. */
    ABANDONED
  }

  /** Builds a conjecture; every method with text takes the form a document takes. */
  final class Builder extends ImmutableConjecture.Builder {
    Builder() {}

    /** Sets what it is about. */
    public Builder about(String... ids) {
      return about(Ref.all(ids));
    }

    /** Sets the parts of an instructional system it is about. */
    public Builder components(SystemComponent... components) {
      return components(Arrays.asList(components));
    }

    /** Sets since when it is held. */
    public Builder since(String form) {
      return since(TimePoint.parse(form));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets the evidence for and against it. */
    public Builder evidence(EvidenceLink... evidence) {
      return evidence(Arrays.asList(evidence));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished conjecture.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Conjecture build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
