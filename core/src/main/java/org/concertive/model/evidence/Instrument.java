package org.concertive.model.evidence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.concertive.model.practice.Tool;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.model.value.SourceRef;
import org.concertive.text.Ids;
import org.immutables.value.Value;

/**
 * A means of measuring or observing: a survey, a rubric, a log. That it measures what it is said to
 * measure is a fact to be recorded like any other. When people use the same thing in their
 * practice, as coaches may use a rubric for observing, the instrument names that tool.
 *
 * @see "Hulpia, Devos & Rosseel 2009; Spillane & Zuberi 2009; Camburn, Spillane & Sebastian 2010;
 *     Boston 2012; Munter 2014"
 */
@Value.Immutable
public interface Instrument extends Entity {
  /** What it is called. */
  String name();

  /** What sort of instrument it is; absent when not recorded. */
  Optional<Kind> kind();

  /** What it is meant to measure, in the words of the source; absent when not recorded. */
  Optional<String> construct();

  /**
   * The reliability reported for it, with the digits printed, usually a coefficient from 0 to 1;
   * absent when not recorded (rule IND-07 looks for it or for {@link #validity()}).
   */
  Optional<BigDecimal> reliability();

  /** What is known about its measuring what it is meant to measure; absent when not recorded. */
  Optional<String> validity();

  /** Whether people answer about themselves or their own work; UNKNOWN by default. */
  @Value.Default
  default Answer selfReport() {
    return Answer.UNKNOWN;
  }

  /** The tool it is in practice, when it is used there too; otherwise absent. */
  Optional<Ref<Tool>> tool();

  @Override
  default String label() {
    return name();
  }

  /** A builder with the same content. */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** An instrument with nothing but a name. */
  static Instrument of(String id, String name) {
    return builder(id, name).build();
  }

  /** Starts an instrument. */
  static Builder builder(String id, String name) {
    return new Builder().id(id).name(name);
  }

  /** What sort of instrument it is. */
  enum Kind {
    /** Questions that are answered in writing. */
    SURVEY,
    /** A scale by which an observer describes what is seen. */
    OBSERVATION_RUBRIC,
    /** A test of what people know or can do. */
    TEST,
    /** The questions of an interview. */
    INTERVIEW_PROTOCOL,
    /** A diary that people keep about their work. */
    LOG,
    /** Questions about whom people turn to. */
    NETWORK_SURVEY,
    /** A recording of sound or picture. */
    RECORDING,
    /** Records an organization keeps anyway. */
    ADMIN_RECORD
  }

  /** Builds an instrument; every method with text takes the short form a document takes. */
  final class Builder extends ImmutableInstrument.Builder {
    Builder() {}

    /** Sets the tool it is in practice. */
    public Builder tool(String id) {
      return tool(Ref.to(id));
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
     * The finished instrument.
     *
     * @throws IllegalArgumentException when the id does not have the form of {@link Entity#id()}
     */
    @Override
    public Instrument build() {
      return Ids.checked(super.build(), Entity::id);
    }
  }
}
