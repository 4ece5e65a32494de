package org.concertive.model.theory;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * How a strategy is to go on when its money, its priority or its people change. A plan may be the
 * cause of going on or follow from it.
 *
 * @see "Coburn 2003; Akiba & Wilkinson 2016"
 */
@Value.Immutable
public interface SustainabilityPlan extends Entity {
  /** The plan in words. */
  String text();

  /** The time up to which it plans; absent when not recorded. */
  Optional<TimePoint> horizon();

  /** Who sees to it; absent when not recorded. */
  Optional<Ref<Actor>> owner();

  /** The money it counts on, in document order; empty when not recorded. */
  Set<Ref<FundingSource>> funding();

  @Override
  default String label() {
    return Text.shortened(text());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A plan with nothing but its words. */
  static SustainabilityPlan of(String id, String text) {
    return builder(id, text).build();
  }

  /** Starts a plan. */
  static Builder builder(String id, String text) {
    return new Builder().id(id).text(text);
  }

  /** Builds a plan; every method with text takes the form a document takes. */
  final class Builder extends ImmutableSustainabilityPlan.Builder {
    Builder() {}

    /** Sets the time up to which it plans. */
    public Builder horizon(String form) {
      return horizon(TimePoint.parse(form));
    }

    /** Sets who sees to it. */
    public Builder owner(String id) {
      return owner(Ref.to(id));
    }

    /** Sets the money it counts on. */
    public Builder funding(String... ids) {
      return funding(Ref.all(ids));
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
     * The finished sustainability plan.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public SustainabilityPlan build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
