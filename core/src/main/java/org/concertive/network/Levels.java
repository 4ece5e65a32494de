package org.concertive.network;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The level of each node of a network as a number, such as 1 for teachers, 2 for team leads and 3
 * for the principal. A node's level may be unknown; measures leave such nodes out and report how
 * much was left out. Immutable.
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

  /** Whether the greater or the lesser of two numbers is the higher level. */
  public enum Higher {
    /** The greater: pupils 0, teachers 1, the principal 2. */
    GREATER,
    /** The lesser: the principal 1, teachers 2, pupils 3. */
    LESSER
  }

  /**
   * Levels from the number of each node's level; null where unknown.
   *
   * @param higher whether the greater or the lesser number is the higher level
   * @param numbers one for each node
   */
  public static Levels of(Higher higher, @Nullable Integer... numbers) {
    return of(higher, Arrays.asList(numbers));
  }

  /**
   * Levels from the number of each node's level; null where unknown.
   *
   * @param higher whether the greater or the lesser number is the higher level
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

  /** The number of a node's level; empty if unknown. */
  public OptionalInt of(int node) {
    return known[node] ? OptionalInt.of(numbers[node]) : OptionalInt.empty();
  }

  /** Whether the greater or the lesser of two numbers is the higher level. */
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

  /** Above 0 if the second node is higher than the first, below 0 if lower. */
  int rise(int from, int to) {
    int rise = Integer.compare(numbers[to], numbers[from]);
    return higher == Higher.GREATER ? rise : -rise;
  }

  /** Refuses levels for another number of nodes than the network has. */
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
