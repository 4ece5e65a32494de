package org.concertive.network;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A network whose ties run from one node to another. What a tie means is up to the caller: in
 * advice networks it usually runs from the person who seeks advice to the person who gives it, so
 * that sought-after people have a high {@link #inDegree}.
 *
 * <p>Memory: four bytes per node and per tie for each direction in use, and eight more per tie if
 * ties have values.
 */
public final class DirectedNetwork extends Network {
  private volatile @Nullable Rows in;

  DirectedNetwork(Rows out, @Nullable Rows in, About about) {
    super(out, about);
    this.in = in;
  }

  /**
   * A network with a tie from each node of the first array to the node at the same position of the
   * second. Linear.
   *
   * @throws IllegalArgumentException when the arrays differ in length, a node is out of range, a
   *     node is tied to itself or a tie is given twice
   */
  public static DirectedNetwork of(int size, int[] from, int[] to) {
    return new NetworkBuilder(size, new Ties(from, to, null)).directed();
  }

  /**
   * A network whose ties have values.
   *
   * @param values one for each tie, finite and above 0
   * @param meaning what they mean
   * @throws IllegalArgumentException as for {@link #of(int, int[], int[])}, and when a value is not
   *     as above
   */
  public static DirectedNetwork of(
      int size, int[] from, int[] to, double[] values, TieValue meaning) {
    return new NetworkBuilder(size, new Ties(from, to, values)).values(meaning).directed();
  }

  @Override
  public int tieCount() {
    return out().node.length;
  }

  /** The nodes at the other ends of a node's ties in one direction, ascending. */
  public IntStream neighbors(int node, Direction direction) {
    return rows(direction).row(node);
  }

  /** How many ties run from a node. */
  public int outDegree(int node) {
    return out().count(node);
  }

  /** How many ties run to a node. */
  public int inDegree(int node) {
    return in().count(node);
  }

  @Override
  public DirectedNetwork unvalued() {
    Rows known = in;
    return out().value == null
        ? this
        : new DirectedNetwork(
            out().unvalued(), known == null ? null : known.unvalued(), about().valued(null));
  }

  @Override
  public DirectedNetwork reciprocalValues() {
    TieValue meaning = reciprocalMeaning();
    return new DirectedNetwork(out().reciprocal(), null, about().valued(meaning));
  }

  @Override
  public DirectedNetwork among(int... nodes) {
    int[] kept = chosen(nodes, true);
    return new DirectedNetwork(out().among(kept), null, about().among(kept));
  }

  @Override
  public DirectedNetwork without(int... nodes) {
    int[] kept = chosen(nodes, false);
    return new DirectedNetwork(out().among(kept), null, about().among(kept));
  }

  /** The network with every tie reversed. */
  public DirectedNetwork transposed() {
    return new DirectedNetwork(in(), out(), about());
  }

  /**
   * The undirected view, without values. Linear.
   *
   * @param symmetry which ties it has
   */
  public UndirectedNetwork undirected(Symmetry symmetry) {
    return new UndirectedNetwork(
        symmetry.merge(out().unvalued(), in().unvalued(), Combine.FIRST), about().valued(null));
  }

  /**
   * The undirected view with values; a tie in one direction only keeps its value. Linear.
   *
   * @param symmetry which ties it has
   * @param combine how the two values of a tie in both directions are merged; {@link Combine#FIRST}
   *     keeps the value of the tie from the node with the lower number
   */
  public UndirectedNetwork undirected(Symmetry symmetry, Combine combine) {
    return new UndirectedNetwork(symmetry.merge(out(), in(), combine), about());
  }

  /**
   * The same network with names for its nodes, in their order.
   *
   * @throws IllegalArgumentException if the number of names is not that of the nodes, or a name is
   *     given twice
   */
  public DirectedNetwork named(List<String> names) {
    return new DirectedNetwork(out(), in, about().named(names, size()));
  }

  /** The same network with a grouping of its nodes added, or replaced if the name is taken. */
  public DirectedNetwork with(String name, Groups groups) {
    return new DirectedNetwork(out(), in, about().with(name, groups, size()));
  }

  Rows in() {
    Rows known = in;
    if (known == null) {
      synchronized (this) {
        known = in;
        if (known == null) {
          known = out().transposed();
          in = known;
        }
      }
    }
    return known;
  }

  Rows rows(Direction direction) {
    return direction == Direction.OUT ? out() : in();
  }

  @Override
  public String toString() {
    return "Directed network of " + size() + " nodes and " + tieCount() + " ties";
  }
}
