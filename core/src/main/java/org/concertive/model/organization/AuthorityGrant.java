package org.concertive.model.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimeSpan;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * Formal authority: what a holder may do about the decisions of a domain, in a unit and all it
 * contains. Influence is something else: it belongs to an interaction between people.
 *
 * @see "Elmore 2000; Bolden 2011; Robinson 2008"
 */
@Value.Immutable
public interface AuthorityGrant extends Entity {
  /** Its id; empty when it has none, and then nothing can refer to it. */
  @Override
  @Value.Default
  default String id() {
    return "";
  }

  /** Who holds the right. */
  Ref<Actor> holder();

  /** What the holder may do; UNSPECIFIED records that the source is silent or vague about it. */
  DecisionRight right();

  /**
   * The decisions it is about; absent when the source names none. Only UNSPECIFIED makes sense
   * without a domain: any other right would be one over nothing.
   */
  Optional<Ref<DecisionDomain>> domain();

  /**
   * The unit in which it holds, with all units that are part of it; when absent, the whole system.
   */
  Optional<Ref<OrgUnit>> scope();

  /** Whether the right is written down; UNKNOWN by default. */
  @Value.Default
  default Answer explicit() {
    return Answer.UNKNOWN;
  }

  /** When it holds; when absent, at all times. */
  Optional<TimeSpan> period();

  /** Who gave the right; absent when not recorded. */
  Optional<Ref<Actor>> grantedBy();

  @Override
  default String label() {
    return id().isEmpty()
        ? right().name().toLowerCase(Locale.ROOT) + " right of " + holder()
        : id();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A grant without a domain, for the whole system. */
  static AuthorityGrant of(Ref<Actor> holder, DecisionRight right) {
    return builder(holder, right).build();
  }

  /** A grant without a domain, for the whole system. */
  static AuthorityGrant of(String holder, DecisionRight right) {
    return builder(holder, right).build();
  }

  /** Starts a grant. */
  static Builder builder(Ref<Actor> holder, DecisionRight right) {
    return new Builder().holder(holder).right(right);
  }

  /** Starts a grant to the actor with this id. */
  static Builder builder(String holder, DecisionRight right) {
    return builder(Ref.to(holder), right);
  }

  /** Builds a grant; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableAuthorityGrant.Builder {
    Builder() {}

    /** Sets who holds the right. */
    public Builder holder(String id) {
      return holder(Ref.to(id));
    }

    /** Sets the decisions it is about. */
    public Builder domain(String id) {
      return domain(Ref.to(id));
    }

    /** Sets the unit in which it holds. */
    public Builder scope(String id) {
      return scope(Ref.to(id));
    }

    /** Sets when it holds. */
    public Builder period(String form) {
      return period(TimeSpan.parse(form));
    }

    /** Sets who gave the right. */
    public Builder grantedBy(String id) {
      return grantedBy(Ref.to(id));
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
     * The finished grant.
     *
     * @throws IllegalArgumentException when it has an id that does not have the form of {@link
     *     Entity#id()}
     */
    @Override
    public AuthorityGrant build() {
      return Ids.checkedIfGiven(super.build(), Entity::id);
    }
  }
}
