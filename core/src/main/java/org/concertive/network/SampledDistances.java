package org.concertive.network;

import java.util.List;
import org.concertive.execution.Execution;
import org.concertive.statistics.Result;

/**
 * How far nodes are from one another, estimated from the distances to or from a sample of them, the
 * pivots; see {@link Distances#estimate(UndirectedNetwork, int, long, Execution)}. Immutable.
 *
 * @see "Eppstein & Wang 2004"
 */
public final class SampledDistances {
  /** Why one pivot gives no error. */
  static final Result<Double> ONE =
      Result.undefined(
          Result.Code.TOO_FEW, "the error cannot be estimated from one node", "a second pivot");

  private static final Result<Double> ITSELF =
      Result.undefined(Result.Code.TOO_FEW, "it is the only pivot itself", "a second pivot");

  private final int pivots;
  private final long seed;

  /** By node, over the pivots: sums of distances, of 1 ÷ distance, and of the squares of both. */
  private final double[] sum;

  private final double[] squares;
  private final double[] inverse;
  private final double[] inverseSquares;

  /** By node: how many pivots other than itself it reaches, and how many there are. */
  private final int[] reached;

  private final int[] others;

  /** By pivot: over the nodes that reach it. */
  private final double[] sumOfPivot;

  private final double[] inverseOfPivot;
  private final double[] reachedOfPivot;

  private SampledDistances(int size, int[] drawn, long seed) {
    this.seed = seed;
    pivots = drawn.length;
    sum = new double[size];
    squares = new double[size];
    inverse = new double[size];
    inverseSquares = new double[size];
    reached = new int[size];
    others = new int[size];
    for (int node = 0; node < size; node++) {
      others[node] = pivots;
    }
    for (int pivot : drawn) {
      others[pivot]--;
    }
    sumOfPivot = new double[pivots];
    inverseOfPivot = new double[pivots];
    reachedOfPivot = new double[pivots];
  }

  /** Takes the rows against the direction of the paths, since searches start at the pivots. */
  static SampledDistances of(Rows against, int pivots, long seed, Execution execution) {
    int size = against.size();
    int[] drawn = Sample.of(size, pivots, Chance.of(seed));
    SampledDistances all = new SampledDistances(size, drawn, seed);
    PathPool pool = new PathPool(against);
    List<Search> lanes = Lanes.run(pivots, lane -> new Search(pool, drawn, all), execution);
    for (Search lane : lanes) {
      for (int node = 0; node < size; node++) {
        all.sum[node] += lane.sum[node];
        all.squares[node] += lane.squares[node];
        all.inverse[node] += lane.inverse[node];
        all.inverseSquares[node] += lane.inverseSquares[node];
        all.reached[node] += lane.reached[node];
      }
    }
    return all;
  }

  private static final class Search implements Lanes.Lane {
    private final PathPool pool;
    private final int[] drawn;
    private final SampledDistances all;
    private final double[] sum;
    private final double[] squares;
    private final double[] inverse;
    private final double[] inverseSquares;
    private final int[] reached;

    Search(PathPool pool, int[] drawn, SampledDistances all) {
      this.pool = pool;
      this.drawn = drawn;
      this.all = all;
      int size = all.size();
      sum = new double[size];
      squares = new double[size];
      inverse = new double[size];
      inverseSquares = new double[size];
      reached = new int[size];
    }

    @Override
    public void take(int number) {
      pool.from(drawn[number], paths -> add(number, paths));
    }

    private void add(int number, ShortestPaths paths) {
      double total = 0;
      double inverseTotal = 0;
      for (int i = 1; i < paths.reached(); i++) {
        int node = paths.order()[i];
        double distance = paths.distance(node);
        sum[node] += distance;
        squares[node] += distance * distance;
        inverse[node] += 1 / distance;
        inverseSquares[node] += 1 / (distance * distance);
        reached[node]++;
        total += distance;
        inverseTotal += 1 / distance;
      }
      all.sumOfPivot[number] = total;
      all.inverseOfPivot[number] = inverseTotal;
      all.reachedOfPivot[number] = paths.reached() - 1;
    }
  }

  /** How many nodes there are. */
  public int size() {
    return sum.length;
  }

  /** How many pivots were drawn. */
  public int sampled() {
    return pivots;
  }

  /** The seed of the draw. */
  public long seed() {
    return seed;
  }

