package org.concertive.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * How few people the knowledge of many items depends on: how many must leave, authors of the most
 * items first, until more than half of the items have no author left.
 *
 * <p>Authors are determined by the degree of authorship, 3.293 + 1.098 FA + 0.164 DL − 0.321 ln(1 +
 * AC), where FA is 1 for the person who created the item, DL is how often a person changed it and
 * AC how often others did. Authors are those with at least three quarters of the greatest degree
 * among those who created or changed the item.
 *
 * <p>Worked example: a created two of three items and changed each twice; b created the third.
 * Without a, two of three items have no author: the factor is 1.
 *
 * @see "Avelino, Passos, Hora & Valente 2016"
 */
public final class TruckFactor {
  private static final double AUTHOR = 0.75;

  private TruckFactor() {}

  /**
   * What is known about an item: a file in the source, a routine or a tool here.
   *
   * @param creator who created it; empty if not known
   * @param changes how often each person changed it, indexed by the number of the person
   */
  public record Item(OptionalInt creator, List<Integer> changes) {
    /**
     * Makes an item; the list is copied.
     *
     * @throws IllegalArgumentException if a number of changes or the creator is negative
     */
    public Item {
      changes = List.copyOf(changes);
      for (int person = 0; person < changes.size(); person++) {
        Arguments.holds(
            changes.get(person) >= 0,
            "The number of changes of person " + person,
            changes.get(person),
            "it must be 0 or more");
      }
      Arguments.holds(
          creator.isEmpty() || creator.getAsInt() >= 0,
          "The creator",
          creator.orElse(0),
          "it must be the number of a person, 0 or more");
    }

    /** The authors; empty if nobody created or changed it. */
    BitSet authors() {
      int people = Math.max(changes.size(), creator.orElse(-1) + 1);
      long all = changes.stream().mapToLong(Integer::longValue).sum();
      double[] degrees = new double[people];
      double greatest = Double.NEGATIVE_INFINITY;
      for (int person = 0; person < people; person++) {
        int own = person < changes.size() ? changes.get(person) : 0;
        boolean created = creator.isPresent() && creator.getAsInt() == person;
        degrees[person] =
            own == 0 && !created
                ? Double.NEGATIVE_INFINITY
                : 3.293
                    + (created ? 1.098 : 0)
                    + 0.164 * own
                    - 0.321 * StrictMath.log(1.0 + all - own);
        greatest = Math.max(greatest, degrees[person]);
      }
      BitSet authors = new BitSet();
      for (int person = 0; person < people; person++) {
        // Degrees can be below 0 after many changes by others; the greatest is an author then.
        if (degrees[person] > Double.NEGATIVE_INFINITY
            && degrees[person] >= Math.min(greatest, AUTHOR * greatest)) {
          authors.set(person);
        }
      }
      return authors;
    }
  }

  /**
   * The truck factor: 0 if more than half of the items have no author to begin with, otherwise 1 to
   * the number of people. Of people with equally many items the one with the lowest number leaves
   * first. Undefined without items. Cost: people times items times the factor.
   */
  public static Result<Integer> of(List<Item> items) {
    if (items.isEmpty()) {
      return Result.undefined(Result.Code.NONE_RECORDED, "there are no items", "items");
    }
    List<BitSet> authors = new ArrayList<>();
    items.forEach(item -> authors.add(item.authors()));
    int people = authors.stream().mapToInt(BitSet::length).max().orElse(0);
    int gone = 0;
    while (2 * authors.stream().filter(BitSet::isEmpty).count() <= items.size()) {
      int busiest = 0;
      long most = 0;
      for (int person = 0; person < people; person++) {
        int one = person;
        long own = authors.stream().filter(set -> set.get(one)).count();
        if (own > most) {
          most = own;
          busiest = person;
        }
      }
      int leaving = busiest;
      authors.forEach(set -> set.clear(leaving));
      gone++;
    }
    return Result.of(gone);
  }
}
