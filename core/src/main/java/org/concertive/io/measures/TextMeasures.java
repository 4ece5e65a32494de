package org.concertive.io.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.concertive.index.View;
import org.concertive.metrics.Metric;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Table;
import org.concertive.text.Printable;
import org.concertive.text.Words;

/** Results of metrics as text for people. */
public final class TextMeasures {
  /** Of a table of more rows the first are printed. */
  private static final int SHOWN = 40;

  private TextMeasures() {}

  /**
   * A table of one description: metric, result as designed, result as lived. The scope stands above
   * it unless it is everything; metrics that are tables themselves follow, of long ones the first
   * rows.
   */
  public static String write(MetricResults results) {
    String scope = results.scope().isEverything() ? "" : "Scope: " + results.scope() + "\n\n";
    StringBuilder text = new StringBuilder(scope + results + "\n");
    for (Metric<?> metric : results.metrics()) {
      for (View view : metric.views().isEmpty() ? List.of(View.DESIGNED) : metric.views()) {
        results
            .get(metric, view)
            .value()
            .flatMap(
                figure -> figure instanceof Table table ? Optional.of(table) : Optional.empty())
            .ifPresent(table -> text.append('\n').append(titled(metric, view, table)));
      }
    }
    return text.toString();
  }

  private static String titled(Metric<?> metric, View view, Table table) {
    String of = metric.views().size() > 1 ? " (" + view.name().toLowerCase(Locale.ROOT) + ")" : "";
    int left = table.rows().size() - SHOWN;
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("", table.columns()));
    for (int r = 0; r < Math.min(table.rows().size(), SHOWN); r++) {
      rows.add(
          row(
              table.rows().get(r),
              table.cells().get(r).stream()
                  .map(
                      cell ->
                          cell.fold(
                              value -> value.from(List.of()).toString(), why -> SideBySide.NONE))
                  .toList()));
    }
    List<String> reasons =
        table.cells().stream()
            .limit(SHOWN)
            .flatMap(List::stream)
            .flatMap(
                cell -> cell.fold(value -> Stream.<String>empty(), why -> Stream.of(why.reason())))
            .distinct()
            .toList();
    return metric.name()
        + of
        + "\n"
        + grid(rows)
        + (left > 0 ? "… and " + Words.count(left, "more row") + "\n" : "")
        + (reasons.isEmpty()
            ? ""
            : SideBySide.NONE + " is undefined: " + Printable.text(Words.list(reasons)) + "\n");
  }

  private static List<String> row(String name, List<String> cells) {
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(cells);
    return row;
  }

  /**
   * A table of several units or descriptions, a column each, with a row for each part of each
   * metric of which anything is known; a dash where there is no result. Describes, never ranks: the
   * columns stand in the order of the map.
   */
  public static String write(Map<?, MetricResults> results) {
    return grid(new SideBySide(results).rows());
  }

  private static String grid(List<List<String>> cells) {
    List<List<String>> rows =
        cells.stream().map(row -> row.stream().map(Printable::text).toList()).toList();
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(column -> rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0))
            .toArray();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(widths[column] - length(cell) + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
