package org.concertive.io.measures;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concertive.metrics.MetricResults;
import org.concertive.text.Printable;

/** Results of metrics as text for people. */
public final class TextMeasures {
  private TextMeasures() {}

  /**
   * A table of one description: metric, result as designed, result as lived. The scope stands above
   * it unless it is everything.
   */
  public static String write(MetricResults results) {
    String scope = results.scope().isEverything() ? "" : "Scope: " + results.scope() + "\n\n";
    return scope + results + "\n";
  }

  /**
   * A table of several units or descriptions, a column each, with a row for each part of each
   * metric of which anything is known; a dash where there is no result. Describes, never ranks: the
   * columns stand in the order of the map.
   */
  public static String write(Map<?, MetricResults> results) {
    List<List<String>> rows =
        new SideBySide(results)
            .rows().stream().map(row -> row.stream().map(Printable::text).toList()).toList();
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
