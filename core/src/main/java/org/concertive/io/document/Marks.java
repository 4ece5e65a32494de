package org.concertive.io.document;

import tools.jackson.core.TokenStreamLocation;

/**
 * Places in a document as the parsers count them: line and column in one number, which can be
 * compared. The JSON parser counts columns in bytes, the YAML parser in characters; {@link
 * #location} turns both into characters.
 */
final class Marks {
  private final byte[] content;
  private final Format format;
  private int line = 1;
  private int start;

  /** How far the line has been scanned, and the column there in characters. */
  private int at;

  private int characters = 1;

  /** Places in this document; look them up in ascending order. */
  Marks(byte[] content, Format format) {
    this.content = content;
    this.format = format;
    this.start = Utf8.startOf(content);
    this.at = start;
  }

  static long of(int line, int column) {
    return ((long) Math.max(1, line) << 32) | Math.max(1, column);
  }

  static long of(TokenStreamLocation at) {
    return of(at.getLineNr(), at.getColumnNr());
  }

  /** The mark of an offset in bytes of a JSON document. */
  static long of(byte[] content, int offset) {
    Marks marks = new Marks(content, Format.JSON);
    while (marks.nextLine(marks.start) <= offset && marks.start < content.length) {
      marks.start = marks.nextLine(marks.start);
      marks.line++;
    }
    return of(marks.line, offset - marks.start + 1);
  }

  /** The place a mark stands for. */
  Location location(long mark) {
    int wanted = (int) (mark >>> 32);
    int column = (int) mark;
    if (format == Format.YAML) {
      return new Location(wanted, column);
    }
    while (line < wanted && start < content.length) {
      start = nextLine(start);
      line++;
    }
    // Marks come in ascending order, so a line is scanned once however many of them it has.
    if (at < start) {
      at = start;
      characters = 1;
    }
    for (int end = Math.min(content.length, start + column - 1); at < end; at++) {
      if ((content[at] & 0xC0) != 0x80) {
        characters++;
      }
    }
    return new Location(wanted, characters);
  }

  private int nextLine(int from) {
    int i = from;
    while (i < content.length && content[i] != '\n' && content[i] != '\r') {
      i++;
    }
    return i + 1 < content.length && content[i] == '\r' && content[i + 1] == '\n' ? i + 2 : i + 1;
  }

  /** The place of an index of a text. */
  static Location location(String text, int index) {
    String before = text.substring(0, index);
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    int start = before.lastIndexOf('\n') + 1;
    return new Location(lines + 1, before.codePointCount(start, index) + 1);
  }
}
