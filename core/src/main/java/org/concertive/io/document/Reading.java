package org.concertive.io.document;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.concertive.execution.Steps;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** One document being read: where the reading stands, and what was found wrong so far. */
final class Reading {
  /** Ends a reading of which nothing more is worth reporting. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }

  /**
   * Values of one kind that are remembered. More would share more objects, but looking them up
   * would take longer than making them, since they no longer fit in the processor's cache.
   */
  private static final int REMEMBERED = 512;

  /** After so many values of lists the listener hears how far the reading is. */
  private static final int HEARD_EVERY = 1024;

  private final JsonParser parser;
  private final Format format;
  private final Limits limits;
  private final ProblemLog log;
  private final Steps steps;
  private int listed;
  private final Map<Codec, Map<String, Object>> forms = new HashMap<>();
  private final Map<String, Ref<Entity>> references = new HashMap<>();
  private boolean newer;

  /**
   * Starts a reading.
   *
   * @param newer whether the document is known to be of a newer minor version, so that what is
   *     unknown is a warning
   * @param steps counts the bytes
   */
  Reading(
      JsonParser parser, Format format, Limits limits, ProblemLog log, boolean newer, Steps steps) {
    this.parser = parser;
    this.format = format;
    this.limits = limits;
    this.log = log;
    this.steps = steps;
    this.newer = newer;
  }

  JsonParser parser() {
    return parser;
  }

  boolean isYaml() {
    return format == Format.YAML;
  }

  Limits limits() {
    return limits;
  }

  /**
   * The value of the short form at the current token; a form that was met recently is not parsed
   * again.
   *
   * @throws IllegalArgumentException when the text is no such value
   */
  Object form(Codec codec, Function<String, Object> parse) {
    return remembered(
        forms.computeIfAbsent(codec, first -> new HashMap<>()), parser.getString(), parse);
  }

  /**
   * The reference to the entity with this id; the same object for an id met recently.
   *
   * @throws IllegalArgumentException when the text could never be an id
   */
  Ref<Entity> reference(String id) {
    return remembered(references, id, Ref::to);
  }

  private static <V> V remembered(Map<String, V> values, String text, Function<String, V> make) {
    if (values.size() == REMEMBERED) {
      values.clear();
    }
    return values.computeIfAbsent(text, make);
  }

  /** One more value of a list is read; now and then the listener hears how far the reading is. */
  void listed() {
    if (++listed % HEARD_EVERY == 0) {
      TokenStreamLocation at = parser.currentLocation();
      steps.reach(Math.max(at.getByteOffset(), at.getCharOffset()));
    }
  }

  /** How many errors there are so far; an object is made only when reading it added none. */
  int errors() {
    return log.errors();
  }

  /** Whether the document is of a newer minor version. */
  boolean isNewer() {
    return newer;
  }

  /** From here on what is unknown is a warning. */
  void setNewer() {
    newer = true;
  }

  /** Reports an error at the current token. */
  void error(Supplier<String> message) {
    log.error(here(), this::pointer, message);
  }

  /** Reports a warning at the current token. */
  void warning(Supplier<String> message) {
    log.warning(here(), this::pointer, message);
  }

  /**
   * Reports something unknown: a warning when the document is newer than this reader.
   *
   * @param done what becomes of it then
   */
  void unknown(Supplier<String> message, String done) {
    if (newer) {
      warning(
          () ->
              message.get() + " It is " + done + ", since the document is newer than this reader.");
    } else {
      error(message);
    }
  }

  /** Reports an error of the object or list that has just ended, at its start. */
  void errorAt(TokenStreamContext start, Supplier<String> message) {
    log.error(startOf(start), this::pointer, message);
  }

  /** Reports this error alone, and ends the reading. */
  Stopped stop(String message) {
    log.only(here(), pointer(), message);
    return new Stopped();
  }

  /** Reports a value of a wrong kind, and skips it. */
  @Nullable Object wrongKind(Codec codec) {
    error(
        () ->
            Found.subject(parser)
                + " must be "
                + codec.expected()
                + ", but is "
                + Found.value(parser)
                + "."
                + hint(codec));
    parser.skipChildren();
    return null;
  }

  private String hint(Codec codec) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return parser.streamReadContext().inObject()
          ? " Leave it out where there is nothing to say."
          : "";
    }
    return token.isScalarValue() ? codec.hint(token, parser.getString()) : "";
  }

  private long here() {
    return Marks.of(parser.currentTokenLocation());
  }

  private long startOf(TokenStreamContext start) {
    // The YAML parser counts from 0 here, and only here.
    int base = isYaml() ? 1 : 0;
    var at = start.startLocation(ContentReference.unknown());
    return Marks.of(at.getLineNr() + base, at.getColumnNr() + base);
  }

  private String pointer() {
    return Found.pointer(parser);
  }
}
