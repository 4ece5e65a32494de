package org.concertive.relation;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Who was present where they were expected: the participations that were expected, by who took part
 * and by the routine carried out. A participation is one expected presence each time its activity
 * took place, once where that number is unknown; a team attends as itself, not through its members.
 * Built in linear time.
 */
public final class Attendance {
  /** Who was present where expected. */
  public static final Relation<Attendance> RELATION = Relation.of("attendance", Attendance::new);

  private final Rows rows;
  private final IntLists ofActor;
  private final IntLists ofRoutine;

  private Attendance(SystemIndex index) {
    rows = Rows.of(index);
    int[] expected =
        Arrays.stream(rows.rowsOf(Participation.class))
            .filter(row -> participation(row).expected())
            .toArray();
    ofActor = new ReferenceField(rows, Participation.class, "actor", Actor.class).back(expected);
    ReferenceField routine =
        new ReferenceField(rows, JointActivity.class, "routine", Routine.class);
    ofRoutine = IntLists.leadingTo(expected, row -> routine.target(rows.parent(row)), rows.size());
  }

  private Participation participation(int row) {
    return (Participation) rows.object(row);
  }

  /** How an actor kept the presences expected of it. */
  public Tally ofActor(Node<? extends Actor> actor) {
    return tally(ofActor.stream(Rows.row(actor)));
  }

  /** How the presences expected in a routine were kept. */
  public Tally ofRoutine(Node<Routine> routine) {
    return tally(ofRoutine.stream(Rows.row(routine)));
  }

  /** Where it is unknown whether anybody came, a presence counts neither way. */
  private Tally tally(IntStream participations) {
    long present = 0;
    long expected = 0;
    for (int row : participations.toArray()) {
      if (participation(row).present() != Answer.UNKNOWN) {
        long times = times(row);
        present += participation(row).present() == Answer.YES ? times : 0;
        expected += times;
      }
    }
    return new Tally(present, expected);
  }

  private long times(int participation) {
    JointActivity activity = (JointActivity) rows.object(rows.parent(participation));
    return activity.occurrences().equals(Quantity.unknown()) ? 1 : activity.occurrences().least();
  }

  /**
   * Expected presences that are known to have been kept or missed.
   *
   * @param present how many were kept
   * @param expected how many there were; may be 0
   */
  public record Tally(long present, long expected) {}
}
