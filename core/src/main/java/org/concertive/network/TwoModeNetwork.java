package org.concertive.network;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.concertive.execution.Execution;
import org.jspecify.annotations.Nullable;

/**
 * Nodes of two kinds and the ties between the one kind and the other: people and the tasks they
 * have, teachers and the meetings they were at. There are no ties within a kind. The nodes of each
 * kind, its {@linkplain Mode mode}, are numbered from 0; those without a tie count. Ties have no
 * values. Immutable.
 *
 * <p>Memory: four bytes a node, eight a tie. Two are equal when their ties and names are.
 */
public final class TwoModeNetwork {
  private final Rows rows;
  private final Rows columns;
  private final @Nullable NameTable rowNames;
  private final @Nullable NameTable columnNames;
  private final int repeated;

  TwoModeNetwork(
      Rows rows,
      Rows columns,
      @Nullable NameTable rowNames,
      @Nullable NameTable columnNames,
      int repeated) {
    this.rows = rows;
    this.columns = columns;
    this.rowNames = rowNames;
    this.columnNames = columnNames;
    this.repeated = repeated;
  }

  /** A builder whose nodes are names. */
  public static TwoModeBuilder builder() {
    return new TwoModeBuilder();
  }

  /**
   * A builder whose nodes are the numbers below two sizes.
   *
   * @param rows how many nodes of the first kind, 0 or more
   * @param columns how many nodes of the second kind, 0 or more
   */
  public static TwoModeBuilder builder(int rows, int columns) {
    return new TwoModeBuilder(rows, columns);
  }

  /** How many nodes of a kind there are. */
  public int size(Mode mode) {
    return rows(mode).size();
  }

  /** How many ties there are. */
  public int tieCount() {
    return rows.node.length;
  }

  /** How many ties a node has. */
  public int degree(Mode mode, int node) {
    return rows(mode).count(inside(mode, node));
  }

  /** The nodes of the other kind that a node is tied to, ascending. */
  public IntStream neighbors(Mode mode, int node) {
    return rows(mode).row(inside(mode, node));
  }

  /** Whether there is a tie. Logarithmic in the ties of the row. */
  public boolean hasTie(int row, int column) {
    return rows.has(inside(Mode.ROWS, row), inside(Mode.COLUMNS, column));
  }

  /** The name of a node; its number as text when nodes have no names. */
  public String name(Mode mode, int node) {
    NameTable names = names(mode);
    return names == null ? Integer.toString(inside(mode, node)) : names.name(inside(mode, node));
  }

  /** The node of a name; empty when there is none, or when nodes have no names. */
  public OptionalInt node(Mode mode, CharSequence name) {
    NameTable names = names(mode);
    int node = names == null ? -1 : names.find(name);
    return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
  }

  /** Whether nodes have names. */
  public boolean isNamed() {
    return rowNames != null;
  }

  /** How many ties were there already and became one when this network was built. */
  public int repeatedTiesCombined() {
    return repeated;
  }

  /** The same network seen from the other side: rows are columns. */
  public TwoModeNetwork transposed() {
    return new TwoModeNetwork(columns, rows, columnNames, rowNames, repeated);
  }

  /**
   * The same ties among nodes of one kind: the rows first, then the columns. Linear. Names do not
   * come along; a row and a column may have the same.
   */
  public UndirectedNetwork oneMode() {
    int first = rows.size();
    int[] start = new int[first + columns.size() + 1];
    int[] node = new int[Math.multiplyExact(2, tieCount())];
    System.arraycopy(rows.start, 0, start, 0, first);
    for (int column = 0; column <= columns.size(); column++) {
      start[first + column] = tieCount() + columns.start[column];
    }
    for (int place = 0; place < tieCount(); place++) {
      node[place] = first + rows.node[place];
      node[tieCount() + place] = columns.node[place];
    }
    return new UndirectedNetwork(
        new Rows(start, node, null), new About(null, Map.of(), null, 0, repeated));
  }

  /**
   * The network of the nodes of one kind, tied when they share a node of the other. Each tie keeps
   * what the shared nodes are worth, as a {@linkplain TieValue#STRENGTH strength}. Names come
   * along. A pair that shares nothing the weight counts is not tied.
   *
   * <p>Cost: Σ over the nodes of the other kind of their degree squared; that many ties there can
   * be, so that one occasion at which all were present ties all to all.
   *
   * @param mode which nodes stay
   * @param weight what shared nodes are worth
   * @throws IllegalArgumentException when there would be more than 2³⁰ ties
   */
  public UndirectedNetwork projection(Mode mode, ProjectionWeight weight) {
    return projection(mode, weight, Execution.here());
  }

  /**
   * The network of the nodes of one kind, tied when they share a node of the other, as {@link
   * #projection(Mode, ProjectionWeight)}.
   *
   * @param mode which nodes stay
   * @param weight what shared nodes are worth
   * @param execution where it runs; its listener hears of each node that stays, and can cancel
   * @throws IllegalArgumentException when there would be more than 2³⁰ ties
   */
  public UndirectedNetwork projection(Mode mode, ProjectionWeight weight, Execution execution) {
    Rows shared = Projection.of(rows(mode), rows(mode.other()), weight, execution);
    return new UndirectedNetwork(shared, new About(names(mode), Map.of(), TieValue.STRENGTH, 0, 0));
  }

  /** The ties seen from the nodes of a kind. */
  Rows rows(Mode mode) {
    return mode == Mode.ROWS ? rows : columns;
  }

  private @Nullable NameTable names(Mode mode) {
    return mode == Mode.ROWS ? rowNames : columnNames;
  }

  private int inside(Mode mode, int node) {
    if (node < 0 || node >= size(mode)) {
      throw new IndexOutOfBoundsException(
          "There is no "
              + (mode == Mode.ROWS ? "row " : "column ")
              + node
              + " in a network of "
              + size(Mode.ROWS)
              + " rows and "
              + size(Mode.COLUMNS)
              + " columns.");
    }
    return node;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TwoModeNetwork network
        && rows.equals(network.rows)
        && columns.size() == network.columns.size()
        && Objects.equals(rowNames, network.rowNames)
        && Objects.equals(columnNames, network.columnNames);
  }

  @Override
  public int hashCode() {
    return 31 * rows.hashCode() + columns.size();
  }

  @Override
  public String toString() {
    return "Two-mode network of "
        + size(Mode.ROWS)
        + " rows, "
        + size(Mode.COLUMNS)
        + " columns and "
        + tieCount()
        + " ties";
  }
}
