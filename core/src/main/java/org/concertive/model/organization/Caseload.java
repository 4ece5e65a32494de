package org.concertive.model.organization;

import java.util.Optional;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * What the holder of a position, or a member of a role group, looks after: certain people, or units
 * of a kind. In a document it stands in the list {@code serves}.
 *
 * <p>How many one holder looks after is {@link #each()} when it is given; otherwise the size of
 * {@link #whom()} divided by the number of holders, where both are known.
 *
 * @see "Honig & Rainey 2014"
 */
@Value.Immutable
public interface Caseload {
  /** Who is looked after; absent when units of a kind are, or it is not recorded. */
  Optional<Ref<Actor>> whom();

  /** The kind of units that are looked after; absent when people are, or it is not recorded. */
  Optional<OrgUnitKind> unitKind();

  /** How many people, or units, one holder looks after; absent when not recorded. */
  Optional<Quantity> each();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A caseload of certain people. */
  static Caseload of(Ref<Actor> whom) {
    return builder().whom(whom).build();
  }

  /** A caseload of certain people. */
  static Caseload of(String whom) {
    return of(Ref.to(whom));
  }

  /** A caseload of units of a kind, so many for each holder. */
  static Caseload of(OrgUnitKind unitKind, Quantity each) {
    return builder().unitKind(unitKind).each(each).build();
  }

  /** Starts a caseload. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a caseload; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableCaseload.Builder {
    Builder() {}

    /** Sets who is looked after. */
    public Builder whom(String id) {
      return whom(Ref.to(id));
    }

    /** Sets how many one holder looks after. */
    public Builder each(String form) {
      return each(Quantity.parse(form));
    }
  }
}
