package org.concertive.network;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Networks that many tests share. */
final class Graphs {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final String[] KARATE = {
    "1 2 3 4 5 6 7 8 10 11 12 13 17 19 21 31", // 0
    "2 3 7 13 17 19 21 30",
    "3 7 8 9 13 27 28 32",
    "7 12 13",
    "6 10",
    "6 10 16", // 5
    "16",
    "",
    "30 32 33",
    "33",
    "", // 10
    "",
    "",
    "33",
    "32 33",
    "32 33", // 15
    "",
    "",
    "32 33",
    "33",
    "32 33", // 20
    "",
    "32 33",
    "25 27 29 32 33",
    "25 27 31",
    "31", // 25
    "29 33",
    "33",
    "31 33",
    "32 33",
    "32 33", // 30
    "32 33",
    "33",
    "",
  };

  private static final String[] DAVIS = {
    "Evelyn 1 2 3 4 5 6 8 9",
    "Laura 1 2 3 5 6 7 8",
    "Theresa 2 3 4 5 6 7 8 9",
    "Brenda 1 3 4 5 6 7 8",
    "Charlotte 3 4 5 7",
    "Frances 3 5 6 8",
    "Eleanor 5 6 7 8",
    "Pearl 6 8 9",
    "Ruth 5 7 8 9",
    "Verne 7 8 9 12",
    "Myra 8 9 10 12",
    "Katherina 8 9 10 12 13 14",
    "Sylvia 7 8 9 10 12 13 14",
    "Nora 6 7 9 10 11 12 13 14",
    "Helen 7 8 10 11 12",
    "Dorothy 8 9",
    "Olivia 9 11",
    "Flora 9 11",
  };

  private static final String[] FLORENTINE = {
    "Acciaiuoli Medici",
    "Castellani Peruzzi Strozzi Barbadori",
    "Medici Barbadori Ridolfi Tornabuoni Albizzi Salviati",
    "Salviati Pazzi",
    "Peruzzi Strozzi Bischeri",
    "Strozzi Ridolfi Bischeri",
    "Ridolfi Tornabuoni",
    "Tornabuoni Guadagni",
    "Albizzi Ginori Guadagni",
    "Bischeri Guadagni",
    "Guadagni Lamberteschi",
  };

  private Graphs() {}

  /**
   * Krackhardt's kite, 10 nodes and 18 ties, numbered as in NetworkX.
   *
   * @see "Krackhardt 1990"
   */
  static UndirectedNetwork kite() {
    return undirected(
        10, "0 1 2 3 5", "1 3 4 6", "2 3 5", "3 4 5 6", "4 6", "5 6 7", "6 7", "7 8", "8 9");
  }

  /**
   * Marriages of Florentine families, the 15 that have any, 20 ties.
   *
   * @see "Padgett 1994; Breiger & Pattison 1986"
   */
  static UndirectedNetwork florentine() {
    return florentineBuilder().undirected();
  }

  /** The Florentine families with Pucci, who has no tie: 16 nodes, 20 ties. */
  static UndirectedNetwork florentineWithPucci() {
    return florentineBuilder().node("Pucci").undirected();
  }

  private static NetworkBuilder florentineBuilder() {
    NetworkBuilder builder = Network.builder();
    for (String line : FLORENTINE) {
      List<String> names = WORDS.splitToList(line);
      for (int i = 1; i < names.size(); i++) {
        builder.tie(names.get(0), names.get(i));
      }
    }
    return builder;
  }

  /**
   * Friendships in a karate club, 34 nodes and 78 ties, numbered from 0.
   *
   * @see "Zachary 1977"
   */
  static UndirectedNetwork karate() {
    NetworkBuilder builder = Network.builder(KARATE.length);
    for (int node = 0; node < KARATE.length; node++) {
      for (String other : WORDS.split(KARATE[node])) {
        builder.tie(node, Integer.parseInt(other));
      }
    }
    return builder.undirected();
  }

