package org.concertive.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.concertive.model.organization.DecisionRight;

/**
 * Finds the grants of one right that overlap a grant of another, among those of one holder in one
 * domain: goes from broad scopes to narrow ones and keeps at hand the grants around the current
 * one.
 */
final class Overlaps {
  private final Authority authority;
  private final Units units;
  private final DecisionRight right;
  private final DecisionRight other;

  Overlaps(Authority authority, Units units, DecisionRight right, DecisionRight other) {
    this.authority = authority;
    this.units = units;
    this.right = right;
    this.other = other;
  }

  /** By grants of the first right, in document order, a grant of the other that each overlaps. */
  Map<Integer, Integer> among(int[] grants) {
    if (!isAny(grants, right) || !isAny(grants, other)) {
      return Map.of();
    }
    Map<Integer, Integer> partners = new TreeMap<>();
    List<Integer> around = new ArrayList<>();
    for (int grant : fromBroadToNarrow(grants)) {
      while (!around.isEmpty() && !contains(around.get(around.size() - 1), grant)) {
        around.remove(around.size() - 1);
      }
      around.forEach(outer -> pair(outer, grant, partners));
      around.add(grant);
    }
    return partners;
  }

  private int[] fromBroadToNarrow(int[] grants) {
    return Arrays.stream(grants)
        .filter(grant -> isRight(grant, right) || isRight(grant, other))
        .filter(authority::isPlaced)
        .mapToLong(grant -> (place(grant) << Integer.SIZE) + grant)
        .sorted()
        .mapToInt(placed -> (int) placed)
        .toArray();
  }

  private long place(int grant) {
    return authority.isEverywhere(grant) ? -1 : units.entered(authority.scope(grant));
  }

  private boolean contains(int outer, int grant) {
    return authority.reaches(outer, authority.scope(grant));
  }

  private void pair(int outer, int grant, Map<Integer, Integer> partners) {
    if (isRight(grant, right) == isRight(outer, right) || !authority.periodsMeet(grant, outer)) {
      return;
    }
    if (isRight(grant, right)) {
      partners.putIfAbsent(grant, outer);
    } else {
      partners.putIfAbsent(outer, grant);
    }
  }

  private boolean isAny(int[] grants, DecisionRight wanted) {
    for (int grant : grants) {
      if (isRight(grant, wanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRight(int grant, DecisionRight wanted) {
    return authority.grant(grant).right() == wanted;
  }
}
