package org.concertive.model.organization;

import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * An organization or a part of one: a district, a school, a pathway, a partner. Units contain
 * units.
 *
 * <p>A unit may act, as when a district decides. That a unit is said to lead is allowed and
 * reported by rule ORG-08, because people, teams and positions in it do the leading.
 *
 * @see "W3C Organization Ontology; Ed-Fi"
 */
@Value.Immutable
public interface OrgUnit extends Actor {
  /** What it is called. */
  String name();

  /** What sort of unit it is; OTHER by default. */
  @Value.Default
  default OrgUnitKind kind() {
    return OrgUnitKind.OTHER;
  }

  /**
   * At which level it sits; absent when not recorded: it then counts for no level, whatever its
   * kind.
   */
  Optional<OrgLevel> level();

  /**
   * The unit it is part of; absent for the outermost units. That units do not contain each other in
   * a circle is rule ORG-01, that none is broader than the one it is part of is rule ORG-02.
   */
  Optional<Ref<OrgUnit>> parent();

  /** How many units of its kind it represents in the description; when absent, only itself. */
  Optional<Quantity> represents();

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A unit of kind {@link OrgUnitKind#OTHER}, with nothing but a name. */
  static OrgUnit of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts a unit. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** Builds a unit; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableOrgUnit.Builder {
    Builder() {}

    /** Sets the unit it is part of. */
    public Builder parent(String id) {
      return parent(Ref.to(id));
    }

    /** Sets how many units it represents. */
    public Builder represents(String form) {
      return represents(Quantity.parse(form));
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
     * The finished org unit.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public OrgUnit build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
