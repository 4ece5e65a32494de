package org.concertive.index;

import java.util.Arrays;
import java.util.BitSet;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Person;
import org.concertive.model.practice.Tie;

/**
 * The network of advice: how many others seek advice of each actor, each counted once. Those in it
 * are all persons; where there are none, the ends of its ties. Made in linear time, but for sorting
 * the ties.
 *
 * @see "Sun, Frank, Penuel & Kim 2013"
 */
public final class Advice {
  private final int[] seekers;
  private final double usual;

  Advice(SystemIndex index) {
    int[] persons = index.rowsOf(Person.class);
    BitSet members = persons.length == 0 ? ends(index) : setOf(persons);
    seekers = new int[index.size()];
    long[] ties = ties(index);
    for (int i = 0; i < ties.length; i++) {
      boolean isRepeated = i > 0 && ties[i] == ties[i - 1];
      int seeker = (int) (ties[i] >>> Integer.SIZE);
      int sought = (int) ties[i];
      if (!isRepeated && members.get(seeker) && members.get(sought)) {
        seekers[sought]++;
      }
    }
    usual = usual(members);
  }

  private static BitSet setOf(int[] rows) {
    BitSet set = new BitSet();
    Arrays.stream(rows).forEach(set::set);
    return set;
  }

  private static BitSet ends(SystemIndex index) {
    Arrow from = new Arrow(index, Tie.class, "from", Actor.class);
    Arrow to = new Arrow(index, Tie.class, "to", Actor.class);
    BitSet ends = new BitSet();
    for (int row : index.rowsOf(Tie.class)) {
      if (isOfAdvice(row, index)) {
        from.targets(row, ends::set);
        to.targets(row, ends::set);
      }
    }
    return ends;
  }

  /** From whom and to whom advice is sought, in the halves of a number, ascending. */
  private static long[] ties(SystemIndex index) {
    Arrow from = new Arrow(index, Tie.class, "from", Actor.class);
    Arrow to = new Arrow(index, Tie.class, "to", Actor.class);
    int[] rows = index.rowsOf(Tie.class);
    long[] ties = new long[rows.length];
    int count = 0;
    for (int row : rows) {
      int seeker = from.target(row);
      int sought = to.target(row);
      if (seeker >= 0 && sought >= 0 && seeker != sought && isOfAdvice(row, index)) {
        ties[count++] = ((long) seeker << Integer.SIZE) | sought;
      }
    }
    Arrays.sort(ties, 0, count);
    return Arrays.copyOf(ties, count);
  }

  private static boolean isOfAdvice(int tie, SystemIndex index) {
    return ((Tie) index.object(tie)).kind() == Tie.Kind.ADVICE;
  }

  /** Mean and one standard deviation of the population. */
  private double usual(BitSet members) {
    double mean = members.stream().map(row -> seekers[row]).average().orElse(0);
    double variance =
        members.stream()
            .mapToDouble(row -> (seekers[row] - mean) * (seekers[row] - mean))
            .average()
            .orElse(0);
    return mean + Math.sqrt(variance);
  }

  /** How many others seek advice of an actor. */
  public int seekers(int actor) {
    return seekers[actor];
  }

  /** How many seek advice of an actor, usually: the mean and one standard deviation above it. */
  public double usual() {
    return usual;
  }
}
