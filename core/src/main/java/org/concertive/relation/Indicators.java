package org.concertive.relation;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.evidence.Indicator;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.theory.Goal;
import org.concertive.model.value.Entity;

/**
 * Which indicators measure what. A component of a logic model that realizes a goal and the goal are
 * measured by the indicators of both. Built in linear time.
 *
 * @see "W. K. Kellogg Foundation 1998/2004"
 */
public final class Indicators {
  /** Which indicators measure what. */
  public static final Relation<Indicators> RELATION = Relation.of("indicators", Indicators::new);

  private final ImmutableListMultimap<Node<?>, Node<Indicator>> measuring;
  private final ImmutableListMultimap<Node<?>, Node<LogicComponent>> realizing;

  private Indicators(SystemIndex index) {
    ImmutableListMultimap.Builder<Node<?>, Node<Indicator>> indicators =
        ImmutableListMultimap.builder();
    for (Node<Indicator> indicator : index.nodes(Indicator.class)) {
      index
          .node(indicator.value().measures(), Entity.class)
          .ifPresent(measured -> indicators.put(measured, indicator));
    }
    measuring = indicators.build();
    ImmutableListMultimap.Builder<Node<?>, Node<LogicComponent>> components =
        ImmutableListMultimap.builder();
    for (Node<LogicComponent> component : index.nodes(LogicComponent.class)) {
      goalOf(component).forEach(goal -> components.put(goal, component));
    }
    realizing = components.build();
  }

  private static Stream<Node<Goal>> goalOf(Node<LogicComponent> component) {
    return component.value().realizes().stream()
        .flatMap(goal -> component.index().node(goal.id(), Goal.class).stream());
  }

  /** The indicators of a component of a logic model. */
  public List<Node<Indicator>> ofComponent(Node<LogicComponent> component) {
    return Stream.concat(Stream.<Node<?>>of(component), goalOf(component))
        .flatMap(measured -> measuring.get(measured).stream())
        .toList();
  }

  /** The indicators of a goal. */
  public List<Node<Indicator>> ofGoal(Node<Goal> goal) {
    return Stream.concat(Stream.<Node<?>>of(goal), realizing.get(goal).stream())
        .flatMap(measured -> measuring.get(measured).stream())
        .toList();
  }
}
