package org.concertive.io.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.MetricRow;
import org.concertive.model.value.Entity;

/**
 * Results of several units or descriptions in one table: a row for each part of each metric of
 * which anything is known, a column for each unit or description.
 */
final class SideBySide {
  /** Stands where there is no result. */
  static final String NONE = "–";

  private final List<String> heading = new ArrayList<>();
  private final Map<String, List<String>> lines = new LinkedHashMap<>();

  SideBySide(Map<?, MetricResults> results) {
    heading.add("");
    results.keySet().forEach(of -> heading.add(name(of)));
    int column = 0;
    for (MetricResults one : results.values()) {
      for (MetricRow row : one.rows()) {
        lines
            .computeIfAbsent(
                label(row), label -> new ArrayList<>(Collections.nCopies(results.size(), NONE)))
            .set(column, row.words().value().orElse(NONE));
      }
      column++;
    }
    lines.values().removeIf(cells -> cells.stream().allMatch(NONE::equals));
  }

  private static String name(Object of) {
    return of instanceof Entity entity ? entity.label() : of.toString();
  }

  private static String label(MetricRow row) {
    String view =
        row.metric().views().size() > 1
            ? row.view().map(one -> ", " + one.name().toLowerCase(Locale.ROOT)).orElse("")
            : "";
    String part = row.part().isEmpty() ? "" : ", " + row.part();
    return row.metric().id() + view + part;
  }

  /** The rows, the heading first. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(heading);
    lines.forEach(
        (label, cells) -> rows.add(Stream.concat(Stream.of(label), cells.stream()).toList()));
    return rows;
  }
}
