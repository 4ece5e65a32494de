package org.concertive.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concertive.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Collects nodes and ties and builds a network from them. Nodes are either numbers below a size
 * given at the start, or names, numbered in order of first appearance. Not safe to share between
 * threads.
 *
 * <p>A self-tie or a second tie between the same two nodes is an error, unless the builder was set
 * to omit or combine such ties; the network then reports how many there were. Memory: eight bytes
 * per tie, and eight more if ties have values.
 *
 * <pre>{@code
 * DirectedNetwork advice = Network.builder().tie("kim", "lee").tie("lee", "ana").node("ben").directed();
 * }</pre>
 */
public final class NetworkBuilder {
  private final Ties ties;
  private final Map<String, Groups> groups = new LinkedHashMap<>();
  private @Nullable NameTable names;
  private int size;
  private boolean nameTableIsShared;
  private boolean selfTiesAreLeftOut;
  private @Nullable Combine combine;
  private @Nullable TieValue tieValue;

  /** Nodes are identified by name. */
  NetworkBuilder() {
    ties = new Ties();
    names = new NameTable();
  }

  /** Nodes are numbers below a size. */
  NetworkBuilder(int size, Ties ties) {
    if (size < 0) {
      throw new IllegalArgumentException(
          "A network of " + size + " nodes cannot be built; it must have 0 or more.");
    }
    this.size = size;
    this.ties = ties;
  }

  /**
   * Adds a node by name, unless it exists.
   *
   * @throws IllegalStateException when nodes are numbers
   */
  public NetworkBuilder node(CharSequence name) {
    numberOf(name);
    return this;
  }

  /**
   * The number of a node, which is added if it does not exist yet. The text is copied only if the
   * name is new.
   *
   * @throws IllegalStateException when nodes are numbers
   */
  public int numberOf(CharSequence name) {
    return table().add(name);
  }

  /**
   * The numbers of many names at once, the same as from repeated {@link #numberOf} but much faster
   * for a long table.
   *
   * @param text the names, concatenated
   * @param ends the end of each name in the text
   * @param count how many names there are
   * @param numbers receives the numbers
   * @throws IllegalStateException when nodes are numbers
   */
  public void numbersOf(char[] text, int[] ends, int count, int[] numbers) {
    table().numbers(text, ends, count, numbers, true);
  }

  /**
   * The numbers of many names at once; −1 for unknown names, which are not added.
   *
   * @param text the names, concatenated
   * @param ends the end of each name in the text
   * @param count how many names there are
   * @param numbers receives the numbers
   * @throws IllegalStateException when nodes are numbers
   */
  public void numbersOfKnown(char[] text, int[] ends, int count, int[] numbers) {
    table().numbers(text, ends, count, numbers, false);
  }

  /** How many nodes there are so far. */
  public int size() {
    return names == null ? size : names.size();
  }

  /** Adds a tie between two names. */
  public NetworkBuilder tie(CharSequence from, CharSequence to) {
    return tie(numberOf(from), numberOf(to));
  }

  /**
   * Adds a tie with a value between two names.
   *
   * @param value a finite number above 0
   */
  public NetworkBuilder tie(CharSequence from, CharSequence to, double value) {
    return tie(numberOf(from), numberOf(to), value);
  }

  /** Adds a tie between two nodes by number. */
  public NetworkBuilder tie(int from, int to) {
    if (ties.isValued()) {
      throw new IllegalArgumentException(
          "The tie of " + from + " and " + to + " has no value, but earlier ones have.");
    }
    ties.add(from, to);
    return this;
  }

  /**
   * Adds a tie with a value between two nodes by number.
   *
   * @param value a finite number above 0
   */
  public NetworkBuilder tie(int from, int to, double value) {
    if (ties.count() > 0 && !ties.isValued()) {
      throw new IllegalArgumentException(
          "The tie of " + from + " and " + to + " has a value, but earlier ones have none.");
    }
    ties.add(from, to, value);
    return this;
  }

  /** Sets what the values of the ties mean; required if they have any. */
  public NetworkBuilder values(TieValue meaning) {
    tieValue = meaning;
    return this;
  }

  /** Omits self-ties and counts them, instead of refusing them. */
  public NetworkBuilder leavingOutSelfTies() {
    selfTiesAreLeftOut = true;
    return this;
  }

