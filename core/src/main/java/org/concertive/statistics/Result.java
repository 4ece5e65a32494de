package org.concertive.statistics;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The outcome of a computation: a value, or <i>undefined</i> with a reason and what is missing.
 * What is not known is never 0, NaN or null.
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
   * @param code why, as a word for programs
   * @param reason why, as a sentence without a full stop
   * @param missing what would have to be known, from nothing to many
   */
  static <V> Result<V> undefined(Code code, String reason, String... missing) {
    return new Undefined<>(code, reason, List.of(missing));
  }

  /** Why there is no value. */
  enum Code {
    /** The description does not cover what the computation needs. */
    NOT_DOCUMENTED,
    /** Nothing, or nothing usable, is recorded of what the computation needs. */
    NONE_RECORDED,
    /** There are fewer things than the computation needs. */
    TOO_FEW,
    /** What is compared does not vary. */
    NO_VARIATION,
    /** The question does not arise, or the method gives no answer to it. */
    NOT_APPLICABLE,
    /** What is recorded contradicts itself. */
    CONTRADICTORY,
    /** Another reason. */
    OTHER
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

  /** What the first function makes of the value, or the second of its absence. */
  <W> W fold(
      Function<? super V, ? extends W> ifDefined,
      Function<? super Undefined<V>, ? extends W> ifUndefined);

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
    public <W> W fold(
        Function<? super V, ? extends W> ifDefined,
        Function<? super Undefined<V>, ? extends W> ifUndefined) {
      return ifDefined.apply(defined);
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
   * @param code why, as a word for programs
   * @param reason why, as a sentence without a full stop
   * @param missing what would have to be known
   */
  record Undefined<V>(Code code, String reason, List<String> missing) implements Result<V> {
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
    public <W> W fold(
        Function<? super V, ? extends W> ifDefined,
        Function<? super Undefined<V>, ? extends W> ifUndefined) {
      return ifUndefined.apply(this);
    }

    @Override
    public <W> Result<W> map(Function<? super V, ? extends W> function) {
      return new Undefined<>(code, reason, missing);
    }

    @Override
    public <W> Result<W> flatMap(Function<? super V, Result<W>> function) {
      return new Undefined<>(code, reason, missing);
    }

    @Override
    public String toString() {
      return "undefined: "
          + reason
          + (missing.isEmpty() ? "" : " (missing: " + String.join(", ", missing) + ")");
    }
  }
}
