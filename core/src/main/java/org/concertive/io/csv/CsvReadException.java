package org.concertive.io.csv;

import java.util.List;

/** A table could not be read. The message lists all problems, one a line. */
public final class CsvReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<CsvProblem> problems;

  CsvReadException(CsvResult result) {
    super(result.toString());
    this.problems = result.problems();
  }

  /** The problems: those of the people, then those of the ties, each in the order of the file. */
  public List<CsvProblem> problems() {
    return problems;
  }
}
