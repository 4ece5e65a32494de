package org.concertive.model.organization;

import java.util.Arrays;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A field of decisions that somebody has to make: the master schedule of a school, the requirements
 * of a programme. Grants, responsibilities, goals and decisions name it, and so can be compared.
 *
 * @see "Bolden 2011; Robinson 2008"
 */
@Value.Immutable
public interface DecisionDomain extends Entity {
  /** What it is called. */
  String name();

  /** What sort of decisions it holds; OTHER by default. */
  @Value.Default
  default Kind kind() {
    return Kind.OTHER;
  }

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A domain of kind {@link Kind#OTHER}. */
  static DecisionDomain of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts a domain. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** What sort of decisions a domain holds. */
  enum Kind {
    /** What all must keep to: the frame of a reform and what it requires. */
    FRAMEWORK_AND_REQUIREMENTS,
    /** How a reform is carried out. */
    IMPLEMENTATION,
    /** What is taught. */
    CURRICULUM,
    /** How staff learn. */
    PROFESSIONAL_DEVELOPMENT,
    /** Which classes are held when, with whom. */
    MASTER_SCHEDULE,
    /** What money is spent on. */
    BUDGET,
    /** Who works where. */
    STAFFING,
    /** What shows the quality of work. */
    QUALITY_INDICATORS,
    /** The rules of a district or state. */
    POLICY,
    /** Any other, or not said. */
    OTHER
  }

  /** Builds a domain. */
  final class Builder extends ImmutableDecisionDomain.Builder {
    Builder() {}

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished decision domain.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public DecisionDomain build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
