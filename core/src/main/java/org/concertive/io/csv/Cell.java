package org.concertive.io.csv;

/** The text of a cell without the spaces around it, in a buffer that is reused for each row. */
final class Cell implements CharSequence {
  private final int column;
  private char[] text = new char[32];
  private int length;
  private int lineBreaks;

  /**
   * An empty cell.
   *
   * @param column the column of the file, from 0
   */
  Cell(int column) {
    this.column = column;
  }

  int column() {
    return column;
  }

  void set(String other) {
    set(other.toCharArray(), 0, other.length(), true);
  }

  /** Brings a name into its usual spelling. */
  void spell() {
    if (!Spelling.isUsual(this)) {
      set(Spelling.of(toString()));
    }
  }

  boolean contentEquals(String other) {
    return other.length() == length && other.contentEquals(this);
  }

  /** Whether this is a word, in any case. */
  boolean matches(String word) {
    return word.length() == length && word.equalsIgnoreCase(toString());
  }

  /** The content of an absent cell. */
  void clear() {
    length = 0;
    lineBreaks = 0;
  }

  void set(char[] buffer, int offset, int count, boolean wasQuoted) {
    int begin = offset;
    int end = offset + count;
    while (begin < end && isSpace(buffer[begin])) {
      begin++;
    }
    while (end > begin && isSpace(buffer[end - 1])) {
      end--;
    }
    boolean inQuotes =
        !wasQuoted && end - begin > 1 && buffer[begin] == '"' && buffer[end - 1] == '"';
    if (inQuotes) {
      // There were spaces around the quotes.
      begin++;
      end--;
    }
    length = end - begin;
    if (length > text.length) {
      text = new char[Math.max(length, 2 * text.length)];
    }
    for (int i = 0; i < length; i++) {
      text[i] = buffer[begin + i];
    }
    lineBreaks = wasQuoted ? countLineBreaks() : 0;
    if (inQuotes) {
      undoubleQuotes();
    }
  }

  private void undoubleQuotes() {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      text[kept++] = text[i];
      if (text[i] == '"' && i + 1 < length && text[i + 1] == '"') {
        i++;
      }
    }
    length = kept;
  }

  private int countLineBreaks() {
    int count = 0;
    for (int i = 0; i < length; i++) {
      if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == length || text[i + 1] != '\n'))) {
        count++;
      }
    }
    return count;
  }

  /** Whether a character is removed around a value. */
  static boolean isSpace(char c) {
    return c <= ' '
        || (c >= 0x7F && (c == '\uFEFF' || Character.isSpaceChar(c) || Character.isWhitespace(c)));
  }

  boolean isBlank() {
    return length == 0;
  }

  int lineBreaks() {
    return lineBreaks;
  }

  /** Copies the text into an array at a position, and returns where it ends. */
  int copyTo(char[] target, int begin) {
    for (int i = 0; i < length; i++) {
      target[begin + i] = text[i];
    }
    return begin + length;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return text[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(text, 0, length).subSequence(start, end);
  }

  @Override
  public String toString() {
    return new String(text, 0, length);
  }
}
