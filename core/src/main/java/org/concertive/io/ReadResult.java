package org.concertive.io;

import java.util.List;
import java.util.Optional;
import org.concertive.io.csv.CsvResult;
import org.concertive.io.csv.TablesResult;
import org.concertive.io.document.DocumentResult;
import org.concertive.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading: what was read, unless there is an error, and all problems. Immutable.
 *
 * @param <T> what is read
 */
public abstract sealed class ReadResult<T> permits DocumentResult, CsvResult, TablesResult {
  private final String name;
  private final @Nullable T value;
  private final List<Problem> problems;
  private final long unlisted;

  /**
   * Makes a result.
   *
   * @param name what was read, as the subject of a sentence
   * @param value null when there is an error
   */
  protected ReadResult(String name, @Nullable T value, List<Problem> problems, long unlisted) {
    this.name = name;
    this.value = value;
    this.problems = List.copyOf(problems);
    this.unlisted = unlisted;
  }

  /** What was read; empty when there is an error. */
  protected final Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The problems in the order of the text; of a network those of the people come before those of
   * the ties. The limits say how many of each severity are listed.
   */
  public final List<Problem> problems() {
    return problems;
  }

  /** The problems that make reading fail. */
  public final List<Problem> errors() {
    return problems.stream().filter(Problem::isError).toList();
  }

  /** The other problems. */
  public final List<Problem> warnings() {
    return problems.stream().filter(problem -> !problem.isError()).toList();
  }

  /** The number of problems beyond those listed. */
  public final long unlisted() {
    return unlisted;
  }

  /**
   * What was read.
   *
   * @throws ReadException when there is an error; its message lists all problems
   */
  public final T orThrow() {
    if (value == null) {
      throw new ReadException(this);
    }
    return value;
  }

  /** All problems, one per line. */
  @Override
  public final String toString() {
    if (problems.isEmpty()) {
      return Printable.text(name) + " was read without problems.";
    }
    StringBuilder text = new StringBuilder(Printable.text(name));
    text.append(value == null ? " cannot be read:" : " was read with warnings:");
    problems.forEach(problem -> text.append("\n  ").append(problem));
    return unlisted == 0
        ? text.toString()
        : text.append("\n  … and ").append(unlisted).append(" more").toString();
  }
}
