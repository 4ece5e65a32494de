package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many ties lead from each group to each: the groups with a mark of their own, then all others
 * as one, then those whose group is not recorded.
 */
final class GroupTies {
  private final List<String> names = new ArrayList<>();
  private final int[][] ties;

  private GroupTies(ShownNetwork shown) {
    ShownGroups groups = shown.groups();
    int own = groups.withOwnMark();
    names.addAll(groups.names().subList(0, own));
    if (own < groups.count()) {
      names.add(groups.others());
    }
    if (groups.groups().unknown() > 0) {
      names.add(groups.unknown());
    }
    ties = new int[names.size()][names.size()];
    for (int from = 0; from < shown.network().size(); from++) {
      int row = row(groups, from);
      shown.network().neighbors(from).forEach(to -> ties[row][row(groups, to)]++);
    }
  }

  static GroupTies of(ShownNetwork shown) {
    return new GroupTies(shown);
  }

  private int row(ShownGroups groups, int node) {
    return groups.isUnknown(node)
        ? names.size() - 1
        : Math.min(groups.of(node), groups.withOwnMark());
  }

  List<String> names() {
    return names;
  }

  int ties(int from, int to) {
    return ties[from][to];
  }

  /** {@code Ties from Upper school: 3 to Upper school, 1 to Lower school.} */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (int from = 0; from < names.size(); from++) {
      int[] row = ties[from];
      List<String> to =
          IntStream.range(0, row.length)
              .filter(i -> row[i] > 0)
              .mapToObj(i -> row[i] + " to " + names.get(i))
              .toList();
      sentences.add(
          "Ties from "
              + names.get(from)
              + ": "
              + (to.isEmpty() ? "none" : String.join(", ", to))
              + ".");
    }
    return sentences;
  }
}
