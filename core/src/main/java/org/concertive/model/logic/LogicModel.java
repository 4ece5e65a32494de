package org.concertive.model.logic;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * How a plan lays out the way from what is put in to what is wanted: components and the links
 * between them. A theory of action explains, a logic model lays out; they may make the same claim.
 *
 * @see "W. K. Kellogg Foundation 1998/2004; Funnell & Rogers 2011"
 */
@Value.Immutable
public interface LogicModel extends Entity {
  /** What it is called. */
  String title();

  /** The situation it answers; absent when not recorded. */
  Optional<String> situation();

  /** Its boxes, in document order. */
  List<LogicComponent> components();

  /** Its arrows, in document order. */
  List<LogicLink> links();

  /** What it takes for granted, in document order. */
  List<Assumption> assumptions();

  /** What bears on it from outside, in document order. */
  List<ExternalFactor> externalFactors();

  /** The theory of action it lays out; absent when not recorded. */
  Optional<Ref<TheoryOfAction>> theory();

  @Override
  default String label() {
    return title();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A logic model without components. */
  static LogicModel of(String id, String title) {
    return builder(id, title).build();
  }

  /** Starts a logic model. */
  static Builder builder(String id, String title) {
    return new Builder().id(id).title(title);
  }

  /** Builds a logic model; every method with text takes the form a document takes. */
  final class Builder extends ImmutableLogicModel.Builder {
    Builder() {}

    /** Sets the theory of action it lays out. */
    public Builder theory(String id) {
      return theory(Ref.to(id));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets its boxes. */
    public Builder components(LogicComponent... components) {
      return components(Arrays.asList(components));
    }

    /** Sets its arrows. */
    public Builder links(LogicLink... links) {
      return links(Arrays.asList(links));
    }

    /** Sets what it takes for granted. */
    public Builder assumptions(Assumption... assumptions) {
      return assumptions(Arrays.asList(assumptions));
    }

    /** Sets what bears on it from outside. */
    public Builder externalFactors(ExternalFactor... externalFactors) {
      return externalFactors(Arrays.asList(externalFactors));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished logic model.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public LogicModel build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
