package org.concertive.relation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Conventions;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Leader;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;
import org.concertive.model.value.Entity;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Who leads what, in one view: the routines as designed, or the activities as lived. An item with
 * at least one leader is <i>led</i>. The leaders of a routine are those it expects and those of its
 * steps; of an activity those whose part is a leading one. A person and the posts that only they
 * hold are one leader, the person ({@link Identity}). Built in linear time.
 *
 * @see "Spillane 2006"
 */
public final class Leading {
  /** Who is meant to lead which routine. */
  public static final Relation<Leading> DESIGNED =
      Relation.of("leading as designed", index -> new Leading(index, View.DESIGNED));

  /** Who led which activity. */
  public static final Relation<Leading> LIVED =
      Relation.of("leading as lived", index -> new Leading(index, View.LIVED));

  /** The actors declared as leaders, each once, in the order of the declarations. */
  public static final Relation<Set<Node<Actor>>> DECLARED =
      Relation.of("declared leaders", Leading::findDeclared);

  private static final Relation<Set<Node<Actor>>> OF_SYSTEM =
      Relation.of("leaders of the system", Leading::findAll);

  private final SystemIndex index;
  private final Rows rows;
  private final int[] items;
  private final int[] ledItems;
  private final IntLists written;
  private final IntLists leaders;
  private final IntLists participants;
  private final int[] creditedActors;
  private final double[] credit;
  private final BitSet involved = new BitSet();

  private Leading(SystemIndex index, View view) {
    this.index = index;
    rows = Rows.of(index);
    items = rows.rowsOf(view == View.DESIGNED ? Routine.class : JointActivity.class);
    IntLists.Builder leading = new IntLists.Builder();
    IntLists.Builder present = new IntLists.Builder();
    if (view == View.DESIGNED) {
      routines(leading, present);
    } else {
      activities(leading, present);
    }
    Identity identity = index.get(Identity.RELATION);
    written = leading.build();
    leaders = identity.seated(written, items);
    ledItems = IntStream.range(0, items.length).filter(i -> leaders.size(i) > 0).toArray();
    participants = identity.seated(present.build(), items);
    credit = new double[rows.size()];
    BitSet credited = new BitSet();
    for (int item = 0; item < items.length; item++) {
      double share = creditFor(items[item]) / leaders.size(item);
      leaders.forEach(
          item,
          actor -> {
            credited.set(actor);
            credit[actor] += share;
          });
      participants.forEach(item, involved::set);
    }
    involved.or(credited);
    creditedActors = credited.stream().toArray();
  }

  /** The credit an item, if led, gives its leaders together: 1, or what the conventions say. */
  public double creditFor(Node<? extends Entity> item) {
    return creditFor(Rows.row(item));
  }

  private double creditFor(int item) {
    return rows.object(item) instanceof JointActivity activity
            && index.conventions().credit() == Conventions.Credit.PER_OCCURRENCE
        ? (double) Math.max(1, activity.occurrences().least())
        : 1;
  }

  private void routines(IntLists.Builder leading, IntLists.Builder present) {
    ReferenceField expected =
        new ReferenceField(rows, Routine.class, "expectedLeaders", Actor.class);
    ReferenceField taking =
        new ReferenceField(rows, Routine.class, "expectedParticipants", Actor.class);
    ReferenceField ofStep = new ReferenceField(rows, RoutineStep.class, "leaders", Actor.class);
    IntLists steps = rows.children(Routine.class, RoutineStep.class);
    for (int routine : items) {
      expected.targets(routine, leading::add);
      steps.forEach(routine, step -> ofStep.targets(step, leading::add));
      leading.next();
      taking.targets(routine, present::add);
      present.next();
    }
  }

  private void activities(IntLists.Builder leading, IntLists.Builder present) {
    Participations participations = index.get(Participations.RELATION);
    for (int activity : items) {
      participations
          .ofActivity()
          .forEach(
              activity,
              row -> {
                int actor = participations.actor(row);
                if (actor >= 0) {
                  (participations.isLeading(row) ? leading : present).add(actor);
                }
              });
      leading.next();
      present.next();
    }
  }

  /** Who leads what in a view. */
  public static Relation<Leading> in(View view) {
    return view == View.DESIGNED ? DESIGNED : LIVED;
  }

  /**
   * The leaders of the system, each once: those declared, then those of routines and activities.
   */
  public static Set<Node<Actor>> ofSystem(SystemIndex index) {
    return index.get(OF_SYSTEM);
  }

  private static Set<Node<Actor>> findAll(SystemIndex index) {
    return ImmutableSet.<Node<Actor>>builder()
        .addAll(index.get(DECLARED))
        .addAll(index.get(DESIGNED).leaders())
        .addAll(index.get(LIVED).leaders())
        .build();
  }

