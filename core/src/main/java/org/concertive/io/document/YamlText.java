package org.concertive.io.document;

import org.jspecify.annotations.Nullable;

/** Checks the text of a YAML document before it is parsed. */
final class YamlText {
  private final byte[] content;
  private final int longestWord;
  private int line = 1;
  private int column = 1;
  private int word;

  private YamlText(byte[] content, int longestWord) {
    this.content = content;
    this.longestWord = longestWord;
  }

  /**
   * The first fault; null when there is none.
   *
   * @param longestWord the longest run of characters without a blank; the time to parse one grows
   *     with its square
   */
  static YamlSyntax.@Nullable Fault fault(byte[] content, int longestWord) {
    int foreign = Utf8.firstFault(content, content.length);
    YamlText text = new YamlText(content, longestWord);
    String message = text.walk(foreign < 0 ? content.length : foreign);
    if (message == null && foreign >= 0) {
      message = "This is not text in UTF-8. Save the file in that encoding.";
    }
    return message == null ? null : new YamlSyntax.Fault(Marks.of(text.line, text.column), message);
  }

  private @Nullable String walk(int end) {
    for (int i = Utf8.startOf(content); i < end; i++) {
      byte b = content[i];
      if (b == '\n' || (b == '\r' && (i + 1 == end || content[i + 1] != '\n'))) {
        line++;
        column = 1;
        word = 0;
        continue;
      }
      if (isControl(i, end)) {
        return "The control character U+%04X is not allowed in YAML. In double quotes write \\u%04X."
            .formatted(code(i), code(i));
      }
      if ((b & 0xC0) != 0x80) {
        column++;
        word = b == ' ' || b == '\t' ? 0 : word + 1;
        if (word > longestWord) {
          return "A run of characters without a blank exceeds the limit of " + longestWord + ".";
        }
      }
    }
    return null;
  }

  /**
   * Whether a character starts here that YAML does not allow: C0 and C1 except tab and line ends,
   * and non-characters.
   */
  private boolean isControl(int i, int end) {
    int b = content[i] & 0xFF;
    if (b < 0x20) {
      return b != '\t' && b != '\n' && b != '\r';
    }
    if (b == 0x7F) {
      return true;
    }
    if (b == 0xC2 && i + 1 < end) {
      int next = content[i + 1] & 0xFF;
      return next < 0xA0 && next != 0x85;
    }
    return b == 0xEF
        && i + 2 < end
        && (content[i + 1] & 0xFF) == 0xBF
        && (content[i + 2] & 0xFF) >= 0xBE;
  }

  private int code(int i) {
    int b = content[i] & 0xFF;
    return b < 0x80 ? b : b == 0xC2 ? content[i + 1] & 0xFF : 0xFFC0 | (content[i + 2] & 0x3F);
  }
}
