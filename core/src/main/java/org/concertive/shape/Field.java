package org.concertive.shape;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a type: its name in documents, its kind of value, how many, and how it is read and
 * set.
 *
 * @param <T> the type that has the field
 */
public final class Field<T> {
  /** How many values a field holds. */
  public enum Count {
    /** Exactly one. */
    REQUIRED,
    /** One or none. */
    OPTIONAL,
    /** Any number, in order. */
    LIST,
    /** Any number of distinct values, in order. */
    SET
  }

  private final String name;
  private final Kind<?> kind;
  private final Count count;
  private final Function<T, ? extends @Nullable Object> getter;
  private final @Nullable BiConsumer<Object, Object> setter;
  private final @Nullable Object absent;

  Field(
      String name,
      Kind<?> kind,
      Count count,
      Function<T, ? extends @Nullable Object> getter,
      @Nullable BiConsumer<Object, Object> setter,
      @Nullable Object absent) {
    this.name = name;
    this.kind = kind;
    this.count = count;
    this.getter = getter;
    this.setter = setter;
    this.absent = absent;
  }

  /** The name in documents. */
  public String name() {
    return name;
  }

  /** The kind of its value; of one element when there are many. */
  public Kind<?> kind() {
    return kind;
  }

  /** How many values it holds. */
  public Count count() {
    return count;
  }

  /** Whether it holds a list or set. */
  public boolean isMany() {
    return count == Count.LIST || count == Count.SET;
  }

  /** The default: the value of an absent field, which is not written; null when there is none. */
  public @Nullable Object absent() {
    return absent;
  }

  /** The value in the object: a collection when there are many; null when absent. */
  public @Nullable Object get(T object) {
    return getter.apply(object);
  }

  void set(Object builder, Object value) {
    if (setter != null) {
      setter.accept(builder, value);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
