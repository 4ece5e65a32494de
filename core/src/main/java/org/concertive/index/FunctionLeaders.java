package org.concertive.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.concertive.model.organization.OrgUnit;

/**
 * Those who lead for one function, so kept that those of them who hold a goal stand together: by
 * district, and in it in the order of the walk through the units.
 */
final class FunctionLeaders {
  private final SystemIndex index;
  private final BitSet rows;
  private final int[] byUnit;
  private final Map<Integer, int[]> twoOfGoal = new HashMap<>();

  /** All who lead for any function. */
  FunctionLeaders(SystemIndex index, BitSet rows) {
    this.index = index;
    this.rows = rows;
    IntLists ofUnit =
        IntLists.leadingTo(rows.stream().toArray(), index.actors()::unit, index.size());
    IntStream.Builder placed = IntStream.builder();
    index.units().byDistrict().forEach(unit -> ofUnit.forEach(unit, placed::add));
    byUnit = placed.build().toArray();
  }

  private FunctionLeaders(SystemIndex index, BitSet rows, int[] byUnit) {
    this.index = index;
    this.rows = rows;
    this.byUnit = byUnit;
  }

  /** Those of them in these rows. */
  FunctionLeaders among(BitSet some) {
    return new FunctionLeaders(index, some, Arrays.stream(byUnit).filter(some::get).toArray());
  }

  private long key(int unit) {
    return key(index.units().district(unit), index.units().entered(unit));
  }

  private static long key(int district, int walk) {
    return ((district + 1L) << 32) | walk;
  }

  boolean contains(int row) {
    return rows.get(row);
  }

  IntStream stream() {
    return rows.stream();
  }

  /** Two who hold a goal; fewer when there are no more. Found once a goal. */
  int[] twoWhoHold(int goal) {
    return twoOfGoal.computeIfAbsent(
        goal,
        row ->
            index
                .goalRelations()
                .holders(row)
                .flatMap(this::holdingThrough)
                .distinct()
                .limit(2)
                .toArray());
  }

  /** Those who hold what a holder holds: the holder itself, and of a unit those in it. */
  private IntStream holdingThrough(int holder) {
    if (index.object(holder) instanceof OrgUnit) {
      return in(holder);
    }
    return rows.get(holder) ? IntStream.of(holder) : IntStream.empty();
  }

  /** Those in a unit, or below it in the same district. */
  private IntStream in(int unit) {
    Units units = index.units();
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
      if (key(index.actors().unit(byUnit[middle])) < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
