package org.concertive.index;

import java.util.Optional;
import org.concertive.model.value.Entity;
import org.concertive.rows.Placed;
import org.concertive.rows.Rows;

/**
 * An object of a description together with its place in it. Equal objects in two places are two
 * nodes. Nodes of one index are ordered as their objects are in the document.
 *
 * @param <T> the type of the object
 */
public final class Node<T> extends Placed implements Comparable<Node<?>> {
  private final SystemIndex index;
  private final T value;

  Node(SystemIndex index, int row, T value) {
    super(row);
    this.index = index;
    this.value = value;
  }

  /** The object. */
  public T value() {
    return value;
  }

  /** The index it belongs to. */
  public SystemIndex index() {
    return index;
  }

  /** The JSON Pointer of the object in the document. Costs time linear in its depth. */
  public String pointer() {
    return Rows.of(index).pointer(Rows.row(this));
  }

  /** What messages call this kind of object: {@code routine}, {@code authority grant}. */
  public String kind() {
    return Rows.of(index).kind(Rows.row(this));
  }

  /** Whether the object is of this type. */
  public boolean is(Class<?> type) {
    return type.isInstance(value);
  }

  /** The same node when the object is of this type; empty otherwise. */
  @SuppressWarnings("unchecked") // The object is of the type.
  public <S> Optional<Node<S>> as(Class<S> type) {
    return is(type) ? Optional.of((Node<S>) this) : Optional.empty();
  }

  /** The nearest entity: the object itself, or the first around it that has an id. */
  public Optional<Node<Entity>> entity() {
    Rows rows = Rows.of(index);
    int around = rows.enclosing(Rows.row(this));
    return rows.isEntity(around) ? Optional.of(rows.node(around)) : Optional.empty();
  }

  /** Compares the places of two objects of one index. */
  @Override
  public int compareTo(Node<?> other) {
    return Integer.compare(Rows.row(this), Rows.row(other));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Node<?> node && node.index == index && Rows.row(node) == Rows.row(this);
  }

  @Override
  public int hashCode() {
    return Rows.row(this);
  }

  @Override
  public String toString() {
    return pointer() + " " + value;
  }
}
