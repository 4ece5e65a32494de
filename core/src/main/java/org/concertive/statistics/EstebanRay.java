package org.concertive.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Polarization of groups at different positions on a line: members identify more with a larger
 * group, and feel more alienated from a more distant one.
 *
 * <p>Worked example: two groups of equal size at 0 and 1, sensitivity 1, scaling 1: 2 × ½² × ½ × 1
 * = 0.25.
 */
public final class EstebanRay {
  /** The greatest sensitivity for which the authors' axioms hold. */
  public static final double GREATEST_SENSITIVITY = 1.6;

  private EstebanRay() {}

  /**
   * Esteban and Ray's polarization. Formula: K Σᵢ Σⱼ πᵢ^(1+α) πⱼ |yᵢ − yⱼ|, where π are the shares
   * of the groups and y their positions. In units of position times K, 0 or more. With α = 0 and K
   * = 1 it is twice the mean times the Gini coefficient, a measure of inequality. Groups at the
   * same position remain separate. Undefined if no group has a size above 0, or if the result
   * overflows. Cost: n log n.
   *
   * @param sizes of the groups, in any unit; only their shares count
   * @param positions of the groups, in the same order
   * @param sensitivity α, from 0 to {@link #GREATEST_SENSITIVITY}: how much size counts
   * @param scaling K, above 0: the factor of the sum, usually 1
   * @throws IllegalArgumentException if a size is negative or not a number, a position is not a
   *     number, the numbers of positions and sizes differ, or the sensitivity or scaling is out of
   *     range
   * @see "Esteban & Ray 1994"
   */
  public static Result<Double> polarization(
      double[] sizes, double[] positions, double sensitivity, double scaling) {
    Arguments.amounts("Size", sizes);
    Arguments.numbers("Position", positions);
    if (sizes.length != positions.length) {
      throw new IllegalArgumentException(
          "There are "
              + sizes.length
              + " sizes and "
              + positions.length
              + " positions; every group must have one of each.");
    }
    Arguments.holds(
        sensitivity >= 0 && sensitivity <= GREATEST_SENSITIVITY,
        "The sensitivity",
        sensitivity,
        "it must be from 0 to " + GREATEST_SENSITIVITY);
    Arguments.holds(
        scaling > 0 && scaling < Double.POSITIVE_INFINITY,
        "The scaling",
        scaling,
        "it must be a number above 0");
    return Shares.of(sizes)
        .map(shares -> scaling * ofShares(shares, positions, sensitivity))
        .flatMap(
            polarization ->
                Double.isFinite(polarization)
                    ? Result.of(polarization)
                    : Result.undefined(
                        Result.Code.NOT_APPLICABLE, "the polarization is too large for a number"));
  }

  /** Goes up the line and down again; each step adds the distance to all groups behind. */
  private static double ofShares(double[] shares, double[] positions, double sensitivity) {
    int[] order =
        IntStream.range(0, positions.length)
            .boxed()
            .sorted(Comparator.comparingDouble(group -> positions[group]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] strangeness = new double[order.length];
    addDistances(order, shares, positions, strangeness);
    int[] down = IntStream.range(0, order.length).map(i -> order[order.length - 1 - i]).toArray();
    addDistances(down, shares, positions, strangeness);
    return IntStream.range(0, shares.length)
        .filter(group -> shares[group] > 0)
        .mapToDouble(group -> StrictMath.pow(shares[group], 1 + sensitivity) * strangeness[group])
        .sum();
  }

  private static void addDistances(
      int[] order, double[] shares, double[] positions, double[] strangeness) {
    double behind = 0;
    double distance = 0;
    for (int i = 0; i < order.length; i++) {
      if (i > 0) {
        behind += shares[order[i - 1]];
        distance += behind * Math.abs(positions[order[i]] - positions[order[i - 1]]);
      }
      strangeness[order[i]] += distance;
    }
  }
}
