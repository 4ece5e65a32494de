package org.concertive.network;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.concertive.execution.Execution;
import org.jspecify.annotations.Nullable;

/**
 * Nodes of two kinds and the ties between them, such as people and their tasks, or teachers and the
 * meetings they attend. There are no ties within a kind. The nodes of each kind, or {@linkplain
 * Mode mode}, are numbered from 0 and may have no ties. Ties have no values. Immutable.
 *
 * <p>Memory: four bytes per node and eight per tie. Two are equal if their ties and names are.
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

  /** A builder whose nodes are identified by name. */
  public static TwoModeBuilder builder() {
    return new TwoModeBuilder();
  }

  /**
   * A builder whose nodes are the numbers from 0 to two sizes, exclusive.
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

  /** The name of a node; its number as text if nodes have no names. */
  public String name(Mode mode, int node) {
    NameTable names = names(mode);
    return names == null ? Integer.toString(inside(mode, node)) : names.name(inside(mode, node));
  }

  /** The node with a name; empty if there is none or nodes have no names. */
  public OptionalInt node(Mode mode, CharSequence name) {
    NameTable names = names(mode);
    int node = names == null ? -1 : names.find(name);
    return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
  }

  /** Whether nodes have names. */
  public boolean isNamed() {
    return rowNames != null;
  }

  /** How many repeated ties were combined when this network was built. */
  public int repeatedTiesCombined() {
    return repeated;
  }

  /** The same network with rows and columns swapped. */
  public TwoModeNetwork transposed() {
    return new TwoModeNetwork(columns, rows, columnNames, rowNames, repeated);
  }

  /**
   * The same ties in a network without kinds: the rows come first, then the columns. Linear. Names
   * are dropped, since a row and a column may have the same one.
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
   * The network of the nodes of one kind, tied if they share nodes of the other. The value of a tie
   * is the weight of the shared nodes, as a {@linkplain TieValue#STRENGTH strength}. Names are
   * kept.
   *
   * <p>Cost: Σ over the nodes of the other kind of their degree squared. There can be as many ties:
   * a single occasion that all attended ties everyone to everyone.
   *
   * @param mode which nodes to keep
   * @param weight how to weight shared nodes
   * @throws IllegalArgumentException if there would be more than 2³⁰ ties
   */
  public UndirectedNetwork projection(Mode mode, ProjectionWeight weight) {
    return projection(mode, weight, Execution.here());
  }

  /**
   * The network of the nodes of one kind, tied if they share nodes of the other, as {@link
   * #projection(Mode, ProjectionWeight)}.
   *
   * @param mode which nodes to keep
   * @param weight how to weight shared nodes
   * @param execution where it runs; its listener is notified of each node kept and can cancel
   * @throws IllegalArgumentException if there would be more than 2³⁰ ties
   */
  public UndirectedNetwork projection(Mode mode, ProjectionWeight weight, Execution execution) {
    Rows shared = Projection.of(rows(mode), rows(mode.other()), weight, execution);
    return new UndirectedNetwork(shared, new About(names(mode), Map.of(), TieValue.STRENGTH, 0, 0));
  }

  /** The ties, seen from the nodes of a kind. */
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