  private static Set<Node<Actor>> findDeclared(SystemIndex index) {
    return index.nodes(Leader.class).stream()
        .flatMap(leader -> index.node(leader.value().actor(), Actor.class).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** All items, led or not, in document order. */
  public List<Node<Entity>> items() {
    return rows.nodes(items);
  }

  /** The items that have a leader, in document order. */
  public List<Node<Entity>> led() {
    return Rows.list(ledItems.length, i -> rows.node(items[ledItems[i]]));
  }

  /** The leaders of an item, each seat once: a person, and the posts only they hold, are one. */
  public List<Node<Actor>> leadersOf(Node<? extends Entity> item) {
    return nodes(leaders, item);
  }

  /** Who alone leads an item; empty when nobody does, or several do. */
  public Optional<Node<Actor>> onlyLeaderOf(Node<? extends Entity> item) {
    List<Node<Actor>> found = leadersOf(item);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The leaders of an item as they are written, persons and posts apart. */
  public List<Node<Actor>> writtenLeadersOf(Node<? extends Entity> item) {
    return nodes(written, item);
  }

  /** Those who take part in an item without leading it; of a routine, those it expects. */
  public List<Node<Actor>> participantsOf(Node<? extends Entity> item) {
    return nodes(participants, item);
  }

  /** Those who lead an item or take part in it, each once. */
  public Set<Node<Actor>> involvedIn(Node<? extends Entity> item) {
    Set<Node<Actor>> found = new LinkedHashSet<>(leadersOf(item));
    found.addAll(participantsOf(item));
    return found;
  }

  private List<Node<Actor>> nodes(IntLists lists, Node<?> node) {
    int item = item(Rows.row(node));
    return item < 0 ? List.of() : rows.nodes(lists, item);
  }

  /** The actors who lead anything, in document order. */
  public List<Node<Actor>> leaders() {
    return rows.nodes(creditedActors);
  }

  /** The actors who lead anything or take part in it, in document order. */
  public List<Node<Actor>> involved() {
    return rows.nodes(involved.stream().toArray());
  }

  /** Whether an actor or its seat leads anything in this view. */
  public boolean leads(Node<? extends Actor> actor) {
    return leads(Rows.row(actor));
  }

  /** Whether an actor or its seat leads or takes part in anything in this view. */
  public boolean takesPart(Node<? extends Actor> actor) {
    return involved.get(Rows.row(actor)) || involved.get(seat(Rows.row(actor)));
  }

  private int seat(int actor) {
    return index.get(Identity.RELATION).seat(actor);
  }

  /**
   * The leading credit of an actor: every led item gives one credit, or what the conventions say,
   * divided equally among its leaders. A body counts as itself, a post with its only holder.
   */
  public double creditOf(Node<? extends Actor> actor) {
    int row = Rows.row(actor);
    return credit[row] > 0 ? credit[row] : credit[seat(row)];
  }

  /**
   * How many lead an item; of a routine that each unit of a kind has, how many in one of these
   * units at most.
   */
  public int mostInOnePlace(Node<? extends Entity> of) {
    int item = item(Rows.row(of));
    return item < 0 ? 0 : mostInOnePlace(item);
  }

  int mostInOnePlace(int item) {
    if (!(rows.object(items[item]) instanceof Routine routine) || routine.per().isEmpty()) {
      return leaders.size(item);
    }
    Multiset<Integer> places = HashMultiset.create();
    leaders.forEach(item, actor -> places.add(place(actor, routine.per().get())));
    return places.entrySet().stream().mapToInt(Multiset.Entry::getCount).max().orElse(0);
  }

  /** The nearest unit of a kind around an actor; −1 when there is none. */
  private int place(int actor, OrgUnitKind kind) {
    int unit = index.get(Actors.RELATION).unit(actor);
    while (unit >= 0 && ((OrgUnit) rows.object(unit)).kind() != kind) {
      unit = index.get(Units.RELATION).above(unit);
    }
    return unit;
  }

  /** The credit of all leaders together. */
  public double creditOfAll() {
    return Arrays.stream(ledItems).mapToDouble(item -> creditFor(items[item])).sum();
  }

  // Items by number from 0 in document order, actors by row: for the relations of this package.

  int itemCount() {
    return items.length;
  }

  int row(int item) {
    return items[item];
  }

  /** The number of the item in a row; negative when the row is no item. */
  int item(int row) {
    return Arrays.binarySearch(items, row);
  }

  IntLists leadersByItem() {
    return leaders;
  }

  IntLists participantsByItem() {
    return participants;
  }

  IntStream ledItems() {
    return Arrays.stream(ledItems);
  }

  boolean leads(int actor) {
    return credit[actor] > 0 || credit[seat(actor)] > 0;
  }

  /** Whether the leaders of an item are, as written, each certainly one person in each place. */
  boolean isLedByIndividuals(int item) {
    return written.size(item) > 0
        && written.stream(item).allMatch(index.get(Identity.RELATION)::isOneInEachPlace);
  }
}
