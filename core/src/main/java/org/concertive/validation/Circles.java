package org.concertive.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.concertive.network.Combine;
import org.concertive.network.Components;
import org.concertive.network.Network;
import org.concertive.network.NetworkBuilder;

/**
 * Groups of things that all lead to one another, and a circle through each of them. Which circle it
 * is follows the ids of the things and not their places in a document, so that the same circle is
 * named wherever they stand. Linear, but for sorting.
 */
final class Circles<N> {
  private final Function<N, Stream<N>> next;
  private final List<N> nodes;
  private final Map<N, Integer> numbers = new HashMap<>();
  private final Components groups;

  private Circles(List<N> nodes, Function<N, Stream<N>> next) {
    this.nodes = nodes;
    this.next = node -> next.apply(node).filter(numbers::containsKey);
    nodes.forEach(node -> numbers.put(node, numbers.size()));
    NetworkBuilder leads =
        Network.builder(nodes.size()).leavingOutSelfTies().combiningRepeatedTies(Combine.GREATEST);
    for (N node : nodes) {
      this.next.apply(node).forEach(other -> leads.tie(number(node), number(other)));
    }
    groups = Components.strong(leads.directed());
  }

  /** Circles in what each of these leads to next; what is none of them is left out. */
  static <N> Circles<N> of(List<N> nodes, Function<N, String> id, Function<N, Stream<N>> next) {
    return new Circles<>(nodes.stream().sorted(Comparator.comparing(id)).toList(), next);
  }

  private int number(N node) {
    return numbers.getOrDefault(node, -1);
  }

  private int group(N node) {
    return groups.of(number(node));
  }

  /** Whether there is a circle through both of these. */
  boolean join(N one, N other) {
    return group(one) == group(other);
  }

  /** One of the shortest circles through the first of each group by id, starting there. */
  List<List<N>> shortest() {
    Map<Integer, N> first = new LinkedHashMap<>();
    for (N node : nodes) {
      if (groups.size(group(node)) > 1 || next.apply(node).anyMatch(node::equals)) {
        first.putIfAbsent(group(node), node);
      }
    }
    return first.values().stream().map(this::shortest).toList();
  }

  /** A breadth-first search inside the group of a node, until it leads back there. */
  private List<N> shortest(N start) {
    Map<N, N> before = new HashMap<>();
    Deque<N> waiting = new ArrayDeque<>(List.of(start));
    while (!before.containsKey(start)) {
      N at = waiting.remove();
      for (N node : next.apply(at).sorted(Comparator.comparing(this::number)).toList()) {
        if (group(node) == group(start) && before.putIfAbsent(node, at) == null) {
          waiting.add(node);
        }
      }
    }
    List<N> circle = new ArrayList<>();
    N at = start;
    do {
      at = before.getOrDefault(at, start);
      circle.add(at);
    } while (!at.equals(start));
    Collections.reverse(circle);
    return circle;
  }
}
