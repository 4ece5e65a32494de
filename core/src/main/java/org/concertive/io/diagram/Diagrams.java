package org.concertive.io.diagram;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.logic.LogicComponent;
import org.concertive.model.logic.LogicModel;
import org.concertive.model.practice.Tie;
import org.concertive.model.scale.Innovation;
import org.concertive.model.theory.TheoryOfAction;
import org.concertive.relation.TieNetworks;
import org.concertive.text.Words;
import org.concertive.validation.ValidationReport;

/** All pictures of a description. */
public final class Diagrams {
  private Diagrams() {}

  /**
   * The pictures by names fit for files, in the order in which one would show them: {@code
   * logic-model-plan}, {@code theory-espoused}, {@code who-leads}. A picture of what is not
   * described says so; there is one of each kind of tie that is recorded, in the latest wave, and
   * of the waves where there are several. A logic model of more than 120 components has an overview
   * and a picture of what leads to each of its last outcomes besides.
   *
   * @param report what rules found in the description, shown on the boxes of logic models
   */
  public static Map<String, Diagram> of(SystemIndex index, ValidationReport report) {
    Map<String, Diagram> diagrams = new LinkedHashMap<>();
    LeadershipSystem system = index.system();
    for (LogicModel model : system.logicModels()) {
      putLogicModel(index, model, report, diagrams);
    }
    for (TheoryOfAction theory : system.theories()) {
      diagrams.put("theory-" + theory.id(), TheoryDiagram.of(index, theory));
      if (theory.stance() == TheoryOfAction.Stance.ESPOUSED) {
        diagrams.put("espoused-enacted-" + theory.id(), EspousedEnactedDiagram.of(index, theory));
      }
    }
    diagrams.put("who-leads", WhoLeadsDiagram.of(index));
    diagrams.put("who-led", WhoLeadsDiagram.of(index, View.LIVED));
    diagrams.put("calendar", CalendarDiagram.of(index));
    diagrams.put("leading", LeadingDiagram.of(index, View.DESIGNED));
    diagrams.put("leading-as-lived", LeadingDiagram.of(index, View.LIVED));
    diagrams.put("co-leading", CoLeadingDiagram.of(index, View.DESIGNED));
    diagrams.put("co-leading-as-lived", CoLeadingDiagram.of(index, View.LIVED));
    diagrams.put("departures", DeparturesDiagram.of(index));
    diagrams.put("time-use", TimeUseDiagram.of(index));
    diagrams.put("attendance", AttendanceDiagram.of(index));
    Arrays.stream(Tie.Kind.values()).forEach(kind -> putNetworks(index, kind, diagrams));
    for (Innovation innovation : system.innovations()) {
      diagrams.put("adoption-" + innovation.id(), AdoptionDiagram.of(index, innovation));
      diagrams.put("scale-" + innovation.id(), CoburnDiagram.of(index, innovation));
    }
    diagrams.put("evidence", EvidenceDiagram.of(index));
    return diagrams;
  }

  private static void putLogicModel(
      SystemIndex index, LogicModel model, ValidationReport report, Map<String, Diagram> diagrams) {
    String name = "logic-model-" + model.id();
    diagrams.put(name, LogicModelDiagram.of(index, model, report));
    if (model.components().size() > LogicModelDiagram.MOST_IN_ONE) {
      diagrams.put(name + "-overview", LogicModelDiagram.overview(index, model));
      for (LogicComponent last : LogicParts.lasts(model)) {
        diagrams.put(
            name + "-to-" + last.id(), LogicModelDiagram.leadingTo(index, model, last, report));
      }
    }
  }

  private static void putNetworks(SystemIndex index, Tie.Kind kind, Map<String, Diagram> diagrams) {
    int waves = index.get(TieNetworks.RELATION).byWave(kind).size();
    String name = Words.hyphenated(kind);
    if (waves > 0) {
      diagrams.put("network-" + name, NetworkDiagram.of(index, kind));
      diagrams.put("matrix-" + name, MatrixDiagram.of(index, kind));
    }
    if (waves > 1) {
      diagrams.put("waves-" + name, NetworkWavesDiagram.of(index, kind));
    }
  }
}
