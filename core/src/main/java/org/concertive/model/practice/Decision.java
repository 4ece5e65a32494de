package org.concertive.model.practice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.DecisionDomain;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * A decision taken in a joint activity. Rules and metrics compare who took it with who has the
 * right to: the right as declared, and the right as used.
 *
 * @see "Argyris & Schön 1974; Robinson 2008"
 */
@Value.Immutable
public interface Decision extends Entity {
  /** What was decided, in words. */
  String text();

  /** What it is a decision about; absent when not recorded. */
  Optional<Ref<DecisionDomain>> domain();

  /** The unit it holds for; absent when it holds for the whole system or it is not recorded. */
  Optional<Ref<OrgUnit>> scope();

  /** Who took it; a decision of several is made by their team or unit. Absent when not recorded. */
  Optional<Ref<Actor>> madeBy();

  /** What it led to, in document order: anything in the document that it made or changed. */
  Set<Ref<Entity>> outcomeRefs();

  @Override
  default String label() {
    return Text.shortened(text());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A decision with nothing but its text. */
  static Decision of(String id, String text) {
    return builder(id, text).build();
  }

  /** Starts a decision. */
  static Builder builder(String id, String text) {
    return new Builder().id(id).text(text);
  }

  /** Builds a decision; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableDecision.Builder {
    Builder() {}

    /** Sets what it is a decision about. */
    public Builder domain(String id) {
      return domain(Ref.to(id));
    }

    /** Sets the unit it holds for. */
    public Builder scope(String id) {
      return scope(Ref.to(id));
    }

    /** Sets who took it. */
    public Builder madeBy(String id) {
      return madeBy(Ref.to(id));
    }

    /** Sets what came of it. */
    public Builder outcomeRefs(String... ids) {
      return outcomeRefs(Ref.all(ids));
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
     * The finished decision.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Decision build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
