package org.concertive.index;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.concertive.model.Conventions;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.shape.SystemShape;

/**
 * A description made ready for looking things up: every object of the document, with an id or
 * without, has a row in document order, and every reference is an edge that can be followed both
 * ways.
 *
 * <p>Built in one pass, in time and memory linear in the size of the description; immutable and
 * safe to share between threads. A description with dangling references, repeated ids or circles
 * can be indexed too. What rules and metrics have in common (who leads what, who may decide what)
 * is answered by one small class a relation. What actors are and who took part in what, which
 * nearly all others ask, is made with the index; the others are made when first asked.
 */
public final class SystemIndex {
  private final LeadershipSystem system;
  private final Conventions conventions;
  private final Rows rows;
  private final IdTable ids;
  private final int[] targets;

  /** The edges by the row they point at. */
  private final ByKey incoming;

  private final int[][] rowsOfPlan;
  private final Supplier<Units> units = Suppliers.memoize(() -> new Units(this));
  private final Actors actors;
  private final Participations participations;
  private final Supplier<Authority> authority = Suppliers.memoize(() -> new Authority(this));
  private final Supplier<Connections> connections = Suppliers.memoize(() -> new Connections(this));
  private final Supplier<Reach> reach = Suppliers.memoize(() -> new Reach(this));
  private final Supplier<Attendance> attendance = Suppliers.memoize(() -> new Attendance(this));
  private final Supplier<Advice> advice = Suppliers.memoize(() -> new Advice(this));
  private final Supplier<RolesTaken> rolesTaken = Suppliers.memoize(() -> new RolesTaken(this));
  private final Supplier<Ownership> ownership = Suppliers.memoize(() -> new Ownership(this));
  private final Supplier<Leading> designed =
      Suppliers.memoize(() -> new Leading(this, View.DESIGNED));
  private final Supplier<Enactment> enactment = Suppliers.memoize(() -> new Enactment(this));
  private final Supplier<GoalRelations> goalRelations =
      Suppliers.memoize(() -> new GoalRelations(this));
  private final Supplier<Alignment> alignment = Suppliers.memoize(() -> new Alignment(this));
  private final Supplier<Leading> lived = Suppliers.memoize(() -> new Leading(this, View.LIVED));
  private final Supplier<CoLeading> coDesigned =
      Suppliers.memoize(() -> new CoLeading(this, View.DESIGNED));
  private final Supplier<CoLeading> coLived =
      Suppliers.memoize(() -> new CoLeading(this, View.LIVED));
  private final Supplier<Departures> departures = Suppliers.memoize(() -> new Departures(this));

  private SystemIndex(LeadershipSystem system, Conventions conventions) {
    this.system = system;
    this.conventions = conventions;
    rows = Walk.over(SystemShape.SYSTEM, system);
    ids = new IdTable(rows);
    targets = ids.rows(rows.pointed, rows.edges);
    incoming = new ByKey(targets, rows.edges, rows.size);
    rowsOfPlan = rowsOfPlan(rows);
    actors = new Actors(this);
    participations = new Participations(this);
  }

  /** Indexes a description under its own conventions. */
  public static SystemIndex of(LeadershipSystem system) {
    return of(system, Conventions.of(system));
  }

  /** Indexes a description under these conventions. */
  public static SystemIndex of(LeadershipSystem system, Conventions conventions) {
    return new SystemIndex(system, conventions);
  }

  private static int[][] rowsOfPlan(Rows rows) {
    int[] counts = new int[Plan.all().size()];
    for (int row = 0; row < rows.size; row++) {
      counts[rows.plans[row]]++;
    }
    int[][] result = new int[counts.length][];
    for (int plan = 0; plan < counts.length; plan++) {
      result[plan] = new int[counts[plan]];
    }
    int[] next = new int[counts.length];
    for (int row = 0; row < rows.size; row++) {
      int plan = rows.plans[row];
      result[plan][next[plan]++] = row;
    }
    return result;
  }

  /** The description. */
  public LeadershipSystem system() {
    return system;
  }

  /** The conventions it is read under. */
  public Conventions conventions() {
    return conventions;
  }

  /** How many objects the document has, the root and its sections included. */
  public int size() {
    return rows.size;
  }

