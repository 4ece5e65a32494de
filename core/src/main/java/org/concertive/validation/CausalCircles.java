package org.concertive.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.logic.LogicComponent;
import org.concertive.network.Combine;
import org.concertive.network.Components;
import org.concertive.network.Network;
import org.concertive.network.NetworkBuilder;
import org.concertive.relation.LogicLinks;

/** Circles of causal links in logic models. Links of a component to itself do not count. */
final class CausalCircles {
  private final LogicLinks links;
  private final Map<Node<LogicComponent>, Integer> numbers = new LinkedHashMap<>();

  private CausalCircles(SystemIndex index) {
    links = index.get(LogicLinks.RELATION);
    for (Node<LogicComponent> component : index.nodes(LogicComponent.class)) {
      numbers.put(component, numbers.size());
    }
  }

  /**
   * For each group of components that all lead to one another, one of the shortest circles through
   * its first component in the document, starting there. Linear.
   */
  static List<List<Node<LogicComponent>>> of(SystemIndex index) {
    return new CausalCircles(index).find();
  }

  private List<List<Node<LogicComponent>>> find() {
    NetworkBuilder causal =
        Network.builder(numbers.size())
            .leavingOutSelfTies()
            .combiningRepeatedTies(Combine.GREATEST);
    for (LogicLinks.Joined link : links.all()) {
      if (link.isCausal()) {
        causal.tie(number(link.from()), number(link.to()));
      }
    }
    Components groups = Components.strong(causal.directed());
    boolean[] seen = new boolean[groups.count()];
    List<List<Node<LogicComponent>>> circles = new ArrayList<>();
    for (Node<LogicComponent> component : numbers.keySet()) {
      int group = groups.of(number(component));
      if (groups.size(group) > 1 && !seen[group]) {
        seen[group] = true;
        circles.add(shortest(component, groups));
      }
    }
    return circles;
  }

  private int number(Node<LogicComponent> component) {
    return numbers.getOrDefault(component, -1);
  }

  /** A breadth-first search inside the group of a component, until it leads back there. */
  private List<Node<LogicComponent>> shortest(Node<LogicComponent> start, Components groups) {
    int group = groups.of(number(start));
    Map<Node<LogicComponent>, Node<LogicComponent>> before = new HashMap<>();
    Deque<Node<LogicComponent>> waiting = new ArrayDeque<>(List.of(start));
    while (!before.containsKey(start)) {
      Node<LogicComponent> at = waiting.remove();
      for (LogicLinks.Joined link : links.from(at)) {
        Node<LogicComponent> next = link.to();
        if (link.isCausal()
            && !next.equals(at)
            && groups.of(number(next)) == group
            && before.putIfAbsent(next, at) == null) {
          waiting.add(next);
        }
      }
    }
    List<Node<LogicComponent>> circle = new ArrayList<>();
    Node<LogicComponent> at = start;
    do {
      at = before.getOrDefault(at, start);
      circle.add(at);
    } while (!at.equals(start));
    Collections.reverse(circle);
    return circle;
  }
}
