package org.concertive.io.csv;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concertive.network.Groups;
import org.concertive.network.Network;
import org.concertive.network.Scores;

/**
 * A table of measures of the nodes of a network: one row per node, its name first, then the columns
 * in the order they were added. A cell is empty where a score is undefined or a group unknown.
 * Immutable.
 *
 * <pre>{@code
 * NodeTable.of(advice)
 *     .with("team", advice.groups().get("team"))
 *     .with("in-degree", Degree.of(advice, Direction.IN))
 *     .write(Path.of("people.csv"));
 * }</pre>
 */
public final class NodeTable extends WrittenTable {
  private static final String NODE = "node";

  private final String first;
  private final Network network;

  /** {@link Scores} or {@link Groups} by the name of the column. */
  private final Map<String, Object> columns;

  private NodeTable(String first, Network network, Map<String, Object> columns) {
    this.first = first;
    this.network = network;
    this.columns = Collections.unmodifiableMap(columns);
  }

  /** A table of the names of a network's nodes. */
  public static NodeTable of(Network network) {
    return of(network, NODE);
  }

  /** A table of the names of a network's nodes, in a first column of this name. */
  static NodeTable of(Network network, String first) {
    return new NodeTable(first, network, new LinkedHashMap<>());
  }

  /**
   * This table with a column of scores.
   *
   * @throws IllegalArgumentException when the scores are of another number of nodes, or there is a
   *     column of that name
   */
  public NodeTable with(String column, Scores scores) {
    return with(column, scores, scores.size());
  }

  /**
   * This table with a column of groups.
   *
   * @throws IllegalArgumentException when the groups are of another number of nodes, or there is a
   *     column of that name
   */
  public NodeTable with(String column, Groups groups) {
    return with(column, groups, groups.size());
  }

  private NodeTable with(String column, Object content, int size) {
    if (size != network.size()) {
      throw new IllegalArgumentException(
          "The column \""
              + column
              + "\" is of "
              + size
              + " nodes, but the network has "
              + network.size()
              + ".");
    }
    Map<String, Object> more = new LinkedHashMap<>(columns);
    if (column.equals(first) || more.put(column, content) != null) {
      throw new IllegalArgumentException(
          "There is a column \"" + column + "\" already; each must have a name of its own.");
    }
    return new NodeTable(first, network, more);
  }

  @Override
  void fill(TableWriter table) {
    table.text(first);
    columns.keySet().forEach(table::text);
    table.end();
    for (int node = 0; node < network.size(); node++) {
      table.text(network.name(node));
      for (Object column : columns.values()) {
        if (column instanceof Scores scores) {
          table.score(scores, node);
        } else if (column instanceof Groups groups) {
          table.group(groups, node);
        }
      }
      table.end();
    }
  }
}
