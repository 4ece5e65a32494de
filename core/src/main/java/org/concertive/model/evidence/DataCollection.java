package org.concertive.model.evidence;

import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.concertive.model.value.Ref;
import org.immutables.value.Value;

/**
 * One way in which a study collects data: with which instrument, in which months, from whom.
 *
 * @see "Cobb, Jackson, Henrick, Smith & the MIST Team 2018"
 */
@Value.Immutable
public interface DataCollection {
  /** What data are collected with; absent when not recorded. */
  Optional<Ref<Instrument>> instrument();

  /** How the data are collected; absent when not recorded. */
  Optional<Evidence.Kind> kind();

  /**
   * The months of the year in which it takes place, in the order of the calendar; empty when not
   * recorded.
   */
  Set<Month> months();

  /**
   * From whom, in the words of the source, as the {@link Sample#group()} of the same study; absent
   * when not recorded.
   */
  Optional<String> group();

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** A collection with nothing but its instrument. */
  static DataCollection of(Ref<Instrument> instrument) {
    return builder().instrument(instrument).build();
  }

  /** A collection with nothing but its instrument. */
  static DataCollection of(String instrument) {
    return builder().instrument(instrument).build();
  }

  /** Starts a data collection with nothing recorded. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a data collection; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableDataCollection.Builder {
    Builder() {}

    /** Sets what data are collected with. */
    public Builder instrument(String id) {
      return instrument(Ref.to(id));
    }

    /** Sets the months in which it takes place. */
    public Builder months(Month... months) {
      return months(Arrays.asList(months));
    }
  }
}