  /**
   * Women of a southern town and the social events they were at: nodes 0 to 17 are the women, 18 to
   * 31 the events E1 to E14; 89 ties. The grouping "mode" tells them apart.
   *
   * @see "Davis, Gardner & Gardner 1941"
   */
  static UndirectedNetwork davis() {
    NetworkBuilder builder = Network.builder();
    for (String line : DAVIS) {
      builder.node(WORDS.splitToList(line).get(0));
    }
    IntStream.rangeClosed(1, 14).forEach(event -> builder.node("E" + event));
    for (String line : DAVIS) {
      List<String> words = WORDS.splitToList(line);
      for (int i = 1; i < words.size(); i++) {
        builder.tie(words.get(0), "E" + words.get(i));
      }
    }
    return builder
        .groups(
            "mode",
            Groups.of(
                IntStream.range(0, 32).mapToObj(node -> node < 18 ? "woman" : "event").toList()))
        .undirected();
  }

  /** An undirected network: each text is a node and those it is tied to. */
  static UndirectedNetwork undirected(int size, String... lines) {
    return filled(size, lines).undirected();
  }

  /** A directed network: each text is a node and those its ties run to. */
  static DirectedNetwork directed(int size, String... lines) {
    return filled(size, lines).directed();
  }

  private static NetworkBuilder filled(int size, String... lines) {
    NetworkBuilder builder = Network.builder(size);
    for (String line : lines) {
      List<String> nodes = WORDS.splitToList(line);
      for (int i = 1; i < nodes.size(); i++) {
        builder.tie(Integer.parseInt(nodes.get(0)), Integer.parseInt(nodes.get(i)));
      }
    }
    return builder;
  }

  /** Node 0 tied to all others. */
  static UndirectedNetwork star(int size) {
    NetworkBuilder builder = Network.builder(size);
    IntStream.range(1, size).forEach(node -> builder.tie(0, node));
    return builder.undirected();
  }

  /** Ties from node 0 to all others. */
  static DirectedNetwork outStar(int size) {
    NetworkBuilder builder = Network.builder(size);
    IntStream.range(1, size).forEach(node -> builder.tie(0, node));
    return builder.directed();
  }

  /** Each node tied to the next. */
  static UndirectedNetwork path(int size) {
    NetworkBuilder builder = Network.builder(size);
    IntStream.range(1, size).forEach(node -> builder.tie(node - 1, node));
    return builder.undirected();
  }

  /** A tie from each node to the next. */
  static DirectedNetwork directedPath(int size) {
    NetworkBuilder builder = Network.builder(size);
    IntStream.range(1, size).forEach(node -> builder.tie(node - 1, node));
    return builder.directed();
  }

  /** Each node tied to the next, the last to the first; three nodes or more. */
  static UndirectedNetwork ring(int size) {
    NetworkBuilder builder = Network.builder(size);
    IntStream.range(0, size).forEach(node -> builder.tie(node, (node + 1) % size));
    return builder.undirected();
  }

  /** A tie from each node to the next, from the last to the first; two nodes or more. */
  static DirectedNetwork directedRing(int size) {
    NetworkBuilder builder = Network.builder(size);
    IntStream.range(0, size).forEach(node -> builder.tie(node, (node + 1) % size));
    return builder.directed();
  }

  /** All tied to all. */
  static UndirectedNetwork complete(int size) {
    NetworkBuilder builder = Network.builder(size);
    for (int to = 1; to < size; to++) {
      for (int from = 0; from < to; from++) {
        builder.tie(from, to);
      }
    }
    return builder.undirected();
  }

  /** Ties between all, both ways. */
  static DirectedNetwork completeDirected(int size) {
    return complete(size).directed();
  }

