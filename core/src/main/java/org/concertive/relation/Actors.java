package org.concertive.relation;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.organization.Actor;
import org.concertive.model.organization.Appointment;
import org.concertive.model.organization.OrgLevel;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.Person;
import org.concertive.model.organization.Position;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.organization.RoleType;
import org.concertive.model.organization.Team;
import org.concertive.model.organization.TeamMembership;
import org.concertive.model.value.Answer;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.model.value.TimeSpan;
import org.concertive.rows.IntLists;
import org.concertive.rows.ReferenceField;
import org.concertive.rows.Rows;
import org.concertive.text.NearMiss;
import org.concertive.text.Text;
import org.concertive.text.Words;

/**
 * What is true of an actor whatever it does: how many people it is, at which levels, in which
 * roles. A team among the members of a team is not looked into. Each answer costs time linear in
 * the actor's own members and appointments.
 */
public final class Actors {
  /** What is true of the actors of a description. */
  public static final Relation<Actors> RELATION = Relation.ofWhole("actors", Actors::new);

  private static final Set<RoleType> ROLES_IN_SCHOOLS =
      Sets.immutableEnumSet(
          RoleType.PRINCIPAL,
          RoleType.ASSISTANT_PRINCIPAL,
          RoleType.SITE_ADMINISTRATOR,
          RoleType.TEACHER,
          RoleType.TEACHER_LEADER,
          RoleType.COUNSELOR,
          RoleType.STUDENT);

  private static final Set<RoleType> COMMUNITY_ROLES =
      Sets.immutableEnumSet(
          RoleType.FAMILY_MEMBER,
          RoleType.COMMUNITY_MEMBER,
          RoleType.INDUSTRY_PARTNER,
          RoleType.POSTSECONDARY_PARTNER);

  private final SystemIndex index;
  private final Rows rows;
  private final IntLists members;
  private final IntLists memberships;
  private final IntLists appointmentsOfPerson;
  private final IntLists appointmentsToPosition;

  /** The unit each actor belongs to, by row; −1 for none. */
  private final int[] units;

  /** The roles of each person, position and group by itself, by row; OTHER is none. */
  private final List<Set<RoleType>> roles;

  private final ReferenceField person;
  private final ReferenceField position;
  private final ReferenceField member;

  Actors(SystemIndex index) {
    this.index = index;
    rows = Rows.of(index);
    person = new ReferenceField(rows, Appointment.class, "person", Person.class);
    position = new ReferenceField(rows, Appointment.class, "position", Position.class);
    member = new ReferenceField(rows, TeamMembership.class, "member", Actor.class);
    int[] appointments = rows.rowsOf(Appointment.class);
    appointmentsOfPerson = person.back(appointments);
    appointmentsToPosition = position.back(appointments);
    memberships = rows.children(Team.class, TeamMembership.class);
    IntLists.Builder listed = new IntLists.Builder();
    for (int team : rows.rowsOf(Team.class)) {
      listed.to(team);
      memberships.forEach(team, membership -> member.targets(membership, listed::add));
    }
    members = listed.build(rows.size());
    units = units(rows);
    for (int one : rows.rowsOf(Person.class)) {
      if (units[one] < 0) {
        units[one] =
            postsOf(one, Optional.empty())
                .map(post -> units[post])
                .filter(unit -> unit >= 0)
                .findFirst()
                .orElse(-1);
      }
    }
    roles = new ArrayList<>(Collections.nCopies(rows.size(), Set.of()));
    for (int one : rows.rowsOf(Person.class)) {
      roles.set(one, withoutOther(((Person) rows.object(one)).roleTypes()));
    }
    for (int one : rows.rowsOf(Position.class)) {
      roles.set(one, withoutOther(Set.of(((Position) rows.object(one)).roleType())));
    }
    for (int group : rows.rowsOf(RoleGroup.class)) {
      roles.set(group, withoutOther(Set.of(((RoleGroup) rows.object(group)).roleType())));
    }
  }

  private static int[] units(Rows rows) {
    int[] units = new int[rows.size()];
    Arrays.fill(units, -1);
    for (int unit : rows.rowsOf(OrgUnit.class)) {
      units[unit] = unit;
    }
    fill(units, rows, Person.class, "homeUnit");
    fill(units, rows, Position.class, "unit");
    fill(units, rows, Team.class, "unit");
    fill(units, rows, RoleGroup.class, "unit");
    return units;
  }

  private static void fill(int[] units, Rows rows, Class<?> type, String field) {
    ReferenceField unit = new ReferenceField(rows, type, field, OrgUnit.class);
    for (int row : rows.rowsOf(type)) {
      units[row] = unit.target(row);
    }
  }

  /**
   * The row of the actor with this id.
   *
   * @throws IllegalArgumentException when there is none, with the nearest id there is
   */
  int required(String id) {
    int row = rows.row(id);
    if (row >= 0 && rows.object(row) instanceof Actor) {
      return row;
    }
    List<String> known =
        index.entities().stream()
            .map(Node::value)
            .filter(Actor.class::isInstance)
            .map(Entity::id)
            .toList();
    throw new IllegalArgumentException(
        "The id "
            + Text.quoted(id)
            + " must be that of an actor, but "
            + (row < 0
                ? "nothing has it."
                : "is that of " + Words.withArticle(rows.kind(row)) + ".")
            + NearMiss.maybe(id, known));
  }

