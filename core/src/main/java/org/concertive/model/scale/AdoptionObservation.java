package org.concertive.model.scale;

import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * How far an innovation had spread in a unit at a time: how many of its parts use it, or what
 * percent. It says nothing about how deep the use goes, how long it will last, or whose it is. Raw
 * observations stand beside published summaries, and neither is made up from the other.
 *
 * @see "Coburn 2003; Akiba & Wilkinson 2016"
 */
@Value.Immutable
public interface AdoptionObservation extends Entity {
  /** Its id; empty when it has none, and then nothing can refer to it. */
  @Override
  @Value.Default
  default String id() {
    return "";
  }

  /** What was adopted. */
  Ref<Innovation> practice();

  /** Where, such as a district whose schools are counted. */
  Ref<OrgUnit> unit();

  /**
   * When it was so: a year, a school year or a date, as reported. The year of a survey is not
   * turned into a school year.
   */
  TimePoint when();

  /** How many parts of the unit use it; absent when not recorded. */
  Optional<Integer> adopting();

  /** How many parts the unit has, those that do not use it included; absent when not recorded. */
  Optional<Integer> total();

  /**
   * The percent of its parts that use it, from 0 to 100, with the digits printed; absent when not
   * recorded. That it agrees with the two counts is rule SCL-01.
   */
  Optional<Magnitude> percent();

  @Override
  default String label() {
    return id().isEmpty() ? practice() + " in " + unit() + " " + when() : id();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An observation without numbers. */
  static AdoptionObservation of(Ref<Innovation> practice, Ref<OrgUnit> unit, TimePoint when) {
    return builder(practice, unit, when).build();
  }

  /** An observation without numbers. */
  static AdoptionObservation of(String practice, String unit, String when) {
    return builder(practice, unit, when).build();
  }

  /** Starts an observation. */
  static Builder builder(Ref<Innovation> practice, Ref<OrgUnit> unit, TimePoint when) {
    return new Builder().practice(practice).unit(unit).when(when);
  }

  /** Starts an observation of the innovation and in the unit with these ids. */
  static Builder builder(String practice, String unit, String when) {
    return builder(Ref.to(practice), Ref.to(unit), TimePoint.parse(when));
  }

  /** Builds an observation; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableAdoptionObservation.Builder {
    Builder() {}

    /** Sets what was adopted. */
    public Builder practice(String id) {
      return practice(Ref.to(id));
    }

    /** Sets where it was observed. */
    public Builder unit(String id) {
      return unit(Ref.to(id));
    }

    /** Sets when it was so. */
    public Builder when(String form) {
      return when(TimePoint.parse(form));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /** Sets the share of its parts that use it: {@code 47.5%}, {@code 47.5}, {@code >80%}. */
    public Builder percent(String form) {
      return percent(Magnitude.parsePercent(form));
    }

    /**
     * The finished observation.
     *
     * @throws IllegalArgumentException when it has an id that does not have the form of {@link
     *     Entity#id()}
     */
    @Override
    public AdoptionObservation build() {
      return Ids.checkedIfGiven(super.build(), Entity::id);
    }
  }
}
