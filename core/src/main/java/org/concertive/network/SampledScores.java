package org.concertive.network;

/**
 * Scores estimated from a sample of the nodes. An estimate may lie outside the range of the exact
 * number.
 *
 * @param scores the estimates
 * @param standardErrors how far an estimate typically is from the exact number; 0 if all nodes were
 *     drawn, undefined if only one of several was
 * @param sampled how many nodes were drawn
 * @param seed the seed of the draw
 */
public record SampledScores(Scores scores, Scores standardErrors, int sampled, long seed) {

  /** From sums and sums of squares over the drawn nodes, scaled up to all. */
  static SampledScores scaled(double[] sum, double[] squares, int drawn, double all, long seed) {
    int size = sum.length;
    double[] estimate = new double[size];
    double[] error = new double[size];
    for (int node = 0; node < size; node++) {
      double mean = sum[node] / drawn;
      double variance = Math.max(0, squares[node] - drawn * mean * mean) / (drawn - 1);
      estimate[node] = all * mean;
      error[node] =
          drawn == size ? 0 : all * Math.sqrt(variance / drawn * (1 - drawn / (double) size));
    }
    return new SampledScores(
        Scores.of(estimate), Scores.of(error, node -> SampledDistances.ONE), drawn, seed);
  }
}
