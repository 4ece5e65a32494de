package org.concertive.io.findings;

import java.util.regex.Pattern;
import org.concertive.text.Printable;

/** Text in lines of a width: paragraphs, each beside its lead and wrapped under itself. */
final class Paragraphs {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9]+m");

  private final StringBuilder text = new StringBuilder();
  private final int width;

  Paragraphs(int width) {
    this.width = width;
  }

  /** An empty line. */
  Paragraphs gap() {
    text.append('\n');
    return this;
  }

  /**
   * A paragraph.
   *
   * @param lead what stands before it on its first line; may be coloured
   * @param words the paragraph, made printable
   */
  Paragraphs add(int indent, String lead, String words) {
    StringBuilder line = new StringBuilder(" ".repeat(indent)).append(lead);
    int hanging = indent + length(COLOUR.matcher(lead).replaceAll(""));
    int length = hanging;
    for (String word : Printable.text(words).split(" ", -1)) {
      if (length > hanging && length + 1 + length(word) > width) {
        text.append(line).append('\n');
        line = new StringBuilder(" ".repeat(hanging));
        length = hanging;
      }
      if (length > hanging) {
        line.append(' ');
        length++;
      }
      line.append(word);
      length += length(word);
    }
    text.append(line.toString().stripTrailing()).append('\n');
    return this;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
