package org.concertive.io.document;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the text of a YAML document before it is parsed. */
final class YamlText {
  /** More warnings than anybody reads. */
  private static final int MOST_CUTS = 10_000;

  private final byte[] content;
  private final int longestWord;
  private int line = 1;
  private int column = 1;
  private int word;

  /** Where text ends before a # that may belong to it; the mark after the text. */
  private final Set<Long> cuts = new HashSet<>();

  /** The column after the last character of the line that is not blank. */
  private int ended = 1;

  /**
   * A text.
   *
   * @param longestWord the longest run of characters without a blank; the time to parse one grows
   *     with its square
   */
  YamlText(byte[] content, int longestWord) {
    this.content = content;
    this.longestWord = longestWord;
  }

  /** Walks the text, and answers the first fault; null when there is none. */
  YamlSyntax.@Nullable Fault fault() {
    int foreign = Utf8.firstFault(content, content.length);
    String message = walk(foreign < 0 ? content.length : foreign);
    if (message == null && foreign >= 0) {
      message = "This is not text in UTF-8. Save the file in that encoding.";
    }
    return message == null ? null : new YamlSyntax.Fault(Marks.of(line, column), message);
  }

  private @Nullable String walk(int end) {
    for (int i = Utf8.startOf(content); i < end; i++) {
      byte b = content[i];
      if (b == '\n' || (b == '\r' && (i + 1 == end || content[i + 1] != '\n'))) {
        line++;
        column = 1;
        word = 0;
        ended = 1;
        continue;
      }
      if (Utf8.isControl(content, i)
          || (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r')) {
        return Utf8.controlMessage(content, i);
      }
      if (b == '#' && word == 0 && cuts.size() < MOST_CUTS && ended > 1 && isWord(i + 1)) {
        cuts.add(Marks.of(line, ended));
      }
      if ((b & 0xC0) != 0x80) {
        column++;
        word = b == ' ' || b == '\t' ? 0 : word + 1;
        ended = word == 0 ? ended : column;
        if (word > longestWord) {
          return "A run of characters without a blank exceeds the limit of " + longestWord + ".";
        }
      }
    }
    return null;
  }

  private boolean isWord(int i) {
    return i < content.length && (content[i] & 0xFF) > ' ' && content[i] != '#';
  }

  /**
   * Where text ends although a # after a blank may belong to it, as in {@code We are #1}: a comment
   * starts there.
   */
  Set<Long> cuts() {
    return cuts;
  }
}
