package org.concertive.model.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.organization.Actor;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * Organizations or persons who work together over time on a common problem. It is no actor: the
 * partners act.
 *
 * @see "Penuel, Fishman, Cheng & Sabelli 2011; Fishman et al. 2013; Bryk et al. 2015"
 */
@Value.Immutable
public interface Partnership extends Entity {
  /** What it is called; absent when it has no name of its own, and messages give its id. */
  Optional<String> name();

  /** What sort of partnership it is; OTHER by default. */
  @Value.Default
  default Kind kind() {
    return Kind.OTHER;
  }

  /** Who the partners are, in document order. */
  Set<Ref<Actor>> partners();

  /** What they have agreed, in words, in document order. */
  List<String> agreements();

  /** How the partners changed, in document order. */
  List<PartnerChange> changes();

  /** What the partners need from the work, in document order. */
  List<PartnerNeed> needs();

  @Override
  default String label() {
    return name().orElse(id());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A partnership of kind {@link Kind#OTHER}, of which no more is known. */
  static Partnership of(String id) {
    return builder(id).build();
  }

  /** Starts a partnership. */
  static Builder builder(String id) {
    return new Builder().id(id);
  }

  /** What sort of partnership it is. */
  enum Kind {
    /** A partnership of research and practice. */
    RPP,
    /** A networked improvement community. */
    NIC,
    /** A partnership for mathematics and science. */
    MSP,
    /** Any other, or not said. */
    OTHER
  }

  /** Builds a partnership; every method with text takes the short form a document takes. */
  final class Builder extends ImmutablePartnership.Builder {
    Builder() {}

    /** Sets who the partners are. */
    public Builder partners(String... ids) {
      return partners(Ref.all(ids));
    }

    /** Sets what they have agreed. */
    public Builder agreements(String... texts) {
      return agreements(Arrays.asList(texts));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets how the partners changed. */
    public Builder changes(PartnerChange... changes) {
      return changes(Arrays.asList(changes));
    }

    /** Sets what the partners need from the work. */
    public Builder needs(PartnerNeed... needs) {
      return needs(Arrays.asList(needs));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished partnership.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Partnership build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
