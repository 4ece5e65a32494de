package org.concertive.io.csv;

import com.google.common.base.CharMatcher;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a table. Its beginning is inspected first, to see whether it is text and what
 * separates its cells. A marker row is added at the end, to detect a quote that is never closed:
 * the marker is then inside it.
 */
final class TableText extends Reader {
  /** Occurs in no text. */
  static final char MARK = '\uFFFF';

  private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '|');
  private static final String END = "\n" + MARK;
  private static final int HEAD = 1 << 16;
  private static final int LOOK = 1024;

  private final Reader in;
  private char[] head = new char[LOOK];
  private int position;
  private int end;
  private int ending = -1;
  private long linesBefore;
  private @Nullable Character written;

  TableText(Reader in) {
    this.in = in;
  }

  /**
   * Inspects the beginning.
   *
   * @return why this is not a table; null when it may be one
   */
  @Nullable String begin() throws IOException {
    int count = 0;
    while (end < HEAD && (count = in.read(head, end, head.length - end)) >= 0) {
      end += count;
      if (end == head.length && end < HEAD) {
        head = Arrays.copyOf(head, 2 * end);
      }
    }
    if (end > 0 && head[0] == '\uFEFF') {
      position = 1;
    }
    String refusal = refusal();
    if (refusal != null) {
      return refusal;
    }
    written = separatorLine();
    return firstLine() == end ? "The file is empty. Its first line must name the columns." : null;
  }

  /** What may separate the cells, the most frequent in the first line first, and a blank last. */
  List<Character> separators() {
    if (written != null) {
      return List.of(written);
    }
    String line = lineWithoutQuotes();
    List<Character> all = new ArrayList<>(SEPARATORS);
    all.sort(Comparator.comparingInt(one -> -CharMatcher.is(one).countIn(line)));
    all.add(' ');
    return all;
  }

  /** The first line that is not blank, without what stands in quotes. */
  private String lineWithoutQuotes() {
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    for (int i = firstLine(); i < end && (quoted || !isLineEnd(head[i])); i++) {
      quoted ^= head[i] == '"';
      if (!quoted) {
        line.append(head[i]);
      }
    }
    return line.toString();
  }

  /** The beginning of the table as far as it was inspected, in whole lines. */
  String beginning() {
    int last = end;
    while (end == HEAD && last > position && !isLineEnd(head[last - 1])) {
      last--;
    }
    return new String(head, position, last - position);
  }

  /** All characters. */
  String rest() throws IOException {
    String all = CharStreams.toString(this);
    return all.substring(0, all.length() - END.length());
  }

  private @Nullable String refusal() {
    if (startsWith("PK\u0003\u0004") || startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return "This is a spreadsheet or archive, not a table in text. Save it as CSV first.";
    }
    for (int i = 0; i < Math.min(LOOK, end); i++) {
      if (head[i] == 0) {
        return "This is binary data, not a table in text. Maybe it is UTF-16 without a byte order"
            + " mark: then set the encoding.";
      }
    }
    return null;
  }

  private boolean startsWith(String text) {
    return end >= text.length() && new String(head, 0, text.length()).equals(text);
  }

  /** Skips a first line such as {@code sep=;} and returns its separator. */
  private @Nullable Character separatorLine() {
    String start = new String(head, position, Math.min(6, end - position));
    int quoted = start.startsWith("\"") ? 1 : 0;
    if (!start.regionMatches(true, quoted, "sep=", 0, 4) || position + 5 + quoted > end) {
      return null;
    }
    char found = head[position + 4 + quoted];
    int after = position + 5 + 2 * quoted;
    if (found == '"' || isLineEnd(found) || (after < end && !isLineEnd(head[after]))) {
      return null;
    }
    position = after;
    if (position + 1 < end && head[position] == '\r' && head[position + 1] == '\n') {
      position++;
    }
    position = Math.min(end, position + 1);
    linesBefore = 1;
    return found;
  }

  /** Where the first line that is not blank begins. */
  private int firstLine() {
    int i = position;
    while (i < end && Cell.isSpace(head[i]) && head[i] != '\t') {
      i++;
    }
    int rest = i;
    while (rest < end && Cell.isSpace(head[rest])) {
      rest++;
    }
    return rest == end ? end : i;
  }

  private static boolean isLineEnd(char c) {
    return c == '\r' || c == '\n';
  }

  /** Whether the last characters have been read. */
  boolean isOver() {
    return ending >= 0;
  }

  /** The number of lines skipped before the header. */
  long linesBefore() {
    return linesBefore;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position < end) {
      int count = Math.min(length, end - position);
      System.arraycopy(head, position, target, offset, count);
      position += count;
      return count;
    }
    if (ending < 0) {
      int count = in.read(target, offset, length);
      if (count >= 0) {
        return count;
      }
      ending = 0;
    }
    if (ending == END.length()) {
      return -1;
    }
    int count = Math.min(length, END.length() - ending);
    END.getChars(ending, ending + count, target, offset);
    ending += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
