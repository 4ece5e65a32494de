package org.concertive.model.organization;

import java.util.Optional;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.TimeSpan;
import org.immutables.value.Value;

/**
 * That somebody belongs to a team. A member may be a person, a position, a group of people or
 * another team; the members of a team among the members are not counted as members of this one.
 *
 * @see "W3C Organization Ontology"
 */
@Value.Immutable
public interface TeamMembership {
  /** Who belongs to the team. */
  Ref<Actor> member();

  /** What they are in the team; absent when not recorded. */
  Optional<Role> memberRole();

  /** How many people of the member belong to the team; when absent, all of them. */
  Optional<Quantity> count();

  /** When they belong to it; absent when not recorded. */
  Optional<TimeSpan> period();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A membership without a role and a time. */
  static TeamMembership of(Ref<Actor> member) {
    return builder(member).build();
  }

  /** A membership without a role and a time. */
  static TeamMembership of(String member) {
    return builder(member).build();
  }

  /** Starts a membership. */
  static Builder builder(Ref<Actor> member) {
    return new Builder().member(member);
  }

  /** Starts a membership of the actor with this id. */
  static Builder builder(String member) {
    return builder(Ref.to(member));
  }

  /** What a member is in a team. */
  enum Role {
    /** Presides over it. */
    CHAIR,
    /** Belongs to it. */
    MEMBER,
    /** Guides its work without presiding. */
    FACILITATOR,
    /** Joins it with another body. */
    LIAISON
  }

  /** Builds a membership; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableTeamMembership.Builder {
    Builder() {}

    /** Sets who belongs to the team. */
    public Builder member(String id) {
      return member(Ref.to(id));
    }

    /** Sets how many people of the member belong to the team. */
    public Builder count(String form) {
      return count(Quantity.parse(form));
    }

    /** Sets when they belong to it. */
    public Builder period(String form) {
      return period(TimeSpan.parse(form));
    }
  }
}
