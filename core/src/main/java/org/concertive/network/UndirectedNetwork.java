package org.concertive.network;

import java.util.List;

/**
 * A network whose ties join two nodes alike.
 *
 * <p>Memory: four bytes a node, eight a tie, and sixteen more a tie where ties have values.
 */
public final class UndirectedNetwork extends Network {

  /** Takes rows in which each tie stands at both its ends. */
  UndirectedNetwork(Rows both, About about) {
    super(both, about);
  }

  /**
   * A network of as many nodes, with a tie between each node of the one array and the node in the
   * same place of the other. Linear.
   *
   * @throws IllegalArgumentException when the arrays differ in length, a node is outside, a node is
   *     tied to itself or two nodes are tied twice
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
   * @throws IllegalArgumentException when there are not as many names as nodes, or one is there
   *     twice
   */
  public UndirectedNetwork named(List<String> names) {
    return new UndirectedNetwork(out(), about().named(names, size()));
  }

  /** The same network with one more grouping of its nodes, or another of that name. */
  public UndirectedNetwork with(String name, Groups groups) {
    return new UndirectedNetwork(out(), about().with(name, groups, size()));
  }

  @Override
  public String toString() {
    return "Undirected network of " + size() + " nodes and " + tieCount() + " ties";
  }
}
