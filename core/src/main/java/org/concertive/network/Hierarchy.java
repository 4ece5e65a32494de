package org.concertive.network;

import java.util.ArrayList;
import java.util.List;
import org.concertive.execution.Execution;
import org.concertive.statistics.Result;

/**
 * How closely a network resembles an organization chart, an out-tree: one person above all others,
 * everyone else with exactly one superior. Krackhardt's four dimensions are all 1 in an out-tree
 * and only there; each is 0 … 1. Flow hierarchy is added. Values are ignored.
 *
 * <p>Worked example: a → b, a → c, b → d, c → d, d → c and e alone. Of 10 pairs 6 are joined,
 * connectedness 0.6. Paths join 6 pairs, and c – d both ways: hierarchy 1 − 1 ÷ 6 = 0.833. There
 * are 5 ties where 3 would suffice, 2 of at most 9 superfluous ones: efficiency 1 − 2 ÷ 9 = 0.778.
 * Every pair of a, b, c, d has a least upper bound, so least upper boundedness is 1. Two of five
 * ties lie on a cycle: flow hierarchy 0.6.
 *
 * @see Measures#CONNECTEDNESS
 * @see Measures#HIERARCHY
 * @see Measures#GRAPH_EFFICIENCY
 * @see Measures#LEAST_UPPER_BOUNDEDNESS
 */
public final class Hierarchy {
  private Hierarchy() {}

  /** How the efficiencies of several components are combined. */
  public enum Efficiency {
    /**
     * 1 − Σ (ties − (s−1)) ÷ Σ (s−1)², over components of s nodes; ties both ways count as two (as
     * in sna). Undefined if all nodes are isolates.
     */
    POOLED,
    /**
     * 1 − the mean of (tied pairs − (s−1)) ÷ (s−1)² over components of two nodes or more, weighted
     * by s; ties both ways count as one (as described in UCINET's help). Undefined if all nodes are
     * isolates.
     */
    MEAN_OF_COMPONENTS
  }

  /** Which upper bound two nodes must have. */
  public enum UpperBound {
    /**
     * One that every other upper bound of the two reaches: the closest common superior,
     * Krackhardt's definition.
     */
    LEAST,
    /**
     * One that reaches every other upper bound of the two: the topmost common superior. This is
     * what sna 2.x computes, although its manual describes {@link #LEAST}.
     */
    GREATEST
  }

  /**
   * What counts as a common superior of two nodes.
   *
   * @param authority which way the ties run
   * @param which which upper bound two nodes must have
   */
  public record CommonSuperior(AuthorityFlow authority, UpperBound which) {
    /** What lubness in sna 2.x looks for; its manual describes {@link UpperBound#LEAST}. */
    public static final CommonSuperior SNA_LUBNESS =
        new CommonSuperior(AuthorityFlow.UPPER_TO_LOWER, UpperBound.GREATEST);
  }

  /**
   * The share of pairs of nodes that are in the same weak component. Undefined with fewer than two
   * nodes. Linear.
   */
  public static Result<Double> connectedness(Network network) {
    double n = network.size();
    return n < 2
        ? TooFew.nodes()
        : Result.of(Components.weak(network).orderedPairs() / (n * (n - 1)));
  }

  /**
   * The share of pairs joined by a path that are joined one way only. Undefined if no node reaches
   * another. Cost: strong components times ties between them ÷ 64.
   */
  public static Result<Double> hierarchy(DirectedNetwork network) {
    return hierarchy(network, Execution.here());
  }

  /**
   * The share of pairs joined by a path that are joined one way only.
   *
   * @param execution where it runs; its listener is notified of every 64 strong components and can
   *     cancel
   * @see #hierarchy(DirectedNetwork)
   */
  public static Result<Double> hierarchy(DirectedNetwork network, Execution execution) {
    Condensation condensation = Condensation.of(network.out());
    Rows before = condensation.before(network.out());
    int[] sizes = condensation.sizes();
    List<Reach> lanes =
        Lanes.run(
            (condensation.count + Long.SIZE - 1) / Long.SIZE,
            lane -> new Reach(before, sizes),
            execution);
    long oneWay = 0;
    for (Reach lane : lanes) {
      oneWay += lane.pairs;
    }
    long bothWays = Components.strong(network).orderedPairs() / 2;
    long joined = oneWay + bothWays;
    return joined == 0
        ? Result.undefined(Result.Code.NOT_APPLICABLE, "no node reaches another")
        : Result.of(oneWay / (double) joined);
  }

  /** Counts pairs of nodes in different components of which the first reaches the second. */
  private static final class Reach implements Lanes.Lane {
    private final Rows before;
    private final int[] sizes;
    private final long[] reaching;
    private long pairs;

    Reach(Rows before, int[] sizes) {
      this.before = before;
      this.sizes = sizes;
      reaching = new long[sizes.length];
    }

