package org.concertive.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.statistics.Result;

/**
 * The division of a network into a core and a periphery that is closest to an {@linkplain CoreIdeal
 * ideal}: the one with the greatest correlation between the actual ties (their strengths, if they
 * have any) and those of the ideal, over all pairs of nodes, ordered pairs in a directed network.
 *
 * <p>Range: usually above 0, up to 1, reached when the network is ideal. Undefined if no division
 * makes both vary, as in a network without ties or with all ties alike, and with fewer than three
 * nodes. The correlation says how well the best division fits, not whether there is a core: small
 * and random networks reach 0.3 and more.
 *
 * <p>With up to {@value #SMALL} nodes all divisions are tried and the result is {@linkplain
 * #isExact() exact}: of equally good ones, the one with the fewest core nodes, and of these the one
 * with the lowest node numbers; {@link #asGood()} counts them. Cost: 2 to the power of nodes, times
 * ties per node. With more nodes, the search starts several times, {@value #STARTS} times by
 * default: from the nodes with the most ties, and from random divisions. From each it moves nodes
 * and swaps pairs as long as that helps, and it keeps the best division, which may still not be the
 * best possible: on 20 networks of staff and their advice, {@value #STARTS} starts always found it,
 * ten missed it in 1 of 40 searches; in random ties between 100 nodes, {@value #STARTS} missed it
 * in 1 of 8. Cost: starts times steps times ties.
 *
 * <p>Worked example: a core of two, a and b, tied to each other and each to c, d and e, which are
 * not tied: the correlation with {@link CoreIdeal#TIES_WITH_CORE} is 1, the core {a, b}.
 *
 * @see Measures#CORE_PERIPHERY
 */
public final class CorePeriphery {
  /** Up to this many nodes, all divisions are tried. */
  static final int SMALL = 20;

  /** How many times the search starts by default if not all divisions are tried. */
  static final int STARTS = 500;

  private final double correlation;
  private final boolean[] core;
  private final boolean isExact;
  private final long asGood;
  private final int starts;
  private final long seed;

  private CorePeriphery(
      double correlation, boolean[] core, boolean isExact, long asGood, int starts, long seed) {
    this.correlation = correlation;
    this.core = core;
    this.isExact = isExact;
    this.asGood = asGood;
    this.starts = starts;
    this.seed = seed;
  }

  /**
   * The best division, or the best found from {@value #STARTS} starts.
   *
   * @param seed the seed for random starts, if there are any
   */
  public static Result<CorePeriphery> of(Network network, CoreIdeal ideal, long seed) {
    return of(network, ideal, STARTS, seed, Execution.here());
  }

  /**
   * The best division, or the best found.
   *
   * @param starts how often to search if not all divisions are tried, 1 or more
   * @param seed the seed for random starts, if there are any
   * @param execution where it runs; its listener is notified of each start and can cancel
   * @throws CancellationException when the listener cancels
   */
  public static Result<CorePeriphery> of(
      Network network, CoreIdeal ideal, int starts, long seed, Execution execution) {
    return of(network, ideal, SMALL, starts, seed, execution);
  }

  /** As above, with another limit on the size up to which all divisions are tried. */
  static Result<CorePeriphery> of(
      Network network, CoreIdeal ideal, int small, int starts, long seed, Execution execution) {
    EgoNetworks.requireStrengths(network);
    requirePositive(starts);
    boolean isExact = network.size() <= small;
    Division division = new Division(network, ideal);
    long asGood = 1;
    if (isExact) {
      asGood = division.exhaust(execution);
    } else {
      division.search(starts, seed, execution);
    }
    double best = division.bestCorrelation;
    return best == Double.NEGATIVE_INFINITY
        ? Result.undefined(
            Result.Code.NOT_APPLICABLE,
            "no division into core and periphery can be compared with the ties")
        : Result.of(
            new CorePeriphery(
                Math.max(-1, Math.min(1, best)),
                division.best,
                isExact,
                asGood,
                isExact ? 0 : starts,
                isExact ? 0 : seed));
  }

  static void requirePositive(int starts) {
    if (starts < 1) {
      throw new IllegalArgumentException(
          "The number of starts is " + starts + "; it must be 1 or more.");
    }
  }

  /** The correlation of the ties with the ideal of this division. */
  public double correlation() {
    return correlation;
  }

  /** The nodes in the core, ascending. */
  public int[] core() {
    return IntStream.range(0, core.length).filter(node -> core[node]).toArray();
  }

  /** Whether a node is in the core. */
  public boolean isInCore(int node) {
    return core[node];
  }

  /** Whether all divisions were tried, so that there is no better one. */
  public boolean isExact() {
    return isExact;
  }

  /** How many divisions have this correlation, including this one; 1 if not all were tried. */
  public long asGood() {
    return asGood;
  }

  /** How many times the search started; 0 if all divisions were tried. */
  public int starts() {
    return starts;
  }

