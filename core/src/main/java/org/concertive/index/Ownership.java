package org.concertive.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;

/**
 * Whose each innovation is, and when it came to be so. States and innovations are rows. Built in
 * linear time.
 *
 * @see "Coburn 2003"
 */
public final class Ownership {
  private final SystemIndex index;
  private final IntLists ofInnovation;

  Ownership(SystemIndex index) {
    this.index = index;
    ofInnovation =
        new Arrow(index, OwnershipState.class, "practice", Innovation.class)
            .back(index.rowsOf(OwnershipState.class));
  }

  /** The states of each innovation, in document order. */
  public IntLists ofInnovation() {
    return ofInnovation;
  }

  /** A state. */
  public OwnershipState state(int row) {
    return (OwnershipState) index.object(row);
  }

  /**
   * The latest states of an innovation, in document order: those than which none is certainly
   * later. They are several when it is recorded at one time for several units, and when times
   * overlap or cannot be compared. Linear in the states of the innovation.
   */
  public IntStream latest(int innovation) {
    SchoolCalendar calendar = index.conventions().calendar();
    // A state is outdated when it ends before the one that begins last, in the same numbering.
    long[] lastStart = {Long.MIN_VALUE, Long.MIN_VALUE};
    ofInnovation.stream(innovation)
        .mapToObj(row -> state(row).when())
        .forEach(
            when ->
                lastStart[numbering(when)] =
                    Math.max(lastStart[numbering(when)], when.firstDay(calendar)));
    int[] latest =
        ofInnovation.stream(innovation)
            .filter(row -> !endsBefore(state(row).when(), lastStart, calendar))
            .toArray();
    return Arrays.stream(latest);
  }

  private static boolean endsBefore(TimePoint when, long[] lastStart, SchoolCalendar calendar) {
    return when.lastDay(calendar) < lastStart[numbering(when)];
  }

  /** Years of the project are numbered for themselves. */
  private static int numbering(TimePoint when) {
    return when.kind() == TimePoint.Kind.PROJECT_YEAR ? 1 : 0;
  }
}
