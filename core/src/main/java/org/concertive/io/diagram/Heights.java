package org.concertive.io.diagram;

import java.util.List;

/** How high on the page cells stand, their order in the columns being given. */
final class Heights {
  private static final int PASSES = 10;
  private static final double BOXES_APART = 14;
  private static final double LANES_APART = 6;

  private Heights() {}

  /** Stands all cells near what they are linked with, in their order and apart. */
  static void stand(List<List<Cell>> columns) {
    for (List<Cell> column : columns) {
      place(column, new double[column.size()]);
      double shift = (top(column) + column.get(column.size() - 1).bottom()) / 2;
      column.forEach(cell -> cell.moveTo(cell.top() - shift));
    }
    for (int pass = 0; pass < PASSES; pass++) {
      boolean isBoth = pass >= PASSES - 2;
      boolean isFromLeft = pass % 2 == 0;
      for (int i = 0; i < columns.size(); i++) {
        List<Cell> column = columns.get(isFromLeft ? i : columns.size() - 1 - i);
        double[] wishes = new double[column.size()];
        for (int j = 0; j < wishes.length; j++) {
          wishes[j] = column.get(j).wish(isBoth || isFromLeft, isBoth || !isFromLeft);
        }
        place(column, wishes);
      }
    }
    startAtTop(columns);
  }

  /** Moves all cells alike, so that the highest stands at 0. */
  static void startAtTop(List<List<Cell>> columns) {
    double top = columns.stream().mapToDouble(Heights::top).min().orElse(0);
    columns.forEach(column -> column.forEach(cell -> cell.moveTo(cell.top() - top)));
  }

  private static double top(List<Cell> column) {
    return column.get(0).top();
  }

  private static double apart(Cell above, Cell below) {
    return above.isLane() || below.isLane() ? LANES_APART : BOXES_APART;
  }

  /** Moves one cell of a column down, or up if negative, and with it those in its way. */
  static void move(List<Cell> column, int moved, double shift) {
    Cell cell = column.get(moved);
    cell.moveTo(cell.top() + shift);
    for (int i = moved + 1; i < column.size(); i++) {
      Cell above = column.get(i - 1);
      Cell below = column.get(i);
      below.moveTo(Math.max(below.top(), above.bottom() + apart(above, below)));
    }
    for (int i = moved - 1; i >= 0; i--) {
      Cell above = column.get(i);
      Cell below = column.get(i + 1);
      above.moveTo(Math.min(above.top(), below.top() - apart(above, below) - above.height()));
    }
  }

  /**
   * Stands the cells of a column as near as can be to where they would be best, in their order and
   * apart: cells that would be too near are moved together, as one block.
   */
  private static void place(List<Cell> column, double[] wishes) {
    int n = column.size();
    double[] offsets = new double[n];
    for (int i = 1; i < n; i++) {
      Cell above = column.get(i - 1);
      Cell cell = column.get(i);
      offsets[i] = offsets[i - 1] + (above.height() + cell.height()) / 2 + apart(above, cell);
    }
    double[] sums = new double[n];
    int[] sizes = new int[n];
    int blocks = 0;
    for (int i = 0; i < n; i++) {
      sums[blocks] = wishes[i] - offsets[i];
      sizes[blocks] = 1;
      blocks++;
      while (blocks > 1
          && sums[blocks - 2] / sizes[blocks - 2] >= sums[blocks - 1] / sizes[blocks - 1]) {
        sums[blocks - 2] += sums[blocks - 1];
        sizes[blocks - 2] += sizes[blocks - 1];
        blocks--;
      }
    }
    int cell = 0;
    for (int block = 0; block < blocks; block++) {
      double start = sums[block] / sizes[block];
      for (int i = 0; i < sizes[block]; i++, cell++) {
        Cell one = column.get(cell);
        one.moveTo(start + offsets[cell] - one.height() / 2);
      }
    }
  }
}
