package org.concertive.network;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects nodes and ties and makes a network of them. Nodes are numbers below a size said at the
 * start, or names, which are numbered in the order they first appear. Not safe to share between
 * threads.
 *
 * <p>A self-tie or a second tie of the same two nodes is an error, unless it was said what becomes
 * of it; the network then tells how many there were. Memory: two numbers of four bytes a tie, eight
 * bytes more where ties have values.
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

  /** Nodes are names. */
  NetworkBuilder() {
    ties = new Ties();
    names = new NameTable();
  }

  /** Nodes are numbers below the size. */
  NetworkBuilder(int size, Ties ties) {
    if (size < 0) {
      throw new IllegalArgumentException(
          "A network of " + size + " nodes was asked for; it must have 0 or more.");
    }
    this.size = size;
    this.ties = ties;
  }

  /**
   * Adds a node by name, unless it is there.
   *
   * @throws IllegalStateException when nodes are numbers
   */
  public NetworkBuilder node(CharSequence name) {
    numberOf(name);
    return this;
  }

  /**
   * The number of a node, which is added when it is not there yet. The text is copied only when the
   * name is new.
   *
   * @throws IllegalStateException when nodes are numbers
   */
  public int numberOf(CharSequence name) {
    return table().add(name);
  }

  /**
   * The numbers of many names at once, the same as {@link #numberOf} gives one after the other; in
   * a long table this takes a fraction of the time.
   *
   * @param text the names one after the other, with nothing between them
   * @param ends where in the text each name ends
   * @param count how many names there are
   * @param numbers takes the numbers
   * @throws IllegalStateException when nodes are numbers
   */
  public void numbersOf(char[] text, int[] ends, int count, int[] numbers) {
    table().numbers(text, ends, count, numbers, true);
  }

  /**
   * The numbers of many names at once, −1 for those that are not there, which are not added.
   *
   * @param text the names one after the other, with nothing between them
   * @param ends where in the text each name ends
   * @param count how many names there are
   * @param numbers takes the numbers
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
   * Adds a tie of a value between two names.
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
   * Adds a tie of a value between two nodes by number.
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

  /** Says what the values of the ties mean; needed when they have any. */
  public NetworkBuilder values(TieValue meaning) {
    tieValue = meaning;
    return this;
  }

  /** Leaves self-ties out and counts them, instead of refusing them. */
  public NetworkBuilder leavingOutSelfTies() {
    selfTiesAreLeftOut = true;
    return this;
  }

  /** Makes one tie of repeated ones and counts those that went, instead of refusing them. */
  public NetworkBuilder combiningRepeatedTies(Combine how) {
    combine = how;
    return this;
  }

  /** Lets a grouping of the nodes ride along, under a name such as {@code team}. */
  public NetworkBuilder groups(String name, Groups grouping) {
    groups.put(name, grouping);
    return this;
  }

  /**
   * Makes room for as many ties, so that none has to be moved while they come.
   *
   * @throws IllegalArgumentException when a network cannot have so many (2³¹ − 9)
   */
  public NetworkBuilder expectedTies(long count) {
    ties.expect(count);
    return this;
  }

  /**
   * The network, in which each tie runs from its first node to its second. Linear, but for sorting
   * the ties of each node.
   *
   * @throws IllegalArgumentException when a tie names a node that is not there, has a value that is
   *     no finite number above 0, runs from a node to itself or is there twice, unless it was said
   *     what becomes of such ties
   */
  public DirectedNetwork directed() {
    Tidy tidy = tidy(false);
    return new DirectedNetwork(tidy.rows, null, about(tidy));
  }

  /**
   * The network, in which a tie joins its two nodes; ties in both directions are repeated ties.
   * Linear.
   *
   * @throws IllegalArgumentException as {@link #directed()} does, and when there are more than 2³⁰
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
          "The ties have values, but it was not said whether these are strengths or distances.");
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
    return names == null ? "Node " + node : "\"" + names.name(node) + "\"";
  }
}
