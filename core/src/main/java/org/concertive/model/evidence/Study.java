package org.concertive.model.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.concertive.text.Text;
import org.immutables.value.Value;

/**
 * A piece of research or evaluation: how it was designed, whom it looked at, what it asked and how
 * it collected data.
 *
 * @see "Penuel, Fishman, Cheng & Sabelli 2011; Cobb, Jackson, Henrick, Smith & the MIST Team 2018"
 */
@Value.Immutable
public interface Study extends Entity {
  /** How it was designed, in the words of the source. */
  String design();

  /** The groups it looked at, in document order. */
  List<Sample> samples();

  /** What it asked, in document order. */
  Set<Ref<GuidingQuestion>> questions();

  /** How it collected data, in document order. */
  List<DataCollection> dataCollections();

  @Override
  default String label() {
    return Text.shortened(design());
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A study with nothing but its design. */
  static Study of(String id, String design) {
    return builder(id, design).build();
  }

  /** Starts a study. */
  static Builder builder(String id, String design) {
    return new Builder().id(id).design(design);
  }

  /** Builds a study; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableStudy.Builder {
    Builder() {}

    /** Sets what it asked. */
    public Builder questions(String... ids) {
      return questions(Ref.all(ids));
    }

    /** Sets where it is said. */
    public Builder sources(String... forms) {
      return sources(SourceRef.all(forms));
    }

    /** Sets the groups it looked at. */
    public Builder samples(Sample... samples) {
      return samples(Arrays.asList(samples));
    }

    /** Sets how it collected data. */
    public Builder dataCollections(DataCollection... dataCollections) {
      return dataCollections(Arrays.asList(dataCollections));
    }

    /** Sets remarks for readers. */
    public Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    /**
     * The finished study.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Study build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
