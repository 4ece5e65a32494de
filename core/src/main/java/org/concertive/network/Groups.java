package org.concertive.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The group that each node of a network belongs to, such as a unit, level, role or team. A node's
 * group may be unknown; measures leave such nodes out and report how many. Groups are numbered in
 * the order they first appear. Immutable.
 */
public final class Groups {
  private static final int UNKNOWN = -1;

  private final int[] codes;
  private final List<String> labels;

  private Groups(int[] codes, List<String> labels) {
    this.codes = codes;
    this.labels = labels;
  }

  /**
   * Groups from the label of each node; null or blank where unknown.
   *
   * @param labels one for each node
   */
  public static Groups of(@Nullable String... labels) {
    return of(Arrays.asList(labels));
  }

  /**
   * Groups from the label of each node; null or blank where unknown.
   *
   * @param labels one for each node
   */
  public static Groups of(List<? extends @Nullable String> labels) {
    Map<String, Integer> known = new LinkedHashMap<>();
    int[] codes = new int[labels.size()];
    for (int node = 0; node < codes.length; node++) {
      String label = labels.get(node);
      if (label == null || label.isBlank()) {
        codes[node] = UNKNOWN;
      } else {
        Integer code = known.putIfAbsent(label, known.size());
        codes[node] = code == null ? known.size() - 1 : code;
      }
    }
    return new Groups(codes, List.copyOf(known.keySet()));
  }

  /**
   * Groups from the number of each node's group, from 0; −1 where unknown. The label of a group is
   * its number.
   *
   * @param codes one for each node
   * @throws IllegalArgumentException when a code is below −1
   */
  public static Groups ofCodes(int... codes) {
    int count = 0;
    for (int node = 0; node < codes.length; node++) {
      if (codes[node] < UNKNOWN) {
        throw new IllegalArgumentException(
            "Node "
                + node
                + " has the group "
                + codes[node]
                + "; it must be 0 or more, or -1 where it is unknown.");
      }
      count = Math.max(count, codes[node] + 1);
    }
    List<String> labels = new ArrayList<>(count);
    for (int code = 0; code < count; code++) {
      labels.add(Integer.toString(code));
    }
    return new Groups(codes.clone(), List.copyOf(labels));
  }

  /** How many nodes there are. */
  public int size() {
    return codes.length;
  }

  /** How many groups there are. */
  public int count() {
    return labels.size();
  }

  /** The labels of the groups, in the order of their numbers. */
  public List<String> labels() {
    return labels;
  }

  /** The number of a node's group; empty if unknown. */
  public OptionalInt of(int node) {
    return codes[node] == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(codes[node]);
  }

  /** How many nodes have no known group. */
  public int unknown() {
    int unknown = 0;
    for (int code : codes) {
      unknown += code == UNKNOWN ? 1 : 0;
    }
    return unknown;
  }

  /** The size of each group. */
  public int[] sizes() {
    int[] sizes = new int[labels.size()];
    for (int code : codes) {
      if (code != UNKNOWN) {
        sizes[code]++;
      }
    }
    return sizes;
  }

  /** The group of a node; -1 when unknown. */
  int code(int node) {
    return codes[node];
  }

  /** Some of the nodes; the groups keep their numbers and labels. */
  Groups among(int[] kept) {
    int[] some = new int[kept.length];
    for (int i = 0; i < kept.length; i++) {
      some[i] = codes[kept[i]];
    }
    return new Groups(some, labels);
  }

  /** Refuses groups for another number of nodes than the network has. */
  void check(Network network) {
    if (codes.length != network.size()) {
      throw new IllegalArgumentException(
          "The groups are of "
              + codes.length
              + " nodes, but the network has "
              + network.size()
              + ".");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Groups groups
        && Arrays.equals(codes, groups.codes)
        && labels.equals(groups.labels);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(codes) + labels.hashCode();
  }

  @Override
  public String toString() {
    return codes.length
        + " nodes in "
        + labels.size()
        + " groups"
        + (unknown() == 0 ? "" : ", " + unknown() + " unknown");
  }
}
