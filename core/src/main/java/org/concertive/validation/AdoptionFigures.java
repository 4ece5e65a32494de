package org.concertive.validation;

import java.math.BigDecimal;
import java.util.Optional;
import org.concertive.model.value.Magnitude;
import org.concertive.statistics.ReachablePercentages;
import org.concertive.text.Numbers;

/** Whether the counts and the percentage of one observation agree. */
final class AdoptionFigures {
  private AdoptionFigures() {}

  /** What is wrong with the figures; empty if nothing is. */
  static Optional<String> problem(int adopting, int total, Optional<Magnitude> percent) {
    if (adopting > total) {
      return Optional.of(adopting + " of " + total + " adopt it");
    }
    return percent
        .filter(stated -> total > 0 && !agrees(adopting, total, stated))
        .map(
            stated ->
                "it is given as "
                    + stated
                    + ", but "
                    + adopting
                    + " of "
                    + total
                    + " are "
                    + Numbers.of(100.0 * adopting / total)
                    + "%");
  }

  private static boolean agrees(int adopting, int total, Magnitude stated) {
    if (stated.percent().isEmpty()) {
      return agrees(adopting, total, stated.word().orElseThrow());
    }
    BigDecimal percent = stated.percent().get();
    double exact = 100.0 * adopting / total;
    double half = percent.ulp().doubleValue() / 2;
    double bound = percent.doubleValue();
    return switch (stated.kind()) {
      case MORE_THAN -> exact > bound - half;
      case AT_LEAST -> exact >= bound - half;
      case LESS_THAN -> exact < bound + half;
      case AT_MOST -> exact <= bound + half;
      case APPROXIMATE -> Math.abs(exact - bound) <= bound / 10 + half;
      default ->
          new ReachablePercentages(total)
              .matching(percent).stream().anyMatch(one -> one.count() == adopting);
    };
  }

  private static boolean agrees(int adopting, int total, Magnitude.Word word) {
    return switch (word) {
      case ALL -> adopting == total;
      case NEARLY_ALL, LARGE_MAJORITY, MAJORITY -> 2L * adopting > total;
      case SOME -> adopting > 0;
      case FEW -> adopting < total;
      case NONE -> adopting == 0;
    };
  }
}