  /** The entity with this id; of several the first in document order. */
  public Optional<Node<Entity>> find(String id) {
    return entityAt(ids.row(id));
  }

  /** What the reference points at, when it is there and of this type. */
  public <T extends Entity> Optional<T> get(Ref<? extends T> reference, Class<T> type) {
    int row = ids.row(reference.id());
    return row >= 0 && type.isInstance(rows.objects[row])
        ? Optional.of(type.cast(rows.objects[row]))
        : Optional.empty();
  }

  /** All objects of exactly this type of the model, wherever they stand, in document order. */
  @SuppressWarnings("unchecked") // Rows of a type hold it; to look at each would cost most.
  public <T> List<Node<T>> nodes(Class<T> type) {
    int[] found = rowsOf(type);
    return new Nodes<>(found.length, i -> new Node<>(this, found[i], (T) rows.objects[found[i]]));
  }

  /** All entities of the description, in document order. */
  public List<Node<Entity>> entities() {
    int[] found =
        IntStream.range(0, rows.size).filter(row -> Plan.of(rows.plans[row]).entity).toArray();
    return new Nodes<>(
        found.length, i -> new Node<>(this, found[i], (Entity) rows.objects[found[i]]));
  }

  /** The root: the description itself. */
  public Node<LeadershipSystem> root() {
    return new Node<>(this, 0, system);
  }

  /** The object an object stands in; sections are passed over; empty for the root. */
  public Optional<Node<?>> parent(Node<?> node) {
    int row = rows.parents[node.row()];
    while (row > 0 && Plan.of(rows.plans[row]).section) {
      row = rows.parents[row];
    }
    return row < 0 ? Optional.empty() : Optional.of(node(row));
  }

  /** All references of the description. */
  public List<Reference> references() {
    return new Nodes<>(rows.edges, edge -> new Reference(this, edge));
  }

  /** The references that stand in this object itself, not in objects below it. */
  public List<Reference> referencesFrom(Node<?> node) {
    int start = rows.firstEdges[node.row()];
    return new Nodes<>(
        rows.firstEdges[node.row() + 1] - start, i -> new Reference(this, start + i));
  }

  /** The references that point at this object. */
  public List<Reference> referencesTo(Node<?> node) {
    int start = incoming.starts[node.row()];
    return new Nodes<>(
        incoming.starts[node.row() + 1] - start,
        i -> new Reference(this, incoming.order[start + i]));
  }

  /** The entities whose id an earlier one has; references to it mean the earlier. */
  public List<Node<Entity>> repeated() {
    int[] found = ids.repeated();
    return new Nodes<>(
        found.length, i -> new Node<>(this, found[i], (Entity) rows.objects[found[i]]));
  }

  /** The references to which no entity answers. */
  public List<Reference> dangling() {
    int[] found = IntStream.range(0, rows.edges).filter(edge -> targets[edge] < 0).toArray();
    return new Nodes<>(found.length, i -> new Reference(this, found[i]));
  }

  /** The references to an entity of a kind their field does not admit. */
  public List<Reference> misdirected() {
    int[] found = IntStream.range(0, rows.edges).filter(this::isMisdirected).toArray();
    return new Nodes<>(found.length, i -> new Reference(this, found[i]));
  }

  private boolean isMisdirected(int edge) {
    int target = targets[edge];
    return target >= 0
        && !Plan.of(rows.plans[rows.from[edge]]).admits(rows.edgeFields[edge], rows.plans[target]);
  }

  /** The JSON Pointer of a list or field of an object, whether or not it is there. */
  public String pointer(Node<?> node, String field) {
    return pointer(node.row()) + "/" + field;
  }

  /** The object in a row. */
  public Object object(int row) {
    return rows.objects[row];
  }

  /** The row of the entity with this id; of several the first; −1 when there is none. */
  public int row(String id) {
    return ids.row(id);
  }

  /** The row of the entity a reference points at, of whatever kind; −1 when there is none. */
  public int row(Ref<?> reference) {
    return ids.row(reference.id());
  }

  /** The object in a row with its place. */
  public Node<?> node(int row) {
    return new Node<>(this, row, rows.objects[row]);
  }

  /**
   * The object in a row, of this type, with its place.
   *
   * @throws ClassCastException when the row holds another type
   */
  public <T> Node<T> node(int row, Class<T> type) {
    return new Node<>(this, row, type.cast(rows.objects[row]));
  }

