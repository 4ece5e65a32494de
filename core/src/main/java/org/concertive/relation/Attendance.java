package org.concertive.relation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  /** The actors who were expected anywhere, in document order. */
  public List<Node<Actor>> expected() {
    return rows.nodes(
        IntStream.range(0, rows.size()).filter(row -> ofActor.size(row) > 0).toArray());
  }

  /** How an actor kept the presences expected of it. */
  public Tally ofActor(Node<? extends Actor> actor) {
    return tally(ofActor.stream(Rows.row(actor)));
  }

  /** How the presences expected in a routine were kept. */
  public Tally ofRoutine(Node<Routine> routine) {
    return tally(ofRoutine.stream(Rows.row(routine)));
  }

  private Tally tally(IntStream participations) {
    Map<Answer, Long> times = new EnumMap<>(Answer.class);
    participations.forEach(row -> times.merge(participation(row).present(), times(row), Long::sum));
    long present = times.getOrDefault(Answer.YES, 0L);
    return new Tally(
        present,
        present + times.getOrDefault(Answer.NO, 0L),
        times.getOrDefault(Answer.UNKNOWN, 0L));
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
   * @param unknown how many more there were that are not known to have been kept or missed; they
   *     count neither way
   */
  public record Tally(long present, long expected, long unknown) {
    /** Whether all were kept; UNKNOWN when none is known to be missed, and not all are known. */
    public Answer isFull() {
      return present < expected ? Answer.NO : unknown > 0 ? Answer.UNKNOWN : Answer.YES;
    }
  }
}
