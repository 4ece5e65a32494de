package org.concertive.io.diagram;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicModel;
import org.concertive.model.value.Ref;
import org.concertive.text.Words;

/** Parts of logic models that are too large for one picture. */
final class LogicParts {
  private LogicParts() {}

  /** What is expected in the end: outcomes and impacts from which nothing leads on. */
  static List<LogicComponent> lasts(LogicModel model) {
    Set<String> leadOn = new HashSet<>();
    forward(model).forEach(link -> leadOn.add(link.from().id()));
    return model.components().stream()
        .filter(
            component ->
                component.type() == LogicComponent.Type.OUTCOME
                    || component.type() == LogicComponent.Type.IMPACT)
        .filter(component -> !leadOn.contains(component.id()))
        .toList();
  }

  /** A component, all that leads to it, and the links between these. */
  static LogicModel leadingTo(LogicComponent last, LogicModel model) {
    if (!model.components().contains(last)) {
      throw new IllegalArgumentException(
          "The component \"" + last.id() + "\" must be one of the model \"" + model.id() + "\".");
    }
    ListMultimap<String, String> before = ArrayListMultimap.create();
    forward(model).forEach(link -> before.put(link.to().id(), link.from().id()));
    Set<String> part = new HashSet<>(Set.of(last.id()));
    Deque<String> next = new ArrayDeque<>(part);
    while (!next.isEmpty()) {
      before.get(next.remove()).stream().filter(part::add).forEach(next::add);
    }
    List<LogicLink> links =
        model.links().stream()
            .filter(link -> part.contains(link.from().id()) && part.contains(link.to().id()))
            .toList();
    links.forEach(link -> part.add(link.id()));
    return model.toBuilder()
        .title(model.title() + ": what leads to " + Words.unended(last.label()))
        .components(model.components().stream().filter(one -> part.contains(one.id())).toList())
        .links(links)
        .assumptions(
            model.assumptions().stream()
                .filter(
                    assumption ->
                        assumption.about().isEmpty()
                            || assumption.about().stream().map(Ref::id).anyMatch(part::contains))
                .toList())
        .build();
  }

  private static List<LogicLink> forward(LogicModel model) {
    return model.links().stream().filter(link -> link.kind() != LogicLink.Kind.FEEDBACK).toList();
  }
}
