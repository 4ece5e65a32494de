package org.concertive.model.logic;

import java.util.Arrays;
import java.util.Set;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * What a logic model takes for granted, and on which its links rest.
 *
 * @see "W. K. Kellogg Foundation 1998/2004; Weiss 1995"
 */
@Value.Immutable
public interface Assumption extends Entity {
  /** The assumption in words. */
  String text();

  /** The links and components it holds up, in document order. */
  Set<Ref<Entity>> about();

  /** Its status; UNTESTED by default. */
  @Value.Default
  default Status status() {
    return Status.UNTESTED;
  }

  /** What was found about it, in document order. */
  Set<Ref<Evidence>> evidence();

  @Override
  default String label() {
    return Text.shortened(text());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An assumption that has not been tested. */
  static Assumption of(String id, String text) {
    return builder(id, text).build();
  }

  /** Starts an assumption. */
  static Builder builder(String id, String text) {
    return new Builder().id(id).text(text);
  }

  /** The status of an assumption. */
  enum Status {
    /** It has not been tested, or no test is recorded. */
    UNTESTED,
    /** It was borne out. */
    HOLDS,
    /** It was not borne out. */
    FAILS
  }

  /** Builds an assumption; every method with text takes the form a document takes. */
  final class Builder extends ImmutableAssumption.Builder {
    Builder() {}

    /** Sets the links and components it holds up. */
    public Builder about(String... ids) {
      return about(Ref.all(ids));
    }

    /** Sets what was found about it. */
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
     * The finished assumption.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Assumption build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
