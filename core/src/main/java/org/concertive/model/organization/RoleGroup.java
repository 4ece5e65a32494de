package org.concertive.model.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * All people of a role, nobody of them named: the principals of a district, all site
 * administrators. Those who meet and work as one body are a {@link Team}.
 *
 * @see "Spillane & Diamond 2007; W3C Organization Ontology"
 */
@Value.Immutable
public interface RoleGroup extends Actor {
  /** What the group is called. */
  String title();

  /** What sort of role its people have; OTHER by default. */
  @Value.Default
  default RoleType roleType() {
    return RoleType.OTHER;
  }

  /** The unit its people belong to; gives the group its level. Absent when not recorded. */
  Optional<Ref<OrgUnit>> unit();

  /** At which level its people work; when absent, as their role and unit say. */
  Optional<OrgLevel> level();

  /** How many people it has; unknown by default. */
  @Value.Default
  default Quantity count() {
    return Quantity.unknown();
  }

  /** What its people look after, in document order; empty when not recorded. */
  List<Caseload> serves();

  @Override
  default String label() {
    return title();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A group of an unknown number of people. */
  static RoleGroup of(String id, String title) {
    return builder(id, title).build();
  }

  /** Starts a role group. */
  static Builder builder(String id, String title) {
    return new Builder().id(id).title(title);
  }

  /** Builds a role group; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableRoleGroup.Builder {
    Builder() {}

    /** Sets the unit its people belong to. */
    public Builder unit(String id) {
      return unit(Ref.to(id));
    }

    /** Sets how many people it has. */
    public Builder count(String form) {
      return count(Quantity.parse(form));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets what its people look after. */
    public Builder serves(Caseload... serves) {
      return serves(Arrays.asList(serves));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished role group.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public RoleGroup build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
