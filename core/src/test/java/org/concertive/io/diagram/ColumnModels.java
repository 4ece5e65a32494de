package org.concertive.io.diagram;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.concertive.Concertive;
import org.concertive.index.SystemIndex;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.logic.Assumption;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicLink;
import org.concertive.model.logic.LogicModel;

/** Logic models and theories of action to be drawn in columns. */
final class ColumnModels {
  private static final Path SYSTEMS = Path.of("../examples/walkthrough/src/main/resources/systems");

  private static final int GENERATED = 30;

  private static final int MOST_IN_COLUMN = 10;

  private ColumnModels() {}

  /** Those of the systems from the field, by name. */
  static Map<String, ColumnDiagram> field() {
    Map<String, ColumnDiagram> diagrams = new LinkedHashMap<>();
    for (String file :
        List.of(
            "district-supervisors",
            "gates",
            "imss",
            "lesson-study-florida",
            "long-beach",
            "mist")) {
      LeadershipSystem system = Concertive.read(SYSTEMS.resolve(file + ".yaml"));
      SystemIndex index = SystemIndex.of(system);
      system
          .logicModels()
          .forEach(
              model -> diagrams.put(file + " " + model.id(), LogicModelDiagram.of(index, model)));
      system
          .theories()
          .forEach(
              theory -> diagrams.put(file + " " + theory.id(), TheoryDiagram.of(index, theory)));
    }
    return diagrams;
  }

  /** Generated ones of 8 to 40 boxes, from few links to many, always the same. */
  static Map<String, ColumnDiagram> generated() {
    Map<String, ColumnDiagram> diagrams = new LinkedHashMap<>();
    for (int i = 0; i < GENERATED; i++) {
      int boxes = 8 + i * 32 / (GENERATED - 1);
      LogicModel model = model(boxes, 0.7 + 0.3 * (i % 5), new Random(i));
      diagrams.put(
          "generated %d: %d boxes, %d links"
              .formatted(i, model.components().size(), model.links().size()),
          LogicModelDiagram.of(SystemIndex.of(Small.empty().system()), model));
    }
    return diagrams;
  }

  /** A model in which most links lead to the next column and some ends are shared by groups. */
  private static LogicModel model(int boxes, double linksPerBox, Random random) {
    LogicModel.Builder model = LogicModel.builder("m", "Model");
    int width =
        Math.max(3 + random.nextInt(5), (boxes + MOST_IN_COLUMN - 3) / (MOST_IN_COLUMN - 2));
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(new ArrayList<>());
    }
    for (int i = 0; i < boxes; i++) {
      int column = i < width ? i : random.nextInt(width);
      while (columns.get(column).size() == MOST_IN_COLUMN) {
        column = (column + 1) % width;
      }
      columns.get(column).add("c" + i);
      model.addComponent(component("c" + i, column, "word ".repeat(2 + random.nextInt(12))));
    }
    Set<List<String>> links = new LinkedHashSet<>();
    while (links.size() < boxes * linksPerBox) {
      int from = random.nextInt(width - 1);
      int to = random.nextInt(5) == 0 ? from + 1 + random.nextInt(width - 1 - from) : from + 1;
      boolean isShared = random.nextInt(4) == 0;
      List<String> sources = some(columns.get(from), isShared ? 3 : 1, random);
      List<String> targets = some(columns.get(to), isShared ? 3 : 1, random);
      sources.forEach(source -> targets.forEach(target -> links.add(List.of(source, target))));
    }
    for (List<String> link : links) {
      String id = link.get(0) + "-" + link.get(1);
      model.addLink(
          LogicLink.builder(
                  id,
                  link.get(0),
                  link.get(1),
                  random.nextInt(6) == 0 ? LogicLink.Kind.STRENGTHENS : LogicLink.Kind.CAUSAL)
              .build());
      if (random.nextInt(10) == 0) {
        model.addAssumption(
            Assumption.builder("a-" + id, "It holds")
                .about(id)
                .status(Assumption.Status.HOLDS)
                .build());
      }
    }
    return model.build();
  }

  /** At most so many of these, at least one. */
  private static List<String> some(List<String> ids, int most, Random random) {
    Set<String> some = new LinkedHashSet<>();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      some.add(ids.get(random.nextInt(ids.size())));
    }
    return List.copyOf(some);
  }

  private static LogicComponent component(String id, int column, String label) {
    return switch (column) {
      case 0 -> LogicComponent.of(id, LogicComponent.Type.RESOURCE, label);
      case 1 -> LogicComponent.of(id, LogicComponent.Type.ACTIVITY, label);
      case 2 -> LogicComponent.of(id, LogicComponent.Type.OUTPUT, label);
      case 3 -> outcome(id, LogicComponent.Horizon.SHORT_TERM, label);
      case 4 -> outcome(id, LogicComponent.Horizon.INTERMEDIATE, label);
      case 5 -> outcome(id, LogicComponent.Horizon.LONG_TERM, label);
      default -> LogicComponent.of(id, LogicComponent.Type.IMPACT, label);
    };
  }

  private static LogicComponent outcome(String id, LogicComponent.Horizon horizon, String label) {
    return LogicComponent.builder(id, LogicComponent.Type.OUTCOME, label).horizon(horizon).build();
  }
}
