package org.concertive.statistics;

import java.util.Arrays;
import java.util.Random;

/**
 * The factor solution with the least squares of residual correlations off the diagonal. The
 * loadings of one item after the other are optimized while the others stay fixed, until none
 * changes; the squares never grow. Loadings that would explain more than all of an item are limited
 * to all of it. Since this may end where only a larger step would help, it starts several times,
 * and the solution with the least squares is kept.
 *
 * @see "Harman & Jones 1966; Harman & Fukuda 1966 (limited to all of an item)"
 */
final class MinimumResidual {
  private static final int MOST_ROUNDS = 20_000;
  private static final double SETTLED = 1e-13;

  /** Sums of squares that differ by less count as equal. */
  private static final double ROUNDING = 1e-12;

  /** Keeps equations solvable if the other items do not determine a factor. */
  private static final double STEADY = 1e-13;

  private final double[][] correlations;
  private final double[][] loadings;
  private final int factors;

  private MinimumResidual(double[][] correlations, int factors) {
    this.correlations = correlations;
    this.factors = factors;
    this.loadings = new double[correlations.length][factors];
  }

  /**
   * The part of each item that the factors do not explain. Undefined if no solution converges.
   *
   * @param starts the first is from the correlations, the others are random, the same in each call
   */
  static Result<double[]> uniquenesses(double[][] correlations, int factors, int starts) {
    Random random = new Random(0);
    MinimumResidual best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int start = 0; start < starts; start++) {
      MinimumResidual solution = new MinimumResidual(correlations, factors);
      if (start == 0) {
        solution.start();
      } else {
        solution.startAtRandom(random);
      }
      if (solution.settles() && solution.residuals() < least - ROUNDING) {
        best = solution;
        least = solution.residuals();
      }
    }
    return best == null
        ? Result.undefined(Result.Code.NOT_APPLICABLE, "no factor solution converges")
        : Result.of(best.uniquenesses());
  }

  private boolean settles() {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double moved = 0;
      for (int item = 0; item < loadings.length; item++) {
        moved = Math.max(moved, improve(item));
      }
      if (moved < SETTLED) {
        return true;
      }
    }
    return false;
  }

  /** The squares of the residual correlations off the diagonal, each pair once. */
  private double residuals() {
    double sum = 0;
    for (int item = 0; item < loadings.length; item++) {
      for (int other = 0; other < item; other++) {
        double residual = correlations[item][other] - product(loadings[item], loadings[other]);
        sum += residual * residual;
      }
    }
    return sum;
  }

  private double[] uniquenesses() {
    double[] uniquenesses = new double[loadings.length];
    for (int item = 0; item < uniquenesses.length; item++) {
      uniquenesses[item] = Math.max(0, 1 - squares(loadings[item]));
    }
    return uniquenesses;
  }

  /** Starts each factor from the item that the factors before it explain least. */
  private void start() {
    int k = loadings.length;
    double[] left = new double[k];
    for (int item = 0; item < k; item++) {
      for (int other = 0; other < k; other++) {
        left[item] = Math.max(left[item], item == other ? 0 : Math.abs(correlations[item][other]));
      }
    }
    for (int factor = 0; factor < factors; factor++) {
      int lead = 0;
      for (int item = 1; item < k; item++) {
        lead = left[item] > left[lead] ? item : lead;
      }
      double length = Math.sqrt(Math.max(left[lead], 0.01));
      double[] ofLead = loadings[lead].clone();
      for (int item = 0; item < k; item++) {
        loadings[item][factor] =
            item == lead
                ? length
                : (correlations[item][lead] - product(loadings[item], ofLead)) / length;
        left[item] -= loadings[item][factor] * loadings[item][factor];
      }
    }
  }

  private void startAtRandom(Random random) {
    for (double[] ofItem : loadings) {
      Arrays.setAll(ofItem, factor -> (2 * random.nextDouble() - 1) / Math.sqrt(factors));
    }
  }

  /** Optimizes the loadings of an item and returns how much the part they explain changes. */
  private double improve(int item) {
    double[][] equations = new double[factors][factors];
    double[] right = new double[factors];
    for (int other = 0; other < loadings.length; other++) {
      if (other != item) {
        double[] others = loadings[other];
        for (int i = 0; i < factors; i++) {
          right[i] += others[i] * correlations[item][other];
          for (int j = 0; j < factors; j++) {
            equations[i][j] += others[i] * others[j];
          }
        }
      }
    }
    double before = squares(loadings[item]);
    loadings[item] = noMoreThanAll(equations, right);
    return Math.abs(squares(loadings[item]) - before);
  }

  /** The least-squares loadings whose own squares add up to at most 1. */
  private static double[] noMoreThanAll(double[][] equations, double[] right) {
    double[] free = solve(equations, right, STEADY);
    if (squares(free) <= 1) {
      return free;
    }
    // With this much on the diagonal they are short enough; bisect until the length is exact.
    double low = STEADY;
    double high = Math.sqrt(squares(right)) + STEADY;
    for (double middle = (low + high) / 2;
        middle > low && middle < high;
        middle = (low + high) / 2) {
      if (squares(solve(equations, right, middle)) > 1) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return solve(equations, right, high);
  }

  /** Solves by Cholesky decomposition, with a term added to the diagonal. */
  private static double[] solve(double[][] equations, double[] right, double added) {
    int n = right.length;
    double[][] root = new double[n][n];
    double[] solution = right.clone();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = equations[i][j] + (i == j ? added : 0);
        for (int m = 0; m < j; m++) {
          rest -= root[i][m] * root[j][m];
        }
        root[i][j] = i == j ? Math.sqrt(Math.max(rest, added)) : rest / root[j][j];
      }
      for (int m = 0; m < i; m++) {
        solution[i] -= root[i][m] * solution[m];
      }
      solution[i] /= root[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int m = i + 1; m < n; m++) {
        solution[i] -= root[m][i] * solution[m];
      }
      solution[i] /= root[i][i];
    }
    return solution;
  }

  private static double squares(double[] values) {
    return product(values, values);
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
