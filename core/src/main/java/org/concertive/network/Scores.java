package org.concertive.network;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import org.concertive.statistics.Result;
import org.jspecify.annotations.Nullable;

/**
 * A number for each node of a network, or the reason why it has none. Immutable.
 *
 * <p>Two are equal if they have the same numbers for the same nodes.
 */
public final class Scores {
  /** NaN where a node has no number. */
  private final double[] values;

  /** Why a node has none. */
  private final IntFunction<Result<Double>> otherwise;

  private Scores(double[] values, IntFunction<Result<Double>> otherwise) {
    this.values = values;
    this.otherwise = otherwise;
  }

  /** Keeps the array without copying it; every node has a number. */
  static Scores of(double[] values) {
    return of(values, "there is no value");
  }

  /** Keeps the array without copying it. */
  static Scores of(double[] values, String reasonWhereNaN) {
    return of(values, node -> Result.undefined(Result.Code.NOT_APPLICABLE, reasonWhereNaN));
  }

  /** Keeps the array without copying it. */
  static Scores of(double[] values, IntFunction<Result<Double>> whereNaN) {
    return new Scores(values, whereNaN);
  }

  /** No node has a number, since there are too few nodes. */
  static Scores undefined(int size, String reason, String missing) {
    double[] none = new double[size];
    Arrays.fill(none, Double.NaN);
    return of(none, node -> Result.undefined(Result.Code.TOO_FEW, reason, missing));
  }

  /** How many nodes there are. */
  public int size() {
    return values.length;
  }

  /** The number of a node, or why it has none. */
  public Result<Double> of(int node) {
    double value = values[node];
    return Double.isNaN(value) ? otherwise.apply(node) : Result.of(value);
  }

  /**
   * The number of a node.
   *
   * @throws NoSuchElementException when it has none, with the reason
   */
  public double at(int node) {
    double value = values[node];
    if (Double.isNaN(value)) {
      throw new NoSuchElementException("Node " + node + " has no value: " + reason(node) + ".");
    }
    return value;
  }

  /** Whether a node has a number. */
  public boolean isDefined(int node) {
    return !Double.isNaN(values[node]);
  }

  /** How many nodes have a number. */
  public int definedCount() {
    int count = 0;
    for (double value : values) {
      count += Double.isNaN(value) ? 0 : 1;
    }
    return count;
  }

  /**
   * All numbers, by node.
   *
   * @throws NoSuchElementException when a node has none, with the reason
   */
  public double[] toArray() {
    for (int node = 0; node < values.length; node++) {
      at(node);
    }
    return values.clone();
  }

  /**
   * All numbers, by node.
   *
   * @param whereUndefined the number to use for a node that has none
   */
  public double[] toArray(double whereUndefined) {
    double[] all = values.clone();
    for (int node = 0; node < all.length; node++) {
      all[node] = Double.isNaN(all[node]) ? whereUndefined : all[node];
    }
    return all;
  }

  /** These scores with a function applied to each number. */
  Scores map(DoubleUnaryOperator function) {
    double[] mapped = new double[values.length];
    for (int node = 0; node < mapped.length; node++) {
      mapped[node] = Double.isNaN(values[node]) ? Double.NaN : function.applyAsDouble(values[node]);
    }
    return new Scores(mapped, otherwise);
  }

  private String reason(int node) {
    return otherwise.apply(node).fold(value -> "", undefined -> undefined.reason());
  }

  /** All numbers, by node; undefined where a node has none. */
  Result<double[]> all() {
    for (int node = 0; node < values.length; node++) {
      if (!isDefined(node)) {
        return Result.undefined(
            Result.Code.NOT_APPLICABLE, "node " + node + " has no score: " + reason(node));
      }
    }
    return Result.of(values.clone());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scores scores && Arrays.equals(values, scores.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("[");
    for (int node = 0; node < Math.min(values.length, 20); node++) {
      text.append(node == 0 ? "" : ", ")
          .append(Double.isNaN(values[node]) ? "undefined" : Double.toString(values[node]));
    }
    return text.append(values.length > 20 ? ", …]" : "]").toString();
  }
}
