package org.concertive.index;

import com.google.common.base.Suppliers;
import com.google.common.cache.CacheBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.concertive.model.Conventions;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.rows.Indexed;
import org.concertive.rows.Rows;

/**
 * A description ready for look-ups: every object of the document with its place, and every
 * reference, which can be followed both ways. What else follows from a description is a {@link
 * Relation}, derived when it is first asked for:
 *
 * <pre>{@code
 * SystemIndex index = SystemIndex.of(system);
 * index.get(Leading.DESIGNED).leadersOf(index.node("plc", Routine.class).orElseThrow());
 * }</pre>
 *
 * <p>Built in one pass, in time and memory linear in the size of the description; immutable and
 * safe to share between threads. A description with dangling references, repeated ids or circles
 * can be indexed too.
 */
public final class SystemIndex extends Indexed {
  private final LeadershipSystem system;
  private final Conventions conventions;
  private final Rows rows;
  private final SystemIndex whole;
  private final Map<Relation<?>, Supplier<?>> relations;

  private SystemIndex(LeadershipSystem system, Conventions conventions) {
    super(
        system,
        (index, row) -> new Node<>((SystemIndex) index, row, Rows.of(index).object(row)),
        (index, shown) -> new SystemIndex((SystemIndex) index, shown));
    this.system = system;
    this.conventions = conventions;
    rows = Rows.of(this);
    whole = this;
    relations = new ConcurrentHashMap<>();
  }

  private SystemIndex(SystemIndex index, int[] shown) {
    super(index, shown);
    system = index.system;
    conventions = index.conventions;
    rows = Rows.of(this);
    whole = index.whole;
    // Of many parts, such as each school of a state, memory may not hold all relations at once.
    relations = CacheBuilder.newBuilder().softValues().<Relation<?>, Supplier<?>>build().asMap();
  }

  /** Indexes a description under its own conventions. */
  public static SystemIndex of(LeadershipSystem system) {
    return of(system, Conventions.of(system));
  }

  /** Indexes a description under these conventions. */
  public static SystemIndex of(LeadershipSystem system, Conventions conventions) {
    return new SystemIndex(system, conventions);
  }

  /**
   * An index that shows a part of the description. {@link #nodes}, {@link #entities}, {@link
   * #references} and {@link #referencesTo} give only what is shown, and relations are derived from
   * it; what is looked up by an id or a reference, and what is of the whole description ({@link
   * Relation#ofWhole}), is there all the same: a routine that is shown still has its leaders. Nodes
   * belong to the index of the whole description. Linear in the size of the description.
   *
   * @param shown whether an object is shown; the root always is
   */
  public SystemIndex showing(Predicate<? super Node<?>> shown) {
    return new SystemIndex(
        this,
        IntStream.range(0, rows.size())
            .filter(row -> row == 0 || (rows.isShown(row) && shown.test(rows.<Node<?>>node(row))))
            .toArray());
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
    return rows.size();
  }

  /**
   * What follows from the description, derived when it is first asked for. Threads that ask at the
   * same time get the same. What was derived of a part of a description may be given up when memory
   * runs short, and is then derived again.
   */
  @SuppressWarnings("unchecked") // What a relation derives is kept under it.
  public <T> T get(Relation<T> relation) {
    if (whole != this && relation.isOfWhole()) {
      return whole.get(relation);
    }
    Supplier<?> derived =
        relations.computeIfAbsent(relation, absent -> Suppliers.memoize(() -> absent.derive(this)));
    return (T) derived.get();
  }

  /** The entity with this id; of several the first in document order. */
  public Optional<Node<Entity>> find(String id) {
    return rows.find(rows.row(id));
  }

  /** The entity with this id when it is of this type; of several with the id the first. */
  public <T> Optional<Node<T>> node(String id, Class<T> type) {
    int row = rows.row(id);
    return rows.is(row, type) ? Optional.of(rows.node(row)) : Optional.empty();
  }

  /** What the reference points at with its place, when it is there and of this type. */
  public <T extends Entity> Optional<Node<T>> node(Ref<? extends T> reference, Class<T> type) {
    return node(reference.id(), type);
  }

  /** What the reference points at, when it is there and of this type. */
  public <T extends Entity> Optional<T> get(Ref<? extends T> reference, Class<T> type) {
    return node(reference, type).map(Node::value);
  }

  /** All objects of this type of the model, wherever they are, in document order. */
  public <T> List<Node<T>> nodes(Class<T> type) {
    return rows.nodes(rows.rowsOf(type));
  }

  /** All entities of the description, in document order. */
  public List<Node<Entity>> entities() {
    return rows.nodes(
        IntStream.range(0, rows.size())
            .filter(row -> rows.isEntity(row) && rows.isShown(row))
            .toArray());
  }

  /** The root: the description itself. */
  public Node<LeadershipSystem> root() {
    return rows.node(0);
  }

  /** The object an object stands in; sections are passed over; empty for the root. */
  public Optional<Node<?>> parent(Node<?> node) {
    int row = rows.parent(Rows.row(node));
    while (row > 0 && rows.isSection(row)) {
      row = rows.parent(row);
    }
    return rows.<Node<?>>find(row);
  }

  /** All references of the description. */
  public List<Reference> references() {
    return references(edge -> rows.isShown(rows.from(edge)));
  }

  /** The references that stand in this object itself, not in objects below it. */
  public List<Reference> referencesFrom(Node<?> node) {
    int start = rows.firstEdge(Rows.row(node));
    return Rows.list(
        rows.firstEdge(Rows.row(node) + 1) - start, i -> new Reference(rows, start + i));
  }

  /** The references that point at this object. */
  public List<Reference> referencesTo(Node<?> node) {
    return references(rows.incoming(Rows.row(node)));
  }

  /** The entities whose id an earlier one has; references to it mean the earlier. */
  public List<Node<Entity>> repeated() {
    return rows.nodes(rows.repeated());
  }

  /** The references to which no entity answers. */
  public List<Reference> dangling() {
    return references(edge -> rows.target(edge) < 0);
  }

  /** The references to an entity of a kind their field does not admit. */
  public List<Reference> misdirected() {
    return references(rows::isMisdirected);
  }

  private List<Reference> references(IntPredicate condition) {
    return references(IntStream.range(0, rows.edges()).filter(condition).toArray());
  }

  private List<Reference> references(int[] edges) {
    return Rows.list(edges.length, i -> new Reference(rows, edges[i]));
  }
}
