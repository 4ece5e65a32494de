package org.concertive.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The largest groups of nodes that reach one another: in weak components the direction of ties does
 * not count, in strong ones it does. Each node is in exactly one; a node without ties forms its
 * own. Components are numbered from 0 in the order of their first nodes. Values are ignored.
 * Linear, or nearly so.
 *
 * <p>Worked example: a → b → c → b and d alone. Weak: {a, b, c}, {d}. Strong: {a}, {b, c}, {d}.
 *
 * @see Measures#WEAK_COMPONENTS
 * @see Measures#STRONG_COMPONENTS
 */
public final class Components {
  /** How many ties of each node are examined first. */
  private static final int FIRST = 2;

  private final int[] component;
  private final int[] sizes;

  private Components(int[] component, int[] sizes) {
    this.component = component;
    this.sizes = sizes;
  }

  /**
   * The components of a network when ties count in both directions. A few ties of each node reveal
   * the component that most nodes are in; further ties of its nodes need not be examined.
   *
   * @see "Sutton, Ben-Nun & Barak 2018"
   */
  public static Components weak(Network network) {
    Rows out = network.out();
    Forest forest = new Forest(network.size());
    for (int node = 0; node < out.size(); node++) {
      forest.joinAll(node, out, 0, FIRST);
    }
    int most = forest.most();
    for (int node = 0; node < out.size(); node++) {
      if (forest.first(node) != most) {
        forest.joinAll(node, out, FIRST, Integer.MAX_VALUE);
        if (network instanceof DirectedNetwork directed) {
          forest.joinAll(node, directed.in(), 0, Integer.MAX_VALUE);
        }
      }
    }
    int[] component = new int[out.size()];
    int count = 0;
    for (int node = 0; node < component.length; node++) {
      int first = forest.first(node);
      component[node] = first == node ? count++ : component[first];
    }
    return numbered(component, count);
  }

  /**
   * The components in which every node reaches every other along the ties. The component of a node
   * with many ties, often by far the largest, is found by searching from it in both directions, the
   * others in one depth-first search.
   *
   * @see "Tarjan 1972; Fleischer, Hendrickson & Pınar 2000; Pearce 2016"
   */
  public static Components strong(DirectedNetwork network) {
    Condensation condensation = Condensation.of(network.out(), aroundBusiest(network));
    int[] number = new int[condensation.count];
    Arrays.fill(number, -1);
    int[] component = new int[network.size()];
    int count = 0;
    for (int node = 0; node < component.length; node++) {
      int found = condensation.component[node];
      if (number[found] < 0) {
        number[found] = count++;
      }
      component[node] = number[found];
    }
    return numbered(component, count);
  }

  /** The strong component of the node with the most ties in both directions. */
  private static BitSet aroundBusiest(DirectedNetwork network) {
    int busiest = -1;
    int most = 0;
    for (int node = 0; node < network.size(); node++) {
      int ties = Math.min(network.out().count(node), network.in().count(node));
      if (ties > most) {
        most = ties;
        busiest = node;
      }
    }
    if (busiest < 0) {
      return new BitSet();
    }
    int from = busiest;
    List<BitSet> bothWays =
        Arrays.stream(Direction.values())
            .map(way -> Reached.from(from, network.rows(way), network.rows(way.opposite())))
            .toList();
    BitSet around = bothWays.get(0);
    around.and(bothWays.get(1));
    return around;
  }

  private static Components numbered(int[] component, int count) {
    int[] sizes = new int[count];
    for (int of : component) {
      sizes[of]++;
    }
    return new Components(component, sizes);
  }

  /** How many components there are; 0 in a network without nodes. */
  public int count() {
    return sizes.length;
  }

  /** The component of a node. */
  public int of(int node) {
    return component[node];
  }

  /** How many nodes a component has. */
  public int size(int number) {
    return sizes[number];
  }

  /** The size of each component. */
  public int[] sizes() {
    return sizes.clone();
  }

  /** How many nodes the largest component has; 0 in a network without nodes. */
  public int largest() {
    return Arrays.stream(sizes).max().orElse(0);
  }

  /** The nodes of a component, ascending. Linear in all nodes. */
  public IntStream members(int number) {
    if (number < 0 || number >= sizes.length) {
      throw new IndexOutOfBoundsException(
          "There is no component " + number + " among " + sizes.length + ".");
    }
    return IntStream.range(0, component.length).filter(node -> component[node] == number);
  }

  /** Whether all nodes are in one component; true with one node, false with none. */
  public boolean isOne() {
    return sizes.length == 1;
  }

  /** Σ over components of s(s−1): the number of ordered pairs in the same component. */
  long orderedPairs() {
    long pairs = 0;
    for (long size : sizes) {
      pairs += size * (size - 1);
    }
    return pairs;
  }

  @Override
  public String toString() {
    return component.length + " nodes in " + sizes.length + " components";
  }
}
