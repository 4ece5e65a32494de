package org.concertive.io.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Documents are UTF-8, with or without a byte order mark; UTF-16 is turned into it. */
final class Utf8 {
  private static final int LOOK = 1024;

  private static final String ESCAPED =
      "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  private Utf8() {}

  /** The content in UTF-8; what is not UTF-16, with or without its mark, stays as it is. */
  static byte[] of(byte[] content) {
    Charset charset = utf16(content);
    if (charset == null) {
      return content;
    }
    try {
      CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(content));
      return text.toString().getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      // Half a character: reported as text in another encoding.
      return content;
    }
  }

  /** UTF-16 by its mark, or by the zero beside an ASCII character at the start. */
  private static @Nullable Charset utf16(byte[] content) {
    if (content.length < 2) {
      return null;
    }
    int start = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
    if (start == 0xFEFF || (start > 0 && start < 0x7F)) {
      return StandardCharsets.UTF_16BE;
    }
    boolean isAsciiThenZero = start != 0 && (start & 0x80FF) == 0;
    return start == 0xFFFE || isAsciiThenZero ? StandardCharsets.UTF_16LE : null;
  }

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
   * Whether a document holds this character in an escape only, since a reader or terminal would
   * obey or refuse it rather than show it: control characters and ends of lines beyond ASCII, what
   * turns the writing around, and what is no character.
   */
  static boolean isEscaped(char c) {
    return (c >= 0x7F && c <= 0x9F) || c >= 0xFFFE || ESCAPED.indexOf(c) >= 0;
  }

  /**
   * Whether a control character starts here that documents do not hold as it is: C1 but for the end
   * of a line, and what is no character. Those of C0 are left to the syntax.
   */
  static boolean isControl(byte[] content, int i) {
    int b = content[i] & 0xFF;
    int next = i + 1 < content.length ? content[i + 1] & 0xFF : 0;
    return switch (b) {
      case 0x7F -> true;
      case 0xC2 -> next >= 0x80 && next < 0xA0 && next != 0x85;
      case 0xEF -> next == 0xBF && i + 2 < content.length && (content[i + 2] & 0xFF) >= 0xBE;
      default -> false;
    };
  }

  /** The offset of the first such character; -1 when there is none. */
  static int firstControl(byte[] content) {
    for (int i = 0; i < content.length; i++) {
      byte b = content[i];
      if ((b == 0x7F || b == (byte) 0xC2 || b == (byte) 0xEF) && isControl(content, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The message for the control character that starts here. */
  static String controlMessage(byte[] content, int i) {
    int b = content[i] & 0xFF;
    int code = b < 0x80 ? b : b == 0xC2 ? content[i + 1] & 0xFF : 0xFFC0 | (content[i + 2] & 0x3F);
    return "The control character U+%04X is not allowed here. In double quotes write \\u%04X."
        .formatted(code, code);
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
