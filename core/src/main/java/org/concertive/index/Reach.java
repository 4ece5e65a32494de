package org.concertive.index;

import java.util.BitSet;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.Team;

/**
 * Who is linked to the district level, through whatever chain, by routines as designed. Two actors
 * are linked when they lead or take part in one routine; besides, a team is linked to its listed
 * members and a person to the positions they are recorded to have held. Actors that are linked are
 * joined into one set, each link once: nearly linear time.
 *
 * @see "Spillane, Parise & Sherer 2011"
 */
public final class Reach {
  private final SystemIndex index;
  private final int[] sets;

  /** By plan, whether its objects are actors. */
  private final boolean[] actors = Plan.of(Actor.class);

  private final BitSet ofDistrict = new BitSet();

  Reach(SystemIndex index) {
    this.index = index;
    sets = new int[index.size()];
    for (int row = 0; row < sets.length; row++) {
      sets[row] = row;
    }
    joinByRoutines(index.leading(View.DESIGNED));
    joinByMembership(index.actors());
    findDistrict();
    for (int row = 0; row < sets.length; row++) {
      sets[row] = set(row);
    }
  }

  private void joinByRoutines(Leading leading) {
    IntLists leaders = leading.leaders();
    IntLists participants = leading.participants();
    for (int item = 0; item < leading.items(); item++) {
      int first = leaders.size(item) > 0 ? leaders.get(item, 0) : -1;
      first = first < 0 && participants.size(item) > 0 ? participants.get(item, 0) : first;
      joinAll(first, leaders, item);
      joinAll(first, participants, item);
    }
  }

  private void joinByMembership(Actors actors) {
    for (int team : index.rowsOf(Team.class)) {
      joinAll(team, actors.members(), team);
    }
    for (int appointment : index.rowsOf(Appointment.class)) {
      int person = actors.personOf(appointment);
      int position = actors.positionOf(appointment);
      if (person >= 0 && position >= 0) {
        join(person, position);
      }
    }
  }

  private void joinAll(int first, IntLists lists, int key) {
    for (int i = 0; i < lists.size(key); i++) {
      join(first, lists.get(key, i));
    }
  }

  private void join(int one, int other) {
    sets[set(one)] = set(other);
  }

  private int set(int row) {
    int set = row;
    while (sets[set] != set) {
      sets[set] = sets[sets[set]];
      set = sets[set];
    }
    return set;
  }

  /** Marks the sets of all whose level, their own or that of their unit, is the district's. */
  private void findDistrict() {
    for (int unit : index.rowsOf(OrgUnit.class)) {
      if (isOfDistrict(unit)) {
        ofDistrict.set(set(unit));
        for (int i = index.firstIncoming(unit); i < index.firstIncoming(unit + 1); i++) {
          markIfOfDistrict(index.rows().from[index.incomingEdge(i)]);
        }
      }
    }
    for (Class<?> type : new Class<?>[] {Position.class, Team.class}) {
      for (int row : index.rowsOf(type)) {
        markIfOfDistrict(row);
      }
    }
  }

  private void markIfOfDistrict(int row) {
    int set = set(row);
    if (!ofDistrict.get(set) && actors[index.rows().plans[row]] && isOfDistrict(row)) {
      ofDistrict.set(set);
    }
  }

  private boolean isOfDistrict(int actor) {
    return index.actors().level(actor).filter(OrgLevel.DISTRICT::equals).isPresent();
  }

  /** Whether an actor is of the district level or linked to one who is. */
  public boolean toDistrict(int actor) {
    return ofDistrict.get(sets[actor]);
  }
}
