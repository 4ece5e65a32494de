package org.concertive.statistics;

import java.util.Arrays;

/**
 * Agreement of people who each chose one of several ordered categories, from how many chose each.
 * The counts are split into layers, each with equal counts in some of the categories; agreement in
 * a layer is greater the fewer categories it has and the closer they are. Only the order of the
 * categories matters, not the distance between them; categories that nobody chose must be included.
 *
 * <p>Formula, for K categories: in a layer with S of them, every three categories of which two are
 * in the layer are either unimodal (the two are neighbours among the three) or bimodal; with TU
 * unimodal and TD bimodal triples, U = ((K − 2) TU − (K − 1) TD) ÷ ((K − 2)(TU + TD)), or 1 if
 * there are none, and A = U (1 − (S − 1)/(K − 1)). The result is the mean of A over the layers,
 * weighted by their shares of all counts.
 *
 * <p>Worked example: counts 2, 0, 1, 1. A layer of one in each of the categories 1, 3 and 4: of the
 * triples with category 2, the only empty one, 2-3-4 is unimodal, 1-2-3 and 1-2-4 are bimodal, U =
 * (2 − 6) ÷ (2 × 3), A = −⅔ × ⅓ = −0.2222, weight ¾. A layer of one in category 1: A = 1, weight ¼.
 * Together 0.0833.
 *
 * @see "van der Eijk 2001"
 */
public final class VanDerEijk {
  private VanDerEijk() {}

  /**
   * Van der Eijk's agreement A. An index without unit, from −1 (half at either end) through 0
   * (equally many in each category) to 1 (all in one). Undefined if there are fewer than three
   * categories or nobody chose. Cost: K².
   *
   * @param counts how many chose each category, in the order of the scale
   * @throws IllegalArgumentException if a count is negative or not a number
   * @see "van der Eijk 2001"
   */
  public static Result<Double> agreement(double... counts) {
    Arguments.amounts("Count", counts);
    if (counts.length < 3) {
      return Result.undefined(
          Result.Code.TOO_FEW, "there are fewer than three categories", "a third category");
    }
    return Shares.of(counts).map(VanDerEijk::weighted);
  }

  /**
   * Polarization as the opposite of agreement: (1 − A) ÷ 2. From 0 (all in one category) through ½
   * (equally many in each) to 1 (half at either end). Undefined if there are fewer than three
   * categories or nobody chose. Cost: K².
   *
   * @param counts how many chose each category, in the order of the scale
   * @throws IllegalArgumentException if a count is negative or not a number
   * @see "van der Eijk 2001; Ruedin, R package agrmt"
   */
  public static Result<Double> polarization(double... counts) {
    return agreement(counts).map(agreement -> (1 - agreement) / 2);
  }

  private static double weighted(double[] shares) {
    double below = 0;
    double sum = 0;
    for (double level :
        Arrays.stream(shares).filter(share -> share > 0).sorted().distinct().toArray()) {
      double categories = Arrays.stream(shares).filter(share -> share >= level).count();
      sum += (level - below) * categories * ofLayer(shares, level, categories);
      below = level;
    }
    return Math.max(-1, Math.min(1, sum));
  }

  private static double ofLayer(double[] shares, double level, double categories) {
    double k = shares.length;
    double unimodal = 0;
    double bimodal = 0;
    double left = 0;
    for (double share : shares) {
      if (share >= level) {
        left++;
      } else {
        double right = categories - left;
        unimodal += left * (left - 1) / 2 + right * (right - 1) / 2;
        bimodal += left * right;
      }
    }
    double triples = unimodal + bimodal;
    double unimodality =
        triples == 0 ? 1 : ((k - 2) * unimodal - (k - 1) * bimodal) / ((k - 2) * triples);
    return unimodality * (1 - (categories - 1) / (k - 1));
  }
}
