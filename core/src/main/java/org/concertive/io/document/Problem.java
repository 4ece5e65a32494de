package org.concertive.io.document;

import org.concertive.text.Text;

/**
 * Something wrong with a document as text: what was found, where, and what is allowed. What is
 * wrong with the system that a document describes is a diagnostic of a rule and no problem.
 *
 * @param source the name of the file; empty for text that has none
 * @param severity whether the document can be read all the same
 * @param line the line, from 1
 * @param column the column, from 1, in characters (Unicode code points)
 * @param pointer what it is about, as a JSON Pointer (RFC 6901); empty for the document as a whole
 * @param message whole sentences for people; their wording may change
 */
public record Problem(
    String source, Severity severity, int line, int column, String pointer, String message) {
  /** Whether a document can be read in spite of a problem. */
  public enum Severity {
    /** The document cannot be read. */
    ERROR,
    /** It can be read; something of it was left out or looks like a mistake. */
    WARNING
  }

  /** Whether the document cannot be read because of this. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * One line, as compilers print it: {@code long-beach.yaml:12:7 /practice/routines/0/cadnce: There
   * is no …}.
   */
  @Override
  public String toString() {
    String place = (source.isEmpty() ? "" : source + ":") + line + ":" + column;
    String subject = pointer.isEmpty() ? place : place + " " + Text.shortened(pointer, 200);
    return subject + (isError() ? ": " : ": Warning: ") + message;
  }
}
