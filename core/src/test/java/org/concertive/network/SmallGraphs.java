package org.concertive.network;

/** Networks that tests of cohesion share. */
final class SmallGraphs {
  private SmallGraphs() {}

  /** Eight nodes that all reach one another, three pairs of them tied both ways, and an isolate. */
  static DirectedNetwork nine() {
    return Graphs.directed(9, "0 1 2 6", "1 0 2 7", "2 3", "3 2 4", "4 5", "5 3 6", "6 7", "7 0 1");
  }

  /** Two cycles in a row, two nodes behind them and an isolate. */
  static DirectedNetwork eight() {
    return Graphs.directed(8, "0 1", "1 2 6", "2 0 3", "3 4", "4 3 5", "5 6");
  }

  /**
   * A chain of diamonds: joint 3i, sides 3i + 1 and 3i + 2, joint 3i + 3; twice as many paths from
   * end to end with each. At joint 0 there hangs a path of so many more nodes.
   */
  static UndirectedNetwork diamonds(int count, int tail) {
    NetworkBuilder builder = Network.builder(3 * count + 1 + tail);
    for (int i = 0; i < count; i++) {
      builder.tie(3 * i, 3 * i + 1).tie(3 * i, 3 * i + 2);
      builder.tie(3 * i + 1, 3 * i + 3).tie(3 * i + 2, 3 * i + 3);
    }
    for (int i = 0; i < tail; i++) {
      builder.tie(i == 0 ? 0 : 3 * count + i, 3 * count + 1 + i);
    }
    return builder.undirected();
  }

  /** The same ties, all of one length. */
  static UndirectedNetwork withLengths(UndirectedNetwork network, double length) {
    NetworkBuilder builder = Network.builder(network.size()).values(TieValue.DISTANCE);
    for (int node = 0; node < network.size(); node++) {
      int from = node;
      network.neighbors(node).filter(to -> to > from).forEach(to -> builder.tie(from, to, length));
    }
    return builder.undirected();
  }
}
