package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.concertive.execution.Execution;
import org.concertive.network.Clustering.FewTies;
import org.concertive.network.Hierarchy.Efficiency;
import org.concertive.network.Hierarchy.UpperBound;
import org.concertive.network.TriadCensus.Triad;
import org.concertive.statistics.Result;

/** Laws, and slow definitions that small networks are compared with. */
class CohesionProperties {
  private static final Offset<Double> EXACT = within(1e-9);

  @Provide
  Arbitrary<DirectedNetwork> directed() {
    return Graphs.smallDirected(9);
  }

  @Provide
  Arbitrary<UndirectedNetwork> undirected() {
    return Graphs.smallUndirected(10);
  }

  private static boolean[][] reach(DirectedNetwork network) {
    int n = network.size();
    boolean[][] reach = new boolean[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        reach[i][j] = i == j || network.hasTie(i, j);
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          reach[i][j] |= reach[i][k] && reach[k][j];
        }
      }
    }
    return reach;
  }

  private static void same(Result<Double> found, double numerator, double denominator) {
    assertThat(found.isDefined()).isEqualTo(denominator != 0);
    if (denominator != 0) {
      assertThat(found.orElseThrow()).isCloseTo(numerator / denominator, EXACT);
    }
  }

  private static List<Result<Double>> networkMeasures(DirectedNetwork network) {
    List<Result<Double>> all = new ArrayList<>();
    all.add(Density.of(network));
    for (Reciprocity reciprocity : Reciprocity.values()) {
      all.add(reciprocity.of(network));
    }
    all.add(Centralization.ofDegree(network, Direction.IN));
    all.add(Centralization.ofDegree(network, Direction.OUT));
    all.add(Centralization.ofTotalDegree(network));
    all.add(Centralization.ofBetweenness(network));
    all.add(Centralization.ofHarmonic(network, Direction.OUT));
    all.add(Hierarchy.connectedness(network));
    all.add(Hierarchy.hierarchy(network));
    all.add(Hierarchy.efficiency(network, Efficiency.POOLED));
    all.add(Hierarchy.efficiency(network, Efficiency.MEAN_OF_COMPONENTS));
    for (AuthorityFlow authority : AuthorityFlow.values()) {
      for (UpperBound bound : UpperBound.values()) {
        all.add(Hierarchy.leastUpperBoundedness(network, authority, bound, Execution.here()));
      }
    }
    all.add(Hierarchy.flow(network));
    all.add(Clustering.transitivity(network));
    UndirectedNetwork view = network.undirected(Symmetry.EITHER);
    all.add(Clustering.transitivity(view));
    all.add(Clustering.average(view, FewTies.LEFT_OUT));
    all.add(Centralization.ofDegree(view));
    all.add(Centralization.ofBetweenness(view));
    all.add(Centralization.ofHarmonic(view));
    return all;
  }

  @Property(tries = 300)
  void relabelling_changes_nothing(@ForAll("directed") DirectedNetwork network, @ForAll long seed) {
    List<Integer> order = Graphs.shuffled(network.size(), seed);
    DirectedNetwork other = Graphs.relabelled(network, order);
    List<Result<Double>> before = networkMeasures(network);
    List<Result<Double>> after = networkMeasures(other);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).isDefined()).isEqualTo(before.get(i).isDefined());
      if (before.get(i).isDefined()) {
        assertThat(after.get(i).orElseThrow()).isCloseTo(before.get(i).orElseThrow(), EXACT);
      }
    }
    for (Triad triad : Triad.values()) {
      assertThat(TriadCensus.of(other).count(triad))
          .isEqualTo(TriadCensus.of(network).count(triad));
    }
    Scores core = KCore.coreness(network.undirected(Symmetry.EITHER));
    Scores otherCore = KCore.coreness(other.undirected(Symmetry.EITHER));
    for (int node = 0; node < network.size(); node++) {
      assertThat(otherCore.at(order.get(node))).isEqualTo(core.at(node));
    }
  }

  @Property(tries = 300)
  void shares_lie_between_0_and_1(@ForAll("directed") DirectedNetwork network) {
    List<Result<Double>> all = networkMeasures(network);
    for (int i = 0; i < all.size(); i++) {
      boolean isShare = i != 4 && i != 5; // log ratio and correlation
      if (isShare && all.get(i).isDefined()) {
        assertThat(all.get(i).orElseThrow()).isBetween(-1e-12, 1 + 1e-12);
      }
    }
  }

  @Property(tries = 200)
  void an_isolate_more_changes_only_what_counts_pairs(@ForAll("directed") DirectedNetwork network) {
    DirectedNetwork more = Graphs.withIsolates(network, 1);
    assertThat(Hierarchy.hierarchy(more)).isEqualTo(Hierarchy.hierarchy(network));
    assertThat(Hierarchy.flow(more)).isEqualTo(Hierarchy.flow(network));
    assertThat(Hierarchy.efficiency(more)).isEqualTo(Hierarchy.efficiency(network));
    assertThat(
            Hierarchy.leastUpperBoundedness(more, AuthorityFlow.UPPER_TO_LOWER, UpperBound.LEAST))
        .isEqualTo(
            Hierarchy.leastUpperBoundedness(
                network, AuthorityFlow.UPPER_TO_LOWER, UpperBound.LEAST));
    assertThat(Clustering.transitivity(more)).isEqualTo(Clustering.transitivity(network));
    assertThat(Reciprocity.EDGEWISE.of(more)).isEqualTo(Reciprocity.EDGEWISE.of(network));
    double n = network.size();
    if (n > 1) {
      double factor = (n - 1) / (n + 1);
      assertThat(Density.of(more).orElseThrow())
          .isCloseTo(Density.of(network).orElseThrow() * factor, EXACT);
      assertThat(Hierarchy.connectedness(more).orElseThrow())
          .isCloseTo(Hierarchy.connectedness(network).orElseThrow() * factor, EXACT);
    }
    assertThat(Components.weak(more).count()).isEqualTo(Components.weak(network).count() + 1);
    assertThat(more.without(network.size())).isEqualTo(network);
  }

  @Property(tries = 200)
  void turning_ties_round_swaps_directions(@ForAll("directed") DirectedNetwork network) {
    DirectedNetwork turned = network.transposed();
    assertThat(Centralization.ofDegree(turned, Direction.IN))
        .isEqualTo(Centralization.ofDegree(network, Direction.OUT));
    for (UpperBound bound : UpperBound.values()) {
      assertThat(
              Hierarchy.leastUpperBoundedness(
                  turned, AuthorityFlow.LOWER_TO_UPPER, bound, Execution.here()))
          .isEqualTo(
              Hierarchy.leastUpperBoundedness(
                  network, AuthorityFlow.UPPER_TO_LOWER, bound, Execution.here()));
    }
    assertThat(Hierarchy.hierarchy(turned)).isEqualTo(Hierarchy.hierarchy(network));
    assertThat(Clustering.transitivity(turned)).isEqualTo(Clustering.transitivity(network));
    TriadCensus before = TriadCensus.of(network);
    TriadCensus after = TriadCensus.of(turned);
    assertThat(after.count(Triad.DOWN_021D)).isEqualTo(before.count(Triad.UP_021U));
    assertThat(after.count(Triad.MUTUAL_IN_111D)).isEqualTo(before.count(Triad.MUTUAL_OUT_111U));
    assertThat(after.count(Triad.MUTUAL_UP_120U)).isEqualTo(before.count(Triad.MUTUAL_DOWN_120D));
    assertThat(after.count(Triad.CYCLE_030C)).isEqualTo(before.count(Triad.CYCLE_030C));
  }

  @Property(tries = 300)
  void hierarchy_and_flow_are_what_their_definitions_say(
      @ForAll("directed") DirectedNetwork network) {
    boolean[][] reach = reach(network);
    int n = network.size();
    int joined = 0;
    int both = 0;
    int acyclic = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i < j) {
          joined += reach[i][j] || reach[j][i] ? 1 : 0;
          both += reach[i][j] && reach[j][i] ? 1 : 0;
        }
        acyclic += network.hasTie(i, j) && !reach[j][i] ? 1 : 0;
      }
    }
    same(Hierarchy.hierarchy(network), joined - both, joined);
    same(Hierarchy.flow(network), acyclic, network.tieCount());
  }

  @Property(tries = 400)
  void upper_bounds_are_what_their_definitions_say(@ForAll("directed") DirectedNetwork network) {
    boolean[][] reach = reach(network);
    Components weak = Components.weak(network);
    int n = network.size();
    double most = 0;
    for (int size : weak.sizes()) {
      most += (size - 1) * (size - 2) / 2.0;
    }
    for (UpperBound which : UpperBound.values()) {
      int missing = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
          int one = i;
          int other = j;
          int[] bounds =
              IntStream.range(0, n).filter(k -> reach[k][one] && reach[k][other]).toArray();
          boolean found =
              IntStream.of(bounds)
                  .anyMatch(
                      k ->
                          IntStream.of(bounds)
                              .allMatch(
                                  l -> which == UpperBound.LEAST ? reach[l][k] : reach[k][l]));
          boolean counts = weak.of(i) == weak.of(j) && weak.size(weak.of(i)) > 2;
          missing += counts && !found ? 1 : 0;
        }
      }
      same(
          Hierarchy.leastUpperBoundedness(
              network, AuthorityFlow.UPPER_TO_LOWER, which, Execution.here()),
          most - missing,
          most);
    }
  }

  @Property(tries = 20)
  void upper_bounds_are_right_beyond_64_components(@ForAll long seed) {
    DirectedNetwork network = Graphs.random(150, 170, seed);
    boolean[][] reach = reach(network);
    Components weak = Components.weak(network);
    int missing = 0;
    double most = 0;
    for (int size : weak.sizes()) {
      most += (size - 1) * (size - 2) / 2.0;
    }
    for (int i = 0; i < 150; i++) {
      for (int j = 0; j < i; j++) {
        if (weak.of(i) == weak.of(j) && weak.size(weak.of(i)) > 2) {
          int one = i;
          int other = j;
          int[] bounds =
              IntStream.range(0, 150).filter(k -> reach[k][one] && reach[k][other]).toArray();
          missing +=
              IntStream.of(bounds).anyMatch(k -> IntStream.of(bounds).allMatch(l -> reach[l][k]))
                  ? 0
                  : 1;
        }
      }
    }
    same(
        Hierarchy.leastUpperBoundedness(network, AuthorityFlow.UPPER_TO_LOWER, UpperBound.LEAST),
        most - missing,
        most);
    int joined = 0;
    int both = 0;
    for (int i = 0; i < 150; i++) {
      for (int j = 0; j < i; j++) {
        joined += reach[i][j] || reach[j][i] ? 1 : 0;
        both += reach[i][j] && reach[j][i] ? 1 : 0;
      }
    }
    same(Hierarchy.hierarchy(network), joined - both, joined);
  }

  @Property(tries = 500)
  void all_four_are_1_in_an_out_tree_only(@ForAll("directed") DirectedNetwork network) {
    if (network.size() > 2) {
      boolean isTree =
          network.tieCount() == network.size() - 1
              && Components.weak(network).isOne()
              && IntStream.range(0, network.size()).allMatch(node -> network.inDegree(node) < 2);
      boolean allOne =
          Stream.of(
                  Hierarchy.connectedness(network),
                  Hierarchy.hierarchy(network),
                  Hierarchy.efficiency(network),
                  Hierarchy.leastUpperBoundedness(
                      network, AuthorityFlow.UPPER_TO_LOWER, UpperBound.LEAST))
              .allMatch(result -> result.isDefined() && result.orElseThrow() == 1);
      assertThat(allOne).isEqualTo(isTree);
    }
  }

  @Property(tries = 300)
  void components_are_those_who_reach_one_another(@ForAll("directed") DirectedNetwork network) {
    boolean[][] reach = reach(network);
    boolean[][] either = reach(network.undirected(Symmetry.EITHER).directed());
    Components strong = Components.strong(network);
    Components weak = Components.weak(network);
    for (int i = 0; i < network.size(); i++) {
      for (int j = 0; j < network.size(); j++) {
        assertThat(strong.of(i) == strong.of(j)).isEqualTo(reach[i][j] && reach[j][i]);
        assertThat(weak.of(i) == weak.of(j)).isEqualTo(either[i][j]);
      }
    }
    for (Components components : List.of(strong, weak)) {
      int next = 0;
      for (int node = 0; node < network.size(); node++) {
        assertThat(components.of(node)).isLessThanOrEqualTo(next);
        next = Math.max(next, components.of(node) + 1);
      }
    }
  }

  @Property(tries = 300)
  void cuts_are_what_the_network_falls_apart_without(
      @ForAll("undirected") UndirectedNetwork network) {
    Cuts cuts = Cuts.of(network);
    int count = Components.weak(network).count();
    for (int node = 0; node < network.size(); node++) {
      assertThat(cuts.isPoint(node))
          .isEqualTo(Components.weak(network.without(node)).count() > count);
    }
    List<Cuts.Bridge> bridges = new ArrayList<>();
    for (int i = 0; i < network.size(); i++) {
      for (int j = i + 1; j < network.size(); j++) {
        if (network.hasTie(i, j) && Components.weak(withoutTie(network, i, j)).count() > count) {
          bridges.add(new Cuts.Bridge(i, j));
        }
      }
    }
    assertThat(cuts.bridges()).isEqualTo(bridges);
  }

  private static UndirectedNetwork withoutTie(UndirectedNetwork network, int one, int other) {
    NetworkBuilder builder = Network.builder(network.size());
    for (int i = 0; i < network.size(); i++) {
      for (int j = i + 1; j < network.size(); j++) {
        if (network.hasTie(i, j) && !(i == one && j == other)) {
          builder.tie(i, j);
        }
      }
    }
    return builder.undirected();
  }

  @Property(tries = 300)
  void a_core_is_what_is_left_when_those_with_few_ties_go(
      @ForAll("undirected") UndirectedNetwork network) {
    Scores coreness = KCore.coreness(network);
    for (int k = 0; k <= network.size(); k++) {
      int least = k;
      List<Integer> left = new ArrayList<>(IntStream.range(0, network.size()).boxed().toList());
      while (left.removeIf(
          node -> network.neighbors(node).filter(left::contains).count() < least)) {
        // Until nobody goes.
      }
      for (int node = 0; node < network.size(); node++) {
        assertThat(coreness.at(node) >= k).isEqualTo(left.contains(node));
      }
    }
  }

  @Property(tries = 300)
  void triads_and_transitivity_are_what_their_definitions_say(
      @ForAll("directed") DirectedNetwork network) {
    int n = network.size();
    long[] counts = new long[16];
    long paths = 0;
    long closed = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          if (i < j && j < k) {
            counts[type(network, i, j, k)]++;
          }
          if (i != j && j != k && i != k && network.hasTie(i, j) && network.hasTie(j, k)) {
            paths++;
            closed += network.hasTie(i, k) ? 1 : 0;
          }
        }
      }
    }
    TriadCensus census = TriadCensus.of(network);
    assertThat(Arrays.stream(Triad.values()).mapToLong(census::count))
        .containsExactly(Arrays.stream(counts).boxed().toArray(Long[]::new));
    same(Clustering.transitivity(network), (double) closed, (double) paths);
  }

  /** The place of a triad in sna's order, from its dyads and what they do at each node. */
  private static int type(DirectedNetwork network, int... nodes) {
    int mutual = 0;
    int asymmetric = 0;
    int[] out = new int[3];
    int[] in = new int[3];
    boolean[] hasMutual = new boolean[3];
    for (int i = 0; i < 3; i++) {
      for (int j = i + 1; j < 3; j++) {
        boolean there = network.hasTie(nodes[i], nodes[j]);
        boolean back = network.hasTie(nodes[j], nodes[i]);
        if (there && back) {
          mutual++;
          hasMutual[i] = hasMutual[j] = true;
        } else if (there || back) {
          asymmetric++;
          out[there ? i : j]++;
          in[there ? j : i]++;
        }
      }
    }
    boolean twoOut = out[0] == 2 || out[1] == 2 || out[2] == 2;
    boolean twoIn = in[0] == 2 || in[1] == 2 || in[2] == 2;
    boolean intoMutual =
        (in[0] == 1 && hasMutual[0])
            || (in[1] == 1 && hasMutual[1])
            || (in[2] == 1 && hasMutual[2]);
    return switch (100 * mutual + 10 * asymmetric) {
      case 0 -> 0;
      case 10 -> 1;
      case 100 -> 2;
      case 20 -> twoOut ? 3 : twoIn ? 4 : 5;
      case 110 -> intoMutual ? 6 : 7;
      case 30 -> twoOut ? 8 : 9;
      case 200 -> 10;
      case 120 -> twoOut ? 11 : twoIn ? 12 : 13;
      case 210 -> 14;
      default -> 15;
    };
  }

  @Property(tries = 200)
  void reciprocities_are_what_their_definitions_say(@ForAll("directed") DirectedNetwork network) {
    double n = network.size();
    double pairs = n * (n - 1);
    double ties = network.tieCount();
    double returned = 0;
    double mean = pairs == 0 ? 0 : ties / pairs;
    double products = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j) {
          double there = network.value(i, j);
          double back = network.value(j, i);
          returned += there * back;
          products += (there - mean) * (back - mean);
          squares += (there - mean) * (there - mean);
        }
      }
    }
    same(Reciprocity.EDGEWISE.of(network), returned, ties);
    same(Reciprocity.DYADIC_NONNULL.of(network), returned / 2, ties - returned / 2);
    same(Reciprocity.DYADIC.of(network), pairs - 2 * (ties - returned), pairs);
    same(Reciprocity.CORRELATION.of(network), products, mean == 1 ? 0 : squares);
    if (returned > 0) {
      assertThat(Reciprocity.EDGEWISE_LOG_RATIO.of(network).orElseThrow())
          .isCloseTo(Math.log(returned / ties / mean), EXACT);
    }
  }
}
