package org.concertive.network;

import java.util.Arrays;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Collects nodes of two kinds and ties between them and builds a network from them. Nodes are
 * either numbers below two sizes given at the start, or names, numbered in order of first
 * appearance; a row and a column may have the same name. Not safe to share between threads.
 *
 * <p>A second tie between the same two nodes is an error, unless {@link #combiningRepeatedTies()}
 * was called.
 *
 * <pre>{@code
 * TwoModeNetwork attendance =
 *     TwoModeNetwork.builder().tie("kim", "monday").tie("lee", "monday").row("ana").build();
 * }</pre>
 */
public final class TwoModeBuilder {
  private final Ties ties = new Ties();
  private final int rowCount;
  private final int columnCount;
  private @Nullable NameTable rowNames;
  private @Nullable NameTable columnNames;
  private boolean nameTablesAreShared;
  private boolean repeatedTiesAreCombined;

  TwoModeBuilder() {
    rowCount = 0;
    columnCount = 0;
    rowNames = new NameTable();
    columnNames = new NameTable();
  }

  TwoModeBuilder(int rows, int columns) {
    if (rows < 0 || columns < 0) {
      throw new IllegalArgumentException(
          "A network of "
              + rows
              + " rows and "
              + columns
              + " columns cannot be built; it must have 0 or more of each.");
    }
    rowCount = rows;
    columnCount = columns;
  }

  /**
   * Adds a row by name, unless it exists.
   *
   * @throws IllegalStateException when nodes are numbers
   */
  public TwoModeBuilder row(CharSequence name) {
    numberOf(Mode.ROWS, name);
    return this;
  }

  /**
   * Adds a column by name, unless it exists.
   *
   * @throws IllegalStateException when nodes are numbers
   */
  public TwoModeBuilder column(CharSequence name) {
    numberOf(Mode.COLUMNS, name);
    return this;
  }

  /**
   * The number of a node, which is added if it does not exist yet.
   *
   * @throws IllegalStateException when nodes are numbers
   */
  public int numberOf(Mode mode, CharSequence name) {
    NameTable rows = rowNames;
    NameTable columns = columnNames;
    if (rows == null || columns == null) {
      throw new IllegalStateException(
          "The nodes of this network are numbers, "
              + rowCount
              + " rows and "
              + columnCount
              + " columns; it takes no names.");
    }
    if (nameTablesAreShared) {
      rows = rows.copy();
      columns = columns.copy();
      rowNames = rows;
      columnNames = columns;
      nameTablesAreShared = false;
    }
    return (mode == Mode.ROWS ? rows : columns).add(name);
  }

  /** Adds a tie between a row and a column by name. */
  public TwoModeBuilder tie(CharSequence row, CharSequence column) {
    return tie(numberOf(Mode.ROWS, row), numberOf(Mode.COLUMNS, column));
  }

  /** Adds a tie between a row and a column by number. */
  public TwoModeBuilder tie(int row, int column) {
    ties.add(row, column);
    return this;
  }

  /** Combines repeated ties into one and counts them, instead of refusing them. */
  public TwoModeBuilder combiningRepeatedTies() {
    repeatedTiesAreCombined = true;
    return this;
  }

  /**
   * Reserves room for this many ties, so that adding them copies none.
   *
   * @throws IllegalArgumentException if that is more than a network can have (2³¹ − 9)
   */
  public TwoModeBuilder expectedTies(long count) {
    ties.expect(count);
    return this;
  }

  /**
   * The network. Linear.
   *
   * @throws IllegalArgumentException if a tie names an unknown node, or is given twice without
   *     {@link #combiningRepeatedTies()}
   */
  public TwoModeNetwork build() {
    int rows = rowNames == null ? rowCount : rowNames.size();
    int columns = columnNames == null ? columnCount : columnNames.size();
    Rows sorted = ties.rows(rows, columns);
    int before = sorted.node.length;
    Rows tidy = tidy(sorted);
    nameTablesAreShared = true;
    return new TwoModeNetwork(
        tidy, tidy.transposed(columns), rowNames, columnNames, before - tidy.node.length);
  }

  private Rows tidy(Rows sorted) {
    int[] start = sorted.start.clone();
    int[] node = new int[sorted.node.length];
    int end = 0;
    for (int row = 0; row < sorted.size(); row++) {
      int begin = end;
      for (int place = sorted.start[row]; place < sorted.start[row + 1]; place++) {
        int column = sorted.node[place];
        if (end > begin && node[end - 1] == column) {
          if (!repeatedTiesAreCombined) {
            throw new IllegalArgumentException(
                "Row "
                    + text(rowNames, row)
                    + " and column "
                    + text(columnNames, column)
                    + " are tied more than once. Maybe combine repeated ties.");
          }
        } else {
          node[end++] = column;
        }
      }
      start[row + 1] = end;
    }
    return new Rows(start, Arrays.copyOf(node, end), null);
  }

  private static String text(@Nullable NameTable names, int node) {
    return names == null ? Integer.toString(node) : Text.quoted(names.name(node));
  }
}