  /** The actors listed as members of each team. */
  IntLists members() {
    return members;
  }

  /** The actors listed as members of a team, in document order. */
  public List<Node<Actor>> membersOf(Node<Team> team) {
    return rows.nodes(members, Rows.row(team));
  }

  /** The appointments of each person, in document order. */
  IntLists appointmentsOfPerson() {
    return appointmentsOfPerson;
  }

  /** The appointments to each position, in document order. */
  IntLists appointmentsToPosition() {
    return appointmentsToPosition;
  }

  /** The appointments to a position, in document order. */
  public List<Node<Appointment>> appointmentsTo(Node<Position> to) {
    return rows.nodes(appointmentsToPosition, Rows.row(to));
  }

  /** The row of the position an appointment is to; −1 when there is none. */
  int positionOf(int appointment) {
    return position.target(appointment);
  }

  /** The row of the person an appointment is of; −1 when there is none. */
  int personOf(int appointment) {
    return person.target(appointment);
  }

  /**
   * How many people an actor is: a person 1; a position its seats, or at least 2 when there are
   * seats in each of several units; a role group its count; a team its declared size, else the sum
   * of a complete list of members, or at least 2 when there is one per unit; a unit unknown.
   */
  public Quantity sizeOf(Node<? extends Actor> actor) {
    return size(Rows.row(actor));
  }

  Quantity size(int actor) {
    Object object = rows.object(actor);
    if (object instanceof Person) {
      return Quantity.exactly(1);
    }
    if (object instanceof Position p) {
      return p.per().isPresent() ? Quantity.atLeast(2) : p.seats();
    }
    if (object instanceof RoleGroup group) {
      return group.count();
    }
    if (object instanceof Team team) {
      return team.per().isPresent()
          ? Quantity.atLeast(2)
          : team.declaredSize().orElseGet(() -> listedSize(actor, team));
    }
    return Quantity.unknown();
  }

  /**
   * Which people an actor is, where that is known: a person, or a team that lists all its members
   * and only persons.
   */
  public Optional<Set<Node<Person>>> peopleOf(Node<? extends Actor> of) {
    int actor = Rows.row(of);
    if (rows.is(actor, Person.class)) {
      return Optional.of(Set.of(rows.<Node<Person>>node(actor)));
    }
    boolean isListed =
        rows.object(actor) instanceof Team team
            && team.per().isEmpty()
            && team.membershipListed() == Team.Listing.COMPLETE
            && members.size(actor) == memberships.size(actor)
            && members.stream(actor).allMatch(member -> rows.is(member, Person.class));
    return isListed
        ? Optional.of(Set.copyOf(rows.<Node<Person>>nodes(members, actor)))
        : Optional.empty();
  }

  /** How many people the memberships of a team list; unknown unless the list is complete. */
  public Quantity listedSizeOf(Node<Team> team) {
    return listedSize(Rows.row(team), team.value());
  }

  private Quantity listedSize(int row, Team team) {
    return team.membershipListed() == Team.Listing.COMPLETE
        ? memberships.stream(row).mapToObj(this::count).reduce(Quantity.exactly(0), Quantity::plus)
        : Quantity.unknown();
  }

  private Quantity count(int membership) {
    int who = member.target(membership);
    return ((TeamMembership) rows.object(membership))
        .count()
        .orElseGet(
            () -> who < 0 || rows.object(who) instanceof Team ? Quantity.unknown() : size(who));
  }

  /**
   * Whether an actor counts as two people or more: it does when it has them, and when it is a body
   * of unknown size.
   */
  public boolean countsAsTwo(Node<? extends Actor> actor) {
    Answer more = sizeOf(actor).isMoreThan(1);
    return more == Answer.YES
        || (more == Answer.UNKNOWN && !(actor.value() instanceof Position p && p.per().isEmpty()));
  }

  /**
   * The row of the unit an actor belongs to, a unit to itself; −1 when none is recorded. A person
   * without a home unit belongs to that of the first post they are recorded to hold.
   */
  int unit(int actor) {
    return units[actor];
  }

  /** The unit an actor belongs to, a unit to itself; empty when none is recorded. */
  public Optional<Node<OrgUnit>> unitOf(Node<? extends Actor> actor) {
    return rows.find(unit(Rows.row(actor)));
  }

  /**
   * At which level an actor works: its own where one is recorded; SCHOOL for those whose role is in
   * a school and whose unit is broader or not recorded; else that of its unit.
   */
  public Optional<OrgLevel> levelOf(Node<? extends Actor> actor) {
    return level(Rows.row(actor));
  }

