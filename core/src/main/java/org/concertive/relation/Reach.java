package org.concertive.relation;

import java.util.BitSet;
import java.util.List;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.Team;
import org.concertive.rows.IntLists;
import org.concertive.rows.Rows;

/**
 * Who is linked to the district level, through whatever chain, by routines as designed. Two actors
 * are linked when they lead or take part in one routine; besides, a team is linked to its listed
 * members, a person to the positions they are recorded to have held, and a role group that leads or
 * takes part to those who are of it. Actors that are linked are joined into one set, each link
 * once: nearly linear time.
 *
 * @see "Spillane, Parise & Sherer 2011"
 */
public final class Reach {
  /** Who is linked to the district level. */
  public static final Relation<Reach> RELATION = Relation.of("reach", Reach::new);

  private final Rows rows;
  private final int[] sets;
  private final BitSet ofDistrict = new BitSet();

  private Reach(SystemIndex index) {
    rows = Rows.of(index);
    sets = new int[rows.size()];
    for (int row = 0; row < sets.length; row++) {
      sets[row] = row;
    }
    joinByRoutines(index.get(Leading.DESIGNED));
    joinByMembership(index.get(Actors.RELATION));
    joinByRole(index);
    findDistrict(index.get(Actors.RELATION));
    for (int row = 0; row < sets.length; row++) {
      sets[row] = set(row);
    }
  }

  private void joinByRoutines(Leading leading) {
    IntLists leaders = leading.leadersByItem();
    IntLists participants = leading.participantsByItem();
    for (int item = 0; item < leading.itemCount(); item++) {
      int first = leaders.size(item) > 0 ? leaders.get(item, 0) : -1;
      first = first < 0 && participants.size(item) > 0 ? participants.get(item, 0) : first;
      joinAll(first, leaders, item);
      joinAll(first, participants, item);
    }
  }

  private void joinByMembership(Actors actors) {
    for (int team : rows.rowsOf(Team.class)) {
      joinAll(team, actors.members(), team);
    }
    for (int appointment : rows.rowsOf(Appointment.class)) {
      int person = actors.personOf(appointment);
      int position = actors.positionOf(appointment);
      if (person >= 0 && position >= 0) {
        join(person, position);
      }
    }
  }

  private void joinByRole(SystemIndex index) {
    List<Node<Actor>> groups =
        index.get(Leading.DESIGNED).involved().stream()
            .filter(actor -> actor.is(RoleGroup.class))
            .toList();
    Belonging belonging = index.get(Identity.RELATION).among(groups);
    for (int actor : rows.rowsOf(Actor.class)) {
      belonging.of(actor).forEach(group -> join(actor, group));
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
  private void findDistrict(Actors actors) {
    for (int actor : rows.rowsOf(Actor.class)) {
      if (actors.level(actor).filter(OrgLevel.DISTRICT::equals).isPresent()) {
        ofDistrict.set(set(actor));
      }
    }
  }

  /** Whether an actor is of the district level or linked to one who is. */
  public boolean toDistrict(Node<? extends Actor> actor) {
    return ofDistrict.get(sets[Rows.row(actor)]);
  }
}
