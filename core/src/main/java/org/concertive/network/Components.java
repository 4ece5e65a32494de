package org.concertive.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The parts of a network whose nodes reach one another: weak components, where the direction of
 * ties does not count, and strong ones, where it does. Each node is in one; a node without ties is
 * one of its own. Components are numbered from 0 in the order of their first nodes. Values are
 * ignored. Linear.
 *
 * <p>Worked example: a → b → c → b and d alone. Weak: {a, b, c}, {d}. Strong: {a}, {b, c}, {d}.
 */
public final class Components {
  private final int[] component;
  private final int[] sizes;

  private Components(int[] component, int[] sizes) {
    this.component = component;
    this.sizes = sizes;
  }

  /** The components of a network, ties counting in both directions. */
  public static Components weak(Network network) {
    Rows out = network.out();
    Rows in = network instanceof DirectedNetwork directed ? directed.in() : null;
    int size = network.size();
    int[] component = new int[size];
    Arrays.fill(component, -1);
    int[] waiting = new int[size];
    int count = 0;
    for (int first = 0; first < size; first++) {
      if (component[first] < 0) {
        component[first] = count;
        waiting[0] = first;
        int end = 1;
        for (int next = 0; next < end; next++) {
          end = meet(out, waiting, next, end, component);
          end = in == null ? end : meet(in, waiting, next, end, component);
        }
        count++;
      }
    }
    return numbered(component, count);
  }

  private static int meet(Rows rows, int[] waiting, int next, int last, int[] component) {
    int end = last;
    int node = waiting[next];
    for (int place = rows.start[node]; place < rows.start[node + 1]; place++) {
      int other = rows.node[place];
      if (component[other] < 0) {
        component[other] = component[node];
        waiting[end++] = other;
      }
    }
    return end;
  }

  /**
   * The components in which every node reaches every other along the ties.
   *
   * @see "Tarjan 1972"
   */
  public static Components strong(DirectedNetwork network) {
    Condensation condensation = Condensation.of(network.out());
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

  /** How many nodes each component has. */
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

  /** Whether all nodes are in one component; true of one node, false of none. */
  public boolean isOne() {
    return sizes.length == 1;
  }

  /** Σ over components of s(s−1): how many ordered pairs are in the same one. */
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
