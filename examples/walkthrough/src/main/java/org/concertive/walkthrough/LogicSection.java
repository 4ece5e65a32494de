package org.concertive.walkthrough;

import java.util.List;
import org.concertive.commandline.Page;
import org.concertive.index.SystemIndex;
import org.concertive.model.Aspect;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicModel;

/** The logic models: what goes in, what is done with it, and what is expected to follow. */
final class LogicSection {
  private LogicSection() {}

  static void print(SystemIndex index, Page page) {
    page.title("LOGIC MODEL");
    List<LogicModel> models = index.system().logicModels();
    if (models.isEmpty()) {
      page.line(
          2,
          DescriptionSection.absence(
              index.system(), Aspect.LOGIC_MODEL, "No logic model is recorded."));
    }
    models.forEach(model -> print(model, page));
  }

  private static void print(LogicModel model, Page page) {
    page.line(2, 4, model.title() + ": " + English.count(model.links(), "link"));
    for (LogicComponent.Type type : LogicComponent.Type.values()) {
      List<String> components =
          model.components().stream()
              .filter(component -> component.type() == type)
              .map(LogicComponent::label)
              .toList();
      if (!components.isEmpty()) {
        String name = English.sentence(English.plural(English.words(type)));
        page.line(4, 6, name + ": " + String.join("; ", components));
      }
    }
  }
}
