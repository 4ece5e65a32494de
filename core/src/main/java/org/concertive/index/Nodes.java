package org.concertive.index;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list whose elements are made when they are asked for. */
final class Nodes<E> extends AbstractList<E> implements RandomAccess {
  private final int size;
  private final IntFunction<E> element;

  Nodes(int size, IntFunction<E> element) {
    this.size = size;
    this.element = element;
  }

  @Override
  public E get(int position) {
    Objects.checkIndex(position, size);
    return element.apply(position);
  }

  @Override
  public int size() {
    return size;
  }
}
