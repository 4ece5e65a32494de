package org.concertive.model.scale;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * Whether something goes together with how far an innovation has spread, as a study reports it for
 * a time. Going together is not causing; what the source itself claims is {@link #claim()}.
 *
 * @see "Akiba & Wilkinson 2016; Akiba & Howard 2021"
 */
@Value.Immutable
public interface FactorAssociation extends Entity {
  /** Its id; empty when it has none, and then nothing can refer to it. */
  @Override
  @Value.Default
  default String id() {
    return "";
  }

  /** What has spread. */
  Ref<Innovation> practice();

  /** What goes together with it or not, in words that the records of several times share. */
  String factor();

  /** The time it was found for. */
  TimePoint when();

  /** What the study reports. */
  Result result();

  /**
   * The group of factors it belongs to, in the words of the source: {@code Funding}; absent when
   * not recorded.
   */
  Optional<String> group();

  /** The evidence it rests on, in document order. */
  Set<Ref<Evidence>> evidence();

  /** Which way they go together; absent when not recorded. */
  Optional<Direction> direction();

  /** What the source claims; ASSOCIATION when nothing more is said. */
  @Value.Default
  default Claim claim() {
    return Claim.ASSOCIATION;
  }

  @Override
  default String label() {
    return id().isEmpty() ? factor() : id();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An association of which the direction is not known. */
  static FactorAssociation of(
      Ref<Innovation> practice, String factor, TimePoint when, Result result) {
    return builder(practice, factor, when, result).build();
  }

  /** An association of which the direction is not known. */
  static FactorAssociation of(String practice, String factor, String when, Result result) {
    return builder(practice, factor, when, result).build();
  }

  /** Starts an association. */
  static Builder builder(Ref<Innovation> practice, String factor, TimePoint when, Result result) {
    return new Builder().practice(practice).factor(factor).when(when).result(result);
  }

  /** Starts an association with the innovation with this id. */
  static Builder builder(String practice, String factor, String when, Result result) {
    return builder(Ref.to(practice), factor, TimePoint.parse(when), result);
  }

  /** What a study reports of a factor. */
  enum Result {
    /** It goes together with the spread, by the test of the study. */
    SIGNIFICANT,
    /** The test of the study does not show that it does. */
    NOT_SIGNIFICANT
  }

  /** Which way a factor and the spread go together. */
  enum Direction {
    /** More of one with more of the other. */
    POSITIVE,
    /** More of one with less of the other. */
    NEGATIVE
  }

  /** What a source claims of a factor. */
  enum Claim {
    /** That the two go together. */
    ASSOCIATION,
    /** That one brings about the other. */
    CAUSE
  }

  /** Builds an association; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableFactorAssociation.Builder {
    Builder() {}

    /** Sets what has spread. */
    public Builder practice(String id) {
      return practice(Ref.to(id));
    }

    /** Sets the time it was found for. */
    public Builder when(String form) {
      return when(TimePoint.parse(form));
    }

    /** Sets the evidence it rests on. */
    public Builder evidence(String... ids) {
      return evidence(Ref.all(ids));
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
     * The finished association.
     *
     * @throws IllegalArgumentException when it has an id that does not have the form of {@link
     *     Entity#id()}
     */
    @Override
    public FactorAssociation build() {
      return Ids.checkedIfGiven(super.build(), Entity::id);
    }
  }
}
