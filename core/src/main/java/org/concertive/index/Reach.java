package org.concertive.index;

import java.util.BitSet;
import java.util.Optional;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.practice.Routine;

/**
 * Who is linked to the district level, through whatever chain, by routines as designed. Two actors
 * are linked when they lead or take part in one routine; besides, a team is linked to its listed
 * members and a person to the positions they are recorded to have held. One search from all actors
 * of the district level at once; linear time.
 *
 * @see "Spillane, Parise & Sherer 2011"
 */
public final class Reach {
  private static final Optional<OrgLevel> DISTRICT = Optional.of(OrgLevel.DISTRICT);

  private final SystemIndex index;
  private final Leading leading;
  private final IntLists led;
  private final IntLists joined;
  private final IntLists teams;
  private final BitSet reached = new BitSet();
  private final int[] waiting;
  private int met;

  Reach(SystemIndex index) {
    this.index = index;
    leading = index.leading(View.DESIGNED);
    led = leading.leaders().inverse(index.size());
    joined = leading.participants().inverse(index.size());
    teams = index.actors().members().inverse(index.size());
    waiting = new int[index.size()];
    for (int row = 0; row < index.size(); row++) {
      if (index.object(row) instanceof Actor && index.actors().level(row).equals(DISTRICT)) {
        meet(row);
      }
    }
    for (int next = 0; next < met; next++) {
      follow(waiting[next]);
    }
  }

  private void meet(int row) {
    if (row >= 0 && !reached.get(row)) {
      reached.set(row);
      waiting[met++] = row;
    }
  }

  /** Meets all that are linked to an actor, or all who lead or take part in a routine. */
  private void follow(int row) {
    if (index.object(row) instanceof Routine) {
      int item = leading.item(row);
      leading.leaders().stream(item).forEach(this::meet);
      leading.participants().stream(item).forEach(this::meet);
      return;
    }
    led.stream(row).map(leading::row).forEach(this::meet);
    joined.stream(row).map(leading::row).forEach(this::meet);
    teams.stream(row).forEach(this::meet);
    Actors actors = index.actors();
    actors.members().stream(row).forEach(this::meet);
    actors.appointmentsOfPerson().stream(row).map(actors::positionOf).forEach(this::meet);
    actors.appointmentsToPosition().stream(row).map(actors::personOf).forEach(this::meet);
  }

  /** Whether an actor is of the district level or linked to one who is. */
  public boolean toDistrict(int actor) {
    return reached.get(actor);
  }
}