  /** A tie from node 0 to as many children, from each of these to as many, and so on. */
  static DirectedNetwork outTree(int size, int children) {
    NetworkBuilder builder = Network.builder(size);
    IntStream.range(1, size).forEach(node -> builder.tie((node - 1) / children, node));
    return builder.directed();
  }

  /** Nodes without ties. */
  static DirectedNetwork isolates(int size) {
    return Network.builder(size).directed();
  }

  /** As many different ties as asked for, drawn with the seed. */
  static DirectedNetwork random(int size, int ties, long seed) {
    return randomBuilder(size, ties, seed).directed();
  }

  /** As many different ties as asked for, drawn with the seed. */
  static UndirectedNetwork randomUndirected(int size, int ties, long seed) {
    return randomBuilder(size, ties, seed).undirected();
  }

  /** No two nodes are tied twice, neither way. */
  private static NetworkBuilder randomBuilder(int size, int ties, long seed) {
    Random random = new Random(seed);
    NetworkBuilder builder = Network.builder(size);
    Set<Long> known = new HashSet<>();
    while (known.size() < ties) {
      int from = random.nextInt(size);
      int to = random.nextInt(size);
      if (from != to && known.add((long) Math.min(from, to) * size + Math.max(from, to))) {
        builder.tie(from, to);
      }
    }
    return builder;
  }

  /** Directed networks of 0 to a few nodes, from none to all ties. */
  static Arbitrary<DirectedNetwork> smallDirected(int greatestSize) {
    return small(greatestSize, false).map(NetworkBuilder::directed);
  }

  /** Undirected networks of 0 to a few nodes, from none to all ties. */
  static Arbitrary<UndirectedNetwork> smallUndirected(int greatestSize) {
    return small(greatestSize, true).map(NetworkBuilder::undirected);
  }

  private static Arbitrary<NetworkBuilder> small(int greatestSize, boolean ordered) {
    return Arbitraries.integers()
        .between(0, greatestSize)
        .flatMap(
            size ->
                Arbitraries.longs()
                    .flatMap(
                        seed ->
                            Arbitraries.of(0.0, 0.1, 0.2, 0.3, 0.5, 0.8, 1.0)
                                .map(share -> drawn(size, share, seed, ordered))));
  }

  private static NetworkBuilder drawn(int size, double share, long seed, boolean ordered) {
    Random random = new Random(seed);
    NetworkBuilder builder = Network.builder(size);
    for (int from = 0; from < size; from++) {
      for (int to = ordered ? from + 1 : 0; to < size; to++) {
        if (from != to && random.nextDouble() < share) {
          builder.tie(from, to);
        }
      }
    }
    return builder;
  }

  /** The numbers below the size in an order drawn with the seed. */
  static List<Integer> shuffled(int size, long seed) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    return order;
  }

  /** The same network with node i as node order(i). */
  static DirectedNetwork relabelled(DirectedNetwork network, List<Integer> order) {
    NetworkBuilder builder = Network.builder(network.size());
    for (int from = 0; from < network.size(); from++) {
      int source = from;
      network.neighbors(from).forEach(to -> builder.tie(order.get(source), order.get(to)));
    }
    return builder.directed();
  }

  /** The same network with node i as node order(i). */
  static UndirectedNetwork relabelled(UndirectedNetwork network, List<Integer> order) {
    return relabelled(network.directed(), order).undirected(Symmetry.EITHER);
  }

  /** The same ties with as many more nodes that have none. */
  static DirectedNetwork withIsolates(DirectedNetwork network, int more) {
    NetworkBuilder builder = Network.builder(network.size() + more);
    for (int from = 0; from < network.size(); from++) {
      int source = from;
      network.neighbors(from).forEach(to -> builder.tie(source, to));
    }
    return builder.directed();
  }

  /** The same ties with as many more nodes that have none. */
  static UndirectedNetwork withIsolates(UndirectedNetwork network, int more) {
    return withIsolates(network.directed(), more).undirected(Symmetry.EITHER);
  }
}
