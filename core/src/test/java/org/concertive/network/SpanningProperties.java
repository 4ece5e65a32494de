package org.concertive.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.concertive.execution.Execution;

/** Laws of the measures between groups, of ego networks, resilience and two modes. */
class SpanningProperties {
  private static final Offset<Double> SAME = offset(1e-9);

  @Provide
  Arbitrary<DirectedNetwork> directed() {
    return Graphs.smallDirected(9);
  }

  @Provide
  Arbitrary<UndirectedNetwork> undirected() {
    return Graphs.smallUndirected(9);
  }

  @Provide
  Arbitrary<DirectedNetwork> valued() {
    return Graphs.smallDirected(7)
        .flatMap(network -> Arbitraries.longs().map(seed -> valued(network, seed)));
  }

  @Provide
  Arbitrary<TwoModeNetwork> twoMode() {
    return Arbitraries.longs().map(SpanningProperties::twoMode);
  }

  private static DirectedNetwork valued(DirectedNetwork network, long seed) {
    Random random = new Random(seed);
    NetworkBuilder builder = Network.builder(network.size()).values(TieValue.STRENGTH);
    for (int from = 0; from < network.size(); from++) {
      for (int to : network.neighbors(from).toArray()) {
        builder.tie(from, to, 1 + random.nextInt(5));
      }
    }
    return builder.directed();
  }

