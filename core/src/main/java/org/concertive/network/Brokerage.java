package org.concertive.network;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import org.concertive.execution.Execution;
import org.concertive.statistics.Result;

/**
 * Brokerage between groups: how often a node v stands between two others on a path a → v → b
 * without a tie a → b, in each of the five {@linkplain BrokerageRole roles} that the groups of the
 * three nodes define.
 *
 * <p>Each count is compared with its value by chance: in a network with the same groups, whose ties
 * are drawn independently with the density d of this network. For a broker it is the number of
 * pairs (a, b) the groups allow, times d² (1 − d); its variance is that of as many independent
 * paths, plus the covariance of pairs that share a or b and so share a tie. The expected value and
 * deviation of a broker depend only on the broker's group. {@linkplain #z(BrokerageRole) z} is
 * (count − expected) ÷ deviation.
 *
 * <p>All numbers are those that sna's {@code brokerage} prints. For the network as a whole, the
 * deviations of {@link BrokerageRole#ITINERANT} and {@link BrokerageRole#LIAISON} are exact. In the
 * other roles, and for {@link BrokerageRole#ANY}, sna omits some or all pairs of paths that exclude
 * each other because the tie that makes one path closes the other. These deviations are therefore
 * slightly too large, by a few percent in small networks, and their z too close to 0. The
 * deviations of brokers are exact.
 *
 * <p>Values of ties are ignored. Nodes whose group is unknown are left out with their ties, and
 * {@linkplain #leftOut() counted}; their numbers are undefined. With fewer than two nodes of known
 * group there is no density, and only the counts are defined. z is undefined where the deviation is
 * 0, as for a role that the sizes of the groups rule out. For an undirected network use {@code
 * directed()}, in which each path counts both ways.
 *
 * <p>Cost: linear in the number of paths of two ties.
 *
 * <p>Worked example: on the path 1 → 2 → 3 → 4 → 5 with groups A, A, B, B, C, node 2 is a
 * representative of A (1 → 2 → 3), 3 a gatekeeper of B (2 → 3 → 4) and 4 a representative of B (3 →
 * 4 → 5). Density is 4 ÷ 20 = 0.2; node 2 could be a representative for 1 × 3 pairs, expected 3 ×
 * 0.2² × 0.8 = 0.096, deviation 0.343, z = 2.637.
 *
 * @see Measures#BROKERAGE
 */
public final class Brokerage {
  private static final int ROLES = BrokerageRole.values().length;
  private static final int ANY = BrokerageRole.ANY.place;

  private static final Result<Double> NO_GROUP =
      Result.undefined(Result.Code.NONE_RECORDED, "its group is unknown", "its group");
  private static final Result<Double> TOO_FEW =
      Result.undefined(
          Result.Code.TOO_FEW,
          "there are fewer than two nodes whose groups are known",
          "a second node of a known group");
  private static final Result<Double> ALWAYS_SAME =
      Result.undefined(Result.Code.NO_VARIATION, "chance would always give the same number");

  private final Groups groups;

  /** By node and role. */
  private final AtomicLongArray count;

  private final Moments moments;

  private Brokerage(Groups groups, AtomicLongArray count, Moments moments) {
    this.groups = groups;
    this.count = count;
    this.moments = moments;
  }

  /**
   * In the whole network.
   *
   * @param count how many paths are brokered in the role
   * @param expected the expected number by chance
   * @param deviation the standard deviation of that number, as sna computes it
   * @param z how many deviations the count lies above the expected value; undefined where the
   *     deviation is 0
   */
  public record InNetwork(
      long count, Result<Double> expected, Result<Double> deviation, Result<Double> z) {}

  /** The brokerage of a network's nodes between the groups. */
  public static Brokerage of(DirectedNetwork network, Groups groups) {
    return of(network, groups, Execution.here());
  }

  /**
   * The brokerage of a network's nodes between the groups.
   *
   * @param execution where it runs; its listener is notified of each node and can cancel
   */
  public static Brokerage of(DirectedNetwork network, Groups groups, Execution execution) {
    groups.check(network);
    Rows rows = network.out();
    AtomicLongArray count = new AtomicLongArray(Math.multiplyExact(rows.size(), ROLES));
    Lanes.run(rows.size(), lane -> new Paths(rows, groups, count), execution);
    return new Brokerage(groups, count, Moments.of(rows, groups));
  }

  /** How many nodes were left out because their group is unknown. */
  public int leftOut() {
    return groups.unknown();
  }

  /** How many paths each node brokers in a role. */
  public Scores counts(BrokerageRole role) {
    return scores(node -> count(node, role), NO_GROUP);
  }

  /** How many paths each node would broker in a role by chance, on average. */
  public Scores expected(BrokerageRole role) {
    return scores(node -> moments.expected(groups.code(node), role), TOO_FEW);
  }

