package org.concertive.io;

import org.concertive.text.Printable;
import org.concertive.text.Text;

/**
 * Something wrong with a document or table as text: what was found, where, and what is allowed.
 * What is wrong with the system that a document describes is a diagnostic of a rule, not a problem.
 *
 * @param source the name of the file; empty for text that has none
 * @param severity whether the text can be read in spite of the problem
 * @param line the line, from 1; in a table the line in which the row begins
 * @param column the column, from 1: in a document counted in characters (Unicode code points), in a
 *     table in cells, as a spreadsheet counts columns. It is 1 when the problem concerns the row or
 *     the file as a whole
 * @param pointer what the problem is about, as a JSON Pointer (RFC 6901); empty for a document as a
 *     whole, and for tables
 * @param message whole sentences for people; their wording may change
 */
public record Problem(
    String source, Severity severity, long line, int column, String pointer, String message) {
  /** Whether the text can be read in spite of a problem. */
  public enum Severity {
    /** Nothing can be made of the text. */
    ERROR,
    /** It can be read, but a part was left out or looks like a mistake. */
    WARNING
  }

  /** Whether the text cannot be read because of this. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * One line, as compilers print it, with the pointer at its end: {@code long-beach.yaml:12:7:
   * There is no … (/practice/routines/0/cadnce)}, {@code oak-hill-ties.csv:12:2: Warning: There is
   * no name …}.
   */
  @Override
  public String toString() {
    return (source.isEmpty() ? "" : Printable.text(source) + ":")
        + line
        + ":"
        + column
        + (isError() ? ": " : ": Warning: ")
        + message
        + (pointer.isEmpty() ? "" : " (" + Text.shortened(pointer, 200) + ")");
  }
}
