package org.concertive.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Tables that others have printed, with the numbers they found in them. */
final class PublishedTables {
  private PublishedTables() {}

  /** Six subjects rated by four judges: Shrout & Fleiss 1979, table 2. */
  static final double[][] SHROUT_FLEISS = {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  };

  /**
   * The data set {@code anxiety} of R's irr: twenty subjects rated by three raters, rater by rater.
   */
  static final double[][] ANXIETY = {
    {3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
    {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
    {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2}
  };

  /** Thirty patients, each put into one of five diagnoses by six psychiatrists: Fleiss 1971. */
  static final double[][] DIAGNOSES = {
    {4, 4, 4, 4, 4, 4}, {2, 2, 2, 5, 5, 5}, {2, 3, 3, 3, 3, 5}, {5, 5, 5, 5, 5, 5},
    {2, 2, 2, 4, 4, 4}, {1, 1, 3, 3, 3, 3}, {3, 3, 3, 3, 5, 5}, {1, 1, 3, 3, 3, 4},
    {1, 1, 4, 4, 4, 4}, {5, 5, 5, 5, 5, 5}, {1, 4, 4, 4, 4, 4}, {1, 2, 4, 4, 4, 4},
    {2, 2, 2, 3, 3, 3}, {1, 4, 4, 4, 4, 4}, {2, 2, 4, 4, 4, 5}, {3, 3, 3, 3, 3, 5},
    {1, 1, 1, 4, 5, 5}, {1, 1, 1, 1, 1, 2}, {2, 2, 4, 4, 4, 4}, {1, 3, 3, 5, 5, 5},
    {5, 5, 5, 5, 5, 5}, {2, 4, 4, 4, 4, 4}, {2, 2, 4, 5, 5, 5}, {1, 1, 4, 4, 4, 4},
    {1, 4, 4, 4, 4, 5}, {2, 2, 2, 2, 2, 4}, {1, 1, 1, 1, 5, 5}, {2, 2, 4, 4, 4, 4},
    {1, 3, 3, 3, 3, 3}, {5, 5, 5, 5, 5, 5}
  };

  /** The data set {@code attitude} of R: Chatterjee & Price 1977. */
  static final double[][] ATTITUDE = {
    {43, 51, 30, 39, 61, 92, 45},
    {63, 64, 51, 54, 63, 73, 47},
    {71, 70, 68, 69, 76, 86, 48},
    {61, 63, 45, 47, 54, 84, 35},
    {81, 78, 56, 66, 71, 83, 47},
    {43, 55, 49, 44, 54, 49, 34},
    {58, 67, 42, 56, 66, 68, 35},
    {71, 75, 50, 55, 70, 66, 41},
    {72, 82, 72, 67, 71, 83, 31},
    {67, 61, 45, 47, 62, 80, 41},
    {64, 53, 53, 58, 58, 67, 34},
    {67, 60, 47, 39, 59, 74, 41},
    {69, 62, 57, 42, 55, 63, 25},
    {68, 83, 83, 45, 59, 77, 35},
    {77, 77, 54, 72, 79, 77, 46},
    {81, 90, 50, 72, 60, 54, 36},
    {74, 85, 64, 69, 79, 79, 63},
    {65, 60, 65, 75, 55, 80, 60},
    {65, 70, 46, 57, 75, 85, 46},
    {50, 58, 68, 54, 64, 78, 52},
    {50, 40, 33, 34, 43, 64, 33},
    {64, 61, 52, 62, 66, 80, 41},
    {53, 66, 52, 50, 63, 80, 37},
    {40, 37, 42, 58, 50, 57, 49},
    {63, 54, 42, 48, 66, 75, 33},
    {66, 77, 66, 63, 88, 76, 72},
    {78, 75, 58, 74, 80, 78, 49},
    {48, 57, 44, 45, 51, 83, 38},
    {85, 85, 71, 71, 77, 74, 55},
    {82, 82, 39, 59, 64, 78, 39}
  };

  /** The nine ability tests of Thurstone, as in McDonald 1999 and R's psych. */
  static final double[][] THURSTONE = {
    {1, .828, .776, .439, .432, .447, .447, .541, .380},
    {.828, 1, .779, .493, .464, .489, .432, .537, .358},
    {.776, .779, 1, .460, .425, .443, .401, .534, .359},
    {.439, .493, .460, 1, .674, .590, .381, .350, .424},
    {.432, .464, .425, .674, 1, .541, .402, .367, .446},
    {.447, .489, .443, .590, .541, 1, .288, .320, .325},
    {.447, .432, .401, .381, .402, .288, 1, .555, .598},
    {.541, .537, .534, .350, .367, .320, .555, 1, .452},
    {.380, .358, .359, .424, .446, .325, .598, .452, 1}
  };

  /** Rows of numbers with a point for what is missing. */
  static List<List<OptionalDouble>> rows(String... rows) {
    List<List<OptionalDouble>> numbers = new ArrayList<>();
    for (String row : rows) {
      numbers.add(
          Arrays.stream(row.trim().split(" +"))
              .map(
                  cell ->
                      cell.equals(".")
                          ? OptionalDouble.empty()
                          : OptionalDouble.of(Double.parseDouble(cell)))
              .toList());
    }
    return numbers;
  }

  /** A column of a table. */
  static double[] column(double[][] rows, int column) {
    return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
  }

  /** The numbers as a list of whole ones. */
  static List<Integer> whole(double... numbers) {
    return Arrays.stream(numbers).mapToObj(number -> (int) number).toList();
  }
}
