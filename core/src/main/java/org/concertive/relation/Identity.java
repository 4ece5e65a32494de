package org.concertive.relation;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.practice.JointActivity;
import org.concertive.model.practice.Routine;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.TimeSpan;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;

/**
 * Who counts as whom: whether a person and a post are one, who is of a team, a role group or a
 * post, and as whom somebody leads or takes part. It is asked, never listed, and takes at most
 * these steps:
 *
 * <ul>
 *   <li><i>Same seat</i>: a person and every position that they alone are recorded to hold at the
 *       time, unless the position certainly has several seats, has them per unit, or lies in or
 *       below a unit that represents more than one. Together they are one wherever actors are
 *       counted, credited or compared; the person represents it.
 *   <li><i>Of</i>: an actor is of itself and its seat; of a position it holds; of a team that lists
 *       it or a position it holds; of a role group whose role it, or a position it holds, has in
 *       the group's unit.
 *   <li><i>As</i>: an actor leads or takes part as itself and as its seat; as the position named
 *       beside it; and, where no position is named, as a position or role group it is of. A member
 *       who leads is not the team leading.
 * </ul>
 *
 * <p>The time is that of the activity, else of the routine, else of the description; with none of
 * them, all appointments count. Each answer costs time linear in the actor's own appointments and
 * those to the positions among them.
 *
 * @see "Spillane 2006; Gronn 2002"
 */
public final class Identity {
  /** Who counts as whom in a description. */
  public static final Relation<Identity> RELATION = Relation.ofWhole("identity", Identity::new);

  private final SystemIndex index;
  private final Rows rows;
  private final Actors actors;
  private final ReferenceField routineOf;
  private final Optional<TimeSpan> now;

  /** The positions that may be one with their only holder. */
  private final BitSet single = new BitSet();

  /** The seat of each actor at the time of the description, by row. */
  private final int[] seats;

  private Identity(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    actors = index.get(Actors.RELATION);
    routineOf = new ReferenceField(rows, JointActivity.class, "routine", Routine.class);
    now = index.system().asOf().map(TimeSpan::of);
    int[] manyfold = manyfoldUnits();
    for (int row : rows.rowsOf(Position.class)) {
      Position position = (Position) rows.object(row);
      int unit = actors.unit(row);
      single.set(
          row,
          position.per().isEmpty()
              && position.seats().isMoreThan(1) != Answer.YES
              && (unit < 0 || manyfold[unit] < 0));
    }
    seats = IntStream.range(0, rows.size()).toArray();
    for (int row : rows.rowsOf(Position.class)) {
      seats[row] = seat(row, now);
    }
  }

  /** For every unit the nearest upwards, itself included, that represents more than one. */
  private int[] manyfoldUnits() {
    return index
        .get(Units.RELATION)
        .nearest(
            row ->
                ((OrgUnit) rows.object(row))
                    .represents()
                    .filter(count -> count.isMoreThan(1) == Answer.YES)
                    .isPresent());
  }

  /** The time of the description; empty when it has none. */
  public Optional<TimeSpan> now() {
    return now;
  }

  /** The time of an item: of an activity, else of its routine, else of the description. */
  public Optional<TimeSpan> timeOf(Node<? extends Entity> item) {
    return timeOf(Rows.row(item));
  }

  Optional<TimeSpan> timeOf(int item) {
    Object object = rows.object(item);
    if (object instanceof JointActivity activity) {
      return Enactment.timeOf(activity)
          .or(() -> routineOf.target(item) < 0 ? now : timeOf(routineOf.target(item)));
    }
    return object instanceof Routine routine ? routine.period().or(this::now) : now;
  }

  /** The actor that represents an actor's seat at the time of the description. */
  public Node<Actor> seatOf(Node<? extends Actor> actor) {
    return rows.node(seats[Rows.row(actor)]);
  }

  /** The actor that represents an actor's seat at a time. */
  public Node<Actor> seatOf(Node<? extends Actor> actor, Optional<TimeSpan> at) {
    return rows.node(seat(Rows.row(actor), at));
  }

  /** The row that represents the seat of an actor at the time of the description. */
  int seat(int actor) {
    return seats[actor];
  }

  /** The row that represents the seat of an actor at a time: of a post, its only holder. */
  int seat(int actor, Optional<TimeSpan> at) {
    if (!single.get(actor)) {
      return actor;
    }
    int[] holders = actors.holdersOf(actor, at).distinct().limit(2).toArray();
    return holders.length == 1 ? holders[0] : actor;
  }

  /** Whether two actors are one at the time of the description: the same, or of one seat. */
  public boolean isSame(Node<? extends Actor> one, Node<? extends Actor> other) {
    return seats[Rows.row(one)] == seats[Rows.row(other)];
  }