  Optional<OrgLevel> level(int actor) {
    Optional<OrgLevel> own = ownLevel(rows.object(actor));
    if (own.isPresent()) {
      return own;
    }
    Optional<OrgLevel> ofUnit =
        unit(actor) < 0 ? Optional.empty() : index.get(Units.RELATION).level(unit(actor));
    boolean isOfSchool =
        !(rows.object(actor) instanceof Person)
            && roles.get(actor).stream().anyMatch(ROLES_IN_SCHOOLS::contains)
            && ofUnit.map(OrgLevel::isDistrictOrBroader).orElse(true);
    return isOfSchool ? Optional.of(OrgLevel.SCHOOL) : ofUnit;
  }

  private static Optional<OrgLevel> ownLevel(Object actor) {
    return actor instanceof Position position
        ? position.level()
        : actor instanceof RoleGroup group
            ? group.level()
            : actor instanceof Team team ? team.level() : Optional.empty();
  }

  /** Whether an actor counts for the community: it works at that level, or has such a role. */
  public boolean isOfCommunity(Node<? extends Actor> actor) {
    return levelOf(actor).equals(Optional.of(OrgLevel.COMMUNITY))
        || !Collections.disjoint(rolesOf(actor), COMMUNITY_ROLES);
  }

  /**
   * The level of an actor and, for a team, the levels of its listed members, in the order of the
   * enumeration.
   */
  public Set<OrgLevel> levelsOf(Node<? extends Actor> of) {
    int actor = Rows.row(of);
    EnumSet<OrgLevel> levels = EnumSet.noneOf(OrgLevel.class);
    level(actor).ifPresent(levels::add);
    members.stream(actor).forEach(who -> level(who).ifPresent(levels::add));
    return Collections.unmodifiableSet(levels);
  }

  /**
   * The roles of an actor: of a position or group its own, of a person their own and those of the
   * positions held, of a team those of its listed members, of a unit none. OTHER is no role.
   */
  public Set<RoleType> rolesOf(Node<? extends Actor> actor) {
    return rolesOf(actor, Optional.empty());
  }

  /** The roles of an actor at a time: appointments certainly not in force then do not count. */
  public Set<RoleType> rolesOf(Node<? extends Actor> actor, Optional<TimeSpan> at) {
    EnumSet<RoleType> types = EnumSet.noneOf(RoleType.class);
    addRoleTypes(Rows.row(actor), at, types);
    return Collections.unmodifiableSet(types);
  }

  Set<RoleType> roleTypes(int actor) {
    EnumSet<RoleType> types = EnumSet.noneOf(RoleType.class);
    addRoleTypes(actor, Optional.empty(), types);
    return types;
  }

  /** Adds the roles of an actor at a time to a set. */
  void addRoleTypes(int actor, Optional<TimeSpan> at, Set<RoleType> into) {
    addOwnRoleTypes(actor, at, into);
    members.forEach(actor, who -> addOwnRoleTypes(who, at, into));
  }

  private void addOwnRoleTypes(int actor, Optional<TimeSpan> at, Set<RoleType> into) {
    into.addAll(roles.get(actor));
    appointmentsOfPerson.forEach(
        actor,
        appointment -> {
          int post = position.target(appointment);
          if (post >= 0 && mayHold(appointment, at)) {
            into.addAll(roles.get(post));
          }
        });
  }

  /** The roles of a person, position or group by itself, without those of posts held. */
  Set<RoleType> ownRoles(int actor) {
    return roles.get(actor);
  }

  private static Set<RoleType> withoutOther(Set<RoleType> types) {
    return types.stream().filter(type -> type != RoleType.OTHER).collect(Sets.toImmutableEnumSet());
  }

  /** Whether an appointment may be in force at a time: unless it is certainly not. */
  private boolean mayHold(int appointment, Optional<TimeSpan> at) {
    Optional<TimeSpan> period = ((Appointment) rows.object(appointment)).period();
    return at.isEmpty()
        || period.isEmpty()
        || period.get().contains(at.get(), index.conventions().calendar()) != Answer.NO;
  }

  /** Whether a person may hold a position, at a time if one is given. */
  public boolean holds(Node<Person> person, Node<Position> held, Optional<TimeSpan> at) {
    return holds(Rows.row(person), Rows.row(held), at);
  }

  private boolean holds(int holder, int held, Optional<TimeSpan> at) {
    return postsOf(holder, at).anyMatch(post -> post == held);
  }

  /** The persons recorded to hold a position, at a time if one is given, in document order. */
  IntStream holdersOf(int held, Optional<TimeSpan> at) {
    return appointmentsToPosition.stream(held)
        .filter(row -> mayHold(row, at))
        .map(person::target)
        .filter(who -> who >= 0);
  }

  /** The positions a person is recorded to hold, at a time if one is given, in document order. */
  IntStream postsOf(int holder, Optional<TimeSpan> at) {
    return appointmentsOfPerson.stream(holder)
        .filter(row -> mayHold(row, at))
        .map(position::target)
        .filter(post -> post >= 0);
  }

  /** Whether an actor, or a position a person holds, has a deputy. */
  public boolean hasDeputy(Node<? extends Actor> actor) {
    return actor.value() instanceof Position p
        ? !p.deputies().isEmpty()
        : appointmentsOfPerson.stream(Rows.row(actor))
            .map(position::target)
            .anyMatch(row -> row >= 0 && !((Position) rows.object(row)).deputies().isEmpty());
  }
}
