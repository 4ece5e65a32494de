package org.concertive.relation;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Position;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Quantity;
import org.concertive.rows.IntLists;
import org.concertive.rows.Rows;

/**
 * Which routines are left without a leader when leaders go. Whoever leads may go, bodies included.
 * A person takes along the positions that nobody else is recorded to hold at the as-of date ({@link
 * Identity}), and several people together the positions that only they hold.
 *
 * <p>Example (Long Beach): without the project director, the institutes for lead teachers and the
 * work of the implementation team have no leader; the forum of coordinators still has the coach. At
 * least three have to go before half of the seven led routines have no leader.
 *
 * @see "Spillane 2006; Coburn 2003"
 */
public final class Departures {
  /** Which routines are left without a leader when leaders go. */
  public static final Relation<Departures> RELATION = Relation.of("departures", Departures::new);

  /** Up to so many leaders the tolerance is exact. */
  public static final int EXACT_LEADERS = 20;

  private final SystemIndex index;
  private final Rows rows;
  private final Leading designed;
  private final IntLists ledBy;
  private final Supplier<Tolerance> tolerance = Suppliers.memoize(this::findTolerance);

  private record Tolerance(Optional<Quantity> departures, List<Node<Actor>> going) {}

  private Departures(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    designed = index.get(Leading.DESIGNED);
    ledBy = designed.leadersByItem().inverse(rows.size());
  }

  /** The people who may hold a position at the as-of date, each once. */
  private int[] holders(int position) {
    return index
        .get(Actors.RELATION)
        .holdersOf(position, index.get(Identity.RELATION).now())
        .distinct()
        .toArray();
  }

  private boolean goesWhenHoldersGo(int position, int[] holders) {
    Position value = (Position) rows.object(position);
    return value.per().isEmpty() && value.seats().isMoreThan(holders.length) != Answer.YES;
  }

  /**
   * The led routines all of whose leaders go when these go, in document order. Linear in the
   * routines they lead and the positions they hold.
   *
   * @throws IllegalArgumentException when an id is not that of an actor, with the nearest id there
   *     is
   */
  public List<Node<Routine>> orphanedBy(String... ids) {
    BitSet going =
        going(
            Arrays.stream(ids)
                .mapToInt(index.get(Actors.RELATION)::required)
                .map(index.get(Identity.RELATION)::seat)
                .toArray());
    return rows.nodes(
        going.stream()
            .flatMap(ledBy::stream)
            .distinct()
            .filter(item -> designed.leadersByItem().stream(item).allMatch(going::get))
            .sorted()
            .map(designed::row)
            .toArray());
  }

  private BitSet going(int... actors) {
    BitSet going = new BitSet();
    Arrays.stream(actors).forEach(going::set);
    BitSet asked = new BitSet();
    for (int actor : actors) {
      index.get(Actors.RELATION).appointmentsOfPerson().stream(actor)
          .map(index.get(Actors.RELATION)::positionOf)
          .filter(position -> position >= 0 && !asked.get(position))
          .forEach(
              position -> {
                asked.set(position);
                int[] holders = holders(position);
                if (holders.length > 0
                    && Arrays.stream(holders).allMatch(going::get)
                    && goesWhenHoldersGo(position, holders)) {
                  going.set(position);
                }
              });
    }
    return going;
  }

  /**
   * For every actor whose departure alone leaves routines without a leader, in document order,
   * those routines. Linear.
   */
  public Map<Node<Actor>, List<Node<Routine>>> orphanedByEach() {
    IntLists orphaned = orphaned();
    Map<Node<Actor>, List<Node<Routine>>> found = new LinkedHashMap<>();
    for (int actor = 0; actor < orphaned.keys(); actor++) {
      if (orphaned.size(actor) > 0) {
        found.put(rows.node(actor), rows.nodes(orphaned, actor));
      }
    }
    return Collections.unmodifiableMap(found);
  }

  private IntLists orphaned() {
    IntLists.Builder going = new IntLists.Builder();
    for (int item = 0; item < designed.itemCount(); item++) {
      if (designed.leadersByItem().size(item) == 1) {
        going.add(designed.leadersByItem().get(item, 0));
      }
      going.next();
    }
    int[] routines = IntStream.range(0, designed.itemCount()).map(designed::row).toArray();
    return going.build().inverse(rows.size()).mapped(routines);
  }

  /**
   * How many must go, at the least, before half of the led routines or more have no leader; empty
   * when no routine is led.
   *
   * <p>Finding the fewest is NP-hard (minimum k-union). With up to {@link #EXACT_LEADERS} leaders,
   * a person counted once with the positions they alone hold, the number is exact and costs time
   * and memory in proportion to leaders × 2 to the power of leaders. With more it is an interval,
   * found in linear time (and a sort of the leaders): at least the fewest whose {@linkplain
   * Leading#creditOf credit} reaches half the led routines, since a routine without a leader has
   * given all its credit; at most those that go when routines that need the fewest more departures
   * are given up first.
   */
  public Optional<Quantity> tolerance() {
    return tolerance.get().departures;
  }

  /**
   * Those by whose departure at least half of the led routines have no leader: as few as were
   * found, of several such the first in document order.
   */
  public List<Node<Actor>> fewest() {
    return tolerance.get().going;
  }

  private Tolerance findTolerance() {
    if (designed.ledItems().findAny().isEmpty()) {
      return new Tolerance(Optional.empty(), List.of());
    }
    FewestDepartures fewest = new FewestDepartures(leadersOfLed());
    boolean exact = fewest.leaders() <= EXACT_LEADERS;
    int[] going = exact ? fewest.exactly() : fewest.greedily();
    int least = exact ? going.length : fewest.atLeast();
    return new Tolerance(
        Optional.of(Quantity.within(least, OptionalLong.of(going.length))), rows.nodes(going));
  }

  private IntLists leadersOfLed() {
    IntLists.Builder leaders = new IntLists.Builder();
    designed
        .ledItems()
        .forEach(
            item -> {
              designed.leadersByItem().forEach(item, leaders::add);
              leaders.next();
            });
    return leaders.build();
  }
}
