package org.concertive.network;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * On which level each node of a network stands, such as teacher, team lead, principal, in numbers.
 * A node's level may be unknown; measures leave such nodes out and say how much that was.
 * Immutable.
 */
public final class Levels {
  private final Higher higher;
  private final int[] numbers;
  private final boolean[] known;

  private Levels(Higher higher, int[] numbers, boolean[] known) {
    this.higher = higher;
    this.numbers = numbers;
    this.known = known;
  }

  /** Which of two level numbers is that of the higher level. */
  public enum Higher {
    /** The greater: pupils 0, teachers 1, the principal 2. */
    GREATER,
    /** The lesser: the principal 1, teachers 2, pupils 3. */
    LESSER
  }

  /**
   * The level of each node by its number; null where it is unknown.
   *
   * @param higher which of two numbers is that of the higher level
   * @param numbers one for each node
   */
  public static Levels of(Higher higher, @Nullable Integer... numbers) {
    return of(higher, Arrays.asList(numbers));
  }

  /**
   * The level of each node by its number; null where it is unknown.
   *
   * @param higher which of two numbers is that of the higher level
   * @param numbers one for each node
   */
  public static Levels of(Higher higher, List<? extends @Nullable Integer> numbers) {
    int[] level = new int[numbers.size()];
    boolean[] known = new boolean[level.length];
    for (int node = 0; node < level.length; node++) {
      Integer number = numbers.get(node);
      if (number != null) {
        level[node] = number;
        known[node] = true;
      }
    }
    return new Levels(higher, level, known);
  }

  /** How many nodes there are. */
  public int size() {
    return numbers.length;
  }

  /** The number of the level a node stands on; empty when unknown. */
  public OptionalInt of(int node) {
    return known[node] ? OptionalInt.of(numbers[node]) : OptionalInt.empty();
  }

  /** Which of two level numbers is that of the higher level. */
  public Higher higher() {
    return higher;
  }

  /** How many nodes have no known level. */
  public int unknown() {
    int unknown = 0;
    for (boolean each : known) {
      unknown += each ? 0 : 1;
    }
    return unknown;
  }

  boolean isKnown(int node) {
    return known[node];
  }

  /** Above 0 when the second node stands higher than the first, below 0 when lower. */
  int rise(int from, int to) {
    int rise = Integer.compare(numbers[to], numbers[from]);
    return higher == Higher.GREATER ? rise : -rise;
  }

  /** Refuses levels that are not of a network's nodes. */
  void check(Network network) {
    if (numbers.length != network.size()) {
      throw new IllegalArgumentException(
          "The levels are of "
              + numbers.length
              + " nodes, but the network has "
              + network.size()
              + ".");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Levels levels
        && higher == levels.higher
        && Arrays.equals(numbers, levels.numbers)
        && Arrays.equals(known, levels.known);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(numbers) + Arrays.hashCode(known);
  }

  @Override
  public String toString() {
    return numbers.length
        + " nodes on levels"
        + (unknown() == 0 ? "" : ", " + unknown() + " unknown");
  }
}
