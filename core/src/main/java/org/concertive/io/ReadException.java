package org.concertive.io;

import java.util.List;

/** A document or table could not be read. The message lists all problems, one per line. */
public final class ReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ReadException(ReadResult<?> result) {
    super(result.toString());
    this.problems = result.problems();
  }

  /** The problems, in the order of {@link ReadResult#problems}. */
  public List<Problem> problems() {
    return problems;
  }
}
