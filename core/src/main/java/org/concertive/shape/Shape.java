package org.concertive.shape;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.concertive.model.value.Entity;
import org.concertive.model.value.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * What a type looks like in a document: its fields in document order. A value is made from its
 * <i>slots</i>, one an entry of {@link #fields()}, null where a field is absent.
 *
 * @param <T> the type
 */
public final class Shape<T> {
  private final Class<T> type;
  private final String kind;
  private final List<Field<T>> fields;
  private final int required;
  private final Function<@Nullable Object[], Object> start;
  private final Function<Object, T> finish;

  private Shape(
      Class<T> type,
      String kind,
      List<Field<T>> fields,
      int required,
      Function<@Nullable Object[], Object> start,
      Function<Object, T> finish) {
    this.type = type;
    this.kind = kind;
    this.fields = fields;
    this.required = required;
    this.start = start;
    this.finish = finish;
  }

  /** The Java type. */
  public Class<T> type() {
    return type;
  }

  /** What a message calls such a thing: {@code routine}, {@code authority grant}. */
  public String kind() {
    return kind;
  }

  /** The fields in document order; the first {@link #required()} of them are required. */
  public List<Field<T>> fields() {
    return fields;
  }

  /** How many fields are required. */
  public int required() {
    return required;
  }

  /** Whether such things have an id. */
  public boolean isEntity() {
    return Entity.class.isAssignableFrom(type);
  }

  /**
   * Makes a value.
   *
   * @param slots the values of the fields, null where absent; a list where there are many
   * @throws IllegalArgumentException when a constructor refuses the values
   */
  public T build(@Nullable Object[] slots) {
    Object builder = start.apply(slots);
    fill(builder, slots);
    return finish.apply(builder);
  }

  /** Sets the optional fields of a builder. */
  void fill(Object builder, @Nullable Object[] slots) {
    for (int i = required; i < slots.length; i++) {
      Object value = slots[i];
      if (value != null) {
        fields.get(i).set(builder, value);
      }
    }
  }

  @Override
  public String toString() {
    return kind;
  }

  /** A required field, an argument of the type's {@code builder}. */
  static <T, V> Need<T, V> need(String name, Kind<V> kind, Function<T, V> getter) {
    return new Need<>(new Field<>(name, kind, Field.Count.REQUIRED, getter, null, null));
  }

  /** A required field, typed so that a table and a {@code builder} method must agree. */
  record Need<T, V>(Field<T> field) {
    @SuppressWarnings("unchecked") // The reader puts into a slot what the kind of the field says.
    V of(@Nullable Object[] slots, int slot) {
      return (V) Objects.requireNonNull(slots[slot]);
    }
  }

  /** Starts the table of a type without required fields. */
  static <T, B> Table<T, B> of(
      Class<T> type, String kind, Supplier<B> builder, Function<B, T> build) {
    return new Table<>(type, kind, List.of(), slots -> builder.get(), build);
  }

  /** Starts the table of a type with one required field. */
  static <T, A, B> Table<T, B> of(
      Class<T> type, String kind, Need<T, A> a, Function<A, B> builder, Function<B, T> build) {
    return new Table<>(type, kind, List.of(a.field), slots -> builder.apply(a.of(slots, 0)), build);
  }

  /** Starts the table of a type with two required fields. */
  static <T, A, C, B> Table<T, B> of(
      Class<T> type,
      String kind,
      Need<T, A> a,
      Need<T, C> c,
      BiFunction<A, C, B> builder,
      Function<B, T> build) {
    return new Table<>(
        type,
        kind,
        List.of(a.field, c.field),
        slots -> builder.apply(a.of(slots, 0), c.of(slots, 1)),
        build);
  }

  /** Starts the table of a type with three required fields. */
  static <T, A, C, D, B> Table<T, B> of(
      Class<T> type,
      String kind,
      Need<T, A> a,
      Need<T, C> c,
      Need<T, D> d,
      Three<A, C, D, B> builder,
      Function<B, T> build) {
    return new Table<>(
        type,
        kind,
        List.of(a.field, c.field, d.field),
        slots -> builder.apply(a.of(slots, 0), c.of(slots, 1), d.of(slots, 2)),
        build);
  }

  /** Starts the table of a type with four required fields. */
  static <T, A, C, D, E, B> Table<T, B> of(
      Class<T> type,
      String kind,
      Need<T, A> a,
      Need<T, C> c,
      Need<T, D> d,
      Need<T, E> e,
      Four<A, C, D, E, B> builder,
      Function<B, T> build) {
    return new Table<>(
        type,
        kind,
        List.of(a.field, c.field, d.field, e.field),
        slots -> builder.apply(a.of(slots, 0), c.of(slots, 1), d.of(slots, 2), e.of(slots, 3)),
        build);
  }

  /** Starts the table of a record, which is made from its slots directly. */
  static <T> Table<T, @Nullable Object[]> ofSlots(
      Class<T> type, String kind, Function<@Nullable Object[], T> make) {
    return new Table<>(type, kind, List.of(), slots -> slots, make);
  }

  /** A function of three arguments. */
  interface Three<A, C, D, B> {
    B apply(A a, C c, D d);
  }

  /** A function of four arguments. */
  interface Four<A, C, D, E, B> {
    B apply(A a, C c, D d, E e);
  }

  /**
   * The table of a type while it is written down.
   *
   * @param <T> the type
   * @param <B> its builder
   */
  static final class Table<T, B> {
    private final Class<T> type;
    private final String kind;
    private final List<Field<T>> fields;
    private final int required;
    private final Function<@Nullable Object[], B> start;
    private final Function<B, T> finish;

    private Table(
        Class<T> type,
        String kind,
        List<Field<T>> required,
        Function<@Nullable Object[], B> start,
        Function<B, T> finish) {
      this.type = type;
      this.kind = kind;
      this.fields = new ArrayList<>(required);
      this.required = required.size();
      this.start = start;
      this.finish = finish;
    }

    /** A field that may be absent. */
    <V> Table<T, B> may(
        String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
      return add(name, kind, Field.Count.OPTIONAL, t -> getter.apply(t).orElse(null), setter, null);
    }

    /** A field with a default. */
    <V> Table<T, B> or(
        String name, Kind<V> kind, V absent, Function<T, V> getter, BiConsumer<B, V> setter) {
      return add(name, kind, Field.Count.OPTIONAL, getter, setter, absent);
    }

    /** A field of many values in order. */
    <V> Table<T, B> many(
        String name, Kind<V> kind, Function<T, List<V>> getter, BiConsumer<B, Iterable<V>> setter) {
      return add(name, kind, Field.Count.LIST, getter, setter, null);
    }

    /** A field of many distinct values. */
    <V> Table<T, B> set(
        String name, Kind<V> kind, Function<T, Set<V>> getter, BiConsumer<B, Iterable<V>> setter) {
      return add(name, kind, Field.Count.SET, getter, setter, null);
    }

    /** A field of named values. */
    <K, V> Table<T, B> map(
        String name,
        Kind.Entries<K, V> kind,
        Function<T, Map<K, V>> getter,
        BiConsumer<B, Map<K, V>> setter) {
      return add(name, kind, Field.Count.OPTIONAL, getter, setter, Map.of());
    }

    /** A group of fields of the same object under a name of its own. */
    Table<T, B> section(String name, Shape<T> section) {
      return add(
          name,
          new Kind.Section<>(section),
          Field.Count.OPTIONAL,
          t -> t,
          (B b, Object[] s) -> section.fill(b, s),
          null);
    }

    /** A field of a record made from its slots; {@code getter} answers null when it is absent. */
    Table<T, B> slot(String name, Kind<?> kind, Function<T, ? extends @Nullable Object> getter) {
      return add(name, kind, Field.Count.OPTIONAL, getter, (b, v) -> {}, null);
    }

    /** A field of many values of a record made from its slots. */
    Table<T, B> slots(String name, Kind<?> kind, Function<T, ? extends Collection<?>> getter) {
      return add(name, kind, Field.Count.SET, getter, (b, v) -> {}, null);
    }

    /** The fields of every entry of a document's lists: sources and notes. */
    Table<T, B> sourced(
        Function<T, List<SourceRef>> sources,
        BiConsumer<B, Iterable<SourceRef>> addSources,
        Function<T, List<String>> notes,
        BiConsumer<B, Iterable<String>> addNotes) {
      many("sources", Kinds.SOURCE, sources, addSources);
      return add("notes", Kinds.TEXT, Field.Count.LIST, notes, addNotes, null);
    }

    /** The fields of every entity: sources, notes and attributes. */
    Table<T, B> entity(
        Function<T, List<SourceRef>> sources,
        BiConsumer<B, Iterable<SourceRef>> addSources,
        Function<T, List<String>> notes,
        BiConsumer<B, Iterable<String>> addNotes,
        Function<T, Map<String, String>> attributes,
        BiConsumer<B, Map<String, String>> addAttributes) {
      return sourced(sources, addSources, notes, addNotes)
          .map("attributes", Kinds.ATTRIBUTES, attributes, addAttributes);
    }

    @SuppressWarnings(
        "unchecked") // The builder and value a setter gets are those of this very table.
    private <V> Table<T, B> add(
        String name,
        Kind<?> kind,
        Field.Count count,
        Function<T, ? extends @Nullable Object> getter,
        BiConsumer<B, V> setter,
        @Nullable Object absent) {
      fields.add(
          new Field<>(
              name,
              kind,
              count,
              getter,
              (BiConsumer<Object, Object>) (BiConsumer<?, ?>) setter,
              absent));
      return this;
    }

    /** The finished shape. */
    @SuppressWarnings("unchecked") // The object given to finish is the one start made.
    Shape<T> done() {
      return new Shape<>(
          type,
          kind,
          ImmutableList.copyOf(fields),
          required,
          slots -> (Object) start.apply(slots),
          (Function<Object, T>) (Function<?, T>) finish);
    }
  }
}