  /** The standard deviation of the number of paths each node would broker in a role by chance. */
  public Scores deviation(BrokerageRole role) {
    return scores(node -> moments.deviation(groups.code(node), role), TOO_FEW);
  }

  /** How many deviations each node's count in a role lies above the expected value. */
  public Scores z(BrokerageRole role) {
    return scores(
        node -> {
          double deviation = moments.deviation(groups.code(node), role);
          return deviation > 0
              ? (count(node, role) - moments.expected(groups.code(node), role)) / deviation
              : Double.NaN;
        },
        moments.isDefined ? ALWAYS_SAME : TOO_FEW);
  }

  /** The brokerage in a role in the whole network. */
  public InNetwork inNetwork(BrokerageRole role) {
    long sum = 0;
    for (int node = 0; node < groups.size(); node++) {
      sum += count(node, role);
    }
    if (!moments.isDefined) {
      return new InNetwork(sum, TOO_FEW, TOO_FEW, TOO_FEW);
    }
    double expected = moments.expectedInAll[role.place];
    double deviation = moments.deviationInAll[role.place];
    return new InNetwork(
        sum,
        Result.of(expected),
        Result.of(deviation),
        deviation > 0 ? Result.of((sum - expected) / deviation) : ALWAYS_SAME);
  }

  private long count(int node, BrokerageRole role) {
    return count.get(node * ROLES + role.place);
  }

  private interface ByNode {
    double of(int node);
  }

  /** NaN gives the result otherwise; a node of an unknown group has no number. */
  private Scores scores(ByNode value, Result<Double> otherwise) {
    double[] all = new double[groups.size()];
    for (int node = 0; node < all.length; node++) {
      all[node] = groups.code(node) >= 0 ? value.of(node) : Double.NaN;
    }
    return Scores.of(all, node -> groups.code(node) >= 0 ? otherwise : NO_GROUP);
  }

  @Override
  public String toString() {
    return "Brokerage of "
        + groups.size()
        + " nodes between "
        + groups.count()
        + " groups, "
        + leftOut()
        + " left out";
  }

  /** Looks at all paths of two ties from one node after the other. */
  private static final class Paths implements Lanes.Lane {
    private final Rows rows;
    private final Groups groups;
    private final AtomicLongArray count;

    /** By role, of one source and one broker. */
    private final int[] found = new int[ROLES];

    /** The node whose ties were marked last, plus 1. */
    private final int[] mark;

    Paths(Rows rows, Groups groups, AtomicLongArray count) {
      this.rows = rows;
      this.groups = groups;
      this.count = count;
      mark = new int[rows.size()];
    }

    @Override
    public void take(int source) {
      int group = groups.code(source);
      if (group < 0) {
        return;
      }
      mark[source] = source + 1;
      for (int place = rows.start[source]; place < rows.start[source + 1]; place++) {
        mark[rows.node[place]] = source + 1;
      }
      for (int place = rows.start[source]; place < rows.start[source + 1]; place++) {
        int broker = rows.node[place];
        int own = groups.code(broker);
        for (int i = rows.start[broker]; own >= 0 && i < rows.start[broker + 1]; i++) {
          int target = rows.node[i];
          int other = groups.code(target);
          if (other >= 0 && mark[target] != source + 1) {
            found[BrokerageRole.of(group, own, other).place]++;
            found[ANY]++;
          }
        }
        for (int role = 0; role < ROLES; role++) {
          if (found[role] > 0) {
            count.addAndGet(broker * ROLES + role, found[role]);
            found[role] = 0;
          }
        }
      }
    }
  }

  /**
   * Expected values and variances, from sums over the sizes of the groups. Every variance is that
   * of as many independent paths plus the covariances of paths that share a tie: {@code shared}
   * where both need it, {@code barred} (subtracted) where one needs it and the other excludes it,
   * {@code absent} where both exclude it.
   */
  private static final class Moments {
    final boolean isDefined;
    final double[] expectedInAll = new double[ROLES];
    final double[] deviationInAll = new double[ROLES];

    /** By group and role. */
    private final double[] expected;

    private final double[] deviation;

    private final double[] sizes;
    private final double all;
    private final double path;
    private final double shared;
    private final double barred;
    private final double absent;

    private Moments(double[] sizes, double density) {
      this.sizes = sizes;
      all = Arrays.stream(sizes).sum();
      isDefined = all > 1;
      double gap = 1 - density;
      path = density * density * gap;
      shared = density * density * density * gap * gap * gap;
      barred = density * density * density * density * gap * gap;
      absent = density * density * density * density * density * gap;
      expected = new double[sizes.length * ROLES];
      deviation = new double[sizes.length * ROLES];
    }