  /** The seed of the search; 0 if all divisions were tried. */
  public long seed() {
    return seed;
  }

  /** The groups "core" and "periphery". */
  public Groups groups() {
    return Groups.of(
        IntStream.range(0, core.length).mapToObj(i -> core[i] ? "core" : "periphery").toList());
  }

  @Override
  public String toString() {
    return "Core of "
        + core().length
        + " of "
        + core.length
        + " nodes, correlation "
        + correlation
        + (isExact ? "" : ", the best of " + starts + " searches");
  }

  /** A division that is changed node by node, with the sums needed for its correlation. */
  private static final class Division {
    /** Correlations that differ by less count as equal. */
    private static final double ROUNDING = 1e-11;

    /** After this many steps sums are recomputed, so that rounding errors do not add up. */
    private static final int RENEWAL = 1 << 12;

    boolean[] best = new boolean[0];
    double bestCorrelation = Double.NEGATIVE_INFINITY;
    private int bestSize;

    private final Rows rows;

    /** Aligned with the rows: the sum of the squares of a pair's ties. */
    private final Rows squares;

    private final int timesCounted;
    private final CoreIdeal ideal;
    private final double[] strength;
    private final double[] strengthSquared;
    private final double sum;
    private final double sumSquared;

    private final boolean[] core;
    private final double[] toCore;
    private final double[] toCoreSquared;
    private int size;
    private double within;
    private double withinSquared;
    private double touching;
    private double touchingSquared;

    Division(Network network, CoreIdeal ideal) {
      this.ideal = ideal;
      timesCounted = network instanceof UndirectedNetwork ? 1 : 2;
      rows = EgoNetworks.strength(network);
      squares = EgoNetworks.squaredStrength(network);
      int nodes = rows.size();
      core = new boolean[nodes];
      toCore = new double[nodes];
      toCoreSquared = new double[nodes];
      strength = new double[nodes];
      strengthSquared = new double[nodes];
      double all = 0;
      double allSquared = 0;
      for (int node = 0; node < nodes; node++) {
        strength[node] = rows.sum(node);
        strengthSquared[node] = squares.sum(node);
        all += strength[node];
        allSquared += strengthSquared[node];
      }
      sum = all / 2;
      sumSquared = allSquared / 2;
    }

    /** Tries all divisions; returns how many are as good as the best. */
    long exhaust(Execution execution) {
      int all = 1 << core.length;
      Steps steps = execution.steps(all, "divisions");
      long asGood = 0;
      for (int step = 1; step < all; step++) {
        flip(Integer.numberOfTrailingZeros(step));
        if (step % RENEWAL == 0) {
          renew();
          steps.reach(step);
        }
        double value = value();
        if (value > bestCorrelation + ROUNDING) {
          keep(value);
          asGood = 1;
        } else if (value > bestCorrelation - ROUNDING) {
          asGood++;
          if (isSimpler()) {
            keep(value);
          }
        }
      }
      steps.reach(all);
      return asGood;
    }

    /** Climbs from several starts. */
    void search(int starts, long seed, Execution execution) {
      Steps steps = execution.steps(starts, "starts");
      Random random = Chance.of(seed);
      for (int start = 0; start < starts; start++) {
        if (start == 0) {
          takeBusiest();
        } else {
          double share = random.nextDouble();
          for (int node = 0; node < core.length; node++) {
            core[node] = random.nextDouble() < share;
          }
          renew();
        }
        climb();
        renew();
        double value = value();
        if (value > bestCorrelation + ROUNDING
            || (value > bestCorrelation - ROUNDING && isSimpler())) {
          keep(value);
        }
        steps.next();
      }
    }

    /** Takes the strongest nodes as core, as many as fit best. */
    private void takeBusiest() {
      int[] order =
          IntStream.range(0, core.length)
              .boxed()
              .sorted(Comparator.comparingDouble(node -> -strength[node]))
              .mapToInt(node -> node)
              .toArray();
      Arrays.fill(core, false);
      renew();
      double most = Double.NEGATIVE_INFINITY;
      int count = 0;
      for (int i = 0; i < order.length; i++) {
        flip(order[i]);
        if (value() > most + ROUNDING) {
          most = value();
          count = i + 1;
        }
      }
      Arrays.fill(core, false);
      for (int i = 0; i < count; i++) {
        core[order[i]] = true;
      }
      renew();
    }

    private void climb() {
      boolean isMoving = true;
      while (isMoving) {
        isMoving = false;
        for (int node = 0; node < core.length; node++) {
          if (flipped(node) > value() + ROUNDING) {
            flip(node);
            isMoving = true;
          }
        }
        if (!isMoving) {
          isMoving = swap();
        }
      }
    }

