package org.concertive.io.document;

/**
 * One object of a description as a document would write it, for reading: it prints as its lines.
 *
 * @param text the lines
 */
public record Excerpt(String text) {
  @Override
  public String toString() {
    return text;
  }
}
