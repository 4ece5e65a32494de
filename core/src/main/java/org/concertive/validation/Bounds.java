package org.concertive.validation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.concertive.model.evidence.FigureValue;
import org.concertive.model.value.Magnitude;
import org.concertive.model.value.Quantity;

/**
 * Between which numbers a printed number lies, both included: 85 lies between 84.5 and 85.5, since
 * it may have been rounded.
 *
 * @param low the least it may be
 * @param high the greatest it may be
 */
record Bounds(BigDecimal low, BigDecimal high) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Of a number with the digits printed. */
  static Bounds ofPrinted(BigDecimal number) {
    BigDecimal half = number.ulp().divide(TWO);
    return new Bounds(number.subtract(half), number.add(half));
  }

  /** Of a reported figure, a share in percent; empty where it states no number, or all. */
  static Optional<Bounds> of(FigureValue value) {
    return value
        .quantity()
        .filter(Quantity::isStated)
        .map(Bounds::of)
        .or(() -> value.decimal().map(Bounds::ofPrinted))
        .or(() -> value.share().flatMap(Bounds::of));
  }

  private static Bounds of(Quantity quantity) {
    return new Bounds(
        BigDecimal.valueOf(quantity.least()),
        BigDecimal.valueOf(quantity.most().orElse(Quantity.LARGEST)));
  }

  /** Of a share in percent; empty for a word. What is about a number lies within a tenth of it. */
  static Optional<Bounds> of(Magnitude share) {
    return share
        .percent()
        .map(
            percent ->
                switch (share.kind()) {
                  case MORE_THAN, AT_LEAST -> new Bounds(percent, HUNDRED);
                  case LESS_THAN, AT_MOST -> new Bounds(BigDecimal.ZERO, percent);
                  case APPROXIMATE ->
                      new Bounds(
                          percent.multiply(new BigDecimal("0.9")),
                          percent.multiply(new BigDecimal("1.1")));
                  default -> ofPrinted(percent);
                });
  }

  /** Whether a number lies between the bounds. */
  boolean contain(BigDecimal number) {
    return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
  }

  /** Whether one number can lie between both. */
  boolean meet(Bounds other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /**
   * Of statements of one number, the two that disagree most: the one whose least is greatest and
   * the one whose greatest is least. If these meet, all do.
   */
  static <T> List<T> furthestApart(Collection<T> statements, Function<T, Bounds> bounds) {
    return List.of(
        Collections.max(statements, Comparator.comparing(one -> bounds.apply(one).low)),
        Collections.min(statements, Comparator.comparing(one -> bounds.apply(one).high)));
  }
}