  /** Combines repeated ties into one and counts them, instead of refusing them. */
  public NetworkBuilder combiningRepeatedTies(Combine how) {
    combine = how;
    return this;
  }

  /** Adds a grouping of the nodes under a name such as {@code team}. */
  public NetworkBuilder groups(String name, Groups grouping) {
    groups.put(name, grouping);
    return this;
  }

  /**
   * Reserves room for this many ties, so that adding them copies none.
   *
   * @throws IllegalArgumentException if that is more than a network can have (2³¹ − 9)
   */
  public NetworkBuilder expectedTies(long count) {
    ties.expect(count);
    return this;
  }

  /**
   * The network, in which each tie runs from its first node to its second. Linear, but for sorting
   * the ties of each node.
   *
   * @throws IllegalArgumentException if a tie names an unknown node, has a value that is not a
   *     finite number above 0, or, unless such ties are omitted or combined, runs from a node to
   *     itself or is given twice
   */
  public DirectedNetwork directed() {
    Tidy tidy = tidy(false);
    return new DirectedNetwork(tidy.rows, null, about(tidy));
  }

  /**
   * The network, in which a tie joins its two nodes; ties in both directions are repeated ties.
   * Linear.
   *
   * @throws IllegalArgumentException as for {@link #directed()}, and if there are more than 2³⁰
   *     ties
   */
  public UndirectedNetwork undirected() {
    Tidy tidy = tidy(true);
    return new UndirectedNetwork(
        Symmetry.EITHER.merge(tidy.rows, tidy.rows.transposed(), Combine.FIRST), about(tidy));
  }

  private About about(Tidy tidy) {
    nameTableIsShared = true;
    About about =
        new About(names, Map.of(), ties.isValued() ? tieValue : null, tidy.selfTies, tidy.repeated);
    for (Map.Entry<String, Groups> grouping : groups.entrySet()) {
      about = about.with(grouping.getKey(), grouping.getValue(), tidy.rows.size());
    }
    return about;
  }

  private NameTable table() {
    if (names == null) {
      throw new IllegalStateException(
          "The nodes of this network are numbers, 0 to " + (size - 1) + "; it takes no names.");
    }
    if (nameTableIsShared) {
      names = names.copy();
      nameTableIsShared = false;
    }
    return names;
  }

  private record Tidy(Rows rows, int selfTies, int repeated) {}

  private Tidy tidy(boolean ordered) {
    int nodes = names == null ? size : names.size();
    ties.check(nodes);
    if (ties.isValued() && tieValue == null) {
      throw new IllegalArgumentException(
          "The ties have values; call values(…) to say whether these are strengths or distances.");
    }
    Rows rows = ties.rows(nodes, ordered);
    int[] start = rows.start;
    int[] node = rows.node;
    double[] value = rows.value;
    int selfTies = 0;
    int repeated = 0;
    int end = 0;
    for (int row = 0; row < nodes; row++) {
      int place = start[row];
      int begin = end;
      start[row] = begin;
      for (; place < start[row + 1]; place++) {
        int other = node[place];
        if (other == row) {
          if (!selfTiesAreLeftOut) {
            throw new IllegalArgumentException(
                nodeText(row) + " has a tie to itself. Maybe leave self-ties out.");
          }
          selfTies++;
        } else if (end > begin && node[end - 1] == other) {
          if (combine == null) {
            throw new IllegalArgumentException(
                nodeText(row)
                    + " and "
                    + nodeText(other)
                    + " are tied more than once. Maybe combine repeated ties.");
          }
          repeated++;
          if (value != null) {
            value[end - 1] = combine.of(value[end - 1], value[place]);
          }
        } else {
          node[end] = other;
          if (value != null) {
            value[end] = value[place];
          }
          end++;
        }
      }
    }
    start[nodes] = end;
    return new Tidy(
        end == node.length
            ? rows
            : new Rows(
                start, Arrays.copyOf(node, end), value == null ? null : Arrays.copyOf(value, end)),
        selfTies,
        repeated);
  }

  private String nodeText(int node) {
    return names == null ? "Node " + node : Text.quoted(names.name(node));
  }
}
