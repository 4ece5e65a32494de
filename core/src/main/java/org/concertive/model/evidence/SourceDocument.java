package org.concertive.model.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A document that facts are taken from. In a document of a system it stands in the root's list
 * {@code sources}.
 */
@Value.Immutable
public interface SourceDocument extends Entity {
  /** Its title. */
  String title();

  /** Who wrote it, in the order printed; empty when not recorded. */
  List<String> authors();

  /** The year it appeared; absent when not recorded. */
  Optional<Integer> year();

  /** What sort of document it is; OTHER by default. */
  @Value.Default
  default Kind kind() {
    return Kind.OTHER;
  }

  @Override
  default String label() {
    return title();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A source with nothing but a title. */
  static SourceDocument of(String id, String title) {
    return builder(id, title).build();
  }

  /** Starts a source. */
  static Builder builder(String id, String title) {
    return new Builder().id(id).title(title);
  }

  /** What sort of document a source is. */
  enum Kind {
    /** A short paper for practitioners. */
    BRIEF,
    /** Slides of a talk. */
    SLIDES,
    /** A proposal for a grant or a session. */
    PROPOSAL,
    /** A report. */
    REPORT,
    /** An article in a journal. */
    ARTICLE,
    /** A book. */
    BOOK,
    /** A page on the web. */
    WEB_PAGE,
    /** Any other. */
    OTHER
  }

  /** Builds a source. */
  final class Builder extends ImmutableSourceDocument.Builder {
    Builder() {}

    /** Sets who wrote it, in the order printed. */
    public Builder authors(String... authors) {
      return authors(Arrays.asList(authors));
    }

    /** Sets where it is mentioned. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished source document.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public SourceDocument build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
