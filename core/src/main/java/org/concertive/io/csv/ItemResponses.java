package org.concertive.io.csv;

import java.util.Arrays;
import java.util.List;
import org.concertive.statistics.CronbachAlpha;
import org.concertive.statistics.McDonaldOmega;
import org.concertive.statistics.Ratings;
import org.concertive.statistics.Result;

/**
 * What people answered to the items of an instrument: a row a respondent, a column an item.
 * Immutable. Answers are no part of a system; what they say about the reliability of the instrument
 * is.
 */
public final class ItemResponses {
  private final String instrument;
  private final List<String> respondents;
  private final List<String> items;
  private final double[][] answers;

  ItemResponses(
      String instrument, List<String> respondents, List<String> items, double[][] answers) {
    this.instrument = instrument;
    this.respondents = List.copyOf(respondents);
    this.items = List.copyOf(items);
    this.answers = answers;
  }

  /** The id of the instrument. */
  public String instrument() {
    return instrument;
  }

  /** Who answered, in the order of the rows. */
  public List<String> respondents() {
    return respondents;
  }

  /** The items, in the order of the columns. */
  public List<String> items() {
    return items;
  }

  /** A row for each respondent with the answer to each item; NaN where there is none. */
  public double[][] answers() {
    return Arrays.stream(answers).map(double[]::clone).toArray(double[][]::new);
  }

  /** The answers of those who answered all items. Items in reverse must be reversed first. */
  public Ratings complete() {
    return Ratings.byUnit(
        Arrays.stream(answers)
            .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
            .toArray(double[][]::new));
  }

  /** Cronbach's alpha of those who answered all items. See {@link CronbachAlpha#raw}. */
  public Result<Double> alpha() {
    return CronbachAlpha.raw(complete());
  }

  /**
   * McDonald's omega total of those who answered all items, for one common factor. See {@link
   * McDonaldOmega#total}.
   */
  public Result<Double> omega() {
    return McDonaldOmega.total(complete(), 1);
  }

  /** The numbers of respondents and items. */
  @Override
  public String toString() {
    return instrument + ": " + respondents.size() + " respondents, " + items.size() + " items";
  }
}
