package org.concertive.index;

import java.util.BitSet;
import org.concertive.model.Waiver;

/**
 * Which entities refer to something else or are referred to, by themselves or from within. That
 * something is a source of the other, or accepted in a waiver, connects nothing. One pass over the
 * references.
 */
public final class Connections {
  private final BitSet connected = new BitSet();

  Connections(SystemIndex index) {
    Rows rows = index.rows();
    for (int edge = 0; edge < rows.edges; edge++) {
      int from = rows.from[edge];
      if (Plan.of(rows.plans[from]).reference(rows.edgeFields[edge]).pointer == null
          && !(rows.objects[from] instanceof Waiver)) {
        connect(index.enclosing(from), index.target(edge));
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

  /** Whether an entity refers to something else, there or not, or is referred to. */
  public boolean has(int entity) {
    return connected.get(entity);
  }
}
