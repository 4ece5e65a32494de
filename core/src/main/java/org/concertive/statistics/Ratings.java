package org.concertive.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A table of ratings. Its units are what is rated (ranked objects, tested people, observed
 * meetings), its raters are who or what rates them (judges, observers, the items of a test). A
 * missing rating is an empty {@link OptionalDouble} or NaN. Units and raters are counted from 0 in
 * code and from 1 in messages.
 *
 * <p>Worked example: {@code Ratings.byUnit(new double[][] {{1, 2}, {3, 3}, {5, 4}})} are three
 * units, each rated by two raters.
 */
public final class Ratings {
  private final int units;
  private final int raters;
  private final double[] cells;
  private final boolean[] missing;

  private Ratings(int units, int raters) {
    this.units = units;
    this.raters = raters;
    this.cells = new double[Math.multiplyExact(units, raters)];
    this.missing = new boolean[cells.length];
  }

  /**
   * Ratings: a row for each unit, with a number from each rater, NaN where it is missing.
   *
   * @throws IllegalArgumentException if rows differ in length or a rating is infinite
   */
  public static Ratings byUnit(double[]... units) {
    Arguments.table("Unit", units);
    Ratings ratings = new Ratings(units.length, units.length == 0 ? 0 : units[0].length);
    for (int unit = 0; unit < ratings.units; unit++) {
      for (int rater = 0; rater < ratings.raters; rater++) {
        ratings.set(unit, rater, units[unit][rater]);
      }
    }
    return ratings;
  }

  /**
   * Ratings: a row for each rater, with a number for each unit, NaN where it is missing.
   *
   * @throws IllegalArgumentException if rows differ in length or a rating is infinite
   */
  public static Ratings byRater(double[]... raters) {
    Arguments.table("Rater", raters);
    Ratings ratings = new Ratings(raters.length == 0 ? 0 : raters[0].length, raters.length);
    for (int rater = 0; rater < ratings.raters; rater++) {
      for (int unit = 0; unit < ratings.units; unit++) {
        ratings.set(unit, rater, raters[rater][unit]);
      }
    }
    return ratings;
  }

  /**
   * Ratings that may be incomplete: a row for each unit, with a number or nothing from each rater.
   *
   * @throws IllegalArgumentException if rows differ in length or a rating is infinite
   */
  public static Ratings byUnit(List<? extends List<OptionalDouble>> units) {
    int raters = width("Unit", units);
    Ratings ratings = new Ratings(units.size(), raters);
    for (int unit = 0; unit < units.size(); unit++) {
      for (int rater = 0; rater < raters; rater++) {
        ratings.set(unit, rater, units.get(unit).get(rater));
      }
    }
    return ratings;
  }

  /**
   * Ratings that may be incomplete: a row for each rater, with a number or nothing for each unit.
   *
   * @throws IllegalArgumentException if rows differ in length or a rating is infinite
   */
  public static Ratings byRater(List<? extends List<OptionalDouble>> raters) {
    int units = width("Rater", raters);
    Ratings ratings = new Ratings(units, raters.size());
    for (int rater = 0; rater < raters.size(); rater++) {
      for (int unit = 0; unit < units; unit++) {
        ratings.set(unit, rater, raters.get(rater).get(unit));
      }
    }
    return ratings;
  }

  private static int width(String row, List<? extends List<OptionalDouble>> rows) {
    Arguments.present(row + "s", rows);
    for (int i = 0; i < rows.size(); i++) {
      Arguments.present(row + " " + (i + 1), rows.get(i));
      Arguments.sameLength(row, i, rows.get(i).size(), rows.get(0).size());
    }
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  private void set(int unit, int rater, OptionalDouble rating) {
    Arguments.present("The " + name(unit, rater), rating);
    set(unit, rater, rating.orElse(Double.NaN));
  }

  private void set(int unit, int rater, double rating) {
    if (Double.isNaN(rating)) {
      missing[at(unit, rater)] = true;
    } else {
      // Adding 0 turns -0 into 0.
      cells[at(unit, rater)] = 0.0 + Arguments.number("The " + name(unit, rater), rating);
    }
  }

  private int at(int unit, int rater) {
    return unit * raters + rater;
  }

  /** The name of a rating in messages. */
  static String name(int unit, int rater) {
    return "rating of unit " + (unit + 1) + " by rater " + (rater + 1);
  }

  /** How many units there are. */
  public int units() {
    return units;
  }

  /** How many raters there are. */
  public int raters() {
    return raters;
  }

  /** Whether every rater rated every unit. */
  public boolean isComplete() {
    return firstMissing() < 0;
  }

  /**
   * The rating of a unit by a rater; empty if missing.
   *
   * @param unit counted from 0
   * @param rater counted from 0
   * @throws IllegalArgumentException if there is no such unit or rater
   */
  public OptionalDouble rating(int unit, int rater) {
    Arguments.holds(
        unit >= 0 && unit < units, "The unit", unit, "it must be at least 0 and below " + units);
    Arguments.holds(
        rater >= 0 && rater < raters,
        "The rater",
        rater,
        "it must be at least 0 and below " + raters);
    return missing[at(unit, rater)]
        ? OptionalDouble.empty()
        : OptionalDouble.of(cells[at(unit, rater)]);
  }

  private int firstMissing() {
    for (int i = 0; i < missing.length; i++) {
      if (missing[i]) {
        return i;
      }
    }
    return -1;
  }

  /**
   * These ratings; undefined if there are fewer than two raters, too few units, or a missing
   * rating.
   */
  Result<Ratings> complete(int leastUnits, String nameOfUnits, String nameOfRaters) {
    if (raters < 2) {
      return tooFew(nameOfRaters);
    }
    if (units < leastUnits) {
      return tooFew(nameOfUnits);
    }
    int at = firstMissing();
    return at < 0
        ? Result.of(this)
        : Result.undefined(
            Result.Code.NONE_RECORDED,
            "a rating is missing",
            "the " + name(at / raters, at % raters));
  }

  private static Result<Ratings> tooFew(String what) {
    return Result.undefined(
        Result.Code.TOO_FEW, "there are fewer than two " + what, "more " + what);
  }

  /** The ratings of a unit that are not missing, in the order of the raters. */
  double[] ofUnit(int unit) {
    return IntStream.range(at(unit, 0), at(unit + 1, 0))
        .filter(i -> !missing[i])
        .mapToDouble(i -> cells[i])
        .toArray();
  }

  /** The ratings by a rater that are not missing, in the order of the units. */
  double[] ofRater(int rater) {
    return IntStream.range(0, units)
        .map(unit -> at(unit, rater))
        .filter(i -> !missing[i])
        .mapToDouble(i -> cells[i])
        .toArray();
  }

  /** All ratings that are not missing, unit by unit. */
  double[] all() {
    return IntStream.range(0, cells.length)
        .filter(i -> !missing[i])
        .mapToDouble(i -> cells[i])
        .toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratings ratings
        && units == ratings.units
        && raters == ratings.raters
        && Arrays.equals(cells, ratings.cells)
        && Arrays.equals(missing, ratings.missing);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * units + raters) + Arrays.hashCode(cells);
  }

  /** The numbers of units, raters and ratings. */
  @Override
  public String toString() {
    return units + " units, " + raters + " raters, " + all().length + " ratings";
  }
}
