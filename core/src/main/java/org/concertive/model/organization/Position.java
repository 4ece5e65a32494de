package org.concertive.model.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A post in an organization. It exists whether anybody holds it or not; who does is an {@code
 * Appointment}.
 *
 * <p>Example: {@code seats} 1 and {@code per} SCHOOL say that each school has one; how many there
 * are in all is then unknown.
 *
 * @see "W3C Organization Ontology; Spillane & Coldren 2011"
 */
@Value.Immutable
public interface Position extends Actor {
  /** What it is called. */
  String title();

  /** The unit it belongs to; absent when not recorded. */
  Optional<Ref<OrgUnit>> unit();

  /** What sort of role it is; OTHER by default. */
  @Value.Default
  default RoleType roleType() {
    return RoleType.OTHER;
  }

  /** At which level it sits; when absent, at the level of its unit. */
  Optional<OrgLevel> level();

  /**
   * How many people can hold it at a time, in each unit when {@link #per()} is given; unknown by
   * default.
   */
  @Value.Default
  default Quantity seats() {
    return Quantity.unknown();
  }

  /**
   * The kind of units that each have {@link #seats()} of it; absent when seats counts all there
   * are.
   */
  Optional<OrgUnitKind> per();

  /** What its holders are responsible for, in document order; empty when not recorded. */
  List<Responsibility> responsibilities();

  /** Whether it comes with time, budget and staff; absent when none of them is recorded. */
  Optional<Resources> resources();

  /** Who stands in for its holders, in document order; empty when nobody is named. */
  Set<Ref<Actor>> deputies();

  /** What its holders look after, in document order; empty when not recorded. */
  List<Caseload> serves();

  @Override
  default String label() {
    return title();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A position with nothing but a title. */
  static Position of(String id, String title) {
    return builder(id, title).build();
  }

  /** Starts a position. */
  static Builder builder(String id, String title) {
    return new Builder().id(id).title(title);
  }

  /**
   * What a position comes with for its work.
   *
   * @see "Elmore 2000"
   */
  @Value.Immutable
  interface Resources {
    /** Whether working time is set aside for it; UNKNOWN by default. */
    @Value.Default
    default Answer time() {
      return Answer.UNKNOWN;
    }

    /** Whether it has money to spend; UNKNOWN by default. */
    @Value.Default
    default Answer budget() {
      return Answer.UNKNOWN;
    }

    /** Whether people work for it; UNKNOWN by default. */
    @Value.Default
    default Answer staff() {
      return Answer.UNKNOWN;
    }

    /** A builder with the same content. */
    default Builder toBuilder() {
      return new Builder().from(this);
    }

    /** Resources with all three recorded. */
    static Resources of(Answer time, Answer budget, Answer staff) {
      return builder().time(time).budget(budget).staff(staff).build();
    }

    /** Starts resources with nothing recorded. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds resources. */
    final class Builder extends ImmutableResources.Builder {
      Builder() {}
    }
  }

  /** Builds a position; every method with text takes the short form a document takes. */
  final class Builder extends ImmutablePosition.Builder {
    Builder() {}

    /** Sets the unit it belongs to. */
    public Builder unit(String id) {
      return unit(Ref.to(id));
    }

    /** Sets how many people can hold it at a time. */
    public Builder seats(String form) {
      return seats(Quantity.parse(form));
    }

    /** Sets who stands in for its holders. */
    public Builder deputies(String... ids) {
      return deputies(Ref.all(ids));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets what its holders are responsible for. */
    public Builder responsibilities(Responsibility... responsibilities) {
      return responsibilities(Arrays.asList(responsibilities));
    }

    /** Sets what its holders look after. */
    public Builder serves(Caseload... serves) {
      return serves(Arrays.asList(serves));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished position.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Position build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
