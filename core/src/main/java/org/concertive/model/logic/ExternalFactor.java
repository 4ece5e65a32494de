package org.concertive.model.logic;

import java.util.Arrays;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * Something outside the control of those who plan that bears on a logic model.
 *
 * @see "W. K. Kellogg Foundation 1998/2004"
 */
@Value.Immutable
public interface ExternalFactor extends Entity {
  /** The factor in words. */
  String text();

  /** Which way it works; UNKNOWN by default. */
  @Value.Default
  default Effect effect() {
    return Effect.UNKNOWN;
  }

  /** The links and components it bears on, in document order. */
  Set<Ref<Entity>> about();

  @Override
  default String label() {
    return Text.shortened(text());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A factor of unknown effect. */
  static ExternalFactor of(String id, String text) {
    return builder(id, text).build();
  }

  /** Starts a factor. */
  static Builder builder(String id, String text) {
    return new Builder().id(id).text(text);
  }

  /** Which way a factor works. */
  enum Effect {
    /** For what is wanted. */
    HELPS,
    /** Against what is wanted. */
    HINDERS,
    /** Nothing is said. */
    UNKNOWN
  }

  /** Builds a factor; every method with text takes the form a document takes. */
  final class Builder extends ImmutableExternalFactor.Builder {
    Builder() {}

    /** Sets the links and components it bears on. */
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
     * The finished external factor.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public ExternalFactor build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
