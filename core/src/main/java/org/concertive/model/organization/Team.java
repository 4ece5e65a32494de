package org.concertive.model.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A body of people who work together: a leadership team, a steering body, a professional learning
 * community.
 *
 * <p>What it is charged with and what it may decide are two things: the charge stands here, the
 * right to decide in an {@link AuthorityGrant}.
 *
 * @see "Hulpia, Devos & Rosseel 2009; Gronn 2002"
 */
@Value.Immutable
public interface Team extends Actor {
  /** What it is called. */
  String name();

  /** The unit it belongs to; absent when not recorded. */
  Optional<Ref<OrgUnit>> unit();

  /**
   * The kind of units that each have such a team; {@link #declaredSize()} is then the size of each.
   * Absent when there is one team.
   */
  Optional<OrgUnitKind> per();

  /** At which level it works; when absent, at the level of its unit. */
  Optional<OrgLevel> level();

  /** What sort of team it is; absent when not recorded. */
  Optional<Kind> kind();

  /** What it is there for, in the words of whoever set it up; absent when not recorded. */
  Optional<String> charge();

  /** What it is responsible for, in document order; empty when not recorded. */
  List<Responsibility> responsibilities();

  /** The roles that must be among its members, in the order of the enumeration. */
  Set<RoleType> requiredRoles();

  /**
   * Who belongs to it, in document order; whether these are all is said by {@link
   * #membershipListed()}.
   */
  List<TeamMembership> memberships();

  /** How many people it is said to have; absent when not recorded. */
  Optional<Quantity> declaredSize();

  /** Whether all members are listed; PARTIAL by default. */
  @Value.Default
  default Listing membershipListed() {
    return Listing.PARTIAL;
  }

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A team with nothing but a name. */
  static Team of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts a team. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** What sort of team it is. */
  enum Kind {
    /** Leads a unit or a field of work. */
    LEADERSHIP_TEAM,
    /** Steers an initiative from above and keeps it in line with others. */
    STEERING_BODY,
    /** Carries an initiative out. */
    IMPLEMENTATION_TEAM,
    /** Coaches. */
    COACHING,
    /** A professional learning community. */
    PLC,
    /** Joins people of several units. */
    NETWORK
  }

  /** Whether a list of members names all of them. */
  enum Listing {
    /** All members are listed. */
    COMPLETE,
    /** There may be members who are not listed. */
    PARTIAL
  }

  /** Builds a team; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableTeam.Builder {
    Builder() {}

    /** Sets the unit it belongs to. */
    public Builder unit(String id) {
      return unit(Ref.to(id));
    }

    /** Sets the roles that must be among its members. */
    public Builder requiredRoles(RoleType... roles) {
      return requiredRoles(Arrays.asList(roles));
    }

    /** Sets how many people it is said to have. */
    public Builder declaredSize(String form) {
      return declaredSize(Quantity.parse(form));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets what it is responsible for. */
    public Builder responsibilities(Responsibility... responsibilities) {
      return responsibilities(Arrays.asList(responsibilities));
    }

    /** Sets who belongs to it. */
    public Builder memberships(TeamMembership... memberships) {
      return memberships(Arrays.asList(memberships));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished team.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Team build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
