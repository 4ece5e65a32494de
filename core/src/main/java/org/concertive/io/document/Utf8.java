package org.concertive.io.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Documents are UTF-8, with or without a byte order mark. */
final class Utf8 {
  private static final int LOOK = 1024;

  private static final String OBEYED =
      "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private Utf8() {}

  /** Where the text starts: after the byte order mark, if there is one. */
  static int startOf(byte[] content) {
    return content.length >= 3
            && content[0] == (byte) 0xEF
            && content[1] == (byte) 0xBB
            && content[2] == (byte) 0xBF
        ? 3
        : 0;
  }

  /**
   * Whether the beginning cannot be text in UTF-8: other encodings have zeros or their own mark
   * there.
   */
  static boolean isBinary(byte[] content) {
    if (content.length >= 2 && ((content[0] & 0xFF) >= 0xFE && (content[1] & 0xFF) >= 0xFE)) {
      return true;
    }
    for (int i = 0; i < Math.min(LOOK, content.length); i++) {
      if (content[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a reader or terminal would obey this character rather than show it: control characters
   * and ends of lines beyond ASCII, and what turns the writing around.
   */
  static boolean isObeyed(char c) {
    return (c >= 0x7F && c <= 0x9F) || OBEYED.indexOf(c) >= 0;
  }

  /** The index of the first half of a character that lacks the other; -1 when there is none. */
  static int firstHalf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The offset of the first byte before {@code end} that is not UTF-8; -1 when there is none. */
  static int firstFault(byte[] content, int end) {
    ByteBuffer bytes = ByteBuffer.wrap(content, 0, end);
    CharBuffer text = CharBuffer.allocate(4096);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    while (true) {
      CoderResult result = decoder.decode(bytes, text, end == content.length);
      if (result.isError()) {
        return bytes.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      text.clear();
    }
  }

  /** Whether the char at {@code i} is one half of a character, without the other. */
  static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
