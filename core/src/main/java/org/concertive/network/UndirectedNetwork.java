package org.concertive.network;

import java.util.List;

/**
 * A network whose ties have no direction.
 *
 * <p>Memory: four bytes per node and eight per tie, and sixteen more per tie if ties have values.
 */
public final class UndirectedNetwork extends Network {

  /** Takes rows in which each tie is in the rows of both its ends. */
  UndirectedNetwork(Rows both, About about) {
    super(both, about);
  }

  /**
   * A network with a tie between each node of the first array and the node at the same position of
   * the second. Linear.
   *
   * @throws IllegalArgumentException when the arrays differ in length, a node is out of range, a
   *     node is tied to itself or two nodes are tied twice
   */
  public static UndirectedNetwork of(int size, int[] from, int[] to) {
    return new NetworkBuilder(size, new Ties(from, to, null)).undirected();
  }

  /**
   * A network whose ties have values.
   *
   * @param values one for each tie, finite and above 0
   * @param meaning what they mean
   * @throws IllegalArgumentException as for {@link #of(int, int[], int[])}, and when a value is not
   *     as above
   */
  public static UndirectedNetwork of(
      int size, int[] from, int[] to, double[] values, TieValue meaning) {
    return new NetworkBuilder(size, new Ties(from, to, values)).values(meaning).undirected();
  }

  @Override
  public int tieCount() {
    return out().node.length / 2;
  }

  /** How many ties a node has. */
  public int degree(int node) {
    return out().count(node);
  }

  @Override
  public UndirectedNetwork unvalued() {
    return out().value == null
        ? this
        : new UndirectedNetwork(out().unvalued(), about().valued(null));
  }

  @Override
  public UndirectedNetwork reciprocalValues() {
    TieValue meaning = reciprocalMeaning();
    return new UndirectedNetwork(out().reciprocal(), about().valued(meaning));
  }

  @Override
  public UndirectedNetwork among(int... nodes) {
    int[] kept = chosen(nodes, true);
    return new UndirectedNetwork(out().among(kept), about().among(kept));
  }

  @Override
  public UndirectedNetwork without(int... nodes) {
    int[] kept = chosen(nodes, false);
    return new UndirectedNetwork(out().among(kept), about().among(kept));
  }

  /** The directed network in which each tie runs both ways. Linear. */
  public DirectedNetwork directed() {
    return new DirectedNetwork(out(), out(), about());
  }

  /**
   * The same network with names for its nodes, in their order.
   *
   * @throws IllegalArgumentException if the number of names is not that of the nodes, or a name is
   *     given twice
   */
  public UndirectedNetwork named(List<String> names) {
    return new UndirectedNetwork(out(), about().named(names, size()));
  }

  /** The same network with a grouping of its nodes added, or replaced if the name is taken. */
  public UndirectedNetwork with(String name, Groups groups) {
    return new UndirectedNetwork(out(), about().with(name, groups, size()));
  }

  @Override
  public String toString() {
    return "Undirected network of " + size() + " nodes and " + tieCount() + " ties";
  }
}
