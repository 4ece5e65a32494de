package org.concertive.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.concertive.index.View;
import org.concertive.metrics.Figure;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/** The measures: those with a value, with the numbers that are possible; then the others. */
final class MeasureSection {
  private static final List<String> COLUMNS = List.of("Measure", "Value", "Range");

  private final Names names;
  private final List<List<Block.Cell>> rows = new ArrayList<>();
  private final Map<String, List<String>> waiting = new LinkedHashMap<>();

  private MeasureSection(Names names) {
    this.names = names;
  }

  static Section of(Material material) {
    MeasureSection section = new MeasureSection(material.names());
    MetricResults measured = material.measured();
    for (Metric<?> metric : measured.metrics()) {
      Set<View> views = metric.views();
      if (views.isEmpty()) {
        section.add(metric, Optional.empty(), measured.get(metric));
      }
      views.forEach(view -> section.add(metric, Optional.of(view), measured.get(metric, view)));
    }
    return new Section("measures", "Measures", section.blocks());
  }

  private void add(Metric<?> metric, Optional<View> view, Result<? extends Figure> result) {
    MeasureRows found = new MeasureRows(metric, view, names);
    found.take("", result);
    rows.addAll(found.rows());
    found
        .undefined()
        .forEach(
            (name, why) ->
                waiting
                    .computeIfAbsent(why, absent -> new ArrayList<>())
                    .add(metric.name() + (name.isEmpty() ? "" : " (" + name + ")")));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            "As designed: what the description lays down. As lived: what is recorded to have taken"
                + " place. The numbers describe; a greater one is not a better one."));
    if (!rows.isEmpty()) {
      String caption =
          Words.count(rows.size(), "value") + ". The range says what the number can be.";
      blocks.add(new Block.Table(caption, COLUMNS, rows));
    }
    if (!waiting.isEmpty()) {
      blocks.add(
          new Block.Fold(
              "Measures without a value, and what they wait for",
              List.of(
                  Block.Items.of(
                      waiting.entrySet().stream()
                          .map(why -> why.getKey() + ": " + String.join(", ", why.getValue()) + ".")
                          .toList()))));
    }
    return blocks;
  }
}
