package org.concertive.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Networks of the tests of measures between groups, of ego networks and of two modes. */
final class SpanningGraphs {
  private SpanningGraphs() {}

  /**
   * The example of Burt's measures: nodes A to G are 0 to 6, with strengths.
   *
   * @see "Borgatti 1997, Connections 20(1)"
   */
  static UndirectedNetwork holes() {
    return UndirectedNetwork.of(
        7,
        new int[] {0, 0, 0, 0, 4, 5, 1, 1, 3, 6},
        new int[] {1, 5, 6, 4, 6, 6, 6, 3, 6, 2},
        new double[] {2, 3, 5, 2, 8, 3, 4, 1, 3, 10},
        TieValue.STRENGTH);
  }

  /** Six ties both ways and one way among five nodes, with strengths. */
  static DirectedNetwork mixed() {
    return DirectedNetwork.of(
        5,
        new int[] {0, 1, 2, 3, 0, 3, 4},
        new int[] {1, 2, 0, 0, 3, 4, 1},
        new double[] {2, 3, 1, 4, 1, 2, 5},
        TieValue.STRENGTH);
  }

  /**
   * Marriage prohibitions between kin, 22 ties, with the grouping "gender".
   *
   * @see "Bojanowski, netseg: data WhiteKinship"
   */
  static UndirectedNetwork kinship() {
    String[] ties = {
      "M S", "M SD", "M BD", "M F", "M B", "M BS", "M SS", "S SD", "S BD", "S F", "S SS", "BW BD",
      "SD F", "BD F", "BD B", "F B", "F BS", "F SS", "B BS", "B SS", "SH BS", "SH SS"
    };
    NetworkBuilder builder = Network.builder();
    for (String tie : ties) {
      int space = tie.indexOf(' ');
      builder.tie(tie.substring(0, space), tie.substring(space + 1));
    }
    List<String> female = List.of("M", "S", "SD", "BD", "BW");
    UndirectedNetwork kin = builder.undirected();
    return kin.with(
        "gender",
        Groups.of(
            IntStream.range(0, kin.size())
                .mapToObj(node -> female.contains(kin.name(node)) ? "female" : "male")
                .toList()));
  }

  /** Who of the karate club stood with the one head, who with the other, who with neither. */
  static Groups karateSupport() {
    return Groups.of(
        IntStream.rangeClosed(1, 34)
            .mapToObj(
                node ->
                    List.of(10, 17, 19).contains(node)
                        ? "neither"
                        : node <= 8 || List.of(11, 12, 13, 14, 18, 20, 22).contains(node)
                            ? "1"
                            : "34")
            .toList());
  }

  /** Nine nodes in three groups of three, 16 ties. */
  static DirectedNetwork brokers() {
    return DirectedNetwork.of(
        9,
        new int[] {0, 1, 2, 1, 3, 4, 5, 5, 6, 7, 2, 4, 0, 6, 7, 3},
        new int[] {1, 2, 0, 3, 4, 5, 3, 6, 7, 0, 4, 1, 6, 3, 5, 2});
  }

  static Groups threeTimesThree() {
    return Groups.of("A", "A", "A", "B", "B", "B", "C", "C", "C");
  }

  /** The women and events as a network of two modes. */
  static TwoModeNetwork davis() {
    UndirectedNetwork all = Graphs.davis();
    TwoModeBuilder builder = TwoModeNetwork.builder();
    for (int event = 18; event < 32; event++) {
      builder.column(all.name(event));
    }
    for (int woman = 0; woman < 18; woman++) {
      String name = all.name(woman);
      all.neighbors(woman).forEach(event -> builder.tie(name, all.name(event)));
    }
    return builder.build();
  }

  /** As many nodes in as many groups, drawn with the seed; some of them unknown. */
  static Groups groups(int size, int count, double shareUnknown, long seed) {
    Random random = new Random(seed);
    int[] codes = new int[size];
    for (int node = 0; node < size; node++) {
      codes[node] = random.nextDouble() < shareUnknown ? -1 : random.nextInt(count);
    }
    return Groups.ofCodes(codes);
  }

  /** The groups of the same nodes, node i being node order(i). */
  static Groups relabelled(Groups groups, List<Integer> order) {
    List<@Nullable String> labels = new ArrayList<>();
    for (int node = 0; node < order.size(); node++) {
      labels.add(null);
    }
    for (int node = 0; node < order.size(); node++) {
      labels.set(
          order.get(node),
          groups.of(node).isPresent() ? groups.labels().get(groups.of(node).getAsInt()) : null);
    }
    return Groups.of(labels);
  }
}
