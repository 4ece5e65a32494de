package org.concertive.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Leader;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.practice.RoutineStep;

/**
 * Who leads what, in one view: the routines as designed, or the activities as lived. An item with
 * at least one leader is <i>led</i>. The leaders of a routine are those it expects and those of its
 * steps; of an activity those whose part is a leading one. Items are numbered from 0 in document
 * order; actors are rows. Built in linear time.
 *
 * @see "Spillane 2006"
 */
public final class Leading {
  private final SystemIndex index;
  private final int[] items;
  private final IntLists leaders;
  private final IntLists participants;
  private final int[] creditedActors;
  private final double[] credit;
  private final BitSet involved = new BitSet();

  Leading(SystemIndex index, View view) {
    this.index = index;
    items = index.rowsOf(view == View.DESIGNED ? Routine.class : JointActivity.class);
    IntLists.Filling leading = new IntLists.Filling();
    IntLists.Filling present = new IntLists.Filling();
    if (view == View.DESIGNED) {
      routines(leading, present);
    } else {
      activities(leading, present);
    }
    leaders = leading.done();
    participants = present.done();
    credit = new double[index.size()];
    BitSet credited = new BitSet();
    for (int item = 0; item < items.length; item++) {
      double share = 1.0 / leaders.size(item);
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

  private void routines(IntLists.Filling leading, IntLists.Filling present) {
    Arrow expected = new Arrow(index, Routine.class, "expectedLeaders", Actor.class);
    Arrow taking = new Arrow(index, Routine.class, "expectedParticipants", Actor.class);
    Arrow ofStep = new Arrow(index, RoutineStep.class, "leaders", Actor.class);
    IntLists steps = index.children(Routine.class, RoutineStep.class);
    for (int routine : items) {
      expected.targets(routine, leading::add);
      steps.forEach(routine, step -> ofStep.targets(step, leading::add));
      leading.next();
      taking.targets(routine, present::add);
      present.next();
    }
  }

  private void activities(IntLists.Filling leading, IntLists.Filling present) {
    Participations participations = index.participations();
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

  /** How many items there are. */
  public int items() {
    return items.length;
  }

  /** The row of an item. */
  public int row(int item) {
    return items[item];
  }

  /** The number of the item in a row; negative when the row is no item. */
  public int item(int row) {
    return Arrays.binarySearch(items, row);
  }

  /** The leaders of each item. */
  public IntLists leaders() {
    return leaders;
  }

  /** Those who take part in each item without leading it; of a routine, those it expects. */
  public IntLists participants() {
    return participants;
  }

  /** The numbers of the led items. */
  public IntStream led() {
    return IntStream.range(0, items.length).filter(item -> leaders.size(item) > 0);
  }

  /** How many items are led. */
  public int ledCount() {
    return (int) led().count();
  }

  /** The actors who lead anything, in document order. */
  public int[] actors() {
    return creditedActors.clone();
  }

  /** Whether an actor leads anything in this view. */
  public boolean leads(int actor) {
    return credit[actor] > 0;
  }

  /** Whether an actor itself leads or takes part in anything in this view. */
  public boolean takesPart(int actor) {
    return involved.get(actor);
  }

  /**
   * The leading credit of an actor: every led item gives one credit, divided equally among its
   * leaders. A body counts as itself.
   */
  public double credit(int actor) {
    return credit[actor];
  }

  /** The credit of those who lead anything, in their order. */
  public double[] credits() {
    return Arrays.stream(creditedActors).mapToDouble(actor -> credit[actor]).toArray();
  }

  /**
   * The rows of the actors declared as leaders, each once, in document order of the declarations.
   */
  public static IntStream declared(SystemIndex index) {
    Arrow who = new Arrow(index, Leader.class, "actor", Actor.class);
    return Arrays.stream(index.rowsOf(Leader.class))
        .map(who::target)
        .filter(row -> row >= 0)
        .distinct();
  }
}