  /**
   * Harmonic closeness; the estimate is unbiased. Undefined with fewer than two nodes.
   *
   * @see Distances#harmonic()
   */
  public SampledScores harmonic() {
    int size = sum.length;
    if (size < 2) {
      return tooFew();
    }
    return SampledScores.scaled(inverse, inverseSquares, pivots, size / (size - 1.0), seed);
  }

  /**
   * Mean distance to all others, the inverse of {@link Distances#closeness()}; the estimate is
   * unbiased. Undefined for a node that does not reach all pivots, and with fewer than two nodes;
   * with few pivots it may be defined even if the node does not reach all others.
   */
  public SampledScores meanDistance() {
    int size = sum.length;
    if (size < 2) {
      return tooFew();
    }
    SampledScores all = SampledScores.scaled(sum, squares, pivots, size / (size - 1.0), seed);
    return new SampledScores(
        whereAllReached(all.scores()), whereAllReached(all.standardErrors()), pivots, seed);
  }

  /**
   * Closeness, 1 ÷ {@link #meanDistance()}. As a ratio, the estimate has a small bias, proportional
   * to the square of the error; the error is that of the mean distance ÷ its square. Undefined as
   * there, and for the pivot itself if only one was drawn.
   *
   * @see Distances#closeness()
   */
  public SampledScores closeness() {
    SampledScores mean = meanDistance();
    double[] value = mean.scores().toArray(Double.NaN);
    double[] error = mean.standardErrors().toArray(Double.NaN);
    for (int node = 0; node < value.length; node++) {
      double distance = value[node];
      value[node] = distance > 0 ? 1 / distance : Double.NaN;
      error[node] = distance > 0 ? error[node] / (distance * distance) : Double.NaN;
    }
    return new SampledScores(
        Scores.of(value, node -> mean.scores().of(node).flatMap(distance -> ITSELF)),
        Scores.of(
            error,
            node ->
                mean.scores()
                    .of(node)
                    .flatMap(distance -> distance > 0 ? mean.standardErrors().of(node) : ITSELF)),
        pivots,
        seed);
  }

  /**
   * The mean distance over the ordered pairs that have a path: Σ distances ÷ number of pairs, both
   * over the pivots, with the usual error of a ratio. Undefined if no pivot is reached.
   *
   * @see Distances#average()
   */
  public Result<SampledValue> average() {
    double pairs = total(reachedOfPivot);
    if (pairs == 0) {
      return Result.undefined(Result.Code.NOT_APPLICABLE, "no node reaches a pivot");
    }
    double average = total(sumOfPivot) / pairs;
    double squared = 0;
    for (int i = 0; i < pivots; i++) {
      double residual = sumOfPivot[i] - average * reachedOfPivot[i];
      squared += residual * residual;
    }
    return Result.of(value(average, squared, pairs / pivots));
  }

  /**
   * The mean of 1 ÷ distance over all ordered pairs; the estimate is unbiased. Undefined with fewer
   * than two nodes.
   *
   * @see Distances#compactness()
   */
  public Result<SampledValue> compactness() {
    int others = sum.length - 1;
    if (others < 1) {
      return TooFew.nodes();
    }
    double mean = total(inverseOfPivot) / pivots;
    double squared = 0;
    for (double one : inverseOfPivot) {
      squared += (one - mean) * (one - mean);
    }
    return Result.of(value(mean / others, squared, others));
  }

  private SampledValue value(double estimate, double squaredResiduals, double divisor) {
    double left = 1 - pivots / (double) sum.length;
    Result<Double> error =
        left == 0
            ? Result.of(0.0)
            : pivots == 1
                ? ONE
                : Result.of(Math.sqrt(squaredResiduals / (pivots - 1) / pivots * left) / divisor);
    return new SampledValue(estimate, error, pivots, seed);
  }

  private Scores whereAllReached(Scores scores) {
    double[] some = scores.toArray(Double.NaN);
    for (int node = 0; node < some.length; node++) {
      some[node] = reached[node] == others[node] ? some[node] : Double.NaN;
    }
    return Scores.of(
        some,
        node ->
            reached[node] == others[node]
                ? scores.of(node)
                : Result.undefined(Result.Code.NOT_APPLICABLE, "it does not reach all pivots"));
  }

  private SampledScores tooFew() {
    Scores none = TooFew.scores(sum.length);
    return new SampledScores(none, none, pivots, seed);
  }

  private static double total(double[] values) {
    double total = 0;
    for (double value : values) {
      total += value;
    }
    return total;
  }
}
