package org.concertive.relation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.OrgUnit;
import org.concertive.rows.IntLists;
import org.concertive.rows.Rows;

/**
 * Some actors, such as those who lead for one function, so kept that those of them who hold a goal
 * stand together: by district, and in it in the order of the walk through the units.
 */
final class GoalHolders {
  private final SystemIndex index;
  private final Rows rows;
  private final BitSet members;
  private final int[] byUnit;
  private final Map<Integer, int[]> twoOfGoal = new HashMap<>();

  /** These actors. */
  GoalHolders(SystemIndex index, BitSet members) {
    this.index = index;
    rows = Rows.of(index);
    this.members = members;
    IntLists ofUnit =
        IntLists.leadingTo(
            members.stream().toArray(), index.get(Actors.RELATION)::unit, rows.size());
    IntStream.Builder placed = IntStream.builder();
    index.get(Units.RELATION).byDistrict().forEach(unit -> ofUnit.forEach(unit, placed::add));
    byUnit = placed.build().toArray();
  }

  private GoalHolders(SystemIndex index, BitSet members, int[] byUnit) {
    this.index = index;
    rows = Rows.of(index);
    this.members = members;
    this.byUnit = byUnit;
  }

  /** Those of them in these rows. */
  GoalHolders among(BitSet some) {
    return new GoalHolders(index, some, Arrays.stream(byUnit).filter(some::get).toArray());
  }

  private long key(int unit) {
    return key(index.get(Units.RELATION).district(unit), index.get(Units.RELATION).entered(unit));
  }

  private static long key(int district, int walk) {
    return ((district + 1L) << 32) | walk;
  }

  boolean contains(int row) {
    return members.get(row);
  }

  IntStream stream() {
    return members.stream();
  }

  /** Two who hold a goal; fewer when there are no more. Found once a goal. */
  int[] twoWhoHold(int goal) {
    return twoOfGoal.computeIfAbsent(
        goal,
        row ->
            index
                .get(GoalRelations.RELATION)
                .holders(row)
                .flatMap(this::holdingThrough)
                .distinct()
                .limit(2)
                .toArray());
  }

  /** Two different actors of them, one with each goal. */
  Optional<int[]> onEitherSide(GoalRelations.Pair goals) {
    for (int one : twoWhoHold(Rows.row(goals.one()))) {
      for (int other : twoWhoHold(Rows.row(goals.other()))) {
        if (one != other) {
          return Optional.of(new int[] {one, other});
        }
      }
    }
    return Optional.empty();
  }

  /** Those who hold what a holder holds: the holder itself, and of a unit those in it. */
  private IntStream holdingThrough(int holder) {
    if (rows.object(holder) instanceof OrgUnit) {
      return in(holder);
    }
    return members.get(holder) ? IntStream.of(holder) : IntStream.empty();
  }

  /** Those in a unit, or below it in the same district. */
  private IntStream in(int unit) {
    Units units = index.get(Units.RELATION);
    int district = units.district(unit);
    int last = district < 0 ? units.entered(unit) : units.left(unit);
    int from = firstAtLeast(key(district, units.entered(unit)));
    int to = firstAtLeast(key(district, last) + 1);
    return IntStream.range(from, to).map(i -> byUnit[i]);
  }

  private int firstAtLeast(long key) {
    int low = 0;
    int high = byUnit.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key(index.get(Actors.RELATION).unit(byUnit[middle])) < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
