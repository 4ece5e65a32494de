package org.concertive.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes of an encoding that is detected on the way: by the byte order mark, otherwise
 * UTF-8, and windows-1252 from the first byte that is not UTF-8. Everything before it is the same
 * in both, unless characters beyond ASCII were read before: then the bytes are damaged UTF-8, and
 * invalid ones become U+FFFD.
 */
final class TextDecoder extends Reader {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final InputStream in;
  private final boolean closesIt;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
  private @Nullable Charset preset;
  private @Nullable CharsetDecoder decoder;
  private boolean isGuess;
  private boolean isWide;
  private boolean atEnd;
  private int held = -1;
  private int damaged;
  private int firstDamage = -1;

  TextDecoder(InputStream in, CsvOptions options, boolean closesIt) {
    this.in = in;
    this.closesIt = closesIt;
    preset = options.encoding().orElse(null);
  }

  /** The warning about the encoding, once everything is read; null when there is none. */
  @Nullable String note() {
    if (firstDamage < 0) {
      return null;
    }
    String found = "This is not all UTF-8: there is the byte 0x%02X.".formatted(firstDamage);
    return isWide
        ? found
            + " Characters that cannot be read were replaced ("
            + damaged
            + "). Maybe two encodings are mixed."
        : found + " It was read as windows-1252. Maybe save it as UTF-8, or set its encoding.";
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (held >= 0) {
      target[offset] = (char) held;
      held = -1;
      return 1;
    }
    if (length == 1) {
      // A character may take two places.
      char[] two = new char[2];
      int count = read(two, 0, 2);
      if (count > 0) {
        target[offset] = two[0];
        held = count == 2 ? two[1] : -1;
      }
      return Math.min(count, 1);
    }
    CharBuffer text = CharBuffer.wrap(target, offset, length);
    CharsetDecoder by = decoder == null ? begin() : decoder;
    while (true) {
      int before = bytes.position();
      int already = text.position();
      CoderResult result = by.decode(bytes, text, atEnd);
      isWide |= isGuess && bytes.position() - before > text.position() - already;
      if (result.isMalformed()) {
        by = damage(by, result.length(), text);
      } else if (text.position() > offset) {
        return text.position() - offset;
      } else if (!more()) {
        return -1;
      }
    }
  }

  /** Handles an invalid byte: goes on in the other encoding, or replaces it. */
  private CharsetDecoder damage(CharsetDecoder by, int length, CharBuffer text) {
    if (firstDamage < 0) {
      firstDamage = bytes.get(bytes.position()) & 0xFF;
    }
    if (!isWide) {
      isGuess = false;
      CharsetDecoder western = replacing(WESTERN);
      decoder = western;
      return western;
    }
    if (!text.hasRemaining()) {
      return by;
    }
    damaged++;
    bytes.position(bytes.position() + length);
    text.put('\uFFFD');
    return by;
  }

  private boolean more() throws IOException {
    if (atEnd) {
      return false;
    }
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    atEnd = count < 0;
    bytes.position(bytes.position() + Math.max(0, count));
    bytes.flip();
    return true;
  }

  private CharsetDecoder begin() throws IOException {
    while (bytes.remaining() < 3 && more()) {}
    Charset marked = null;
    if (starts(0xEF, 0xBB, 0xBF)) {
      bytes.position(3);
      marked = StandardCharsets.UTF_8;
    } else if (starts(0xFF, 0xFE)) {
      bytes.position(2);
      marked = StandardCharsets.UTF_16LE;
    } else if (starts(0xFE, 0xFF)) {
      bytes.position(2);
      marked = StandardCharsets.UTF_16BE;
    }
    CharsetDecoder first;
    if (preset != null || (marked != null && !marked.equals(StandardCharsets.UTF_8))) {
      first = replacing(marked == null && preset != null ? preset : marked);
    } else {
      isGuess = true;
      isWide = marked != null;
      first = StandardCharsets.UTF_8.newDecoder();
    }
    decoder = first;
    return first;
  }

  private boolean starts(int... mark) {
    if (bytes.remaining() < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static CharsetDecoder replacing(@Nullable Charset charset) {
    Charset known = charset == null ? StandardCharsets.UTF_8 : charset;
    return known
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  @Override
  public void close() throws IOException {
    if (closesIt) {
      in.close();
    }
  }
}
