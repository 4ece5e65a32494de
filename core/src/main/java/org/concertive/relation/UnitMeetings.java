package org.concertive.relation;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.concertive.index.SystemIndex;

/**
 * From which of certain units somebody leads a routine or takes part in it. Members of a team count
 * with it, and people with all posts they hold; who is in a unit is also in those around it.
 */
final class UnitMeetings {
  private final Actors actors;
  private final Units units;

  /** For every unit the nearest upwards, itself included, of the certain units. */
  private final int[] nearest;

  private final Set<Integer> together = new LinkedHashSet<>();

  private UnitMeetings(SystemIndex index, BitSet certain) {
    actors = index.get(Actors.RELATION);
    units = index.get(Units.RELATION);
    nearest = units.nearest(certain::get);
  }

  /**
   * Visits the units that come together in a routine, for each routine in which two or more of them
   * do. The set is only valid during the visit.
   */
  static void forEach(SystemIndex index, BitSet certain, Consumer<Set<Integer>> visitor) {
    if (certain.isEmpty()) {
      return;
    }
    UnitMeetings meetings = new UnitMeetings(index, certain);
    Leading designed = index.get(Leading.DESIGNED);
    for (int item = 0; item < designed.itemCount(); item++) {
      meetings.together.clear();
      designed.leadersByItem().forEach(item, meetings::add);
      designed.participantsByItem().forEach(item, meetings::add);
      if (meetings.together.size() > 1) {
        visitor.accept(meetings.together);
      }
    }
  }

  private void add(int actor) {
    addWithPosts(actor);
    actors.members().forEach(actor, this::addWithPosts);
  }

  private void addWithPosts(int actor) {
    addAround(actors.unit(actor));
    actors
        .appointmentsOfPerson()
        .forEach(
            actor,
            held -> {
              int post = actors.positionOf(held);
              addAround(post < 0 ? -1 : actors.unit(post));
            });
  }

  private void addAround(int unit) {
    for (int at = unit < 0 ? -1 : nearest[unit]; at >= 0; at = units.nearestAbove(at, nearest)) {
      together.add(at);
    }
  }
}
