package org.concertive.relation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.logic.LogicComponent;

/**
 * What the links of logic models lead to, through any chain of links that cause or strengthen;
 * feedback leads nowhere. One search forward from all activities and one back from all results:
 * linear.
 *
 * @see "W. K. Kellogg Foundation 1998/2004"
 */
public final class LogicReach {
  /** What the links of logic models lead to. */
  public static final Relation<LogicReach> RELATION = Relation.of("logic reach", LogicReach::new);

  private final Set<Node<LogicComponent>> afterActivities;
  private final Set<Node<LogicComponent>> beforeResults;

  private LogicReach(SystemIndex index) {
    LogicLinks links = index.get(LogicLinks.RELATION);
    List<Node<LogicComponent>> components = index.nodes(LogicComponent.class);
    afterActivities =
        reached(
            components.stream().filter(LogicReach::isActivity).toList(),
            component -> withoutFeedback(links.from(component)),
            LogicLinks.Joined::to);
    beforeResults =
        reached(
            components.stream().filter(LogicReach::isResult).toList(),
            component -> withoutFeedback(links.to(component)),
            LogicLinks.Joined::from);
  }

  private static List<LogicLinks.Joined> withoutFeedback(List<LogicLinks.Joined> links) {
    return links.stream().filter(link -> !link.isFeedback()).toList();
  }

  /** The starts and all that links lead to from there. */
  static Set<Node<LogicComponent>> reached(
      List<Node<LogicComponent>> starts,
      Function<Node<LogicComponent>, List<LogicLinks.Joined>> links,
      Function<LogicLinks.Joined, Node<LogicComponent>> next) {
    Set<Node<LogicComponent>> reached = new HashSet<>(starts);
    Deque<Node<LogicComponent>> waiting = new ArrayDeque<>(starts);
    while (!waiting.isEmpty()) {
      for (LogicLinks.Joined link : links.apply(waiting.remove())) {
        if (reached.add(next.apply(link))) {
          waiting.add(next.apply(link));
        }
      }
    }
    return reached;
  }

  /** Whether a component is an activity. */
  public static boolean isActivity(Node<LogicComponent> component) {
    return component.value().type() == LogicComponent.Type.ACTIVITY;
  }

  /** Whether a component is an intended result: an outcome or an impact. */
  public static boolean isResult(Node<LogicComponent> component) {
    return component.value().type().compareTo(LogicComponent.Type.OUTCOME) >= 0;
  }

  /** Whether a component is an activity, or some activity leads to it. */
  public boolean isAfterActivity(Node<LogicComponent> component) {
    return afterActivities.contains(component);
  }

  /** Whether a component is a result, or leads to one. */
  public boolean isBeforeResult(Node<LogicComponent> component) {
    return beforeResults.contains(component);
  }
}
