package org.concertive.statistics;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a computation: a value, or <i>undefined</i> with a reason and what is missing. An
 * unknown value is never 0, NaN or null.
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
   * @param code the reason, for programs
   * @param reason the reason in words, without a full stop
   * @param missing what would have to be known; may be empty
   */
  static <V> Result<V> undefined(Code code, String reason, String... missing) {
    return new Undefined<>(code, reason, List.of(missing));
  }

  /** Why there is no value. */
  enum Code {
    /** The description does not cover what the computation needs. */
    NOT_DOCUMENTED,
    /** Nothing usable is recorded of what the computation needs. */
    NONE_RECORDED,
    /** There are fewer values than the computation needs. */
    TOO_FEW,
    /** The values do not vary. */
    NO_VARIATION,
    /** The question does not apply, or the method has no answer to it. */
    NOT_APPLICABLE,
    /** What the computation needs is recorded, but not in the scope that is looked at. */
    OUT_OF_SCOPE,
    /** The recorded values contradict each other. */
    CONTRADICTORY,
    /** Another reason. */
    OTHER
  }

  /** The value; empty if undefined. */
  Optional<V> value();

  /** Whether there is a value. */
  default boolean isDefined() {
    return value().isPresent();
  }

  /**
   * The value.
   *
   * @throws NoSuchElementException if undefined, with the reason
   */
  V orElseThrow();

  /**
   * Applies the first function to the value if there is one, otherwise the second to the undefined
   * result.
   */
  <W> W fold(
      Function<? super V, ? extends W> ifDefined,
      Function<? super Undefined<V>, ? extends W> ifUndefined);

  /** Applies the function to the value; an undefined result stays undefined. */
  <W> Result<W> map(Function<? super V, ? extends W> function);

  /** Applies a function that may itself be undefined; an undefined result stays undefined. */
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
   * @param code the reason, for programs
   * @param reason the reason in words, without a full stop
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
