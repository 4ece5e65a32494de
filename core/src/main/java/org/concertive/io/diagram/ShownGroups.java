package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.concertive.network.Groups;

/** The groups of a network in the order pictures show them: by size, then by id. */
final class ShownGroups {
  private final String noun;
  private final Groups groups;
  private final List<String> names = new ArrayList<>();

  /** The codes of the groups, the largest first, and the place of each in that order. */
  private final int[] order;

  private final int[] places;

  private ShownGroups(String noun, Groups groups, UnaryOperator<String> name) {
    this.noun = noun;
    this.groups = groups;
    int[] sizes = groups.sizes();
    order =
        IntStream.range(0, groups.count())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(code -> -sizes[code])
                    .thenComparing(groups.labels()::get))
            .mapToInt(Integer::intValue)
            .toArray();
    places = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
      names.add(name.apply(groups.labels().get(order[place])));
    }
  }

  /**
   * Groups to show.
   *
   * @param noun what a group is called, such as {@code team}
   * @param name the name of a group, from its label
   */
  static ShownGroups of(String noun, Groups groups, UnaryOperator<String> name) {
    return new ShownGroups(noun, groups, name);
  }

  /** What a group is called. */
  String noun() {
    return noun;
  }

  /** The groups as the network has them. */
  Groups groups() {
    return groups;
  }

  boolean isEmpty() {
    return order.length == 0;
  }

  int count() {
    return order.length;
  }

  /** The names, the largest group first. */
  List<String> names() {
    return names;
  }

  int size(int place) {
    return groups.sizes()[order[place]];
  }

  /** The place of a node's group in the order; the number of groups where it is not recorded. */
  int of(int node) {
    return groups.of(node).stream().map(code -> places[code]).findFirst().orElse(order.length);
  }

  boolean isUnknown(int node) {
    return !isEmpty() && groups.of(node).isEmpty();
  }

  /** The name of a node's group, or that it is not recorded. */
  String name(int node) {
    return isUnknown(node) ? unknown() : names.get(of(node));
  }

  String unknown() {
    return noun + " not recorded";
  }

  /** How many groups have a mark of their own; all others share the last. */
  int withOwnMark() {
    return count() <= GroupMark.COUNT ? count() : GroupMark.COUNT - 1;
  }

  /** What the groups are called that share a mark. */
  String others() {
    return count() - withOwnMark() + " other " + noun + "s";
  }

  /** How many nodes are in groups that share a mark. */
  int inOthers() {
    return IntStream.range(withOwnMark(), count()).map(this::size).sum();
  }

  /** The mark of a node, which is drawn dashed where its group is not recorded. */
  GroupMark mark(int node) {
    return isUnknown(node) ? GroupMark.STAR : GroupMark.of(of(node));
  }
}
