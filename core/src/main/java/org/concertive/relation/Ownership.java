package org.concertive.relation;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.scale.Innovation;
import org.concertive.model.scale.OwnershipState;
import org.concertive.model.value.SchoolCalendar;
import org.concertive.model.value.TimePoint;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Whose each innovation is, and when it came to be so. Built in linear time.
 *
 * @see "Coburn 2003"
 */
public final class Ownership {
  /** Whose each innovation is. */
  public static final Relation<Ownership> RELATION = Relation.of("ownership", Ownership::new);

  private static final Set<OwnershipState.Locus> OF_SCHOOLS =
      Sets.immutableEnumSet(OwnershipState.Locus.SCHOOL, OwnershipState.Locus.TEACHERS);

  private final SystemIndex index;
  private final Rows rows;
  private final IntLists ofInnovation;

  private Ownership(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    ofInnovation =
        new ReferenceField(rows, OwnershipState.class, "practice", Innovation.class)
            .back(rows.rowsOf(OwnershipState.class));
  }

  private OwnershipState state(int row) {
    return (OwnershipState) rows.object(row);
  }

  /**
   * The latest states of an innovation, in document order: those than which none is certainly
   * later. They are several when it is recorded at one time for several units, and when times
   * overlap or cannot be compared. Linear in the states of the innovation.
   */
  public List<Node<OwnershipState>> latestOf(Node<Innovation> of) {
    int innovation = Rows.row(of);
    SchoolCalendar calendar = index.conventions().calendar();
    // A state is outdated when it ends before the one that begins last, in the same numbering.
    long[] lastStart = {Long.MIN_VALUE, Long.MIN_VALUE};
    ofInnovation.stream(innovation)
        .mapToObj(row -> state(row).when())
        .forEach(
            when ->
                lastStart[numbering(when)] =
                    Math.max(lastStart[numbering(when)], when.firstDay(calendar)));
    return rows.nodes(
        ofInnovation.stream(innovation)
            .filter(row -> !endsBefore(state(row).when(), lastStart, calendar))
            .toArray());
  }

  /** Whether an innovation is recorded as that of schools or teachers, by all its latest states. */
  public boolean isOfSchools(Node<Innovation> innovation) {
    List<Node<OwnershipState>> latest = latestOf(innovation);
    return !latest.isEmpty()
        && latest.stream().allMatch(state -> OF_SCHOOLS.contains(state.value().locus()));
  }

  private static boolean endsBefore(TimePoint when, long[] lastStart, SchoolCalendar calendar) {
    return when.lastDay(calendar) < lastStart[numbering(when)];
  }

  /** Years of the project are numbered for themselves. */
  private static int numbering(TimePoint when) {
    return when.kind() == TimePoint.Kind.PROJECT_YEAR ? 1 : 0;
  }
}
