package org.concertive.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Agreement, beyond chance, of two raters who put the same units into categories. Formula: 1 − Dₒ ÷
 * Dₑ, with the mean disagreement observed, Dₒ, and that expected if each rater kept their shares of
 * the categories but rated at random, Dₑ. An index without unit, up to 1 (full agreement), 0 at the
 * level of chance, and below 0 for less agreement. The order of the raters and of the units does
 * not matter.
 *
 * <p>A unit that one of the raters did not rate is left out. In a list of ratings, NaN, an empty
 * optional and a blank text are missing ratings.
 *
 * <p>Worked example: of four units, both raters say yes to two and no to one; for one the first
 * says yes and the second no. Dₒ = ¼; the first says yes to ¾, the second to ½: Dₑ = ¾ × ½ + ¼ × ½
 * = ½; kappa 0.5.
 *
 * @see "Cohen 1960"
 */
public final class CohenKappa {
  private static final Set<Object> MISSING =
      Set.of(
          Double.NaN,
          Float.NaN,
          Optional.empty(),
          OptionalDouble.empty(),
          OptionalInt.empty(),
          OptionalLong.empty());

  private CohenKappa() {}

  /** How much a difference between two categories counts. */
  public enum Weights {
    /** All differences count the same: for categories without order. */
    NONE,
    /** The number of steps between the two categories. */
    LINEAR,
    /** The square of the number of steps between the two categories. */
    QUADRATIC;

    private double of(double steps) {
      return switch (this) {
        case NONE -> steps == 0 ? 0 : 1;
        case LINEAR -> Math.abs(steps);
        case QUADRATIC -> steps * steps;
      };
    }
  }

  /**
   * Cohen's kappa of two lists of ratings of the same units, in the same order. Undefined if no
   * unit is rated by both raters, or if both raters put every unit into the same category. Cost:
   * one pass.
   *
   * @param <C> the type of a category
   * @throws IllegalArgumentException if the lists differ in length or contain null
   * @see "Cohen 1960"
   */
  public static <C> Result<Double> of(List<? extends C> first, List<? extends C> second) {
    same(first, second);
    LinkedHashSet<C> categories = new LinkedHashSet<>(first);
    categories.addAll(second);
    categories.removeIf(CohenKappa::isMissing);
    return of(first, second, new ArrayList<>(categories), Weights.NONE);
  }

  /**
   * Cohen's weighted kappa of two lists of ratings. Undefined if no unit is rated by both raters,
   * or if both raters put every unit into the same category. Cost: one pass.
   *
   * @param <C> the type of a category
   * @param categories all categories, in the order of the scale, including those that nobody chose
   * @throws IllegalArgumentException if the lists differ in length, a rating is not one of the
   *     categories, or a category is missing or given twice
   * @see "Cohen 1968"
   */
  public static <C> Result<Double> of(
      List<? extends C> first,
      List<? extends C> second,
      List<? extends C> categories,
      Weights weights) {
    same(first, second);
    Arguments.present("Categories", categories);
    Arguments.present("Weights", weights);
    Map<C, Integer> places = new LinkedHashMap<>();
    for (C category : categories) {
      Arguments.present("A category", category);
      Arguments.holds(!isMissing(category), "A category", category, "that is a missing rating");
      Arguments.holds(
          places.put(category, places.size()) == null,
          "A category",
          category,
          "it must be given once only");
    }
    double[] ofFirst = new double[places.size()];
    double[] ofSecond = new double[places.size()];
    double observed = 0;
    double units = 0;
    for (int unit = 0; unit < first.size(); unit++) {
      int one = place(places, "first", unit, first.get(unit));
      int other = place(places, "second", unit, second.get(unit));
      if (one >= 0 && other >= 0) {
        ofFirst[one]++;
        ofSecond[other]++;
        observed += weights.of(one - other);
        units++;
      }
    }
    return units == 0
        ? Result.undefined(
            Result.Code.NONE_RECORDED, "no unit is rated by both raters", "a unit rated by both")
        : kappa(observed / units, over(units, ofFirst), over(units, ofSecond), weights);
  }

  private static double[] over(double all, double[] counts) {
    return Arrays.stream(counts).map(count -> count / all).toArray();
  }

