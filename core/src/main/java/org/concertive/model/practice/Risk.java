package org.concertive.model.practice;

import java.util.Arrays;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * A risk of working in the open with others: what may go wrong between people when practice is
 * joint, and what is there to meet it.
 *
 * @see "Supovitz, D'Auria & Spillane 2019; Argyris & Schön 1978"
 */
@Value.Immutable
public interface Risk extends Entity {
  /** What sort of risk it is; OTHER by default. */
  @Value.Default
  default Kind kind() {
    return Kind.OTHER;
  }

  /** What the risk is, in words. */
  String about();

  /**
   * What is there to meet it, in document order: skills, tools, routines or strategies. Empty when
   * nothing is named (rule RSK-01).
   */
  Set<Ref<Entity>> mitigatedBy();

  @Override
  default String label() {
    return Text.shortened(about());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A risk of kind {@link Kind#OTHER}, with nothing but its text. */
  static Risk of(String id, String about) {
    return builder(id, about).build();
  }

  /** Starts a risk. */
  static Builder builder(String id, String about) {
    return new Builder().id(id).about(about);
  }

  /** What sort of risk it is. */
  enum Kind {
    /** To disagree in front of others is uncomfortable. */
    PUBLIC_DISAGREEMENT,
    /** Some matters cannot be spoken about. */
    NON_DISCUSSABLES,
    /** Some who take part have more power than others. */
    POWER_DIFFERENTIALS,
    /** Feelings run along and must be made sense of. */
    EMOTIONS,
    /** Any other, or not said. */
    OTHER
  }

  /** Builds a risk; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableRisk.Builder {
    Builder() {}

    /** Sets what is there to meet it. */
    public Builder mitigatedBy(String... ids) {
      return mitigatedBy(Ref.all(ids));
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
     * The finished risk.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Risk build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
