package org.concertive.io.csv;

import java.util.Arrays;
import org.concertive.network.NetworkBuilder;

/** Some rows of ties, whose names are looked up together. */
final class TieBlock {
  private static final int ROWS = 1 << 16;
  private static final int MOST_TEXT = 1 << 22;

  private char[] text = new char[32 * ROWS];

  /** Where the names end; starts and ends of ties alternate. */
  private final int[] ends = new int[2 * ROWS];

  private final int[] numbers = new int[2 * ROWS];
  private final double[] values = new double[ROWS];
  private final long[] lines = new long[ROWS];
  private int count;
  private int length;

  void add(Cell from, Cell to, double value, long line) {
    int most = length + from.length() + to.length();
    if (most > text.length) {
      text = Arrays.copyOf(text, Math.max(most, 2 * text.length));
    }
    length = from.copyTo(text, length);
    ends[2 * count] = length;
    length = to.copyTo(text, length);
    ends[2 * count + 1] = length;
    values[count] = value;
    lines[count++] = line;
  }

  boolean isFull() {
    return count == ROWS || length > MOST_TEXT;
  }

  /** Looks all names up. */
  void resolve(NetworkBuilder network, boolean addsUnknown) {
    if (addsUnknown) {
      network.numbersOf(text, ends, 2 * count, numbers);
    } else {
      network.numbersOfKnown(text, ends, 2 * count, numbers);
    }
  }

  int count() {
    return count;
  }

  /** The number of the node; −1 when it is unknown. */
  int from(int row) {
    return numbers[2 * row];
  }

  int to(int row) {
    return numbers[2 * row + 1];
  }

  String fromName(int row) {
    int begin = row == 0 ? 0 : ends[2 * row - 1];
    return new String(text, begin, ends[2 * row] - begin);
  }

  String toName(int row) {
    return new String(text, ends[2 * row], ends[2 * row + 1] - ends[2 * row]);
  }

  double value(int row) {
    return values[row];
  }

  long line(int row) {
    return lines[row];
  }

  void clear() {
    count = 0;
    length = 0;
  }
}
