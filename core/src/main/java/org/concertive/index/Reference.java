package org.concertive.index;

import java.util.Optional;
import org.concertive.model.value.Entity;

/**
 * A reference of a description: from an object, in a field, to an entity, or to nothing when no
 * entity has the id. Immutable.
 */
public final class Reference {
  private final SystemIndex index;
  private final int edge;

  Reference(SystemIndex index, int edge) {
    this.index = index;
    this.edge = edge;
  }

  /** The object that holds the reference. */
  public Node<?> from() {
    return index.node(index.rows().from[edge]);
  }

  /** The field that holds it, as documents name it. */
  public String field() {
    return link().field.name();
  }

  /** The id pointed at. */
  public String id() {
    return index.rows().pointed[edge];
  }

  /** The entity with that id, of whatever kind; empty when there is none. */
  public Optional<Node<Entity>> to() {
    return index.entityAt(index.target(edge));
  }

  /** Whether the field may point at an entity of this type. */
  public boolean admits(Class<?> type) {
    Plan.Link link = link();
    return link.admits != null && link.admits.admits(type);
  }

  /** What the field may point at, in words: {@code an actor}, {@code a routine or a tool}. */
  public String expected() {
    Plan.Link link = link();
    return link.admits == null ? "" : Targets.inWords(link.admits.targets());
  }

  /** The JSON Pointer of the reference itself. */
  public String pointer() {
    int position = index.rows().edgePositions[edge];
    String pointer = index.pointer(index.rows().from[edge]) + "/" + field();
    return position < 0 ? pointer : pointer + "/" + position;
  }

  private Plan.Link link() {
    return Plan.of(index.rows().plans[index.rows().from[edge]])
        .reference(index.rows().edgeFields[edge]);
  }

  @Override
  public String toString() {
    return pointer() + " -> " + id();
  }
}
