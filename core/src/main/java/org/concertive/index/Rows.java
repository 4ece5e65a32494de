package org.concertive.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.concertive.shape.Shape;

/**
 * The arrays under an index, filled in one walk over a description: a row for every object in
 * document order, an edge for every reference.
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

  /** The first edge of a row; its edges end where those of the next row begin. */
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

  private Rows() {}

  static <T> Rows of(Shape<T> shape, T root) {
    Rows rows = new Rows();
    rows.walk(Plan.of(shape), root, -1, 0, -1);
    rows.firstEdges = Arrays.copyOf(rows.firstEdges, rows.size + 1);
    rows.firstEdges[rows.size] = rows.edges;
    return rows;
  }

  private void walk(Plan plan, Object object, int parent, int field, int position) {
    int row = add(plan, object, parent, field, position);
    for (Plan.Link link : plan.links) {
      Object value = link.field.get(object);
      if (value == null) {
        continue;
      }
      if (!link.many) {
        follow(link, value, row, -1);
      } else if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          follow(link, list.get(i), row, i);
        }
      } else {
        int i = 0;
        for (Object element : (Collection<?>) value) {
          follow(link, element, row, i++);
        }
      }
    }
  }

  private void follow(Plan.Link link, Object value, int row, int position) {
    if (link.nested != null) {
      walk(link.nested, value, row, link.number, position);
    } else if (link.pointer == null) {
      point(((Ref<?>) value).id(), row, link.number, position);
    } else {
      point(link.pointer.apply(value).id(), row, link.number, position);
    }
  }

  private int add(Plan plan, Object object, int parent, int field, int position) {
    int row = size++;
    if (row == objects.length) {
      int capacity = row * 2;
      objects = Arrays.copyOf(objects, capacity);
      parents = Arrays.copyOf(parents, capacity);
      positions = Arrays.copyOf(positions, capacity);
      fields = Arrays.copyOf(fields, capacity);
      plans = Arrays.copyOf(plans, capacity);
      ids = Arrays.copyOf(ids, capacity);
      firstEdges = Arrays.copyOf(firstEdges, capacity);
    }
    objects[row] = object;
    parents[row] = parent;
    positions[row] = position;
    fields[row] = (byte) field;
    plans[row] = (byte) plan.number;
    ids[row] = plan.entity ? ((Entity) object).id() : "";
    firstEdges[row] = edges;
    return row;
  }

  private void point(String id, int row, int field, int position) {
    int edge = edges++;
    if (edge == from.length) {
      int capacity = edge * 2;
      from = Arrays.copyOf(from, capacity);
      edgePositions = Arrays.copyOf(edgePositions, capacity);
      edgeFields = Arrays.copyOf(edgeFields, capacity);
      pointed = Arrays.copyOf(pointed, capacity);
    }
    from[edge] = row;
    edgePositions[edge] = position;
    edgeFields[edge] = (byte) field;
    pointed[edge] = id;
  }
}
