package org.concertive.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.concertive.model.organization.LeadershipFunction;
import org.concertive.model.practice.InquiryPhase;

/**
 * Finds items with the same function and the same participants in the same period that nothing
 * joins. Items are grouped by hashing; in a group those with a leader, a goal or a product in
 * common, or of phases that follow each other, are one cluster, through any chain. Linear.
 */
final class SideBySide {
  /** So many places an item keep most of them apart. */
  private static final int ROOM = 16;

  private record Key(int period, LeadershipFunction function, List<Integer> participants) {}

  /** An item, with a hash of its period and participants. */
  private record Candidate(
      int item,
      int period,
      Set<LeadershipFunction> functions,
      Set<InquiryPhase> phases,
      int hash) {}

  private final SystemIndex index;
  private final Leading leading;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<CoLeading.Parallel> found = new ArrayList<>();

  SideBySide(SystemIndex index, Leading leading) {
    this.index = index;
    this.leading = leading;
  }

  /**
   * Adds an item.
   *
   * @param period what tells periods apart
   */
  void add(int item, int period, Set<LeadershipFunction> functions, Set<InquiryPhase> phases) {
    if (leading.leaders().size(item) > 0 && leading.participants().size(item) > 0) {
      candidates.add(new Candidate(item, period, functions, phases, hash(item, period)));
    }
  }

  /**
   * Tells every item that goes on side by side with another.
   *
   * @param joints what joins an item with others, besides its leaders
   */
  void compare(IntFunction<Set<Integer>> joints, IntConsumer each) {
    groups()
        .forEach(
            (key, group) -> {
              if (group.size() > 1) {
                compare(key.function, group, joints, each);
              }
            });
    candidates.clear();
  }

  private Map<Key, List<Candidate>> groups() {
    // Most have participants that nobody else has; a hash of them tells without making lists.
    BitSet once = new BitSet();
    BitSet again = new BitSet();
    int places = Integer.highestOneBit(1 + ROOM * candidates.size());
    for (Candidate candidate : candidates) {
      int place = candidate.hash & (places - 1);
      (once.get(place) ? again : once).set(place);
    }
    Map<Key, List<Candidate>> groups = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (again.get(candidate.hash & (places - 1))) {
        List<Integer> participants =
            leading.participants().stream(candidate.item).sorted().boxed().toList();
        for (LeadershipFunction function : candidate.functions) {
          groups
              .computeIfAbsent(
                  new Key(candidate.period, function, participants), none -> new ArrayList<>())
              .add(candidate);
        }
      }
    }
    return groups;
  }

  private int hash(int item, int period) {
    int hash = period;
    IntLists participants = leading.participants();
    for (int i = 0; i < participants.size(item); i++) {
      int mixed = participants.get(item, i) * 0x9E3779B9;
      hash += mixed ^ (mixed >>> 15);
    }
    return hash ^ (hash >>> 12);
  }

  private void compare(
      LeadershipFunction function,
      List<Candidate> candidates,
      IntFunction<Set<Integer>> joints,
      IntConsumer each) {
    List<Candidate> apart = new Clusters(candidates, joints).firsts();
    if (apart.size() > 1) {
      candidates.forEach(candidate -> each.accept(candidate.item));
      found.add(
          new CoLeading.Parallel(
              function,
              apart.stream()
                  .<Node<?>>map(candidate -> index.node(leading.row(candidate.item)))
                  .toList()));
    }
  }

  List<CoLeading.Parallel> found() {
    return List.copyOf(found);
  }

  /** The clusters of a group. */
  private final class Clusters {
    private final List<Candidate> candidates;
    private final int[] above;
    private final Map<Integer, Integer> firstWith = new HashMap<>();

    Clusters(List<Candidate> candidates, IntFunction<Set<Integer>> joints) {
      this.candidates = candidates;
      above = new int[candidates.size()];
      for (int i = 0; i < above.length; i++) {
        above[i] = i;
      }
      for (int i = 0; i < above.length; i++) {
        int place = i;
        int item = candidates.get(i).item;
        leading.leaders().forEach(item, leader -> joinBy(leader, place));
        joints.apply(item).forEach(joint -> joinBy(joint, place));
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
      for (Candidate candidate : candidates) {
        if (!candidate.phases.isEmpty()) {
          firstEnd = Math.min(firstEnd, Phases.last(candidate.phases));
          lastStart = Math.max(lastStart, Phases.first(candidate.phases));
        }
      }
      int inOrder = -1;
      for (int i = 0; i < candidates.size() && firstEnd < lastStart; i++) {
        Candidate candidate = candidates.get(i);
        if (!candidate.phases.isEmpty()
            && (Phases.first(candidate.phases) > firstEnd
                || Phases.last(candidate.phases) < lastStart)) {
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

    List<Candidate> firsts() {
      List<Candidate> firsts = new ArrayList<>();
      for (int i = 0; i < above.length; i++) {
        if (above[i] == i) {
          firsts.add(candidates.get(i));
        }
      }
      return firsts;
    }
  }
}
