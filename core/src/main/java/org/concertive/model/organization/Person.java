package org.concertive.model.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * One human being. Which post they hold is said by an {@code Appointment}, whether they are
 * regarded as leading by a {@code Leader}, and whether they led on a day by the activity of that
 * day.
 *
 * @see "Spillane 2006; Spillane & Diamond 2007"
 */
@Value.Immutable
public interface Person extends Actor {
  /** What they are called in the description, which may be a pseudonym. */
  String name();

  /** Whether the name is a pseudonym; false by default. */
  @Value.Default
  default boolean pseudonym() {
    return false;
  }

  /** The unit they belong to; gives them their level. Absent when not recorded. */
  Optional<Ref<OrgUnit>> homeUnit();

  /**
   * Roles they have without holding a post for them, in the order of the enumeration; empty when
   * not recorded.
   */
  Set<RoleType> roleTypes();

  /** What they are knowledgeable about, in document order; empty when not recorded. */
  List<String> expertise();

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A person with nothing but a name. */
  static Person of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts a person. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** Builds a person; every method with text takes the short form a document takes. */
  final class Builder extends ImmutablePerson.Builder {
    Builder() {}

    /** Sets the unit they belong to. */
    public Builder homeUnit(String id) {
      return homeUnit(Ref.to(id));
    }

    /** Sets what they are knowledgeable about. */
    public Builder expertise(String... subjects) {
      return expertise(Arrays.asList(subjects));
    }

    /** Sets roles they have without a post. */
    public Builder roleTypes(RoleType... roleTypes) {
      return roleTypes(Arrays.asList(roleTypes));
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
     * The finished person.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Person build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