  /** Which unit contains which. */
  public Units units() {
    return units.get();
  }

  /** What is true of actors whatever they do. */
  public Actors actors() {
    return actors;
  }

  /** Who leads what in a view. */
  public Leading leading(View view) {
    return (view == View.DESIGNED ? designed : lived).get();
  }

  /** What is connected to anything else. */
  public Connections connections() {
    return connections.get();
  }

  /** Who is linked to the district by routines they share. */
  public Reach reach() {
    return reach.get();
  }

  /** How those who lead an item in a view lead together. */
  public CoLeading coLeading(View view) {
    return (view == View.DESIGNED ? coDesigned : coLived).get();
  }

  /** Which routines are left without a leader when leaders go. */
  public Departures departures() {
    return departures.get();
  }

  /**
   * How two actors meet, as designed. Linear in the routines, memberships and appointments for
   * every call.
   *
   * @throws IllegalArgumentException when an id is not that of an actor, with the nearest id there
   *     is
   */
  public Contact contact(String one, String other) {
    return new ContactSearch(this).between(one, other);
  }

  /** Who may decide what. */
  public Authority authority() {
    return authority.get();
  }

  /** What carries out what, and how often. */
  public Enactment enactment() {
    return enactment.get();
  }

  /** Which goals are declared compatible or incompatible, and who holds them. */
  public GoalRelations goalRelations() {
    return goalRelations.get();
  }

  /** Whether those who lead for a function lead toward goals that fit together. */
  public Alignment alignment() {
    return alignment.get();
  }

  /** Who was present where expected. */
  public Attendance attendance() {
    return attendance.get();
  }

  /** How many seek advice of whom. */
  public Advice advice() {
    return advice.get();
  }

  /** In which roles people led activities and took part in them. */
  public RolesTaken rolesTaken() {
    return rolesTaken.get();
  }

  /** Whose each innovation is. */
  public Ownership ownership() {
    return ownership.get();
  }

  // What the relations of this package are made of: rows and edges as numbers.

  /** For every row of a type, none of which stands in another, the rows that stand in it. */
  IntLists children(Class<?> owner, Class<?> child) {
    int owning = Plan.numberOf(owner);
    IntLists.Filling children = new IntLists.Filling();
    for (int row : rowsOf(child)) {
      int parent = rows.parents[row];
      if (parent >= 0 && rows.plans[parent] == owning) {
        children.to(parent);
        children.add(row);
      }
    }
    return children.done(rows.size);
  }

  /** Who took part in which activity. */
  Participations participations() {
    return participations;
  }

  Rows rows() {
    return rows;
  }

  int target(int edge) {
    return targets[edge];
  }

  int firstEdge(int row) {
    return rows.firstEdges[row];
  }

  int firstIncoming(int row) {
    return incoming.starts[row];
  }

  int incomingEdge(int i) {
    return incoming.order[i];
  }

  /** The rows of all objects of exactly this type, ascending. */
  int[] rowsOf(Class<?> type) {
    int plan = Plan.numberOf(type);
    return plan < 0 ? new int[0] : rowsOfPlan[plan];
  }

  Optional<Node<Entity>> entityAt(int row) {
    return row >= 0 && rows.objects[row] instanceof Entity entity
        ? Optional.of(new Node<>(this, row, entity))
        : Optional.empty();
  }

  Optional<Node<Entity>> enclosingEntity(int row) {
    return entityAt(enclosing(row));
  }

  /** The row of the nearest entity around a row, itself included; 0 when there is none. */
  int enclosing(int row) {
    int around = row;
    while (around > 0 && !Plan.of(rows.plans[around]).entity) {
      around = rows.parents[around];
    }
    return around;
  }

  String kind(int row) {
    return Plan.of(rows.plans[row]).shape.kind();
  }

  String pointer(int row) {
    if (row == 0) {
      return "";
    }
    int parent = rows.parents[row];
    String pointer =
        pointer(parent)
            + "/"
            + Plan.of(rows.plans[parent]).shape.fields().get(rows.fields[row]).name();
    return rows.positions[row] < 0 ? pointer : pointer + "/" + rows.positions[row];
  }
}
