package org.concertive.model.evidence;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * What somebody found out or concluded, as a source states it. It names the evidence it rests on
 * and what it is about.
 *
 * @see "Cobb, Jackson, Henrick, Smith & the MIST Team 2018; Fishman et al. 2013"
 */
@Value.Immutable
public interface Finding extends Entity {
  /** What was found. */
  String text();

  /** How the source presents it; absent when it does not say. */
  Optional<Polarity> polarity();

  /**
   * The share it holds for, as stated: {@code 90%}, {@code large-majority}; absent when not
   * recorded (rule EVD-11 looks for a number beside a word).
   */
  Optional<Magnitude> magnitude();

  /** How many the share is a share of, as stated; absent when not recorded. */
  Optional<Quantity> denominator();

  /** What it is about, of any kind, in document order. */
  Set<Ref<Entity>> about();

  /** The evidence it rests on, in document order; may be empty (rule EVD-01 reports it). */
  Set<Ref<Evidence>> evidence();

  @Override
  default String label() {
    return Text.shortened(text());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A finding with nothing but its text. */
  static Finding of(String id, String text) {
    return builder(id, text).build();
  }

  /** Starts a finding. */
  static Builder builder(String id, String text) {
    return new Builder().id(id).text(text);
  }

  /** How a source presents a finding; the library itself calls nothing good or bad. */
  enum Polarity {
    /** Something the source sees as working. */
    STRENGTH,
    /** Something the source sees as difficult. */
    CHALLENGE,
    /** Something the source says could be used. */
    OPPORTUNITY,
    /** Something the source says limits what can be done. */
    CONSTRAINT,
    /** Something the source concludes from the rest. */
    CONCLUSION,
    /** Something the source recommends; it is no finding about what is or was. */
    RECOMMENDATION,
    /** Something the source reports without taking a stand. */
    NEUTRAL
  }

  /** Builds a finding; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}

    /** Sets the share it holds for. */
    public Builder magnitude(String form) {
      return magnitude(Magnitude.parse(form));
    }

    /** Sets how many the share is a share of. */
    public Builder denominator(String form) {
      return denominator(Quantity.parse(form));
    }

    /** Sets what it is about. */
    public Builder about(String... ids) {
      return about(Ref.all(ids));
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
     * The finished finding.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Finding build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
