package org.concertive.rows;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.shape.Field;

/**
 * An index as numbers: a row for every object in document order, an edge for every reference. What
 * relations are computed from; nothing of it shows outside this module.
 */
public final class Rows {
  private final int size;
  private final Object[] objects;
  private final int[] parents;
  private final int[] positions;
  private final byte[] fields;
  private final byte[] plans;
  private final int[] firstEdges;
  private final int edges;
  private final int[] from;
  private final int[] edgePositions;
  private final byte[] edgeFields;
  private final String[] pointed;

  private final Map<String, Integer> rowOfId;
  private final BitSet entities;
  private final int[] repeated;
  private final int[] targets;

  /** The edges by the row they point at. */
  private final ByKey incoming;

  /** The rows that are shown, ascending, as a set, and by plan as positions in the list. */
  private final int[] ascending;

  private final BitSet shown;
  private final ByKey byPlan;

  private final IntFunction<? extends Placed> nodes;

  Rows(Walk walk, IntFunction<? extends Placed> nodes) {
    this.nodes = nodes;
    rowOfId = new HashMap<>();
    entities = new BitSet();
    size = walk.size;
    ascending = IntStream.range(0, size).toArray();
    shown = new BitSet(size);
    shown.set(0, size);
    objects = walk.objects;
    parents = walk.parents;
    positions = walk.positions;
    fields = walk.fields;
    plans = walk.plans;
    firstEdges = walk.firstEdges;
    edges = walk.edges;
    from = walk.from;
    edgePositions = walk.edgePositions;
    edgeFields = walk.edgeFields;
    pointed = walk.pointed;
    IntStream.range(0, size).filter(this::hasId).forEach(entities::set);
    repeated =
        entities.stream()
            .filter(row -> rowOfId.putIfAbsent(((Entity) objects[row]).id(), row) != null)
            .toArray();
    targets = new int[edges];
    for (int edge = 0; edge < edges; edge++) {
      targets[edge] = row(pointed[edge]);
    }
    incoming = new ByKey(targets, edges, size);
    int[] planOfRow = new int[size];
    for (int row = 0; row < size; row++) {
      planOfRow[row] = plans[row];
    }
    byPlan = new ByKey(planOfRow, size, Plan.all().size());
  }

  /** The same rows, of which only some, ascending, are found by type or by what they refer to. */
  Rows(Rows whole, int[] some) {
    nodes = whole.nodes;
    size = whole.size;
    objects = whole.objects;
    parents = whole.parents;
    positions = whole.positions;
    fields = whole.fields;
    plans = whole.plans;
    firstEdges = whole.firstEdges;
    edges = whole.edges;
    from = whole.from;
    edgePositions = whole.edgePositions;
    edgeFields = whole.edgeFields;
    pointed = whole.pointed;
    rowOfId = whole.rowOfId;
    entities = whole.entities;
    repeated = whole.repeated;
    targets = whole.targets;
    incoming = whole.incoming;
    ascending = some;
    shown = new BitSet(size);
    int[] plansOfShown = new int[some.length];
    for (int i = 0; i < some.length; i++) {
      shown.set(some[i]);
      plansOfShown[i] = plans[some[i]];
    }
    byPlan = new ByKey(plansOfShown, some.length, Plan.all().size());
  }

  /** An index that shows these rows, ascending, of another. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // An index narrows to its kind.
  public static <I extends Indexed> I showing(I index, int[] rows) {
    return (I) index.narrowing.showing(index, rows);
  }

  /** Whether a row is found by its type and by what it refers to. */
  public boolean isShown(int row) {
    return shown.get(row);
  }

  /** The rows of an index. */
  public static Rows of(Indexed index) {
    return index.rows;
  }

