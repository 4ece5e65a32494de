package org.concertive.rows;

import java.util.Arrays;
import java.util.Collection;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.value.Ref;
import org.concertive.shape.SystemShape;

/** One walk over a description, which collects its rows and edges in growing arrays. */
final class Walk {
  private static final int FIRST_CAPACITY = 256;

  Object[] objects = new Object[FIRST_CAPACITY];
  int[] parents = new int[FIRST_CAPACITY];
  int[] positions = new int[FIRST_CAPACITY];
  byte[] fields = new byte[FIRST_CAPACITY];
  byte[] plans = new byte[FIRST_CAPACITY];
  int[] firstEdges = new int[FIRST_CAPACITY];
  int size;

  int[] from = new int[FIRST_CAPACITY];
  int[] edgePositions = new int[FIRST_CAPACITY];
  byte[] edgeFields = new byte[FIRST_CAPACITY];
  String[] pointed = new String[FIRST_CAPACITY];
  int edges;

  private Walk() {}

  /** Walks over a description. */
  static Walk over(LeadershipSystem system) {
    Walk walk = new Walk();
    walk.enter(Plan.of(SystemShape.SYSTEM), system, -1, 0, -1);
    walk.growRows();
    walk.firstEdges[walk.size] = walk.edges;
    return walk;
  }

  private void enter(Plan plan, Object object, int parent, int field, int position) {
    int row = addRow(plan, object, parent, field, position);
    for (Plan.Link link : plan.links) {
      Object value = link.field.get(object);
      if (value == null) {
        continue;
      }
      if (link.many) {
        int i = 0;
        for (Object element : (Collection<?>) value) {
          follow(link, element, row, i++);
        }
      } else {
        follow(link, value, row, -1);
      }
    }
  }

  private void follow(Plan.Link link, Object value, int row, int position) {
    if (link.nested != null) {
      enter(link.nested, value, row, link.number, position);
    } else {
      Ref<?> reference = link.pointer == null ? (Ref<?>) value : link.pointer.apply(value);
      addEdge(reference.id(), row, link.number, position);
    }
  }

  private int addRow(Plan plan, Object object, int parent, int field, int position) {
    growRows();
    int row = size++;
    objects[row] = object;
    parents[row] = parent;
    positions[row] = position;
    fields[row] = (byte) field;
    plans[row] = (byte) plan.number;
    firstEdges[row] = edges;
    return row;
  }

  private void addEdge(String id, int row, int field, int position) {
    if (edges == from.length) {
      int capacity = edges * 2;
      from = Arrays.copyOf(from, capacity);
      edgePositions = Arrays.copyOf(edgePositions, capacity);
      edgeFields = Arrays.copyOf(edgeFields, capacity);
      pointed = Arrays.copyOf(pointed, capacity);
    }
    from[edges] = row;
    edgePositions[edges] = position;
    edgeFields[edges] = (byte) field;
    pointed[edges++] = id;
  }

  /** Makes room for one more row, or for the end after the last. */
  private void growRows() {
    if (size < objects.length) {
      return;
    }
    int capacity = size * 2;
    objects = Arrays.copyOf(objects, capacity);
    parents = Arrays.copyOf(parents, capacity);
    positions = Arrays.copyOf(positions, capacity);
    fields = Arrays.copyOf(fields, capacity);
    plans = Arrays.copyOf(plans, capacity);
    firstEdges = Arrays.copyOf(firstEdges, capacity);
  }
}
