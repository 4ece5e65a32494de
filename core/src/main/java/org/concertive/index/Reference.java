package org.concertive.index;

import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.rows.Rows;

/**
 * A reference of a description: from an object, in a field, to an entity, or to nothing when no
 * entity has the id. Immutable.
 */
public final class Reference {
  private final Rows rows;
  private final int edge;

  Reference(Rows rows, int edge) {
    this.rows = rows;
    this.edge = edge;
  }

  /** The object that holds the reference. */
  public Node<?> from() {
    return rows.<Node<?>>node(rows.from(edge));
  }

  /** The field that holds it, as documents name it. */
  public String field() {
    return rows.fieldName(edge);
  }

  /** The id pointed at. */
  public String id() {
    return rows.pointed(edge);
  }

  /** The entity with that id, of whatever kind; empty when there is none. */
  public Optional<Node<Entity>> to() {
    return rows.find(rows.target(edge));
  }

  /** Whether the field may point at an entity of this type. */
  public boolean admits(Class<?> type) {
    return rows.admits(edge, type);
  }

  /** What the field may point at, in words: {@code an actor}, {@code a routine or a tool}. */
  public String expected() {
    return rows.expected(edge);
  }

  /** The JSON Pointer of the reference itself. */
  public String pointer() {
    return rows.edgePointer(edge);
  }

  @Override
  public String toString() {
    return pointer() + " -> " + id();
  }
}
