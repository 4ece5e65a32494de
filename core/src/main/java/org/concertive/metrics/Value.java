package org.concertive.metrics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.concertive.index.Node;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Quantity;
import org.concertive.text.Numbers;

/**
 * One measured number: exact, or an interval where the description gives quantities that are not
 * one number; with its numerator and denominator where it has them, and what contributed how much.
 *
 * @param low the lower end; equal to {@code high} when the number is exact
 * @param high the upper end; infinite when the description sets no limit
 * @param numerator what is counted, where the number is a quotient
 * @param denominator what it is divided by, where the number is a quotient
 * @param about whom or what the number is about, where the metric picks one: the leader of the
 *     greatest share
 * @param contributors what the number is made of, greatest part first, equal parts in document
 *     order
 */
public record Value(
    double low,
    double high,
    OptionalDouble numerator,
    OptionalDouble denominator,
    Optional<Contributor> about,
    List<Contributor> contributors)
    implements Figure {

  /**
   * Makes a value.
   *
   * @throws IllegalArgumentException when an end is no number or the ends are the wrong way round
   */
  public Value {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "The ends of a value (" + low + ", " + high + ") must be numbers in order.");
    }
    contributors = List.copyOf(contributors);
  }

  /** An exact number. */
  public static Value of(double number) {
    return between(number, number);
  }

  /** An interval. */
  public static Value between(double low, double high) {
    return new Value(
        low, high, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(), List.of());
  }

  /** The numbers a quantity allows. */
  public static Value of(Quantity quantity) {
    OptionalLong most = quantity.most();
    return between(
        (double) quantity.least(),
        most.isPresent() ? (double) most.getAsLong() : Double.POSITIVE_INFINITY);
  }

  /** A quotient of counts. The denominator must not be 0. */
  public static Value ratio(double numerator, double denominator) {
    double quotient = numerator / denominator;
    return new Value(
        quotient,
        quotient,
        OptionalDouble.of(numerator),
        OptionalDouble.of(denominator),
        Optional.empty(),
        List.of());
  }

  /** The share of a whole that these make up, each the same part of it. The whole must not be 0. */
  public static Value share(Collection<? extends Node<? extends Entity>> counted, int whole) {
    return share(Parts.plain(counted), whole);
  }

  /** The share of a whole that these make up, each the same part of it. The whole must not be 0. */
  public static Value share(List<Contributor> counted, int whole) {
    return ratio(counted.size(), whole)
        .from(counted.stream().map(one -> one.with(1.0 / whole)).toList());
  }

  /** The same number with what it is made of. */
  public Value from(List<Contributor> parts) {
    return new Value(low, high, numerator, denominator, about, parts);
  }

  /** The same number with whom or what it is about. */
  public Value about(Entity entity) {
    return new Value(
        low, high, numerator, denominator, Optional.of(Contributor.of(entity)), contributors);
  }

  /** The same number with what it is about. */
  public Value about(Contributor whom) {
    return new Value(low, high, numerator, denominator, Optional.of(whom), contributors);
  }

  /** Whether it is one number. */
  public boolean isExact() {
    return low == high;
  }

  /**
   * The number.
   *
   * @throws IllegalStateException when it is an interval
   */
  public double number() {
    if (!isExact()) {
      throw new IllegalStateException("The value " + this + " must be exact to be one number.");
    }
    return low;
  }

  @Override
  public <T> T accept(FigureVisitor<T> visitor) {
    return visitor.visit(this);
  }

  /**
   * The number rounded for reading, then numerator and denominator, then whom it is about, then the
   * contributors.
   */
  @Override
  public String toString() {
    String text =
        isExact()
            ? Numbers.of(low)
            : Numbers.of(low)
                + " to "
                + (Double.isInfinite(high) ? "any number" : Numbers.of(high));
    if (numerator.isPresent() && denominator.isPresent()) {
      text +=
          " = " + Numbers.of(numerator.getAsDouble()) + "/" + Numbers.of(denominator.getAsDouble());
    }
    text += about.map(one -> ", " + one).orElse("");
    return contributors.isEmpty()
        ? text
        : text
            + " ("
            + contributors.stream().map(Contributor::toString).collect(Collectors.joining(", "))
            + ")";
  }
}