    static Moments of(Rows rows, Groups groups) {
      double ties = 0;
      for (int node = 0; node < rows.size(); node++) {
        for (int i = rows.start[node]; i < rows.start[node + 1] && groups.code(node) >= 0; i++) {
          ties += groups.code(rows.node[i]) >= 0 ? 1 : 0;
        }
      }
      double[] sizes = Arrays.stream(groups.sizes()).asDoubleStream().toArray();
      double known = Arrays.stream(sizes).sum();
      Moments moments = new Moments(sizes, ties / (known * (known - 1)));
      if (moments.isDefined) {
        moments.fillBrokers();
        moments.fillNetwork();
      }
      return moments;
    }

    double expected(int group, BrokerageRole role) {
      return isDefined ? expected[group * ROLES + role.place] : Double.NaN;
    }

    double deviation(int group, BrokerageRole role) {
      return isDefined ? deviation[group * ROLES + role.place] : Double.NaN;
    }

    private double power(int exponent) {
      double sum = 0;
      for (double size : sizes) {
        sum += Math.pow(size, exponent);
      }
      return sum;
    }

    private void fillBrokers() {
      double squares = power(2);
      double cubes = power(3);
      for (int group = 0; group < sizes.length; group++) {
        double n = sizes[group];
        double out = all - n;
        // Sums over the other groups.
        double otherSquares = squares - n * n;
        double otherCubes = cubes - n * n * n;
        put(group, BrokerageRole.COORDINATOR, (n - 1) * (n - 2), 2 * (n - 1) * (n - 2) * (n - 3));
        put(
            group,
            BrokerageRole.ITINERANT,
            otherSquares - out,
            2 * (otherCubes - 3 * otherSquares + 2 * out));
        double mixed = (n - 1) * out * (out - 1) + out * (n - 1) * (n - 2);
        put(group, BrokerageRole.REPRESENTATIVE, out * (n - 1), mixed);
        put(group, BrokerageRole.GATEKEEPER, out * (n - 1), mixed);
        // Two of the nodes outside both groups, for each of another group.
        double two =
            out * out * out - 2 * out * otherSquares + otherCubes - out * out + otherSquares;
        put(group, BrokerageRole.LIAISON, out * out - otherSquares, 2 * two);
        put(group, BrokerageRole.ANY, (all - 1) * (all - 2), 2 * (all - 1) * (all - 2) * (all - 3));
      }
    }

    private void put(int group, BrokerageRole role, double pairs, double sharing) {
      int place = group * ROLES + role.place;
      expected[place] = path * pairs;
      deviation[place] = root(expected[place] * (1 - path) + sharing * shared);
    }

    private void fillNetwork() {
      double p2 = power(2);
      double p3 = power(3);
      double p4 = power(4);
      double coordinated = p3 - 3 * p2 + 2 * all;
      // Sums of n (n-1) (n-2) times n, and of n (n-1) times the nodes outside.
      double weighted = p4 - 3 * p3 + 2 * p2;
      putInAll(
          BrokerageRole.COORDINATOR,
          coordinated,
          4 * weighted - 10 * coordinated,
          4 * (weighted - 3 * coordinated),
          weighted - 3 * coordinated);
      double sharedBetween = 0;
      double absentBetween = 0;
      double sharedOut = 0;
      double absentOut = 0;
      double between = 0;
      for (double n : sizes) {
        double out = all - n;
        double pairs = n * (n - 1);
        between += pairs * out;
        sharedBetween += pairs * ((2 * n - 6) * out + 2 * (p2 - n * n));
        absentBetween += pairs * out * (all - n - 1);
        sharedOut += pairs * out * (all - 3);
        absentOut += pairs * out * (n - 2);
      }
      putInAll(BrokerageRole.ITINERANT, between, sharedBetween, 0, absentBetween);
      putInAll(BrokerageRole.REPRESENTATIVE, between, sharedOut, 0, absentOut);
      putInAll(BrokerageRole.GATEKEEPER, between, sharedOut, 0, absentOut);
      // Three different groups: the product of their sizes, and that times the size of one.
      double three = all * all * all - 3 * all * p2 + 2 * p3;
      double more = p2 * all * all - p2 * p2 - 2 * p3 * all + 2 * p4;
      double both = (4 * all - 2) * three - 8 * more;
      putInAll(BrokerageRole.LIAISON, three, both, both, (all - 1) * three - 2 * more);
      double any = all * (all - 1) * (all - 2);
      putInAll(BrokerageRole.ANY, any, any * (4 * all - 10), any * 4 * (all - 3), any * (all - 3));
    }

    private void putInAll(
        BrokerageRole role, double paths, double sharing, double barring, double lacking) {
      int place = role.place;
      expectedInAll[place] = path * paths;
      deviationInAll[place] =
          root(
              expectedInAll[place] * (1 - path)
                  + sharing * shared
                  - barring * barred
                  + lacking * absent);
    }

    private static double root(double variance) {
      return Math.sqrt(Math.max(0, variance));
    }
  }
}