    @Override
    public void take(int batch) {
      int first = batch * Long.SIZE;
      for (int component = first; component < sizes.length; component++) {
        long from = 0;
        for (int place = before.start[component]; place < before.start[component + 1]; place++) {
          int earlier = before.node[place];
          from |= earlier < first ? 0 : reaching[earlier];
        }
        long nodes = 0;
        for (long rest = from; rest != 0; rest &= rest - 1) {
          nodes += sizes[first + Long.numberOfTrailingZeros(rest)];
        }
        pairs += nodes * sizes[component];
        reaching[component] =
            component - first < Long.SIZE ? from | 1L << (component - first) : from;
      }
    }
  }

  /** Efficiency as in sna, {@link Efficiency#POOLED}. Linear. */
  public static Result<Double> efficiency(DirectedNetwork network) {
    return efficiency(network, Efficiency.POOLED);
  }

  /**
   * How few ties there are beyond those that hold each weak component together; 1 if no tie could
   * be removed without splitting a component. Linear.
   *
   * @param how the efficiencies of several components are combined
   */
  public static Result<Double> efficiency(DirectedNetwork network, Efficiency how) {
    Components components = Components.weak(network);
    Rows rows =
        how == Efficiency.POOLED ? network.out() : network.undirected(Symmetry.EITHER).out();
    long[] ties = new long[components.count()];
    for (int node = 0; node < rows.size(); node++) {
      ties[components.of(node)] += rows.count(node);
    }
    double excess = 0;
    double greatest = 0;
    double inefficiency = 0;
    double weight = 0;
    for (int component = 0; component < ties.length; component++) {
      double needed = components.size(component) - 1.0;
      if (needed > 0) {
        double there = how == Efficiency.POOLED ? ties[component] : ties[component] / 2.0;
        excess += there - needed;
        greatest += needed * needed;
        inefficiency += (needed + 1) * (there - needed) / (needed * needed);
        weight += needed + 1;
      }
    }
    return weight == 0
        ? Result.undefined(Result.Code.NONE_RECORDED, "there are no ties", "ties")
        : Result.of(1 - (how == Efficiency.POOLED ? excess / greatest : inefficiency / weight));
  }

  /**
   * The share of pairs that have a common superior of the given kind; with {@link
   * CommonSuperior#SNA_LUBNESS}, what sna's lubness gives.
   *
   * @see #leastUpperBoundedness(DirectedNetwork, AuthorityFlow, UpperBound, Execution)
   */
  public static Result<Double> leastUpperBoundedness(
      DirectedNetwork network, CommonSuperior superior) {
    return leastUpperBoundedness(network, superior.authority(), superior.which());
  }

  /**
   * The share of pairs that have a common superior of the given kind.
   *
   * @see #leastUpperBoundedness(DirectedNetwork, AuthorityFlow, UpperBound, Execution)
   */
  public static Result<Double> leastUpperBoundedness(
      DirectedNetwork network, AuthorityFlow authority, UpperBound which) {
    return leastUpperBoundedness(network, authority, which, Execution.here());
  }

  /**
   * The share of pairs that have a closest common superior: 1 − V ÷ Σ (s−1)(s−2) ÷ 2, over weak
   * components of s ≥ 3 nodes, where V is the number of pairs in them without a least upper bound.
   * An upper bound of two nodes reaches both, and may be one of the two. Undefined if no weak
   * component has three nodes.
   *
   * <p>The direction of authority is essential: for an inverted tree the result is near 0. sna's
   * lubness takes {@link AuthorityFlow#UPPER_TO_LOWER} and {@link UpperBound#GREATEST}, the pair
   * {@link CommonSuperior#SNA_LUBNESS}.
   *
   * <p>For a weak component with c strong ones, the cost is c³ ÷ 128 and the memory c² ÷ 16 bytes.
   *
   * @param authority which way the ties run
   * @param which which upper bound two nodes must have
   * @param execution where it runs; its listener is notified of each strong component and can
   *     cancel
   */
  public static Result<Double> leastUpperBoundedness(
      DirectedNetwork network, AuthorityFlow authority, UpperBound which, Execution execution) {
    Components components = Components.weak(network);
    double greatest = 0;
    for (int component = 0; component < components.count(); component++) {
      double others = components.size(component) - 1.0;
      greatest += others * (others - 1) / 2;
    }
    if (greatest == 0) {
      return Result.undefined(
          Result.Code.TOO_FEW,
          "no weak component has three nodes",
          "a weak component of three nodes");
    }
    Rows rows =
        network.rows(authority == AuthorityFlow.UPPER_TO_LOWER ? Direction.OUT : Direction.IN);
    Bounds bounds = new Bounds(rows, components, which);
    List<Bounds.Count> lanes =
        Lanes.run(bounds.sizes.length, lane -> new Bounds.Count(bounds), execution);
    long violations = 0;
    for (Bounds.Count lane : lanes) {
      violations += lane.violations;
    }
    return Result.of(1 - violations / greatest);
  }

