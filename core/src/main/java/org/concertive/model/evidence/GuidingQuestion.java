package org.concertive.model.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * A question that guides a study, a reflection or a discussion. It may name the metrics and rules
 * that help to answer it.
 *
 * @see "Fishman et al. 2013; Bryk, Gomez, Grunow & LeMahieu 2015"
 */
@Value.Immutable
public interface GuidingQuestion extends Entity {
  /** The question. */
  String text();

  /** What it is asked for; absent when not recorded. */
  Optional<Kind> kind();

  /**
   * The metrics that help to answer it, by their ids in the catalogue, in document order. They are
   * plain text: an id that the catalogue lacks is reported, and is no broken reference.
   */
  List<String> metrics();

  /**
   * The rules that help to answer it, by their ids in the catalogue, in document order. They are
   * plain text: an id that the catalogue lacks is reported, and is no broken reference.
   */
  List<String> rules();

  @Override
  default String label() {
    return Text.shortened(text());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A question that names no metric and no rule. */
  static GuidingQuestion of(String id, String text) {
    return builder(id, text).build();
  }

  /** Starts a question. */
  static Builder builder(String id, String text) {
    return new Builder().id(id).text(text);
  }

  /** What a question is asked for. */
  enum Kind {
    /** For a study to answer. */
    RESEARCH,
    /** For people to think about their own work. */
    REFLECTION,
    /** For a group to talk about. */
    DISCUSSION
  }

  /** Builds a question; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableGuidingQuestion.Builder {
    Builder() {}

    /** Sets the metrics that help to answer it. */
    public Builder metrics(String... metrics) {
      return metrics(Arrays.asList(metrics));
    }

    /** Sets the rules that help to answer it. */
    public Builder rules(String... rules) {
      return rules(Arrays.asList(rules));
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
     * The finished guiding question.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public GuidingQuestion build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
