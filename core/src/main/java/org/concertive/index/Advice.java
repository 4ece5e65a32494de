package org.concertive.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;
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
    BitSet ends = new BitSet();
    long[] ties = ties(index, ends);
    BitSet persons = new BitSet();
    Arrays.stream(index.rowsOf(Person.class)).forEach(persons::set);
    BitSet members = persons.isEmpty() ? ends : persons;
    seekers = new int[index.size()];
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

  /** From whom and to whom advice is sought, in the halves of a number, ascending. */
  private static long[] ties(SystemIndex index, BitSet ends) {
    Arrow from = new Arrow(index, Tie.class, "from", Actor.class);
    Arrow to = new Arrow(index, Tie.class, "to", Actor.class);
    LongStream.Builder ties = LongStream.builder();
    for (int row : index.rowsOf(Tie.class)) {
      if (((Tie) index.object(row)).kind() == Tie.Kind.ADVICE) {
        from.targets(row, ends::set);
        to.targets(row, ends::set);
        int seeker = from.target(row);
        int sought = to.target(row);
        if (seeker >= 0 && sought >= 0 && seeker != sought) {
          ties.add(((long) seeker << Integer.SIZE) | sought);
        }
      }
    }
    return ties.build().sorted().toArray();
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
