package org.concertive.index;

import java.util.stream.IntStream;
import org.concertive.model.organization.Actor;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Participation;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Answer;

/**
 * Who was present where they were expected: the participations that were expected, by who took part
 * and by the routine carried out. A participation is one expected presence, however many times its
 * activity took place; a team attends as itself, not through its members. Participations, actors
 * and routines are rows. Built in linear time.
 */
public final class Attendance {
  private final SystemIndex index;
  private final IntLists ofActor;
  private final IntLists ofRoutine;

  Attendance(SystemIndex index) {
    this.index = index;
    int[] expected =
        IntStream.of(index.rowsOf(Participation.class))
            .filter(row -> participation(row).expected())
            .toArray();
    Arrow actor = new Arrow(index, Participation.class, "actor", Actor.class);
    Arrow routine = new Arrow(index, JointActivity.class, "routine", Routine.class);
    ofActor = actor.back(expected);
    IntLists.Filling routines = new IntLists.Filling();
    for (int row : expected) {
      int carriedOut = routine.target(activity(row));
      if (carriedOut >= 0) {
        routines.add(carriedOut);
      }
      routines.next();
    }
    ofRoutine = routines.done().inverse(index.size()).mapped(expected);
  }

  /** The participations expected of each actor, in document order. */
  public IntLists ofActor() {
    return ofActor;
  }

  /** The participations expected in the activities that carry out each routine. */
  public IntLists ofRoutine() {
    return ofRoutine;
  }

  /** A participation. */
  public Participation participation(int row) {
    return (Participation) index.object(row);
  }

  /** The activity a participation is one in. */
  public int activity(int participation) {
    return index.rows().parents[participation];
  }

  /** How an actor kept the presences expected of it. */
  public Tally ofActor(int actor) {
    return tally(ofActor.stream(actor));
  }

  /** How the presences expected in a routine were kept. */
  public Tally ofRoutine(int routine) {
    return tally(ofRoutine.stream(routine));
  }

  /** How these participations were kept; where it is unknown they count neither way. */
  public Tally tally(IntStream participations) {
    int[] counts = new int[2];
    participations
        .mapToObj(row -> participation(row).present())
        .filter(present -> present != Answer.UNKNOWN)
        .forEach(
            present -> {
              counts[0] += present == Answer.YES ? 1 : 0;
              counts[1]++;
            });
    return new Tally(counts[0], counts[1]);
  }

  /**
   * Expected presences of which it is known whether anybody came.
   *
   * @param present how many were kept
   * @param expected how many there were; may be 0
   */
  public record Tally(int present, int expected) {}
}
