package org.concertive.io.document;

/**
 * A place in a document.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in characters (Unicode code points); a tab is one
 */
public record Location(int line, int column) {
  /** Line and column, as compilers print them: {@code 12:7}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
