package org.concertive.io.csv;

import java.io.IOException;
import java.io.Reader;

/** A reader that the caller will close. */
final class LeftOpen extends Reader {
  private final Reader in;

  LeftOpen(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    return in.read(target, offset, length);
  }

  @Override
  public void close() {}
}