    /**
     * Swaps the pair that helps most, among tied pairs and pairs with the node that is best to move
     * alone; returns whether any helps.
     */
    private boolean swap() {
      int leaver = -1;
      int comer = -1;
      for (int node = 0; node < core.length; node++) {
        if (core[node]) {
          leaver = leaver < 0 || worthOf(node) < worthOf(leaver) ? node : leaver;
        } else {
          comer = comer < 0 || worthOf(node) > worthOf(comer) ? node : comer;
        }
      }
      if (leaver < 0 || comer < 0) {
        return false;
      }
      double most = value() + ROUNDING;
      int out = -1;
      int in = -1;
      for (int node = 0; node < core.length; node++) {
        int one = core[node] ? node : leaver;
        int other = core[node] ? comer : node;
        double value = swapped(one, other, rows.find(one, other));
        if (value > most) {
          most = value;
          out = one;
          in = other;
        }
        for (int place = rows.start[node]; place < rows.start[node + 1]; place++) {
          int end = rows.node[place];
          if (core[node] && !core[end]) {
            double tied = swapped(node, end, place);
            if (tied > most) {
              most = tied;
              out = node;
              in = end;
            }
          }
        }
      }
      if (out >= 0) {
        flip(out);
        flip(in);
      }
      return out >= 0;
    }

    /** How much a node in the core adds by itself. */
    private double worthOf(int node) {
      return ideal == CoreIdeal.TIES_WITH_CORE
          ? strength[node] - toCore[node]
          : 2 * toCore[node] - strength[node];
    }

    private void renew() {
      Arrays.fill(toCore, 0);
      Arrays.fill(toCoreSquared, 0);
      size = 0;
      within = 0;
      withinSquared = 0;
      touching = 0;
      touchingSquared = 0;
      boolean[] chosen = core.clone();
      Arrays.fill(core, false);
      for (int node = 0; node < core.length; node++) {
        if (chosen[node]) {
          flip(node);
        }
      }
    }

    private void flip(int node) {
      int sign = core[node] ? -1 : 1;
      size += sign;
      within += sign * toCore[node];
      withinSquared += sign * toCoreSquared[node];
      touching += sign * (strength[node] - toCore[node]);
      touchingSquared += sign * (strengthSquared[node] - toCoreSquared[node]);
      core[node] = !core[node];
      for (int place = rows.start[node]; place < rows.start[node + 1]; place++) {
        toCore[rows.node[place]] += sign * rows.valueAt(place);
        toCoreSquared[rows.node[place]] += sign * squares.valueAt(place);
      }
    }

    private double value() {
      return value(size, within, withinSquared, touching, touchingSquared);
    }

    private double flipped(int node) {
      int sign = core[node] ? -1 : 1;
      return value(
          size + sign,
          within + sign * toCore[node],
          withinSquared + sign * toCoreSquared[node],
          touching + sign * (strength[node] - toCore[node]),
          touchingSquared + sign * (strengthSquared[node] - toCoreSquared[node]));
    }

    /**
     * The correlation after one node leaves and another joins; the place is that of their tie,
     * negative if none.
     */
    private double swapped(int out, int in, int place) {
      double tie = place < 0 ? 0 : rows.valueAt(place);
      double square = place < 0 ? 0 : squares.valueAt(place);
      return value(
          size,
          within - toCore[out] + toCore[in] - tie,
          withinSquared - toCoreSquared[out] + toCoreSquared[in] - square,
          touching - strength[out] + toCore[out] + strength[in] - toCore[in] + tie,
          touchingSquared
              - strengthSquared[out]
              + toCoreSquared[out]
              + strengthSquared[in]
              - toCoreSquared[in]
              + square);
    }

    /** The correlation with the ideal; negative infinity if undefined. */
    private double value(int inCore, double w, double ww, double t, double tt) {
      double outside = core.length - (double) inCore;
      double coreCells = timesCounted * inCore * (inCore - 1.0) / 2;
      double outsideCells = timesCounted * outside * (outside - 1) / 2;
      double mixedCells = timesCounted * inCore * outside;
      boolean isMixedIn = ideal == CoreIdeal.TIES_WITH_CORE;
      double ones = isMixedIn ? coreCells + mixedCells : coreCells;
      double cells = ones + outsideCells;
      double x = isMixedIn ? sum : w + sum - t;
      double xx = isMixedIn ? sumSquared : ww + sumSquared - tt;
      double xy = isMixedIn ? t : w;
      double variance = cells * xx - x * x;
      double varianceOfIdeal = ones * outsideCells;
      return variance > ROUNDING * cells * xx && varianceOfIdeal > 0
          ? (cells * xy - x * ones) / Math.sqrt(variance * varianceOfIdeal)
          : Double.NEGATIVE_INFINITY;
    }

    /** Whether this division has fewer core nodes than the best, or as many with lower numbers. */
    private boolean isSimpler() {
      if (size != bestSize) {
        return size < bestSize;
      }
      int differs = Arrays.mismatch(core, best);
      return differs >= 0 && core[differs];
    }

    private void keep(double value) {
      bestCorrelation = value;
      best = core.clone();
      bestSize = size;
    }
  }
}
