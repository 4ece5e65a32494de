package org.concertive.index;

import java.util.Arrays;
import java.util.List;
import org.concertive.model.value.Entity;

/**
 * The arrays under an index: a row for every object in document order, an edge for every reference.
 */
final class Rows {
  private static final int FIRST_CAPACITY = 256;

  /** The object of a row. */
  Object[] objects = new Object[FIRST_CAPACITY];

  /** The row an object stands in; −1 for the root. */
  int[] parents = new int[FIRST_CAPACITY];

  /** The position in the parent's list; −1 where the field holds one object. */
  int[] positions = new int[FIRST_CAPACITY];

  /** The field of the parent's shape that holds the object. */
  byte[] fields = new byte[FIRST_CAPACITY];

  /** The number of the object's {@link Plan}. */
  byte[] plans = new byte[FIRST_CAPACITY];

  /** The id of a row; empty where the object has none. */
  String[] ids = new String[FIRST_CAPACITY];

  /** The hash code of the id of a row. */
  int[] hashes = new int[FIRST_CAPACITY];

  /** The first edge of a row; its edges end where those of the next row begin, or at the end. */
  int[] firstEdges = new int[FIRST_CAPACITY];

  int size;

  /** The row an edge starts from. */
  int[] from = new int[FIRST_CAPACITY];

  /** The position in the field's list; −1 where the field holds one reference. */
  int[] edgePositions = new int[FIRST_CAPACITY];

  /** The field that holds the reference. */
  byte[] edgeFields = new byte[FIRST_CAPACITY];

  /** While walking: the ids pointed at. */
  String[] pointed = new String[FIRST_CAPACITY];

  int edges;

  /** Adds a row, and answers its number. */
  int add(Plan plan, Object object, int parent, int field, int position) {
    int row = size;
    admit(row + 1, edges);
    size++;
    objects[row] = object;
    parents[row] = parent;
    positions[row] = position;
    fields[row] = (byte) field;
    plans[row] = (byte) plan.number;
    ids[row] = plan.entity ? ((Entity) object).id() : "";
    hashes[row] = ids[row].hashCode();
    firstEdges[row] = edges;
    return row;
  }

  /** Adds an edge of the last row. */
  void point(String id, int row, int field, int position) {
    int edge = edges;
    admit(size, edge + 1);
    edges++;
    from[edge] = row;
    edgePositions[edge] = position;
    edgeFields[edge] = (byte) field;
    pointed[edge] = id;
  }

  /**
   * Adds the rows and edges of a part after those there are.
   *
   * @param parent the row in which those rows of the part stand that stand in none of its own
   */
  void append(Rows part, int parent) {
    admit(size + part.size, edges + part.edges);
    System.arraycopy(part.objects, 0, objects, size, part.size);
    System.arraycopy(part.positions, 0, positions, size, part.size);
    System.arraycopy(part.fields, 0, fields, size, part.size);
    System.arraycopy(part.plans, 0, plans, size, part.size);
    System.arraycopy(part.ids, 0, ids, size, part.size);
    System.arraycopy(part.hashes, 0, hashes, size, part.size);
    for (int row = 0; row < part.size; row++) {
      int within = part.parents[row];
      parents[size + row] = within < 0 ? parent : size + within;
      firstEdges[size + row] = edges + part.firstEdges[row];
    }
    System.arraycopy(part.edgePositions, 0, edgePositions, edges, part.edges);
    System.arraycopy(part.edgeFields, 0, edgeFields, edges, part.edges);
    System.arraycopy(part.pointed, 0, pointed, edges, part.edges);
    for (int edge = 0; edge < part.edges; edge++) {
      from[edges + edge] = size + part.from[edge];
    }
    size += part.size;
    edges += part.edges;
  }

  /** Makes room for all these at once. */
  void admit(List<Rows> parts) {
    admit(
        size + parts.stream().mapToInt(part -> part.size).sum(),
        edges + parts.stream().mapToInt(part -> part.edges).sum());
  }

  /** Marks where the edges of the last row end. */
  void close() {
    firstEdges[size] = edges;
  }

  /** Makes room for so many rows, the end after the last among them, and so many edges. */
  private void admit(int rows, int links) {
    if (rows >= objects.length) {
      int capacity = Math.max(rows + 1, objects.length * 2);
      objects = Arrays.copyOf(objects, capacity);
      parents = Arrays.copyOf(parents, capacity);
      positions = Arrays.copyOf(positions, capacity);
      fields = Arrays.copyOf(fields, capacity);
      plans = Arrays.copyOf(plans, capacity);
      ids = Arrays.copyOf(ids, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
      firstEdges = Arrays.copyOf(firstEdges, capacity);
    }
    if (links > from.length) {
      int capacity = Math.max(links, from.length * 2);
      from = Arrays.copyOf(from, capacity);
      edgePositions = Arrays.copyOf(edgePositions, capacity);
      edgeFields = Arrays.copyOf(edgeFields, capacity);
      pointed = Arrays.copyOf(pointed, capacity);
    }
  }
}
