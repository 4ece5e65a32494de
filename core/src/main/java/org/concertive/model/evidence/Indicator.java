package org.concertive.model.evidence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * What shows whether something came about: what is counted or rated, in which unit, from where, to
 * where. What was found on looking is a {@link Measurement}.
 *
 * @see "W. K. Kellogg Foundation 2004; Bryk, Gomez, Grunow & LeMahieu 2015"
 */
@Value.Immutable
public interface Indicator extends Entity {
  /** What it tells about: a {@code LogicComponent}, a {@code Goal} or a {@code Strategy}. */
  Ref<Entity> measures();

  /**
   * The school subjects it is about, such as {@code mathematics}, in document order; empty when not
   * recorded.
   */
  Set<String> subjects();

  /** What exactly is counted or rated. */
  String definition();

  /** What its values are; OTHER by default. */
  @Value.Default
  default Unit unit() {
    return Unit.OTHER;
  }

  /**
   * Its place in the improvement: what is wanted, what leads there, or what must not suffer; absent
   * when not recorded.
   */
  Optional<Kind> kind();

  /** Which way it is meant to go; UNKNOWN by default. */
  @Value.Default
  default Direction direction() {
    return Direction.UNKNOWN;
  }

  /**
   * The least value possible, in its unit, with the digits printed; absent when there is none or
   * none is recorded.
   */
  Optional<BigDecimal> min();

  /**
   * The greatest value possible, in its unit, with the digits printed; absent when there is none or
   * none is recorded.
   */
  Optional<BigDecimal> max();

  /** Where it stood before; absent when not recorded (rule IND-03 reports it). */
  Optional<IndicatorValue> baseline();

  /**
   * Where it is meant to arrive, and by when; absent when not recorded (rule IND-04 reports it).
   */
  Optional<IndicatorValue> target();

  /**
   * The value at which the result is acceptable, though not yet what is aimed at, in its unit, with
   * the digits printed; absent when not recorded (rule IND-11 reports one on the wrong side of the
   * target).
   */
  Optional<BigDecimal> threshold();

  /** What it is measured with; absent when not recorded (rule IND-02 reports it). */
  Optional<Ref<Instrument>> instrument();

  @Override
  default String label() {
    return Text.shortened(definition());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An indicator with nothing but its definition. */
  static Indicator of(String id, Ref<Entity> measures, String definition) {
    return builder(id, measures, definition).build();
  }

  /** An indicator with nothing but its definition. */
  static Indicator of(String id, String measures, String definition) {
    return builder(id, measures, definition).build();
  }

  /** Starts an indicator. */
  static Builder builder(String id, Ref<Entity> measures, String definition) {
    return new Builder().id(id).measures(measures).definition(definition);
  }

  /** Starts an indicator of the component, goal or strategy with this id. */
  static Builder builder(String id, String measures, String definition) {
    return builder(id, Ref.to(measures), definition);
  }

  /** What the values of an indicator are. */
  enum Unit {
    /** People. */
    PERSONS,
    /** Sessions or meetings. */
    SESSIONS,
    /** How many came, or how often. */
    ATTENDANCE,
    /** A share of something. */
    SHARE,
    /** Points on a scale. */
    SCORE,
    /** Money. */
    MONEY,
    /** Time. */
    TIME,
    /** Any other, or not said. */
    OTHER
  }

  /** The place of an indicator in the improvement. */
  enum Kind {
    /** What is wanted in the end. */
    OUTCOME,
    /** Whether the work takes place as intended. */
    PROCESS,
    /** What is thought to lead to the outcome. */
    DRIVER,
    /** What must not suffer meanwhile. */
    BALANCING
  }

  /** Which way an indicator is meant to go. */
  enum Direction {
    /** Up. */
    INCREASE,
    /** Down. */
    DECREASE,
    /** To stay as it is. */
    MAINTAIN,
    /** Nothing is said. */
    UNKNOWN
  }

  /** Builds an indicator; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableIndicator.Builder {
    Builder() {}

    /** Sets what it tells about. */
    public Builder measures(String id) {
      return measures(Ref.to(id));
    }

    /** Sets what it is measured with. */
    public Builder instrument(String id) {
      return instrument(Ref.to(id));
    }

    /** Sets the school subjects it is about. */
    public Builder subjects(String... subjects) {
      return subjects(Arrays.asList(subjects));
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
     * The finished indicator.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Indicator build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
