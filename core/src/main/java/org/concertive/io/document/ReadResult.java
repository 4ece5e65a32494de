package org.concertive.io.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concertive.model.LeadershipSystem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: the system, unless something is wrong with the document, all
 * problems, and where in the document anything stands. Immutable; it keeps the bytes of the
 * document for {@link #locate}, the system does not.
 */
public final class ReadResult {
  private final String source;
  private final @Nullable LeadershipSystem system;
  private final List<Problem> problems;
  private final int unlisted;
  private final byte[] content;
  private final Format format;
  private final Limits limits;

  ReadResult(
      String source,
      @Nullable LeadershipSystem system,
      List<Problem> problems,
      int unlisted,
      byte[] content,
      Format format,
      Limits limits) {
    this.source = source;
    this.system = system;
    this.problems = List.copyOf(problems);
    this.unlisted = unlisted;
    this.content = content;
    this.format = format;
    this.limits = limits;
  }

  /** A document that was not read at all. */
  static ReadResult refused(String source, String message) {
    return refused(source, new Location(1, 1), message);
  }

  /** A document that was not read at all, for what stands at this place. */
  static ReadResult refused(String source, Location at, String message) {
    Problem problem =
        new Problem(source, Problem.Severity.ERROR, at.line(), at.column(), "", message);
    return new ReadResult(
        source, null, List.of(problem), 0, new byte[0], Format.JSON, Limits.STANDARD);
  }

  /** The system; empty when there is an error. */
  public Optional<LeadershipSystem> system() {
    return Optional.ofNullable(system);
  }

  /**
   * The problems by their place in the document, at most so many as {@link Limits#problems} says of
   * each severity.
   */
  public List<Problem> problems() {
    return problems;
  }

  /** The problems for which there is no system. */
  public List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }

  /** The problems in spite of which there is a system, unless there are errors too. */
  public List<Problem> warnings() {
    return problems.stream().filter(problem -> !problem.isError()).toList();
  }

  /** How many problems there are beyond those listed. */
  public int unlisted() {
    return unlisted;
  }

  /**
   * The system.
   *
   * @throws ModelReadException when there is an error; its message lists all problems
   */
  public LeadershipSystem orThrow() {
    if (system == null) {
      throw new ModelReadException(this);
    }
    return system;
  }

  /**
   * Where something stands in the document: the name of a field, the start of an entry of a list;
   * of what the document leaves out, the nearest thing around it. Looks through the document;
   * {@link #locate(Collection)} does so once for many.
   *
   * @param jsonPointer a JSON Pointer (RFC 6901), such as that of a diagnostic
   * @return the place; empty when the text is no pointer or the document could not be looked
   *     through
   */
  public Optional<Location> locate(String jsonPointer) {
    return Optional.ofNullable(locate(List.of(jsonPointer)).get(jsonPointer));
  }

  /**
   * Where several things stand in the document, looked for together in one pass.
   *
   * @return the places by pointer; without those that {@link #locate(String)} would not find
   */
  public Map<String, Location> locate(Collection<String> jsonPointers) {
    return Places.of(content, format, limits, jsonPointers);
  }

  /** All problems, one a line. */
  @Override
  public String toString() {
    String name = source.isEmpty() ? "The document" : source;
    if (problems.isEmpty()) {
      return name + " was read without problems.";
    }
    StringBuilder text = new StringBuilder(name);
    text.append(system == null ? " cannot be read:" : " was read with warnings:");
    for (Problem problem : problems) {
      text.append("\n  ").append(problem);
    }
    return unlisted == 0
        ? text.toString()
        : text.append("\n  … and ").append(unlisted).append(" more").toString();
  }
}
