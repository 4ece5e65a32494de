package org.concertive.shape;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A kind of value that a field of a document may hold. It says what the value is, not how a format
 * writes it.
 *
 * @param <V> the Java type of the value
 */
@SuppressWarnings("unused") // V ties a kind to the getters and setters of the tables.
public sealed interface Kind<V> {

  /** The id of an entity. */
  record Id() implements Kind<String> {}

  /** Text that is not blank. */
  record Text() implements Kind<String> {}

  /** A list of words; also read as one text with commas or semicolons between them. */
  record Words() implements Kind<List<String>> {}

  /** True or false. */
  record Truth() implements Kind<Boolean> {}

  /** A whole number between two bounds, both included. */
  record Whole(int least, int most) implements Kind<Integer> {}

  /** A decimal number with the digits printed. */
  record Decimal() implements Kind<java.math.BigDecimal> {}

  /** A constant of an enumeration. */
  record Word<E extends Enum<E>>(Class<E> type) implements Kind<E> {}

  /**
   * A self-contained value with a short form.
   *
   * @param name what a message calls it
   * @param examples short forms to show in a message and in the schema
   * @param pattern a regular expression (ECMA dialect) that every short form matches
   * @param parse reads the short form, or throws {@link IllegalArgumentException} with a sentence
   * @param isShort whether the short form says everything
   * @param longForm the shape of the long form
   * @param points where the value points at an entity: the kind it may point at, otherwise null
   * @param pointer the reference in the value; null exactly when {@code points} is
   */
  record Form<V>(
      String name,
      List<String> examples,
      String pattern,
      Function<String, V> parse,
      Predicate<V> isShort,
      Supplier<Shape<V>> longForm,
      @Nullable Reference<?> points,
      @Nullable Function<V, Ref<?>> pointer)
      implements Kind<V> {}

  /**
   * A reference to an entity of one of these types or their subtypes.
   *
   * @param targets the types it may point at
   */
  record Reference<T extends Entity>(List<Class<? extends T>> targets) implements Kind<Ref<T>> {
    /** Whether an entity of this type may be pointed at. */
    public boolean admits(Class<?> type) {
      for (Class<? extends T> target : targets) {
        if (target.isAssignableFrom(type)) {
          return true;
        }
      }
      return false;
    }
  }

  /** An object with fields of its own. */
  record Nested<V>(Supplier<Shape<V>> shape) implements Kind<V> {}

  /**
   * A group of fields of the same Java object under a name of its own: the sections of a document.
   * What is read is the section's slots, which the owner's setter fills in.
   */
  record Section<T>(Shape<T> shape) implements Kind<Object[]> {}

  /** An object whose keys are free, or the constants of an enumeration. */
  record Entries<K, V>(Kind<K> keys, Kind<V> values) implements Kind<java.util.Map<K, V>> {}
}
