package org.concertive.model.practice;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.Sourced;
import org.concertive.model.value.TimePoint;
import org.immutables.value.Value;

/**
 * A directed tie of a network: {@code from} seeks advice from {@code to}, is influenced by {@code
 * to}, or works with {@code to}.
 *
 * <p>The network of a kind has as its members all persons of the document or, where it lists none,
 * the ends of its ties; those without ties count as members too.
 *
 * @see "Pitts & Spillane 2009; Penuel et al. 2010"
 */
@SuppressWarnings("immutables:from") // This field replaces the copying method.
@Value.Immutable
public interface Tie extends Sourced {
  /** Who seeks advice, is influenced, or names the other. */
  Ref<Actor> from();

  /** Who is turned to, has the influence, or is named. */
  Ref<Actor> to();

  /** What sort of tie it is. */
  Kind kind();

  /**
   * How strong it is, above 0, on the scale of its source (often how frequent); absent when only
   * the tie itself is recorded.
   */
  Optional<BigDecimal> weight();

  /** What it is about, such as a school subject; absent when not recorded. */
  Optional<String> subject();

  /** When it was recorded: the wave of a repeated survey. Absent when not recorded. */
  Optional<TimePoint> when();

  /** The instrument that recorded it; absent when not recorded. */
  Optional<Ref<Entity>> instrument();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return builder(from(), to(), kind())
        .weight(weight())
        .subject(subject())
        .when(when())
        .instrument(instrument())
        .sources(sources())
        .notes(notes());
  }

  /** A tie of which no more is known. */
  static Tie of(Ref<Actor> from, Ref<Actor> to, Kind kind) {
    return builder(from, to, kind).build();
  }

  /** A tie of which no more is known. */
  static Tie of(String from, String to, Kind kind) {
    return builder(Ref.to(from), Ref.to(to), kind).build();
  }

  /** Starts a tie. */
  static Builder builder(Ref<Actor> from, Ref<Actor> to, Kind kind) {
    return new Builder().from(from).to(to).kind(kind);
  }

  /** Starts a tie. */
  static Builder builder(String from, String to, Kind kind) {
    return builder(Ref.to(from), Ref.to(to), kind);
  }

  /** What sort of tie it is. */
  enum Kind {
    /** The one seeks advice from the other. */
    ADVICE,
    /** The one is influenced by the other. */
    INFLUENCE,
    /** The one works with the other. */
    COLLABORATION,
    /** The one trusts the other. */
    TRUST,
    /** The one is close to the other. */
    CLOSENESS,
    /** Any other. */
    OTHER
  }

  /** Builds a tie; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableTie.Builder {
    Builder() {}

    /** Sets who seeks advice, is influenced, or names the other. */
    public Builder from(String id) {
      return from(Ref.to(id));
    }

    /** Sets who is turned to, has the influence, or is named. */
    public Builder to(String id) {
      return to(Ref.to(id));
    }

    /** Sets when it was recorded. */
    public Builder when(String form) {
      return when(TimePoint.parse(form));
    }

    /** Sets the instrument that recorded it. */
    public Builder instrument(String id) {
      return instrument(Ref.to(id));
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
