package org.concertive.model.scale;

import java.util.Arrays;
import java.util.Set;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.Tool;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * The thing that is being scaled: a way of working, a programme, a structure. Fields that point at
 * one are called {@code practice}, the word of the field; the routines and tools it is made of are
 * named here.
 *
 * @see "Coburn 2003; Borko 2004; Akiba & Wilkinson 2016"
 */
@Value.Immutable
public interface Innovation extends Entity {
  /** What it is called. */
  String name();

  /** What sort of thing is scaled; OTHER by default. */
  @Value.Default
  default Kind kind() {
    return Kind.OTHER;
  }

  /** The routines it consists of, in document order. */
  Set<Ref<Routine>> routines();

  /** The tools it consists of or brings along, in document order. */
  Set<Ref<Tool>> tools();

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An innovation with nothing but a name. */
  static Innovation of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts an innovation. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** What sort of thing is scaled. */
  enum Kind {
    /** A way for professionals to learn. */
    PROFESSIONAL_LEARNING,
    /** A programme. */
    PROGRAM,
    /** A curriculum or its materials. */
    CURRICULUM,
    /** A way to organize schools or work. */
    STRUCTURE,
    /** Any other, or not said. */
    OTHER
  }

  /** Builds an innovation; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableInnovation.Builder {
    Builder() {}

    /** Sets the routines it consists of. */
    public Builder routines(String... ids) {
      return routines(Ref.all(ids));
    }

    /** Sets the tools it consists of or brings along. */
    public Builder tools(String... ids) {
      return tools(Ref.all(ids));
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
     * The finished innovation.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Innovation build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
