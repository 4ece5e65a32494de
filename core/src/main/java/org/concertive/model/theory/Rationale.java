package org.concertive.model.theory;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.concertive.model.evidence.Evidence;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * Why something may reasonably be expected to work: the <i>why</i> of a strategy, the
 * <i>because</i> of a proposition. Strategies without one are a plan, not yet a theory of action.
 *
 * @see "Argyris & Schön 1974, 1978; Cobb & Jackson 2012; Weiss 1995"
 */
@Value.Immutable
public interface Rationale {
  /** The reason in words; never blank. */
  String text();

  /** The evidence of this document it rests on, in document order; empty when none is named. */
  Set<Ref<Evidence>> evidence();

  /**
   * The scholarship it draws on, in document order, as a reader would cite it: {@code Elmore 2000}.
   */
  List<String> literature();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A rationale with nothing but its words. */
  static Rationale of(String text) {
    return builder(text).build();
  }

  /** Starts a rationale. */
  static Builder builder(String text) {
    return new Builder().text(text);
  }

  /** Builds a rationale. */
  final class Builder extends ImmutableRationale.Builder {
    Builder() {}

    /** Sets the evidence it rests on. */
    public Builder evidence(String... ids) {
      return evidence(Ref.all(ids));
    }

    /** Sets the scholarship it draws on. */
    public Builder literature(String... literature) {
      return literature(Arrays.asList(literature));
    }

    /**
     * The finished rationale.
     *
     * @throws IllegalArgumentException when the text is blank
     */
    @Override
    public Rationale build() {
      Rationale built = super.build();
      if (built.text().isBlank()) {
        throw new IllegalArgumentException(
            "The text of a rationale (\"%s\") must not be blank. Maybe leave the rationale out."
                .formatted(built.text()));
      }
      return built;
    }
  }
}
