package org.concertive.io.csv;

import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Makes one blank of several blanks and tabs outside of quotes, and none of those before a line.
 */
final class SingleBlanks extends Reader {
  private final Reader in;
  private boolean isAfterBlank = true;
  private boolean isQuoted;

  SingleBlanks(Reader in) {
    this.in = in;
  }

  /** A text with single blanks. */
  static String in(String text) throws IOException {
    return CharStreams.toString(new SingleBlanks(new StringReader(text)));
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int end = offset;
    while (end == offset && length > 0) {
      int count = in.read(target, offset, length);
      if (count < 0) {
        return -1;
      }
      for (int i = offset; i < offset + count; i++) {
        char c = target[i];
        isQuoted ^= c == '"';
        boolean isBlank = !isQuoted && (c == ' ' || c == '\t');
        if (!isBlank || !isAfterBlank) {
          target[end++] = isBlank ? ' ' : c;
        }
        isAfterBlank = isBlank || (!isQuoted && (c == '\n' || c == '\r'));
      }
    }
    return end - offset;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
