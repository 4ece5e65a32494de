package org.concertive.io.csv;

/**
 * Something wrong with a table: what was found, where, and what must hold.
 *
 * @param source the name of the file; empty for text that has none
 * @param severity whether there can be a network all the same
 * @param line the line in which the row begins, from 1
 * @param column which cell of the row, from 1 as a spreadsheet counts columns; 1 when the problem
 *     is about the row or the file as a whole
 * @param message whole sentences for people; their wording may change
 */
public record CsvProblem(String source, Severity severity, long line, int column, String message) {
  /** Whether there can be a network in spite of a problem. */
  public enum Severity {
    /** There is no network. */
    ERROR,
    /** There is one; a row was left out, or something looks like a mistake. */
    WARNING
  }

  /** Whether there is no network because of this. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * One line, as compilers print it: {@code oak-hill-ties.csv:12:2: Warning: There is no name …}.
   */
  @Override
  public String toString() {
    return (source.isEmpty() ? "" : source + ":")
        + line
        + ":"
        + column
        + (isError() ? ": " : ": Warning: ")
        + message;
  }
}
