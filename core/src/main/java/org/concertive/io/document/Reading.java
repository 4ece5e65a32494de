package org.concertive.io.document;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.concertive.execution.Steps;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.shape.Kind;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.dataformat.yaml.YAMLParser;

/** One document being read: the current position, and the problems found so far. */
final class Reading {
  /** Ends a reading after an error that would only cause further ones. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }

  /**
   * The size of the cache of each kind of value. More would share more objects, but a lookup would
   * take longer than making one, since the cache would no longer fit in that of the processor.
   */
  private static final int REMEMBERED = 512;

  /** Progress is reported after this many list entries. */
  private static final int REPORTED_EVERY = 1024;

  private final JsonParser parser;
  private final @Nullable YAMLParser foreign;
  private final Format format;
  private final Limits limits;
  private final ProblemLog log;
  private final Names names;
  private final Steps steps;
  private int listed;
  private final Map<Codec, Map<String, Object>> forms = new HashMap<>();
  private final Map<String, Ref<Entity>> references = new HashMap<>();
  private boolean newer;

  /**
   * Starts a reading.
   *
   * @param newer whether the document is known to have a newer minor version, which makes unknown
   *     fields and words warnings
   * @param steps counts the bytes
   */
  Reading(
      JsonParser parser,
      Format format,
      Limits limits,
      ProblemLog log,
      Names names,
      boolean newer,
      Steps steps) {
    this.parser = parser;
    this.foreign =
        parser instanceof YAMLParser yaml && !(parser instanceof YamlGuard) ? yaml : null;
    this.format = format;
    this.limits = limits;
    this.log = log;
    this.names = names;
    this.steps = steps;
    this.newer = newer;
  }

  JsonParser parser() {
    return parser;
  }

  boolean isYaml() {
    return format == Format.YAML;
  }

  /** Whether the scalar at the current token is known to be written without quotes. */
  boolean isPlain() {
    return parser instanceof YamlGuard yaml && yaml.isPlain();
  }

  Limits limits() {
    return limits;
  }

  /** The scalar at the current token; a number as JSON writes it, whatever the format. */
  String scalar() {
    String text = parser.getString();
    boolean isShort = text.length() <= limits.number();
    return isYaml() && isShort && parser.currentToken().isNumeric() ? CoreSchema.json(text) : text;
  }

  /**
   * The value of the short form at the current token. A form that was read recently is not parsed
   * again.
   *
   * @throws IllegalArgumentException when the text is not such a value
   */
  Object form(Codec codec, Function<String, Object> parse) {
    return remembered(forms.computeIfAbsent(codec, first -> new HashMap<>()), scalar(), parse);
  }

  /**
   * The reference to the entity with this id; the same object for an id that was read recently.
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

  /** Moves on to the next token. */
  @Nullable JsonToken next() {
    JsonToken token = parser.nextToken();
    reportAlias();
    return token;
  }

  /**
   * Reports an alias at the current token, which a parser of YAML that was not made here takes for
   * text.
   */
  void reportAlias() {
    if (foreign != null && foreign.isCurrentAlias()) {
      error(() -> YamlGuard.alias(parser.getString()));
    }
  }

  /** Counts a list entry, and reports progress from time to time. */
  void listed() {
    if (++listed % REPORTED_EVERY == 0) {
      TokenStreamLocation at = parser.currentLocation();
      steps.reach(Math.max(at.getByteOffset(), at.getCharOffset()));
    }
  }

  /** The number of errors so far; an object is made only when reading it added none. */
  int errors() {
    return log.errors();
  }

  /** Whether the document is of a newer minor version. */
  boolean isNewer() {
    return newer;
  }

  /** Makes unknown fields and words warnings from here on. */
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
   * Reports what should be the id of something, but could be the id of nothing. What was meant can
   * be said when the document has been read.
   */
  void misnamed(Codec codec, Kind.Reference<?> kind, String name) {
    String complaint =
        "%s must be %s, but is %s."
            .formatted(Found.subject(parser), codec.expected(), Text.quoted(name));
    log.lateError(here(), pointer(), () -> complaint + names.maybe(kind, name));
  }

  /** The ids and names of things, kept when they are wanted. */
  Names names() {
    return names;
  }

  /**
   * Reports something unknown: a warning when the document is newer than this reader.
   *
   * @param done what the reader then does with it, such as "left out"
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
          ? " Leave the field out if it has no value."
          : " Take the entry out of the list.";
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