  /** The posts that are one with a person at the time of the description, in document order. */
  public List<Node<Position>> postsOf(Node<? extends Actor> person) {
    return rows.nodes(
        actors
            .postsOf(Rows.row(person), now)
            .distinct()
            .filter(post -> seats[post] == Rows.row(person))
            .toArray());
  }

  /** An actor, its listed members if it is a team, and the posts that are one with any of them. */
  public Stream<Node<? extends Actor>> withMembersAndPosts(Node<? extends Actor> actor) {
    return Stream.concat(
            Stream.of(actor),
            actor.as(Team.class).stream().flatMap(team -> actors.membersOf(team).stream()))
        .flatMap(one -> Stream.concat(Stream.of(one), postsOf(one).stream()));
  }

  /**
   * Whether an actor, as written, is certainly one person: a person, or a position of exactly one
   * seat.
   */
  public boolean isIndividual(Node<? extends Actor> actor) {
    return isOneInEachPlace(Rows.row(actor))
        && !(actor.value() instanceof Position position && position.per().isPresent());
  }

  /**
   * Whether an actor, as written, is certainly one person in each place: an individual, or a
   * position of which each unit of a kind has exactly one.
   */
  boolean isOneInEachPlace(int actor) {
    Object object = rows.object(actor);
    return object instanceof Person
        || (object instanceof Position position && position.seats().equals(Quantity.exactly(1)));
  }

  /** Whether an actor is of another. */
  public boolean isOf(Node<? extends Actor> actor, Node<? extends Actor> other) {
    return isOf(Rows.row(actor), Rows.row(other));
  }

  boolean isOf(int actor, int other) {
    int one = seats[actor];
    if (one == seats[other]) {
      return true;
    }
    Object object = rows.object(other);
    if (object instanceof Position) {
      return actors.postsOf(one, Optional.empty()).anyMatch(post -> post == other);
    }
    if (object instanceof Team) {
      return withPosts(one).anyMatch(each -> actors.members().contains(other, each));
    }
    return object instanceof RoleGroup group && isOfGroup(one, other, group);
  }

  private boolean isOfGroup(int actor, int row, RoleGroup group) {
    return group.roleType() != RoleType.OTHER
        && isOneOrAPost(actor)
        && withPosts(actor)
            .anyMatch(
                one ->
                    actors.ownRoles(one).stream().anyMatch(group.roleType()::includes)
                        && isWithin(placeOf(one, actor), actors.unit(row)));
  }

  /** Whether an actor is a person or a position, who alone can be of a role group. */
  boolean isOneOrAPost(int actor) {
    return rows.object(actor) instanceof Person || rows.object(actor) instanceof Position;
  }

  /** Where a post, or else its holder, belongs; −1 when neither is recorded. */
  int placeOf(int post, int holder) {
    return actors.unit(post) < 0 ? actors.unit(holder) : actors.unit(post);
  }

  private boolean isWithin(int unit, int outer) {
    return outer < 0 || (unit >= 0 && index.get(Units.RELATION).contains(outer, unit));
  }

  /** An actor and the posts a person holds. */
  IntStream withPosts(int actor) {
    return IntStream.concat(IntStream.of(actor), actors.postsOf(actor, Optional.empty()));
  }

  /** Whether somebody who leads or takes part in a position, or in none, does so as another. */
  public boolean isAs(
      Node<? extends Actor> actor,
      Optional<? extends Node<Position>> inPosition,
      Node<? extends Actor> other) {
    return isAs(Rows.row(actor), inPosition.map(Rows::row).orElse(-1), Rows.row(other));
  }

  boolean isAs(int actor, int inPosition, int other) {
    if (seats[actor] == seats[other] || inPosition == other) {
      return true;
    }
    Object object = rows.object(other);
    return inPosition < 0
        && (object instanceof Position || object instanceof RoleGroup)
        && isOf(actor, other);
  }

  /** Whether an actor belongs to a unit, or to one inside it; of a body, also a listed member. */
  public boolean isIn(Node<? extends Actor> actor, Node<OrgUnit> unit) {
    int row = Rows.row(actor);
    return IntStream.concat(IntStream.of(row), actors.members().stream(row))
        .anyMatch(one -> isWithin(actors.unit(one), Rows.row(unit)));
  }

  /** A reusable lookup of which of these actors each actor is of. Built in linear time. */
  public Belonging among(Collection<? extends Node<? extends Actor>> others) {
    return new Belonging(index, others.stream().mapToInt(Rows::row));
  }

  /** These lists of actors, with seats for actors, each once a list. */
  IntLists seated(IntLists lists, int[] items) {
    IntLists.Builder seated = new IntLists.Builder();
    for (int item = 0; item < items.length; item++) {
      Optional<TimeSpan> at = timeOf(items[item]);
      boolean isNow = at.equals(now);
      lists.forEach(item, actor -> seated.add(isNow ? seats[actor] : seat(actor, at)));
      seated.next();
    }
    return seated.build();
  }
}
