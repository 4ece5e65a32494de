package org.concertive.io.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.index.SystemIndex;
import org.concertive.io.diagram.Diagram;
import org.concertive.io.diagram.Diagrams;
import org.concertive.metrics.MetricResults;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.logic.LogicModel;
import org.concertive.validation.ValidationReport;

/**
 * What sections draw on.
 *
 * @param index the description
 * @param measured the metrics
 * @param found what rules found
 * @param diagrams the pictures by name
 */
record Material(
    SystemIndex index,
    MetricResults measured,
    ValidationReport found,
    Map<String, Diagram> diagrams) {

  static Material of(SystemIndex index, MetricResults measured, ValidationReport found) {
    return new Material(index, measured, found, Diagrams.of(index, found));
  }

  LeadershipSystem system() {
    return index.system();
  }

  Names names() {
    return new Names(index);
  }

  /** The pictures with these names that there are. */
  Block.Pictures pictures(String... names) {
    Map<String, Diagram> some = new LinkedHashMap<>();
    for (String name : names) {
      Optional.ofNullable(diagrams.get(name)).ifPresent(diagram -> some.put(name, diagram));
    }
    return new Block.Pictures(some);
  }

  /** The picture of a logic model; of a large one the overview and its parts instead. */
  Block.Pictures logicModel(LogicModel model) {
    String whole = "logic-model-" + model.id();
    String overview = whole + "-overview";
    return pictures(
        diagrams.keySet().stream()
            .filter(
                diagrams.containsKey(overview)
                    ? name -> name.equals(overview) || name.startsWith(whole + "-to-")
                    : whole::equals)
            .toArray(String[]::new));
  }

  /** Why there is nothing to say: its part is not documented, or nothing is recorded in it. */
  Block absence(Aspect aspect, String nothing) {
    return new Block.Paragraph(
        system().coverage(aspect) == Coverage.NOT_DOCUMENTED ? "Not documented." : nothing);
  }

  /** The parts of the system that are documented to this extent. */
  List<Aspect> aspects(Coverage coverage) {
    return Stream.of(Aspect.values())
        .filter(aspect -> system().coverage(aspect) == coverage)
        .toList();
  }
}
