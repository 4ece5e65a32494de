package org.concertive.relation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Quantity;
import org.concertive.rows.IntLists;
import org.concertive.rows.Rows;

/**
 * The search for a {@link Contact}: the routines of both, or one breadth-first search from routine
 * to routine over the actors listed in them, their members and holders. Linear in the routines,
 * memberships and appointments.
 */
final class ContactSearch {
  private final SystemIndex index;
  private final Rows rows;
  private final Actors actors;
  private final Identity identity;
  private final Leading designed;
  private final IntLists teams;
  private final IntLists routinesListing;

  // Of the search: what was met, so that nothing is looked at twice.
  private final int[] cameFrom;
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();
  private final BitSet listed = new BitSet();
  private final BitSet present = new BitSet();
  private final BitSet climbed = new BitSet();
  private final BitSet descended = new BitSet();

  ContactSearch(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    actors = index.get(Actors.RELATION);
    identity = index.get(Identity.RELATION);
    teams = actors.members().inverse(rows.size());
    designed = index.get(Leading.DESIGNED);
    IntLists.Builder all = new IntLists.Builder();
    for (int item = 0; item < designed.itemCount(); item++) {
      listedIn(item).forEach(all::add);
      all.next();
    }
    routinesListing = all.build().inverse(rows.size());
    cameFrom = new int[designed.itemCount()];
    Arrays.fill(cameFrom, -2);
  }

  private IntStream listedIn(int item) {
    return IntStream.concat(
        designed.leadersByItem().stream(item), designed.participantsByItem().stream(item));
  }

  Contact between(String one, String other) {
    BitSet here = routinesOf(actors.required(one));
    BitSet there = routinesOf(actors.required(other));
    BitSet both = (BitSet) here.clone();
    both.and(there);
    return both.isEmpty()
        ? new Contact(Optional.empty(), List.of(), List.of(), way(here, there))
        : direct(both);
  }

  /** The routines in which an actor is listed or is of someone listed. */
  private BitSet routinesOf(int actor) {
    BitSet found = new BitSet();
    for (int row = 0; row < routinesListing.keys(); row++) {
      if (routinesListing.size(row) > 0 && identity.isOf(actor, row)) {
        routinesListing.stream(row).forEach(found::set);
      }
    }
    return found;
  }

  private Contact direct(BitSet items) {
    List<Node<Routine>> counted = new ArrayList<>();
    List<Node<Routine>> uncounted = new ArrayList<>();
    Quantity meetings = Quantity.exactly(0);
    for (Node<Routine> routine : items.stream().mapToObj(this::routine).toList()) {
      Quantity expected = meetings(routine.value());
      (expected.isStated() ? counted : uncounted).add(routine);
      meetings = expected.isStated() ? meetings.plus(expected) : meetings;
    }
    return new Contact(
        counted.isEmpty() ? Optional.empty() : Optional.of(meetings),
        counted,
        uncounted,
        List.of(routine(items.nextSetBit(0))));
  }

  private Quantity meetings(Routine routine) {
    return routine
        .cadence()
        .map(cadence -> cadence.expectedAYear(index.conventions().calendar()))
        .orElse(Quantity.unknown());
  }

  private Node<Routine> routine(int item) {
    return rows.node(designed.row(item));
  }

  /** The shortest way from routines to routines; of several the first in document order. */
  private List<Node<Routine>> way(BitSet from, BitSet to) {
    from.stream().forEach(item -> reach(item, -1));
    while (!queue.isEmpty()) {
      int item = queue.remove();
      if (to.get(item)) {
        List<Node<Routine>> way = new ArrayList<>();
        for (int at = item; at >= 0; at = cameFrom[at]) {
          way.add(0, routine(at));
        }
        return way;
      }
      listedIn(item).forEach(row -> meet(row, item));
    }
    return List.of();
  }

  private void reach(int item, int from) {
    if (cameFrom[item] == -2) {
      cameFrom[item] = from;
      queue.add(item);
    }
  }

  /** Somebody is listed: so are the members of a team and the holders of a position. */
  private void meet(int row, int item) {
    if (!listed.get(row)) {
      listed.set(row);
      goOn(row, item);
      actors.members().stream(row).forEach(member -> goOn(member, item));
      actors.members().stream(row).forEach(member -> holders(member, item));
      holders(row, item);
    }
  }

  private void holders(int row, int item) {
    if (rows.object(row) instanceof Position && !descended.get(row)) {
      descended.set(row);
      actors.appointmentsToPosition().stream(row)
          .map(actors::personOf)
          .filter(person -> person >= 0)
          .forEach(person -> goOn(person, item));
    }
  }

  /** Somebody is present: on to the routines in which they, their posts or teams are listed. */
  private void goOn(int row, int item) {
    if (!present.get(row)) {
      present.set(row);
      climb(row, item);
      if (rows.object(row) instanceof Person) {
        actors.appointmentsOfPerson().stream(row)
            .map(actors::positionOf)
            .filter(position -> position >= 0)
            .forEach(position -> climb(position, item));
      }
    }
  }

  private void climb(int row, int item) {
    if (!climbed.get(row)) {
      climbed.set(row);
      routinesListing.stream(row).forEach(next -> reach(next, item));
      teams.stream(row).flatMap(routinesListing::stream).forEach(next -> reach(next, item));
    }
  }
}
