package org.concertive.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.concertive.model.Waiver;
import org.concertive.model.value.Entity;

/**
 * Which entities refer to something else or are referred to, by themselves or from within. That
 * something is a source of the other, or accepted in a waiver, connects nothing. One pass over the
 * references.
 */
public final class Connections {
  private final SystemIndex index;
  private final BitSet connected = new BitSet();

  Connections(SystemIndex index) {
    this.index = index;
    Rows rows = index.rows();
    int waiver = Plan.numberOf(Waiver.class);
    int[] enclosing = new int[rows.size];
    for (int row = 1; row < rows.size; row++) {
      Plan plan = Plan.of(rows.plans[row]);
      enclosing[row] = plan.entity ? row : enclosing[rows.parents[row]];
      for (int edge = rows.firstEdges[row]; edge < rows.firstEdges[row + 1]; edge++) {
        if (plan.number != waiver && plan.reference(rows.edgeFields[edge]).pointer == null) {
          connect(enclosing[row], index.target(edge));
        }
      }
    }
  }

  private void connect(int from, int to) {
    if (from == to) {
      return;
    }
    if (from > 0) {
      connected.set(from);
    }
    if (to > 0) {
      connected.set(to);
    }
  }

  /** The entities of exactly this type for which {@link #has} answers no, in document order. */
  public <T extends Entity> List<Node<T>> without(Class<T> type) {
    return Arrays.stream(index.rowsOf(type))
        .filter(row -> !connected.get(row))
        .mapToObj(row -> index.node(row, type))
        .toList();
  }

  /** Whether an entity refers to something else, there or not, or is referred to. */
  public boolean has(int entity) {
    return connected.get(entity);
  }
}