  /** The row of a node. */
  public static int row(Placed node) {
    return node.row;
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /** The object in a row. */
  public Object object(int row) {
    return objects[row];
  }

  /** The node of a row; the caller must know its type. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <N extends Placed> N node(int row) {
    return (N) nodes.apply(row);
  }

  /** The node of a row; empty for −1. */
  public <N extends Placed> Optional<N> find(int row) {
    return row < 0 ? Optional.empty() : Optional.of(node(row));
  }

  /** The nodes of these rows, created on access. */
  public <N extends Placed> List<N> nodes(int... rows) {
    return list(rows.length, i -> node(rows[i]));
  }

  /** The nodes of the rows in one list, created on access. */
  public <N extends Placed> List<N> nodes(IntLists lists, int key) {
    return list(lists.size(key), i -> node(lists.get(key, i)));
  }

  /** A list whose elements are created on access. */
  public static <E> List<E> list(int size, IntFunction<E> element) {
    return new LazyList<>(size, element);
  }

  private static final class LazyList<E> extends AbstractList<E> implements RandomAccess {
    private final int size;
    private final IntFunction<E> element;

    LazyList(int size, IntFunction<E> element) {
      this.size = size;
      this.element = element;
    }

    @Override
    public E get(int position) {
      return element.apply(Objects.checkIndex(position, size));
    }

    @Override
    public int size() {
      return size;
    }
  }

  /** The row of the first entity with this id; −1 when there is none. */
  public int row(String id) {
    return rowOfId.getOrDefault(id, -1);
  }

  /** The row of the entity a reference points at, of whatever kind; −1 when there is none. */
  public int row(Ref<?> reference) {
    return row(reference.id());
  }

  /** The rows whose id an earlier row has, ascending. */
  public int[] repeated() {
    return repeated.clone();
  }

  /** The rows of all objects of this type that are shown, ascending. */
  public int[] rowsOf(Class<?> type) {
    int plan = Plan.numberOf(type);
    if (plan >= 0) {
      int[] found = byPlan.of(plan);
      for (int i = 0; i < found.length; i++) {
        found[i] = ascending[found[i]];
      }
      return found;
    }
    boolean[] wanted = Plan.of(type);
    return IntStream.of(ascending).filter(row -> wanted[plans[row]]).toArray();
  }

  /** Whether the object in a row is of a type. */
  public boolean is(int row, Class<?> type) {
    return row >= 0 && type.isInstance(objects[row]);
  }

  /** Whether the object in a row has an id. */
  public boolean isEntity(int row) {
    return entities.get(row);
  }

  private boolean hasId(int row) {
    return plan(row).entity && !((Entity) objects[row]).id().isEmpty();
  }

  /** Whether a row is a section: the same object as its parent row. */
  public boolean isSection(int row) {
    return plan(row).section;
  }

  /** What messages call the kind of object in a row. */
  public String kind(int row) {
    return plan(row).shape.kind();
  }

  /** The row of the object that holds this one; −1 for the root. */
  public int parent(int row) {
    return parents[row];
  }

  /** The position in the parent's list; −1 where the field holds one object. */
  public int position(int row) {
    return positions[row];
  }

  /** The row of the nearest entity around a row, itself included; 0 when there is none. */
  public int enclosing(int row) {
    int around = row;
    while (around > 0 && !isEntity(around)) {
      around = parents[around];
    }
    return around;
  }

  /** The JSON Pointer of the object in a row. */
  public String pointer(int row) {
    if (row == 0) {
      return "";
    }
    String pointer = pointer(parents[row]) + "/" + plan(parents[row]).fieldName(fields[row]);
    return positions[row] < 0 ? pointer : pointer + "/" + positions[row];
  }

  /** For every row of a type whose rows are not nested, the rows of another type inside it. */
  public IntLists children(Class<?> owner, Class<?> child) {
    int owning = Plan.numberOf(owner);
    IntLists.Builder children = new IntLists.Builder();
    for (int row : rowsOf(child)) {
      int parent = parents[row];
      if (parent >= 0 && plans[parent] == owning) {
        children.to(parent);
        children.add(row);
      }
    }
    return children.build(size);
  }

  /** How many edges there are. */
  public int edges() {
    return edges;
  }

  /** The first edge of a row; its edges end where those of the next row begin. */
  public int firstEdge(int row) {
    return firstEdges[row];
  }

  /** The row an edge starts from. */
  public int from(int edge) {
    return from[edge];
  }

  /** The row an edge points at; −1 when no entity has the id. */
  public int target(int edge) {
    return targets[edge];
  }

  /** The id an edge points at. */
  public String pointed(int edge) {
    return pointed[edge];
  }

  /** The number of the field that holds the reference. */
  int field(int edge) {
    return edgeFields[edge];
  }

  /** The number of the plan of a row. */
  int planNumber(int row) {
    return plans[row];
  }

  /** The field that holds the reference, as documents name it. */
  public String fieldName(int edge) {
    return link(edge).field.name();
  }

  /** Whether the object in a row is of a type with a field of this name. */
  public boolean hasField(int row, String name) {
    return plan(row).field(name) != null;
  }

  /** What the field of this name holds; nothing when it is absent or there is no such field. */
  public Collection<?> values(int row, String name) {
    Field<Object> field = plan(row).field(name);
    Object value = field == null ? null : field.get(objects[row]);
    return value == null ? List.of() : value instanceof Collection<?> many ? many : List.of(value);
  }

  /** The JSON Pointer of a reference. */
  public String edgePointer(int edge) {
    String pointer = pointer(from[edge]) + "/" + fieldName(edge);
    return edgePositions[edge] < 0 ? pointer : pointer + "/" + edgePositions[edge];
  }

  /** The edges from rows that are shown that point at a row. */
  public int[] incoming(int row) {
    int[] all = incoming.of(row);
    return ascending.length == size
        ? all
        : IntStream.of(all).filter(edge -> isShown(from[edge])).toArray();
  }

  /** Whether an edge points at an entity of a kind its field does not admit. */
  public boolean isMisdirected(int edge) {
    int target = targets[edge];
    return target >= 0 && !link(edge).admitted[plans[target]];
  }

  /** Whether the field of an edge may point at an entity of this type. */
  public boolean admits(int edge, Class<?> type) {
    Plan.Link link = link(edge);
    return link.admits != null && link.admits.admits(type);
  }

  /** What the field of an edge may point at, in words: {@code a routine or a tool}. */
  public String expected(int edge) {
    Plan.Link link = link(edge);
    return link.admits == null ? "" : Targets.inWords(link.admits.targets());
  }

  /** Whether an edge names a source, and nothing in the description itself. */
  public boolean isCitation(int edge) {
    return link(edge).pointer != null;
  }

  private Plan.Link link(int edge) {
    return plan(from[edge]).reference(edgeFields[edge]);
  }

  private Plan plan(int row) {
    return Plan.of(plans[row]);
  }
}
