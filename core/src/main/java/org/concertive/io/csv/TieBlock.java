package org.concertive.io.csv;

import java.util.Arrays;
import org.concertive.network.NetworkBuilder;

/** Some rows of ties, whose names are looked up together. */
final class TieBlock {
  private static final int ROWS = 1 << 16;
  private static final int MOST_TEXT = 1 << 22;

  private char[] text = new char[1024];

  /** Where the names end; starts and ends of ties alternate, as in the next two. */
  private int[] ends = new int[128];

  private int[] columns = new int[128];
  private int[] numbers = new int[128];
  private double[] values = new double[64];
  private long[] lines = new long[64];
  private int count;
  private int length;

  /** Adds a tie; with an empty end, somebody without one. */
  void add(Cell from, Cell to, double value, long line) {
    if (count == lines.length) {
      grow();
    }
    boolean isTie = !to.isBlank();
    add(from, 2 * count);
    add(isTie ? to : from, 2 * count + 1);
    columns[2 * count + 1] = to.column();
    values[count] = isTie ? value : 0;
    lines[count++] = line;
  }

  private void add(Cell name, int place) {
    int most = length + name.length();
    if (most > text.length) {
      text = Arrays.copyOf(text, Math.max(most, 2 * text.length));
    }
    length = name.copyTo(text, length);
    ends[place] = length;
    columns[place] = name.column();
  }

  private void grow() {
    ends = Arrays.copyOf(ends, 4 * count);
    columns = Arrays.copyOf(columns, 4 * count);
    numbers = Arrays.copyOf(numbers, 4 * count);
    values = Arrays.copyOf(values, 2 * count);
    lines = Arrays.copyOf(lines, 2 * count);
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

  /** The columns of the names in the file, from 1. */
  int fromColumn(int row) {
    return columns[2 * row] + 1;
  }

  int toColumn(int row) {
    return columns[2 * row + 1] + 1;
  }

  /** Whether the row has a start and no end. */
  boolean isAlone(int row) {
    return values[row] == 0;
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
