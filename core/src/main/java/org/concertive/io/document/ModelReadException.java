package org.concertive.io.document;

import java.util.List;

/** A document could not be read. The message lists all problems, one a line. */
public final class ModelReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ModelReadException(ReadResult result) {
    super(result.toString());
    this.problems = result.problems();
  }

  /** The problems, in the order of the document. */
  public List<Problem> problems() {
    return problems;
  }
}
