package org.concertive.io.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concertive.io.Problem;
import org.concertive.io.ReadResult;
import org.concertive.model.LeadershipSystem;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading a document: the system, unless there is an error, all problems, and where
 * anything in the document stands. Immutable; it keeps the bytes of the document for {@link
 * #locate}, the system does not.
 */
public final class DocumentResult extends ReadResult<LeadershipSystem> {
  private final byte[] content;
  private final Format format;
  private final Limits limits;

  DocumentResult(
      String source,
      @Nullable LeadershipSystem system,
      List<Problem> problems,
      long unlisted,
      byte[] content,
      Format format,
      Limits limits) {
    super(source.isEmpty() ? "The document" : source, system, problems, unlisted);
    this.content = content;
    this.format = format;
    this.limits = limits;
  }

  /** A document that was not read at all. */
  static DocumentResult refused(String source, String message) {
    return refused(source, new Location(1, 1), message);
  }

  /** A document that was not read at all because of what stands at this place. */
  static DocumentResult refused(String source, Location at, String message) {
    Problem problem =
        new Problem(source, Problem.Severity.ERROR, at.line(), at.column(), "", message);
    return new DocumentResult(
        source, null, List.of(problem), 0, new byte[0], Format.JSON, Limits.STANDARD);
  }

  /** The system; empty when there is an error. */
  public Optional<LeadershipSystem> system() {
    return value();
  }

  /**
   * Where something stands in the document: the name of a field, or the start of an entry of a
   * list. For what the document leaves out, it is the nearest thing around it. Scans the document;
   * to locate many things, call {@link #locate(Collection)}, which scans it once.
   *
   * @param jsonPointer a JSON Pointer (RFC 6901), such as that of a diagnostic
   * @return the place; empty when the text is not a pointer or the document could not be scanned
   */
  public Optional<Location> locate(String jsonPointer) {
    return Optional.ofNullable(locate(List.of(jsonPointer)).get(jsonPointer));
  }

  /**
   * Where several things stand in the document, found together in one pass.
   *
   * @return the places by pointer; without those that {@link #locate(String)} would not find
   */
  public Map<String, Location> locate(Collection<String> jsonPointers) {
    return Places.of(content, format, limits, jsonPointers);
  }
}
