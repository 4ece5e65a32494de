package org.concertive.statistics;

import java.util.Arrays;

/**
 * Agreement, beyond chance, of any number of raters, for ratings at any level of measurement, some
 * of which may be missing. Formula: 1 − Dₒ ÷ Dₑ. Dₒ is the mean difference δ between two ratings of
 * the same unit, each unit weighted by its number of ratings; Dₑ that between any two ratings. The
 * {@link Level} defines δ. Units with fewer than two ratings say nothing about agreement and are
 * left out.
 *
 * <p>Worked example: two raters give three units 1 and 1, 2 and 2, 1 and 2. Nominal: of the 6
 * ordered pairs of ratings of the same unit 2 differ, of all 30 ordered pairs 18; alpha 1 − (2/6) ÷
 * (18/30) = 0.4444.
 *
 * @see "Krippendorff 2004; Hayes & Krippendorff 2007"
 */
public final class KrippendorffAlpha {
  private KrippendorffAlpha() {}

  /** The level of measurement, which defines the difference δ between two ratings. */
  public enum Level {
    /** Categories without order: 0 if equal, otherwise 1. */
    NOMINAL,
    /**
     * Categories in order: the square of the number of ratings in between, plus half of those at
     * both ends.
     */
    ORDINAL,
    /** Numbers with meaningful differences: the square of the difference. */
    INTERVAL,
    /**
     * Numbers of 0 or more with meaningful ratios: the square of the difference divided by the sum.
     */
    RATIO
  }

  /**
   * Krippendorff's alpha. An index without unit, up to 1 (full agreement), 0 at the level of
   * chance, below 0 for less agreement. The order of raters and units does not matter. Undefined if
   * no unit has two ratings, or if all ratings of those units are alike. Cost: the number of
   * ratings; at the ratio level, times the number of distinct ratings.
   *
   * @throws IllegalArgumentException if a rating is negative at the ratio level
   * @see "Krippendorff 2004"
   */
  public static Result<Double> of(Ratings ratings, Level level) {
    Arguments.present("Ratings", ratings);
    Arguments.present("Level", level);
    double[][] units = new double[ratings.units()][];
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] = ratings.ofUnit(unit);
      if (level == Level.RATIO) {
        Arguments.amounts("Unit " + (unit + 1) + ", rating", units[unit]);
      }
    }
    double[][] pairable =
        Arrays.stream(units).filter(unit -> unit.length > 1).toArray(double[][]::new);
    if (pairable.length == 0) {
      return Result.undefined(
          Result.Code.TOO_FEW, "no unit has two ratings", "a second rating of a unit");
    }
    double[] all = Arrays.stream(pairable).flatMapToDouble(Arrays::stream).sorted().toArray();
    return all[0] == all[all.length - 1]
        ? Result.undefined(Result.Code.NO_VARIATION, "all ratings are alike")
        : Result.of(alpha(pairable, all, level));
  }

  private static double alpha(double[][] units, double[] all, Level level) {
    double observed = 0;
    for (double[] unit : units) {
      double[] ascending = unit.clone();
      Arrays.sort(ascending);
      observed += difference(ascending, all, level) / (unit.length - 1);
    }
    return 1 - (all.length - 1) * observed / difference(all, all, level);
  }

  /**
   * The sum of the differences over all ordered pairs of some ratings, given in ascending order.
   */
  private static double difference(double[] ascending, double[] all, Level level) {
    return switch (level) {
      case NOMINAL -> unequal(ascending);
      case ORDINAL -> squares(Arrays.stream(ascending).map(v -> middle(all, v)).toArray());
      case INTERVAL -> squares(Arrays.stream(ascending).map(v -> along(all, v)).toArray());
      case RATIO -> ratios(ascending);
    };
  }

  private static double unequal(double[] ascending) {
    double equal = 0;
    for (int from = 0; from < ascending.length; ) {
      int to = after(ascending, ascending[from]);
      equal += (double) (to - from) * (to - from);
      from = to;
    }
    return (double) ascending.length * ascending.length - equal;
  }

  /** The number of ratings below a value, plus half of those equal to it. */
  private static double middle(double[] all, double value) {
    return (before(all, value) + after(all, value)) / 2.0;
  }

  /**
   * The position of a value between the least and the greatest, without loss of digits or overflow.
   */
  private static double along(double[] all, double value) {
    double least = all[0] / 2;
    return (value / 2 - least) / (all[all.length - 1] / 2 - least);
  }

  /**
   * The sum of squared differences over all ordered pairs: twice the number of values times their
   * sum of squares around the mean.
   */
  private static double squares(double[] values) {
    return 2 * values.length * Deviations.of(values).meanSquare(1);
  }

  private static double ratios(double[] ascending) {
    double[] values = Arrays.stream(ascending).distinct().toArray();
    double[] counts = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      counts[i] = after(ascending, values[i]) - before(ascending, values[i]);
    }
    double sum = 0;
    for (int high = 1; high < values.length; high++) {
      for (int low = 0; low < high; low++) {
        double part = values[low] / values[high];
        double ratio = (1 - part) / (1 + part);
        sum += 2 * counts[high] * counts[low] * ratio * ratio;
      }
    }
    return sum;
  }

  /** How many ratings are below a value. */
  private static int before(double[] ascending, double value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many ratings are at most a value. */
  private static int after(double[] ascending, double value) {
    return before(ascending, Math.nextUp(value));
  }
}
