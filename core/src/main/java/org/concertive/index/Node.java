package org.concertive.index;

import java.util.Optional;
import org.concertive.model.value.Entity;

/**
 * An object of a description together with its place: its row in the index. Equal objects in two
 * places are two nodes.
 *
 * @param <T> the type of the object
 */
public final class Node<T> {
  private final SystemIndex index;
  private final int row;
  private final T value;

  Node(SystemIndex index, int row, T value) {
    this.index = index;
    this.row = row;
    this.value = value;
  }

  /** The object. */
  public T value() {
    return value;
  }

  /** The row, from 0, in document order. */
  public int row() {
    return row;
  }

  /** The index it belongs to. */
  public SystemIndex index() {
    return index;
  }

  /** The JSON Pointer of the object in the document. Costs time linear in its depth. */
  public String pointer() {
    return index.pointer(row);
  }

  /** What messages call this kind of object: {@code routine}, {@code authority grant}. */
  public String kind() {
    return index.kind(row);
  }

  /** The nearest entity: the object itself, or the first around it that has an id. */
  public Optional<Node<Entity>> entity() {
    return index.enclosingEntity(row);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Node<?> node && node.index == index && node.row == row;
  }

  @Override
  public int hashCode() {
    return row;
  }

  @Override
  public String toString() {
    return pointer() + " " + value;
  }
}