  private static TwoModeNetwork twoMode(long seed) {
    Random random = new Random(seed);
    int rows = random.nextInt(7);
    int columns = random.nextInt(7);
    double share = random.nextDouble();
    TwoModeBuilder builder = TwoModeNetwork.builder(rows, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (random.nextDouble() < share) {
          builder.tie(row, column);
        }
      }
    }
    return builder.build();
  }

  @Property
  void external_and_internal_ties_do_not_depend_on_numbers_isolates_or_direction(
      @ForAll("directed") DirectedNetwork network, @ForAll long seed) {
    Groups groups = SpanningGraphs.groups(network.size(), 3, 0.2, seed);
    ExternalInternal result = ExternalInternal.of(network, groups);
    List<Integer> order = Graphs.shuffled(network.size(), seed);
    Groups same = SpanningGraphs.relabelled(groups, order);
    ExternalInternal relabelled = ExternalInternal.of(Graphs.relabelled(network, order), same);
    assertThat(relabelled.index()).isEqualTo(result.index());
    assertThat(relabelled.rescaled()).isEqualTo(result.rescaled());
    for (int node = 0; node < network.size(); node++) {
      assertThat(relabelled.byNode().of(order.get(node))).isEqualTo(result.byNode().of(node));
    }
    assertThat(ExternalInternal.of(network.transposed(), groups).index()).isEqualTo(result.index());
    assertThat(result.external() + result.internal() + result.leftOut())
        .isEqualTo(network.tieCount());
    result.index().value().ifPresent(index -> assertThat(index).isBetween(-1.0, 1.0));
    result.rescaled().value().ifPresent(index -> assertThat(index).isBetween(-1.0, 1.0));
    UndirectedNetwork both = network.undirected(Symmetry.EITHER);
    assertThat(ExternalInternal.of(both, groups).byNode())
        .isEqualTo(ExternalInternal.of(both.directed(), groups, Direction.IN).byNode());
  }

  @Property
  void transposing_swaps_up_and_down(
      @ForAll("directed") DirectedNetwork network, @ForAll long seed) {
    Random random = new Random(seed);
    List<Integer> numbers = new ArrayList<>();
    for (int node = 0; node < network.size(); node++) {
      numbers.add(random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(3)));
    }
    Levels levels = Levels.of(Levels.Higher.GREATER, numbers);
    LevelTies ties = LevelTies.of(network, levels);
    LevelTies turned = new LevelTies(ties.down(), ties.lateral(), ties.up(), ties.leftOut());
    assertThat(LevelTies.of(network.transposed(), levels)).isEqualTo(turned);
    assertThat(LevelTies.of(network, Levels.of(Levels.Higher.LESSER, numbers))).isEqualTo(turned);
    assertThat(ties.counted() + ties.leftOut()).isEqualTo(network.tieCount());
  }

  @Property
  void ego_networks_are_as_the_definitions_say(@ForAll("valued") DirectedNetwork network) {
    Scores constraint = EgoNetworks.constraint(network);
    Scores size = EgoNetworks.effectiveSize(network);
    Scores efficiency = EgoNetworks.efficiency(network);
    int n = network.size();
    double[][] z = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        z[i][j] = network.value(i, j) + network.value(j, i);
      }
    }
    for (int i = 0; i < n; i++) {
      double sum = Arrays.stream(z[i]).sum();
      assertThat(constraint.isDefined(i)).isEqualTo(sum > 0);
      if (sum == 0) {
        continue;
      }
      double constrained = 0;
      double effective = 0;
      int contacts = 0;
      for (int j = 0; j < n; j++) {
        if (z[i][j] > 0) {
          double all = z[i][j] / sum;
          double redundant = 0;
          for (int q = 0; q < n; q++) {
            all += z[i][q] / sum * z[q][j] / Math.max(1, Arrays.stream(z[q]).sum());
            redundant += z[i][q] / sum * z[j][q] / Arrays.stream(z[j]).max().orElseThrow();
          }
          constrained += all * all;
          effective += 1 - redundant;
          contacts++;
        }
      }
      assertThat(constraint.at(i)).isCloseTo(constrained, SAME);
      assertThat(size.at(i)).isCloseTo(effective, SAME);
      assertThat(efficiency.at(i)).isCloseTo(effective / contacts, SAME);
    }
    assertThat(EgoNetworks.constraint(network.transposed())).isEqualTo(constraint);
  }

  @Property
  void effective_size_without_values_is_contacts_less_ties_among_them(
      @ForAll("undirected") UndirectedNetwork network) {
    Scores size = EgoNetworks.effectiveSize(network);
    for (int ego = 0; ego < network.size(); ego++) {
      int[] contacts = network.neighbors(ego).toArray();
      double ties = 0;
      for (int one : contacts) {
        for (int other : contacts) {
          ties += one < other && network.hasTie(one, other) ? 1 : 0;
        }
      }
      if (contacts.length > 0) {
        assertThat(size.at(ego)).isCloseTo(contacts.length - 2 * ties / contacts.length, SAME);
      }
    }
  }

  @Property
  void brokers_are_those_that_looking_at_all_triples_finds(
      @ForAll("directed") DirectedNetwork network, @ForAll long seed) {
    Groups groups = SpanningGraphs.groups(network.size(), 3, 0.1, seed);
    Brokerage brokerage = Brokerage.of(network, groups);
    Brokerage transposed = Brokerage.of(network.transposed(), groups);
    for (int v = 0; v < network.size(); v++) {
      if (groups.of(v).isEmpty()) {
        assertThat(brokerage.counts(BrokerageRole.ANY).isDefined(v)).isFalse();
        continue;
      }
      double[] found = new double[6];
      for (int a = 0; a < network.size(); a++) {
        for (int b = 0; b < network.size(); b++) {
          if (a != b
              && groups.of(a).isPresent()
              && groups.of(b).isPresent()
              && network.hasTie(a, v)
              && network.hasTie(v, b)
              && !network.hasTie(a, b)) {
            found[role(groups.code(a), groups.code(v), groups.code(b))]++;
            found[5]++;
          }
        }
      }
      double sum = 0;
      for (BrokerageRole role : BrokerageRole.values()) {
        assertThat(brokerage.counts(role).at(v)).isEqualTo(found[role.place]);
        sum += role == BrokerageRole.ANY ? 0 : brokerage.counts(role).at(v);
      }
      assertThat(brokerage.counts(BrokerageRole.ANY).at(v)).isEqualTo(sum);
      assertThat(transposed.counts(BrokerageRole.GATEKEEPER).at(v))
          .isEqualTo(brokerage.counts(BrokerageRole.REPRESENTATIVE).at(v));
    }
  }

  private static int role(int a, int v, int b) {
    if (a == v && v == b) {
      return 0;
    } else if (a == b) {
      return 1;
    } else if (a == v) {
      return 2;
    }
    return v == b ? 3 : 4;
  }

  /** Expected counts of the nodes add up to that of the network, and those of the roles to all. */
  @Property
  void what_chance_gives_adds_up(@ForAll("directed") DirectedNetwork network, @ForAll long seed) {
    Groups groups = SpanningGraphs.groups(network.size(), 4, 0.1, seed);
    Brokerage brokerage = Brokerage.of(network, groups);
    double all = 0;
    double any = 0;
    for (BrokerageRole role : BrokerageRole.values()) {
      double sum = Arrays.stream(brokerage.expected(role).toArray(0)).sum();
      if (brokerage.inNetwork(role).expected().isDefined()) {
        assertThat(brokerage.inNetwork(role).expected().orElseThrow()).isCloseTo(sum, SAME);
      }
      if (role == BrokerageRole.ANY) {
        any = sum;
      } else {
        all += sum;
      }
    }
    assertThat(all).isCloseTo(any, SAME);
  }

  @Property(tries = 200)
  void the_best_core_is_found_by_looking_at_all_and_the_search_finds_no_better(
      @ForAll("valued") DirectedNetwork valued, @ForAll CoreIdeal ideal, @ForAll boolean isBoth) {
    Network network = isBoth ? valued : valued.undirected(Symmetry.EITHER, Combine.SUM);
    double most = Double.NEGATIVE_INFINITY;
    for (int mask = 0; mask < 1 << network.size(); mask++) {
      most = Math.max(most, correlation(network, ideal, mask));
    }
    var best = CorePeriphery.of(network, ideal, 3);
    assertThat(best.isDefined()).isEqualTo(most > Double.NEGATIVE_INFINITY);
    if (best.isDefined()) {
      CorePeriphery core = best.orElseThrow();
      assertThat(core.correlation()).isCloseTo(most, SAME);
      int mask = Arrays.stream(core.core()).map(node -> 1 << node).sum();
      assertThat(correlation(network, ideal, mask)).isCloseTo(most, SAME);
      double found =
          CorePeriphery.of(network, ideal, 0, 10, 3, Execution.here())
              .map(CorePeriphery::correlation)
              .value()
              .orElse(-1.0);
      assertThat(found).isLessThanOrEqualTo(most + 1e-9);
    }
  }

  private static double correlation(Network network, CoreIdeal ideal, int mask) {
    List<double[]> cells = new ArrayList<>();
    for (int from = 0; from < network.size(); from++) {
      for (int to = 0; to < network.size(); to++) {
        boolean one = (mask >> from & 1) == 1;
        boolean other = (mask >> to & 1) == 1;
        if (from != to && (ideal == CoreIdeal.TIES_WITH_CORE || one == other)) {
          cells.add(new double[] {network.value(from, to), one || other ? 1 : 0});
        }
      }
    }
    double n = cells.size();
    double x = cells.stream().mapToDouble(cell -> cell[0]).sum() / n;
    double y = cells.stream().mapToDouble(cell -> cell[1]).sum() / n;
    double xx = cells.stream().mapToDouble(cell -> (cell[0] - x) * (cell[0] - x)).sum();
    double yy = cells.stream().mapToDouble(cell -> (cell[1] - y) * (cell[1] - y)).sum();
    double xy = cells.stream().mapToDouble(cell -> (cell[0] - x) * (cell[1] - y)).sum();
    return xx > 1e-9 && yy > 1e-9 ? xy / Math.sqrt(xx * yy) : Double.NEGATIVE_INFINITY;
  }

  @Property
  void fragmentation_is_the_share_of_pairs_without_a_path(
      @ForAll("undirected") UndirectedNetwork network, @ForAll long seed) {
    int count = network.size() == 0 ? 0 : new Random(seed).nextInt(network.size());
    int[] gone =
        Graphs.shuffled(network.size(), seed).stream().limit(count).mapToInt(x -> x).toArray();
    int left = network.size() - count;
    var result = Fragmentation.without(network, gone);
    assertThat(result.isDefined()).isEqualTo(left >= 2);
    if (left >= 2) {
      assertThat(result.orElseThrow()).isCloseTo(apart(network, gone), SAME);
      assertThat(Fragmentation.distanceWeightedWithout(network, gone).orElseThrow())
          .isGreaterThanOrEqualTo(result.orElseThrow() - 1e-12);
    }
  }

  private static double apart(UndirectedNetwork network, int... gone) {
    int[] component = components(network, gone);
    double pairs = 0;
    double apart = 0;
    for (int one = 0; one < component.length; one++) {
      for (int other = 0; other < component.length; other++) {
        if (one != other && component[one] >= 0 && component[other] >= 0) {
          pairs++;
          apart += component[one] == component[other] ? 0 : 1;
        }
      }
    }
    return apart / pairs;
  }

  /** The least node of each node's component, spread until nothing changes; -1 where gone. */
  private static int[] components(UndirectedNetwork network, int... gone) {
    int[] component = IntStream.range(0, network.size()).toArray();
    for (int node : gone) {
      component[node] = -1;
    }
    boolean isMoving = true;
    while (isMoving) {
      isMoving = false;
      for (int one = 0; one < component.length; one++) {
        for (int other : network.neighbors(one).toArray()) {
          if (component[one] >= 0 && component[other] > component[one]) {
            component[other] = component[one];
            isMoving = true;
          }
        }
      }
    }
    return component;
  }

  @Property
  void key_players_fragment_most_of_all_sets(
      @ForAll("undirected") UndirectedNetwork network, @ForAll long seed) {
    if (network.size() < 3) {
      return;
    }
    int count = 1 + new Random(seed).nextInt(network.size() - 2);
    double most = -1;
    long asGood = 0;
    for (int mask = 0; mask < 1 << network.size(); mask++) {
      if (Integer.bitCount(mask) == count) {
        int set = mask;
        double value =
            apart(
                network,
                IntStream.range(0, network.size()).filter(i -> (set >> i & 1) == 1).toArray());
        asGood = value > most + 1e-9 ? 1 : value > most - 1e-9 ? asGood + 1 : asGood;
        most = Math.max(most, value);
      }
    }
    KeyPlayers players = KeyPlayers.of(network, count).orElseThrow();
    assertThat(players.fragmentation()).isCloseTo(most, SAME);
    assertThat(apart(network, players.nodes())).isCloseTo(most, SAME);
    assertThat(players.asGood()).isEqualTo(asGood);
    assertThat(players.othersAsGood()).hasSize((int) asGood - 1);
    KeyPlayers climbed = KeyPlayers.of(network, count, 0, 1, Execution.here()).orElseThrow();
    assertThat(climbed.isExact()).isFalse();
    assertThat(climbed.fragmentation()).isLessThanOrEqualTo(most + 1e-12);
    assertThat(climbed.fragmentation()).isCloseTo(apart(network, climbed.nodes()), SAME);
  }

  @Property
  void robustness_is_that_of_taking_nodes_out_one_by_one(
      @ForAll("undirected") UndirectedNetwork network, @ForAll Attack attack) {
    int n = network.size();
    int[] order = Robustness.order(network, attack);
    double sum = 0;
    for (int q = 1; q <= n; q++) {
      int[] sizes = new int[n];
      for (int component : components(network, Arrays.copyOf(order, q))) {
        if (component >= 0) {
          sizes[component]++;
        }
      }
      sum += Arrays.stream(sizes).max().orElse(0) / (double) n;
    }
    if (n > 0) {
      assertThat(Robustness.of(network, attack).orElseThrow()).isCloseTo(sum / n, SAME);
    }
    for (int q = 0; q < n; q++) {
      List<Integer> gone = Arrays.stream(order, 0, q).boxed().toList();
      int[] degree =
          IntStream.range(0, n)
              .map(
                  node ->
                      gone.contains(node)
                          ? -1
                          : (int)
                              network
                                  .neighbors(node)
                                  .filter(i -> attack == Attack.DEGREE_STATIC || !gone.contains(i))
                                  .count())
              .toArray();
      int most = Arrays.stream(degree).max().orElseThrow();
      assertThat(order[q])
          .isEqualTo(
              IntStream.range(0, n).filter(i -> degree[i] == most).findFirst().orElseThrow());
    }
  }

  @Property
  void projections_hold_what_pairs_share(@ForAll("twoMode") TwoModeNetwork network) {
    for (Mode mode : Mode.values()) {
      for (ProjectionWeight weight : ProjectionWeight.values()) {
        UndirectedNetwork projection = network.projection(mode, weight);
        assertThat(projection).isEqualTo(network.transposed().projection(mode.other(), weight));
        for (int u = 0; u < projection.size(); u++) {
          for (int v = 0; v < projection.size(); v++) {
            assertThat(projection.value(u, v))
                .isCloseTo(u == v ? 0 : worth(network, mode, weight, u, v), SAME);
          }
        }
      }
    }
  }

  private static double worth(
      TwoModeNetwork network, Mode mode, ProjectionWeight weight, int u, int v) {
    List<Integer> one = network.neighbors(mode, u).boxed().toList();
    List<Integer> other = network.neighbors(mode, v).boxed().toList();
    List<Integer> shared = one.stream().filter(other::contains).toList();
    if (shared.isEmpty()) {
      return 0;
    }
    switch (weight) {
      case COUNT:
        return shared.size();
      case JACCARD:
        return shared.size() / (double) (one.size() + other.size() - shared.size());
      case OVERLAP:
        return shared.size() / (double) Math.min(one.size(), other.size());
      default:
        return shared.stream()
            .mapToDouble(node -> 1 / (network.degree(mode.other(), node) - 1.0))
            .sum();
    }
  }

  /** Newman 2001: a node's strengths add up to how many occasions it was at with others. */
  @Property
  void newmans_strengths_add_up_to_shared_occasions(@ForAll("twoMode") TwoModeNetwork network) {
    UndirectedNetwork projection = network.projection(Mode.ROWS, ProjectionWeight.NEWMAN);
    for (int row = 0; row < projection.size(); row++) {
      int u = row;
      assertThat(projection.neighbors(row).mapToDouble(v -> projection.value(u, v)).sum())
          .isCloseTo(
              (double)
                  network
                      .neighbors(Mode.ROWS, row)
                      .filter(column -> network.degree(Mode.COLUMNS, column) > 1)
                      .count(),
              offset(1e-9));
    }
  }

  @Property
  void two_mode_centralities_are_between_0_and_1(@ForAll("twoMode") TwoModeNetwork network) {
    for (Mode mode : Mode.values()) {
      for (Scores scores :
          List.of(
              TwoModeCentrality.degree(network, mode),
              TwoModeCentrality.closeness(network, mode),
              TwoModeCentrality.normalizedBetweenness(network, mode))) {
        assertThat(scores.size()).isEqualTo(network.size(mode));
        for (double value : scores.toArray(0)) {
          assertThat(value).isBetween(0.0, 1 + 1e-12);
        }
      }
    }
  }

  @Property
  void requirements_are_the_matrix_product(
      @ForAll("twoMode") TwoModeNetwork assignments, @ForAll SameTask same, @ForAll long seed) {
    int people = assignments.size(Mode.ROWS);
    int tasks = assignments.size(Mode.COLUMNS);
    DirectedNetwork dependencies =
        Graphs.random(tasks, tasks < 2 ? 0 : new Random(seed).nextInt(tasks), seed);
    DirectedNetwork required = Congruence.requirements(assignments, dependencies, same);
    DirectedNetwork actual =
        Graphs.random(people, people < 2 ? 0 : new Random(seed).nextInt(people), seed);
    long pairs = 0;
    long met = 0;
    for (int i = 0; i < people; i++) {
      for (int j = 0; j < people; j++) {
        double product = 0;
        for (int t = 0; t < tasks; t++) {
          for (int u = 0; u < tasks; u++) {
            boolean depends =
                t == u ? same == SameTask.NEEDS_COORDINATION : dependencies.hasTie(t, u);
            product += assignments.hasTie(i, t) && depends && assignments.hasTie(j, u) ? 1 : 0;
          }
        }
        assertThat(required.value(i, j)).isEqualTo(i == j ? 0 : product);
        pairs += i != j && product > 0 ? 1 : 0;
        met += i != j && product > 0 && actual.hasTie(i, j) ? 1 : 0;
      }
    }
    assertThat(Congruence.of(assignments, dependencies, same, actual))
        .isEqualTo(new Congruence(pairs, met));
  }
}
