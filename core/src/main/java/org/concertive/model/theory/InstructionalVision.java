package org.concertive.model.theory;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * What a unit takes high-quality instruction to look like. It is no goal: goals say what is wanted,
 * a vision says what it would look like in a classroom.
 *
 * @see "Munter 2014; Cobb et al. 2018"
 */
@Value.Immutable
public interface InstructionalVision extends Entity {
  /** Whose vision it is. */
  Ref<OrgUnit> unit();

  /** The vision in words; absent when a source speaks of it and does not print it. */
  Optional<String> text();

  /**
   * Visions declared compatible with it, in document order. It is enough to say so on one of the
   * two.
   */
  Set<Ref<InstructionalVision>> compatibleWith();

  /**
   * Visions declared incompatible with it, in document order. It is enough to say so on one of the
   * two.
   */
  Set<Ref<InstructionalVision>> incompatibleWith();

  @Override
  default String label() {
    return text().map(Text::shortened).orElse(id());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A vision whose words are not printed. */
  static InstructionalVision of(String id, String unit) {
    return builder(id, unit).build();
  }

  /** A vision whose words are not printed, by references. */
  static InstructionalVision of(String id, Ref<OrgUnit> unit) {
    return builder(id, unit).build();
  }

  /** Starts a vision. */
  static Builder builder(String id, String unit) {
    return builder(id, Ref.<OrgUnit>to(unit));
  }

  /** Starts a vision, by references. */
  static Builder builder(String id, Ref<OrgUnit> unit) {
    return new Builder().id(id).unit(unit);
  }

  /** Builds a vision; every method with text takes the form a document takes. */
  final class Builder extends ImmutableInstructionalVision.Builder {
    Builder() {}

    /** Sets whose vision it is. */
    public Builder unit(String id) {
      return unit(Ref.to(id));
    }

    /** Sets visions declared compatible with it. */
    public Builder compatibleWith(String... ids) {
      return compatibleWith(Ref.all(ids));
    }

    /** Sets visions declared incompatible with it. */
    public Builder incompatibleWith(String... ids) {
      return incompatibleWith(Ref.all(ids));
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
     * The finished instructional vision.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public InstructionalVision build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