  /**
   * For each strong component the ones that reach it, as bits numbered within its weak component.
   */
  private static final class Bounds {
    private final UpperBound which;
    private final int[] sizes;

    /** The number of each strong component within its weak one, upper before lower. */
    private final int[] number;

    private final int[] weak;

    /** For each strong component, the numbers of those that reach it, including itself. */
    private final long[][] above;

    private final int[] aboveCount;

    /** For each weak component, its strong ones by number, and those that no other reaches. */
    private final List<int[]> members = new ArrayList<>();

    private final List<long[]> tops = new ArrayList<>();

    Bounds(Rows rows, Components components, UpperBound which) {
      this.which = which;
      Condensation condensation = Condensation.of(rows);
      sizes = condensation.sizes();
      int count = condensation.count;
      weak = new int[count];
      for (int node = 0; node < rows.size(); node++) {
        weak[condensation.component[node]] = components.of(node);
      }
      int[] parts = new int[components.count()];
      number = new int[count];
      for (int strong = 0; strong < count; strong++) {
        number[strong] = parts[weak[strong]]++;
      }
      for (int part : parts) {
        members.add(new int[part]);
        tops.add(new long[(part + Long.SIZE - 1) / Long.SIZE]);
      }
      above = new long[count][];
      aboveCount = new int[count];
      Rows before = condensation.before(rows);
      for (int strong = 0; strong < count; strong++) {
        members.get(weak[strong])[number[strong]] = strong;
        gather(strong, before);
      }
    }

    private void gather(int strong, Rows before) {
      int bit = number[strong];
      long[] bits = new long[bit / Long.SIZE + 1];
      for (int place = before.start[strong]; place < before.start[strong + 1]; place++) {
        long[] earlier = above[before.node[place]];
        for (int word = 0; word < earlier.length; word++) {
          bits[word] |= earlier[word];
        }
      }
      bits[bit / Long.SIZE] |= 1L << bit;
      if (before.count(strong) == 0) {
        tops.get(weak[strong])[bit / Long.SIZE] |= 1L << bit;
      }
      above[strong] = bits;
      for (long word : bits) {
        aboveCount[strong] += Long.bitCount(word);
      }
    }

    /**
     * The set of upper bounds contains everything above its members. If there is a least upper
     * bound, it is the last member, and the set is exactly what is above it. There is a greatest
     * one if exactly one member is reached by no other.
     */
    private boolean hasBound(int one, int other, int[] all) {
      long[] first = above[one];
      long[] second = above[other];
      int words = Math.min(first.length, second.length);
      if (which == UpperBound.GREATEST) {
        long[] top = tops.get(weak[one]);
        int found = 0;
        for (int word = 0; word < words; word++) {
          found += Long.bitCount(first[word] & second[word] & top[word]);
        }
        return found == 1;
      }
      int found = 0;
      int last = -1;
      for (int word = words - 1; word >= 0; word--) {
        long both = first[word] & second[word];
        if (both != 0 && last < 0) {
          last = word * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(both);
        }
        found += Long.bitCount(both);
      }
      return last >= 0 && aboveCount[all[last]] == found;
    }

    private static final class Count implements Lanes.Lane {
      private final Bounds bounds;
      private long violations;

      Count(Bounds bounds) {
        this.bounds = bounds;
      }

      @Override
      public void take(int strong) {
        int[] all = bounds.members.get(bounds.weak[strong]);
        for (int i = 0; i < bounds.number[strong]; i++) {
          if (!bounds.hasBound(all[i], strong, all)) {
            violations += (long) bounds.sizes[all[i]] * bounds.sizes[strong];
          }
        }
        long own = bounds.sizes[strong];
        if (own > 1 && !bounds.hasBound(strong, strong, all)) {
          violations += own * (own - 1) / 2;
        }
      }
    }
  }

  /**
   * The share of ties that lie on no cycle. Undefined without ties. Linear.
   *
   * @see Measures#FLOW_HIERARCHY
   */
  public static Result<Double> flow(DirectedNetwork network) {
    if (network.tieCount() == 0) {
      return Result.undefined(Result.Code.NONE_RECORDED, "there are no ties", "ties");
    }
    Components components = Components.strong(network);
    Rows rows = network.out();
    int acyclic = 0;
    for (int node = 0; node < rows.size(); node++) {
      for (int place = rows.start[node]; place < rows.start[node + 1]; place++) {
        acyclic += components.of(node) == components.of(rows.node[place]) ? 0 : 1;
      }
    }
    return Result.of(acyclic / (double) network.tieCount());
  }
}