  private static void same(List<?> first, List<?> second) {
    given("first", first);
    given("second", second);
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "The first rater has "
              + first.size()
              + " ratings, the second "
              + second.size()
              + "; both must have rated the same units.");
    }
  }

  private static void given(String rater, List<?> ratings) {
    Arguments.present("The ratings of the " + rater + " rater", ratings);
    for (int unit = 0; unit < ratings.size(); unit++) {
      Arguments.present(name(rater, unit), ratings.get(unit));
    }
  }

  private static String name(String rater, int unit) {
    return "Rating " + (unit + 1) + " of the " + rater + " rater";
  }

  private static boolean isMissing(Object rating) {
    return MISSING.contains(rating) || (rating instanceof String text && text.isBlank());
  }

  /** The place of the category; -1 if the rating is missing. */
  private static <C> int place(Map<C, Integer> places, String rater, int unit, C rating) {
    if (isMissing(rating)) {
      return -1;
    }
    Integer place = places.get(rating);
    if (place == null) {
      throw new IllegalArgumentException(
          name(rater, unit)
              + " is "
              + rating
              + "; it must be one of the categories "
              + places.keySet()
              + ".");
    }
    return place;
  }

  /**
   * Cohen's kappa of a table of counts (or shares): a row for each category of the first rater, a
   * column for each of the second, both in the order of the scale. Undefined if the table is empty,
   * or if both raters put every unit into the same category. Cost: one pass over the table.
   *
   * @throws IllegalArgumentException if the table is not square or a count is negative or not a
   *     number
   * @see "Cohen 1960; Cohen 1968"
   */
  public static Result<Double> ofTable(double[][] table, Weights weights) {
    Arguments.table("Row", table);
    Arguments.present("Weights", weights);
    int k = table.length;
    double[] cells = new double[k * k];
    for (int row = 0; row < k; row++) {
      if (table[row].length != k) {
        throw new IllegalArgumentException(
            "The table has "
                + k
                + " rows and "
                + table[row].length
                + " columns; it must have a row and a column for each category.");
      }
      System.arraycopy(
          Arguments.amounts("Row " + (row + 1) + ", count", table[row]), 0, cells, row * k, k);
    }
    return Shares.of(cells).isDefined()
        ? Shares.of(cells).flatMap(shares -> ofShares(shares, k, weights))
        : Result.undefined(Result.Code.NONE_RECORDED, "there are no ratings", "ratings");
  }

  private static Result<Double> ofShares(double[] cells, int k, Weights weights) {
    double[] ofFirst = new double[k];
    double[] ofSecond = new double[k];
    double observed = 0;
    for (int cell = 0; cell < cells.length; cell++) {
      int row = cell / k;
      int column = cell % k;
      ofFirst[row] += cells[cell];
      ofSecond[column] += cells[cell];
      observed += cells[cell] * weights.of(row - column);
    }
    return kappa(observed, ofFirst, ofSecond, weights);
  }

  private static Result<Double> kappa(
      double observed, double[] first, double[] second, Weights weights) {
    double expected = expected(first, second, weights);
    return expected == 0
        ? Result.undefined(
            Result.Code.NO_VARIATION, "both raters put every unit into the same category")
        : Result.of(1 - observed / expected);
  }

  /** The mean disagreement of two raters with these shares, without visiting all pairs. */
  private static double expected(double[] first, double[] second, Weights weights) {
    return switch (weights) {
      case NONE -> unlike(first, second);
      case LINEAR -> stepsBetween(first, second);
      case QUADRATIC -> squaresAround(mean(second), first) + squaresAround(mean(second), second);
    };
  }

  private static double unlike(double[] first, double[] second) {
    double sum = 0;
    for (int i = 0; i < first.length; i++) {
      sum += first[i] * (1 - second[i]);
    }
    return sum;
  }

  /**
   * Each step from one category to the next counts if one rater is above it and the other below.
   */
  private static double stepsBetween(double[] first, double[] second) {
    double sum = 0;
    double firstBelow = 0;
    double secondBelow = 0;
    for (int i = 0; i < first.length; i++) {
      sum += firstBelow * (1 - secondBelow) + secondBelow * (1 - firstBelow);
      firstBelow += first[i];
      secondBelow += second[i];
    }
    return sum;
  }

  private static double mean(double[] shares) {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += i * shares[i];
    }
    return sum;
  }

  private static double squaresAround(double center, double[] shares) {
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += (i - center) * (i - center) * shares[i];
    }
    return sum;
  }
}
