package org.concertive.relation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.Node;
import org.concertive.index.Relation;
import org.concertive.index.SystemIndex;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.theory.Conjecture;
import org.concertive.model.value.Entity;
import org.concertive.model.value.Ref;

/**
 * The links of logic models with the components they join, and what stands behind them. Links with
 * an end that is not in the document are left out. Built in linear time.
 *
 * @see "W. K. Kellogg Foundation 1998/2004; Sandoval 2014"
 */
public final class LogicLinks {
  /** The links of logic models. */
  public static final Relation<LogicLinks> RELATION = Relation.of("logic links", LogicLinks::new);

  private final ImmutableList<Joined> all;
  private final ImmutableListMultimap<Node<LogicComponent>, Joined> from;
  private final ImmutableListMultimap<Node<LogicComponent>, Joined> to;
  private final ImmutableSet<Node<LogicLink>> argued;

  /**
   * A link with its ends.
   *
   * @param link the link
   * @param from where it starts
   * @param to where it ends
   */
  public record Joined(Node<LogicLink> link, Node<LogicComponent> from, Node<LogicComponent> to) {
    /** Whether the first leads to the second. */
    public boolean isCausal() {
      return kind() == LogicLink.Kind.CAUSAL;
    }

    /** Whether the second acts back on what came before it. */
    public boolean isFeedback() {
      return kind() == LogicLink.Kind.FEEDBACK;
    }

    /** What the link says. */
    public LogicLink.Kind kind() {
      return link.value().kind();
    }

    /** The type of the component it starts at. */
    public LogicComponent.Type fromType() {
      return from.value().type();
    }

    /** The type of the component it ends at. */
    public LogicComponent.Type toType() {
      return to.value().type();
    }
  }

  private LogicLinks(SystemIndex index) {
    ImmutableList.Builder<Joined> joined = ImmutableList.builder();
    for (Node<LogicLink> link : index.nodes(LogicLink.class)) {
      Optional<Node<LogicComponent>> start = end(link.value().from(), index);
      Optional<Node<LogicComponent>> end = end(link.value().to(), index);
      if (start.isPresent() && end.isPresent()) {
        joined.add(new Joined(link, start.get(), end.get()));
      }
    }
    all = joined.build();
    ImmutableListMultimap.Builder<Node<LogicComponent>, Joined> out =
        ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<Node<LogicComponent>, Joined> in =
        ImmutableListMultimap.builder();
    for (Joined link : all) {
      out.put(link.from(), link);
      in.put(link.to(), link);
    }
    from = out.build();
    to = in.build();
    ImmutableSet.Builder<Node<LogicLink>> about = ImmutableSet.builder();
    index
        .nodes(Assumption.class)
        .forEach(assumption -> addLinks(assumption.value().about(), index, about));
    index
        .nodes(Conjecture.class)
        .forEach(conjecture -> addLinks(conjecture.value().about(), index, about));
    argued = about.build();
  }

  private static Optional<Node<LogicComponent>> end(Ref<LogicComponent> end, SystemIndex index) {
    return index.node(end, LogicComponent.class);
  }

  private static void addLinks(
      Set<Ref<Entity>> about, SystemIndex index, ImmutableSet.Builder<Node<LogicLink>> links) {
    about.forEach(thing -> index.node(thing.id(), LogicLink.class).ifPresent(links::add));
  }

  /** All links, in document order. */
  public List<Joined> all() {
    return all;
  }

  /** The links that start at a component, in document order. */
  public List<Joined> from(Node<LogicComponent> component) {
    return from.get(component);
  }

  /** The links that end at a component, in document order. */
  public List<Joined> to(Node<LogicComponent> component) {
    return to.get(component);
  }

  /** Whether an assumption or a conjecture is about a link. */
  public boolean isArgued(Node<LogicLink> link) {
    return argued.contains(link);
  }
}
