package org.concertive.model.practice;

import java.util.Arrays;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.Sourced;
import org.immutables.value.Value;

/**
 * What a partner of a partnership needs from the common work. Partners may need different things.
 *
 * @see "Penuel, Fishman, Cheng & Sabelli 2011; Fishman et al. 2013"
 */
@Value.Immutable
public interface PartnerNeed extends Sourced {
  /** Whose need it is. */
  Ref<Actor> partner();

  /** What is needed, in words. */
  String text();

  /** Whether the partners agreed to put it first; false unless the record says so. */
  @Value.Default
  default boolean priority() {
    return false;
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A need that is no agreed priority. */
  static PartnerNeed of(Ref<Actor> partner, String text) {
    return builder(partner, text).build();
  }

  /** A need that is no agreed priority. */
  static PartnerNeed of(String partner, String text) {
    return builder(Ref.to(partner), text).build();
  }

  /** Starts a partner need. */
  static Builder builder(Ref<Actor> partner, String text) {
    return new Builder().partner(partner).text(text);
  }

  /** Starts a partner need. */
  static Builder builder(String partner, String text) {
    return builder(Ref.to(partner), text);
  }

  /** Builds a partner need; every method with text takes the short form a document takes. */
  final class Builder extends ImmutablePartnerNeed.Builder {
    Builder() {}

    /** Sets whose need it is. */
    public Builder partner(String id) {
      return partner(Ref.to(id));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }
  }
}
