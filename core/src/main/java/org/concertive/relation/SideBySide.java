package org.concertive.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.practice.InquiryPhase;
import org.concertive.rows.Rows;

/**
 * Finds items with the same function and the same participants in the same period that nothing
 * joins. Items are grouped by hashing, those of different schools apart; in a group those with a
 * leader, a goal or a product in common, or of phases that follow each other, are one cluster,
 * through any chain. Linear, but for items of no school, which are compared with those of each.
 */
final class SideBySide {
  private record Key(int period, LeadershipFunction function, List<Integer> participants) {}

  private final Rows rows;
  private final Leading leading;
  private final LedWork work;
  private final Schools schools;
  private final BitSet items = new BitSet();
  private final List<CoLeading.Parallel> found = new ArrayList<>();

  SideBySide(SystemIndex index, Leading leading, LedWork work) {
    rows = Rows.of(index);
    this.leading = leading;
    this.work = work;
    schools = new Schools(index, leading);
    groups().forEach((key, group) -> compareIfMany(key, group));
  }

  private void compareIfMany(Key key, List<Integer> group) {
    if (group.size() > 1) {
      for (List<Integer> ofOneSchool : schools.apart(group, key.participants)) {
        compare(key.function, ofOneSchool);
      }
    }
  }

  private Map<Key, List<Integer>> groups() {
    Map<Key, List<Integer>> groups = new LinkedHashMap<>();
    leading
        .ledItems()
        .filter(item -> leading.participantsByItem().size(item) > 0 && work.knowsWho(item))
        .forEach(item -> addTo(groups, item));
    return groups;
  }

  private void addTo(Map<Key, List<Integer>> groups, int item) {
    int period = work.period(item);
    if (period == LedWork.UNKNOWN) {
      return;
    }
    Set<LeadershipFunction> functions = work.functions(item);
    if (functions.isEmpty()) {
      return;
    }
    List<Integer> participants =
        leading.participantsByItem().stream(item).sorted().boxed().toList();
    for (LeadershipFunction function : functions) {
      groups
          .computeIfAbsent(new Key(period, function, participants), none -> new ArrayList<>())
          .add(item);
    }
  }

  private void compare(LeadershipFunction function, List<Integer> group) {
    List<Integer> apart = new Clusters(group).firsts();
    if (apart.size() > 1) {
      group.forEach(items::set);
      found.add(
          new CoLeading.Parallel(
              function, rows.nodes(apart.stream().mapToInt(leading::row).toArray())));
    }
  }

  /** The items that go on side by side with another. */
  IntStream items() {
    return items.stream();
  }

  List<CoLeading.Parallel> found() {
    return Collections.unmodifiableList(found);
  }

  /** The clusters of a group. */
  private final class Clusters {
    private final List<Integer> group;
    private final int[] above;
    private final Map<Integer, Integer> firstWith = new HashMap<>();

    Clusters(List<Integer> group) {
      this.group = group;
      above = new int[group.size()];
      for (int i = 0; i < above.length; i++) {
        above[i] = i;
      }
      for (int i = 0; i < above.length; i++) {
        int place = i;
        int item = group.get(i);
        leading.leadersByItem().forEach(item, leader -> joinBy(leader, place));
        work.joints(item).forEach(joint -> joinBy(joint, place));
      }
      joinByPhases();
    }

    private void joinBy(int joint, int place) {
      Integer first = firstWith.putIfAbsent(joint, place);
      if (first != null) {
        join(first, place);
      }
    }

    /**
     * Joins those that end before others begin: all that begin after the one that ends first, and
     * all that end before the one that begins last, are one cluster when these two are in order.
     */
    private void joinByPhases() {
      int firstEnd = Integer.MAX_VALUE;
      int lastStart = -1;
      for (int item : group) {
        Set<InquiryPhase> phases = work.phases(item);
        if (!phases.isEmpty()) {
          firstEnd = Math.min(firstEnd, Phases.last(phases));
          lastStart = Math.max(lastStart, Phases.first(phases));
        }
      }
      int inOrder = -1;
      for (int i = 0; i < group.size() && firstEnd < lastStart; i++) {
        Set<InquiryPhase> phases = work.phases(group.get(i));
        if (!phases.isEmpty()
            && (Phases.first(phases) > firstEnd || Phases.last(phases) < lastStart)) {
          inOrder = inOrder < 0 ? i : inOrder;
          join(inOrder, i);
        }
      }
    }

    private void join(int one, int other) {
      int a = top(one);
      int b = top(other);
      above[Math.max(a, b)] = Math.min(a, b);
    }

    private int top(int place) {
      int top = place;
      while (above[top] != top) {
        above[top] = above[above[top]];
        top = above[top];
      }
      return top;
    }

    List<Integer> firsts() {
      List<Integer> firsts = new ArrayList<>();
      for (int i = 0; i < above.length; i++) {
        if (above[i] == i) {
          firsts.add(group.get(i));
        }
      }
      return firsts;
    }
  }
}
