package org.concertive.model.evidence;

import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.model.value.TimePoint;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * A number or a share as a source reports it. Several figures for the same thing stand side by
 * side, each with its source; that they cannot all hold is a finding of rule EVD-02, and none of
 * them is chosen.
 *
 * <p>Figures are about the same thing when {@link #about()} and {@link #key()} are the same.
 *
 * @see "Brown & Heathers 2017"
 */
@Value.Immutable
public interface ReportedFigure extends Entity {
  /** What is counted, in a few words that figures for the same thing share: {@code districts}. */
  String key();

  /** The number or share reported. */
  FigureValue value();

  /** What it is a figure of, of any kind; when absent, the system as a whole. */
  Optional<Ref<Entity>> about();

  /**
   * How many the share counts, where a source gives it beside the share: the 9 where 9 of 10 came.
   * That it agrees with the share is rule EVD-10.
   */
  Optional<Quantity> part();

  /**
   * How many the share is a share of: the 10 where 9 of 10 came; absent when not recorded, and then
   * no rule can say whether the share is possible.
   */
  Optional<Quantity> of();

  /** The time it holds for; when absent, it is compared with the figures of every time. */
  Optional<TimePoint> asOf();

  @Override
  default String label() {
    return Text.shortened(key());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A figure for the system as a whole. */
  static ReportedFigure of(String id, String key, FigureValue value) {
    return builder(id, key, value).build();
  }

  /** A figure for the system as a whole. */
  static ReportedFigure of(String id, String key, String value) {
    return builder(id, key, value).build();
  }

  /** Starts a figure. */
  static Builder builder(String id, String key, FigureValue value) {
    return new Builder().id(id).key(key).value(value);
  }

  /** Starts a figure, its value in short form: {@code 8}, {@code 90%}. */
  static Builder builder(String id, String key, String value) {
    return builder(id, key, FigureValue.parse(value));
  }

  /** Builds a figure; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableReportedFigure.Builder {
    Builder() {}

    /** Sets the number or share reported. */
    public Builder value(String form) {
      return value(FigureValue.parse(form));
    }

    /** Sets what it is a figure of. */
    public Builder about(String id) {
      return about(Ref.to(id));
    }

    /** Sets how many the share counts. */
    public Builder part(String form) {
      return part(Quantity.parse(form));
    }

    /** Sets how many the share is a share of. */
    public Builder of(String form) {
      return of(Quantity.parse(form));
    }

    /** Sets the time it holds for. */
    public Builder asOf(String form) {
      return asOf(TimePoint.parse(form));
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
     * The finished reported figure.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public ReportedFigure build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
