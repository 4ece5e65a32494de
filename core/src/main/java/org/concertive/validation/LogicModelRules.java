package org.concertive.validation;

import static org.concertive.catalogue.Sources.ARCHI;
import static org.concertive.validation.Rule.warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concertive.index.Node;
import org.concertive.index.SystemIndex;
import org.concertive.model.logic.LogicComponent;

/** LM: logic models. */
final class LogicModelRules {
  static final List<Rule> RULES =
      List.of(
          warning("LM-17", "repeated-component")
              .checks(
                  "Two components of one logic model have the same type and the same name, but for"
                      + " case, accents and spaces.")
              .says(
                  "{name} and {others} are components of one logic model with the same name and"
                      + " type ({type}); they may be one component.")
              .toRecord(
                  "If they are one, keep one of them and point every link to it; if not, give them"
                      + " names that readers can tell apart.")
              .sources(ARCHI.asWhole())
              .once(LogicModelRules::checkRepeatedComponents));

  private LogicModelRules() {}

  private record Key(Optional<Node<?>> model, LogicComponent.Type type, String name) {}

  private static void checkRepeatedComponents(Findings found) {
    SystemIndex index = found.index();
    Map<Key, List<Node<LogicComponent>>> alike = new LinkedHashMap<>();
    for (Node<LogicComponent> node : index.nodes(LogicComponent.class)) {
      LogicComponent component = node.value();
      alike
          .computeIfAbsent(
              new Key(index.parent(node), component.type(), NearNames.folded(component.label())),
              none -> new ArrayList<>())
          .add(node);
    }
    alike.forEach(
        (key, components) -> {
          if (components.size() > 1) {
            found
                .on(components.get(0))
                .field("label")
                .with("others", components.subList(1, components.size()))
                .with("type", key.type());
          }
        });
  }
}
