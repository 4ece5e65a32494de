package org.concertive.model.practice;

import java.util.Arrays;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * A challenge that an action plan names. A planned action may address it.
 *
 * @see "Spillane & Coldren 2011"
 */
@Value.Immutable
public interface Challenge extends Entity {
  /** What the challenge is, in words. */
  String text();

  @Override
  default String label() {
    return Text.shortened(text());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A challenge. */
  static Challenge of(String id, String text) {
    return builder(id, text).build();
  }

  /** Starts a challenge. */
  static Builder builder(String id, String text) {
    return new Builder().id(id).text(text);
  }

  /** Builds a challenge; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableChallenge.Builder {
    Builder() {}

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished challenge.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Challenge build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
