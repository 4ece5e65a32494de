package org.concertive.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.network.Combine;
import org.concertive.network.Network;
import org.concertive.network.NetworkBuilder;
import org.concertive.network.Reach;

/** What each component of a logic model strengthens, through any chain of strengthening links. */
public final class Leverage {
  /** What components strengthen. */
  public static final Relation<Leverage> RELATION = Relation.of("leverage", Leverage::new);

  private final List<Node<LogicComponent>> components;
  private final LogicLinks links;

  private Leverage(SystemIndex index) {
    components = index.nodes(LogicComponent.class);
    links = index.get(LogicLinks.RELATION);
  }

  private static boolean strengthens(LogicLinks.Joined link) {
    return link.kind() == LogicLink.Kind.STRENGTHENS;
  }

  /** The other components that a component strengthens. One search: linear. */
  public Set<Node<LogicComponent>> strengthenedBy(Node<LogicComponent> component) {
    Set<Node<LogicComponent>> reached =
        LogicReach.reached(
            List.of(component),
            at -> links.from(at).stream().filter(Leverage::strengthens).toList(),
            LogicLinks.Joined::to);
    reached.remove(component);
    return reached;
  }

  /**
   * How many other components each component strengthens, in document order. The cost is the number
   * of components times that of links ÷ 64.
   */
  public Map<Node<LogicComponent>, Integer> counts() {
    Map<Node<LogicComponent>, Integer> numbers = new LinkedHashMap<>();
    components.forEach(component -> numbers.put(component, numbers.size()));
    NetworkBuilder network =
        Network.builder(components.size())
            .leavingOutSelfTies()
            .combiningRepeatedTies(Combine.GREATEST);
    for (LogicLinks.Joined link : links.all()) {
      Integer from = numbers.get(link.from());
      Integer to = numbers.get(link.to());
      if (strengthens(link) && from != null && to != null) {
        network.tie(from, to);
      }
    }
    int[] counts = Reach.counts(network.directed());
    numbers.replaceAll((component, number) -> counts[number]);
    return numbers;
  }
}
