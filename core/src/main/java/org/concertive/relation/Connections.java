package org.concertive.relation;

import java.util.BitSet;
import java.util.List;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.Waiver;
import org.concertive.model.evidence.Study;
import org.concertive.model.organization.RoleGroup;
import org.concertive.model.value.Entity;
import org.concertive.rows.Rows;

/**
 * Which entities refer to something else or are referred to, by themselves or from within. That
 * something is a source of the other, or accepted in a waiver, connects nothing. A study's sample
 * or collection of data that gives the id of a role group as its group refers to it. One pass over
 * the references.
 */
public final class Connections {
  /** What is connected to anything else. */
  public static final Relation<Connections> RELATION = Relation.of("connections", Connections::new);

  private final SystemIndex index;
  private final BitSet connected = new BitSet();

  private Connections(SystemIndex index) {
    this.index = index;
    Rows rows = Rows.of(index);
    int[] enclosing = new int[rows.size()];
    for (int row = 1; row < rows.size(); row++) {
      enclosing[row] = rows.isEntity(row) ? row : enclosing[rows.parent(row)];
    }
    for (int edge = 0; edge < rows.edges(); edge++) {
      int from = rows.from(edge);
      if (!rows.isCitation(edge) && !rows.is(from, Waiver.class)) {
        connect(enclosing[from], rows.target(edge));
      }
    }
    for (Study study : index.system().studies()) {
      study.samples().forEach(sample -> connectGroup(rows, sample.group()));
      study.dataCollections().forEach(data -> data.group().ifPresent(id -> connectGroup(rows, id)));
    }
  }

  private void connectGroup(Rows rows, String id) {
    if (rows.row(id) >= 0 && rows.is(rows.row(id), RoleGroup.class)) {
      connected.set(rows.row(id));
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

  /** The entities of this type for which {@link #has} answers no, in document order. */
  public <T extends Entity> List<Node<T>> without(Class<T> type) {
    return index.nodes(type).stream().filter(node -> !has(node)).toList();
  }

  /** Whether an entity refers to something else, there or not, or is referred to. */
  public boolean has(Node<? extends Entity> entity) {
    return connected.get(Rows.row(entity));
  }
}
