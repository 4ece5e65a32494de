package org.concertive.network;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Nodes and the ties between them: {@linkplain DirectedNetwork directed} or {@linkplain
 * UndirectedNetwork undirected}. Nodes are numbered from 0 and may have no ties. No node is tied to
 * itself, and no two nodes are tied twice in the same direction. Immutable.
 *
 * <p>Names, groups and values of ties are optional and use no memory if absent. Two networks are
 * equal if their ties and all of these are.
 */
public abstract sealed class Network permits DirectedNetwork, UndirectedNetwork {
  private final Rows out;
  private final About about;

  Network(Rows out, About about) {
    this.out = out;
    this.about = about;
  }

  /** A builder whose nodes are identified by name. */
  public static NetworkBuilder builder() {
    return new NetworkBuilder();
  }

  /**
   * A builder whose nodes are the numbers from 0 to a size, exclusive.
   *
   * @param size how many nodes, 0 or more
   */
  public static NetworkBuilder builder(int size) {
    return new NetworkBuilder(size, new Ties());
  }

  /** How many nodes there are. */
  public final int size() {
    return out.size();
  }

  /** How many ties there are; in an undirected network each counts once. */
  public abstract int tieCount();

  /** Whether there is a tie from one node to another. Logarithmic in the ties of the first. */
  public final boolean hasTie(int from, int to) {
    return out.has(inside(from), inside(to));
  }

  /**
   * The value of the tie from one node to another: 1 if ties have no values, 0 if there is no tie.
   */
  public final double value(int from, int to) {
    int place = out.find(inside(from), inside(to));
    return place < 0 ? 0 : out.valueAt(place);
  }

  /** The nodes that a node is tied to, ascending; in a directed network along its outgoing ties. */
  public final IntStream neighbors(int node) {
    return out.row(inside(node));
  }

  /** What the values of the ties mean; empty if ties have no values. */
  public final Optional<TieValue> tieValue() {
    return Optional.ofNullable(about.tieValue());
  }

  /** The name of a node; its number as text if nodes have no names. */
  public final String name(int node) {
    NameTable names = about.names();
    return names == null ? Integer.toString(inside(node)) : names.name(inside(node));
  }

  /** The node with a name; empty if there is none or nodes have no names. */
  public final OptionalInt node(CharSequence name) {
    NameTable names = about.names();
    int node = names == null ? -1 : names.find(name);
    return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
  }

  /** Whether nodes have names. */
  public final boolean isNamed() {
    return about.names() != null;
  }

  /** The groupings of the nodes, by name, in the order they were added. */
  public final Map<String, Groups> groups() {
    return about.groups();
  }

  /** How many self-ties were omitted when this network was built. */
  public final int selfTiesLeftOut() {
    return about.selfTies();
  }

  /**
   * How many ties were merged into an earlier one between the same nodes when this network was
   * built.
   */
  public final int repeatedTiesCombined() {
    return about.repeated();
  }

  /** The same ties without their values. */
  public abstract Network unvalued();

  /**
   * The same ties with 1 ÷ value on each: strengths become distances and distances strengths, so
   * that the stronger tie is the shorter.
   *
   * @throws IllegalStateException when ties have no values
   * @throws IllegalArgumentException when a value is too small for 1 ÷ value to be finite
   * @see "Newman 2001; Opsahl, Agneessens & Skvoretz 2010"
   */
  public abstract Network reciprocalValues();

  /**
   * Some of the nodes and the ties between them. They keep their order, names, groups and values,
   * and are renumbered from 0. Linear.
   *
   * @param nodes the nodes to keep, in any order; a node given twice counts once
   * @throws IndexOutOfBoundsException when there is no such node
   */
  public abstract Network among(int... nodes);

  /**
   * The network without some of its nodes. The others keep their order, names, groups and values,
   * and are renumbered from 0. Linear.
   *
   * @param nodes the nodes to remove, in any order; a node given twice counts once
   * @throws IndexOutOfBoundsException when there is no such node
   */
  public abstract Network without(int... nodes);

  /** The given nodes or all others, ascending. */
  final int[] chosen(int[] nodes, boolean isNamed) {
    boolean[] named = new boolean[size()];
    for (int node : nodes) {
      named[inside(node)] = true;
    }
    return IntStream.range(0, size()).filter(node -> named[node] == isNamed).toArray();
  }

  /** What the values mean after each becomes 1 ÷ value. */
  final TieValue reciprocalMeaning() {
    TieValue meaning = about.tieValue();
    if (meaning == null) {
      throw new IllegalStateException(
          "The ties have no values, so there are no reciprocal values.");
    }
    return meaning == TieValue.STRENGTH ? TieValue.DISTANCE : TieValue.STRENGTH;
  }

  /**
   * The rows along which paths run; in an undirected network every tie is in the rows of both its
   * ends.
   */
  final Rows out() {
    return out;
  }

  final About about() {
    return about;
  }

  private int inside(int node) {
    if (node < 0 || node >= size()) {
      throw new IndexOutOfBoundsException(
          "There is no node " + node + " in a network of " + size() + " nodes.");
    }
    return node;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Network network
        && getClass() == network.getClass()
        && out.equals(network.out)
        && about.equals(network.about);
  }

  @Override
  public final int hashCode() {
    return out.hashCode();
  }
}
