package org.concertive.statistics;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a computation came to: a value, or <i>undefined</i> with the reason and what is missing.
 * There is no third: never 0, NaN or null for what is not known.
 *
 * @param <V> the type of the value
 */
public sealed interface Result<V> {

  /** A value. */
  static <V> Result<V> of(V value) {
    return new Defined<>(value);
  }

  /**
   * No value.
   *
   * @param reason why, as a sentence without a full stop
   * @param missing what would have to be known, from nothing to many
   */
  static <V> Result<V> undefined(String reason, String... missing) {
    return new Undefined<>(reason, List.of(missing));
  }

  /** The value; empty when undefined. */
  Optional<V> value();

  /** Whether there is a value. */
  default boolean isDefined() {
    return value().isPresent();
  }

  /**
   * The value.
   *
   * @throws NoSuchElementException when undefined, with the reason
   */
  V orElseThrow();

  /** What the function makes of the value; undefined stays undefined. */
  <W> Result<W> map(Function<? super V, ? extends W> function);

  /**
   * What the function answers for the value, which may be undefined too; undefined stays undefined.
   */
  <W> Result<W> flatMap(Function<? super V, Result<W>> function);

  /**
   * A value.
   *
   * @param defined the value
   */
  record Defined<V>(V defined) implements Result<V> {
    @Override
    public Optional<V> value() {
      return Optional.of(defined);
    }

    @Override
    public V orElseThrow() {
      return defined;
    }

    @Override
    public <W> Result<W> map(Function<? super V, ? extends W> function) {
      return new Defined<>(function.apply(defined));
    }

    @Override
    public <W> Result<W> flatMap(Function<? super V, Result<W>> function) {
      return function.apply(defined);
    }

    @Override
    public String toString() {
      return defined.toString();
    }
  }

  /**
   * No value.
   *
   * @param reason why, as a sentence without a full stop
   * @param missing what would have to be known
   */
  record Undefined<V>(String reason, List<String> missing) implements Result<V> {
    /** Makes an undefined result. */
    public Undefined {
      missing = List.copyOf(missing);
    }

    @Override
    public Optional<V> value() {
      return Optional.empty();
    }

    @Override
    public V orElseThrow() {
      throw new NoSuchElementException("There is no value: " + reason + ".");
    }

    @Override
    public <W> Result<W> map(Function<? super V, ? extends W> function) {
      return new Undefined<>(reason, missing);
    }

    @Override
    public <W> Result<W> flatMap(Function<? super V, Result<W>> function) {
      return new Undefined<>(reason, missing);
    }

    @Override
    public String toString() {
      return "undefined: "
          + reason
          + (missing.isEmpty() ? "" : " (missing: " + String.join(", ", missing) + ")");
    }
  }
}
