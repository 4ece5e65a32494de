package org.concertive.relation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Quantity;

/**
 * How two actors meet, as designed: in which routines each of them leads or takes part, being
 * listed or being of someone listed; and when there is none, over how many routines they are
 * linked. Those between them are linked by being listed, by the teams that list them and by the
 * positions they hold; to which role groups they belong is not looked up.
 *
 * <p>Example (Long Beach): project director and pathway lead teachers meet in the institutes for
 * lead teachers, 5 times a year.
 *
 * @param meetings how many meetings are expected a year, over the routines of both that have a
 *     number; empty when none has
 * @param counted the routines of both that have a number, in document order
 * @param uncounted the routines of both for which no number of meetings is stated, in document
 *     order
 * @param way the routines that lead from one actor to the other: one where they meet, several where
 *     others stand between them, none where nothing links them
 * @see "Spillane, Parise & Sherer 2011"
 */
public record Contact(
    Optional<Quantity> meetings,
    List<Node<Routine>> counted,
    List<Node<Routine>> uncounted,
    List<Node<Routine>> way) {

  /**
   * How two actors meet. Linear in the routines, memberships and appointments for every call.
   *
   * @throws IllegalArgumentException when an id is not that of an actor, with the nearest id there
   *     is
   */
  public static Contact between(SystemIndex index, String one, String other) {
    return new ContactSearch(index).between(one, other);
  }

  /** Makes a contact; the lists are copied. */
  public Contact {
    counted = List.copyOf(counted);
    uncounted = List.copyOf(uncounted);
    way = List.copyOf(way);
  }

  /** Whether the two meet in at least one routine. */
  public boolean isDirect() {
    return way.size() == 1;
  }

  /**
   * The least number of routines from one to the other: 1 where they meet, 2 where someone between
   * them meets both, and so on; empty where nothing links them.
   */
  public OptionalInt hops() {
    return way.isEmpty() ? OptionalInt.empty() : OptionalInt.of(way.size());
  }
}
