package org.concertive.statistics;

import java.util.Arrays;

/**
 * Agreement, beyond chance, of several raters who put the same units into categories without order.
 * The raters may differ from unit to unit, but not their number. Formula: 1 − Dₒ ÷ Dₑ; Dₒ is the
 * share of pairs of raters of the same unit who disagree, Dₑ the share among pairs of ratings drawn
 * at random from all, Σ p(1 − p) over the categories. An index without unit, up to 1 (full
 * agreement), 0 at the level of chance, below 0 for less agreement. The order of raters, units and
 * categories does not matter.
 *
 * <p>Worked example: two raters say yes and yes about one unit, no and no about a second, yes and
 * no about a third and a fourth. Dₒ = ½, Dₑ = ½ × ½ + ½ × ½ = ½; kappa 0.
 *
 * @see "Fleiss 1971"
 */
public final class FleissKappa {
  private FleissKappa() {}

  /**
   * Fleiss' kappa of complete ratings, equal numbers meaning the same category. Undefined if there
   * are fewer than two raters, no units, a rating is missing, or all ratings are the same category.
   * Cost: n log n for n ratings.
   *
   * @see "Fleiss 1971"
   */
  public static Result<Double> of(Ratings ratings) {
    Arguments.present("Ratings", ratings);
    return ratings.complete(0, "units", "raters").flatMap(FleissKappa::ofComplete);
  }

  private static Result<Double> ofComplete(Ratings ratings) {
    double[] categories = Arrays.stream(ratings.all()).sorted().distinct().toArray();
    double[] totals = new double[categories.length];
    double[] ofUnit = new double[categories.length];
    double agreeing = 0;
    for (int unit = 0; unit < ratings.units(); unit++) {
      double[] given = ratings.ofUnit(unit);
      for (double rating : given) {
        int place = Arrays.binarySearch(categories, rating);
        agreeing += 2 * ofUnit[place];
        ofUnit[place]++;
        totals[place]++;
      }
      for (double rating : given) {
        ofUnit[Arrays.binarySearch(categories, rating)] = 0;
      }
    }
    return kappa(agreeing, totals, ratings.units(), ratings.raters());
  }

  /**
   * Fleiss' kappa of counts: a row for each unit and a column for each category, each cell giving
   * how many raters put the unit into the category. Undefined if there are fewer than two raters,
   * no units, or all ratings are the same category. Cost: one pass over the table.
   *
   * @throws IllegalArgumentException if rows differ in length, a count is negative, or units differ
   *     in their number of ratings
   * @see "Fleiss 1971"
   */
  public static Result<Double> ofCounts(int[][] counts) {
    Arguments.present("Counts", counts);
    double[] totals = new double[counts.length == 0 ? 0 : categories(counts)];
    double agreeing = 0;
    for (int unit = 0; unit < counts.length; unit++) {
      for (int category = 0; category < totals.length; category++) {
        double count = counts[unit][category];
        agreeing += count * (count - 1);
        totals[category] += count;
      }
    }
    long raters = counts.length == 0 ? 2 : Arrays.stream(counts[0]).asLongStream().sum();
    return raters < 2
        ? Result.undefined(Result.Code.TOO_FEW, "there are fewer than two raters", "more raters")
        : kappa(agreeing, totals, counts.length, (double) raters);
  }

  /** Checks the rows and returns the number of categories. */
  private static int categories(int[][] counts) {
    long raters = 0;
    for (int unit = 0; unit < counts.length; unit++) {
      String name = "Unit " + (unit + 1);
      Arguments.present(name, counts[unit]);
      Arguments.sameLength("Unit", unit, counts[unit].length, counts[0].length);
      for (int category = 0; category < counts[unit].length; category++) {
        Arguments.holds(
            counts[unit][category] >= 0,
            "The count of unit " + (unit + 1) + ", category " + (category + 1),
            counts[unit][category],
            "it must be 0 or more");
      }
      long ratings = Arrays.stream(counts[unit]).asLongStream().sum();
      raters = unit == 0 ? ratings : raters;
      if (ratings != raters) {
        throw new IllegalArgumentException(
            name
                + " has "
                + ratings
                + " ratings, the first has "
                + raters
                + "; all must have the same number.");
      }
    }
    return counts[0].length;
  }

  private static Result<Double> kappa(
      double agreeing, double[] totals, double units, double raters) {
    if (units == 0) {
      return Result.undefined(Result.Code.NONE_RECORDED, "there are no units", "units");
    }
    double all = units * raters;
    double expected = Arrays.stream(totals).map(total -> total / all * (1 - total / all)).sum();
    double pairs = all * (raters - 1);
    return expected == 0
        ? Result.undefined(Result.Code.NO_VARIATION, "all ratings are the same category")
        : Result.of(1 - (pairs - agreeing) / pairs / expected);
  }
}
