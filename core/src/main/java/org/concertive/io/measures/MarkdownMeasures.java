package org.concertive.io.measures;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.MetricRow;
import org.concertive.text.Printable;

/** Results of metrics as tables in Markdown. */
public final class MarkdownMeasures {
  private MarkdownMeasures() {}

  /** A table of one description: a row for each part of each metric in each view. */
  public static String write(MetricResults results) {
    StringBuilder text =
        new StringBuilder("# " + Printable.markdown(results.system().title()) + "\n\n");
    if (!results.scope().isEverything()) {
      text.append("Scope: ").append(Printable.markdown(results.scope().toString())).append("\n\n");
    }
    text.append(line(List.of("Metric", "View", "Part", "Result"))).append(rule(4));
    for (MetricRow row : results.rows()) {
      text.append(
          line(
              List.of(
                  row.metric().number() + " " + row.metric().name(),
                  row.view().map(view -> view.name().toLowerCase(Locale.ROOT)).orElse(""),
                  row.part(),
                  row.words().fold(words -> words, why -> "undefined: " + why.reason()))));
    }
    return text.toString();
  }

  /**
   * A table of several units or descriptions, a column each, with a row for each part of each
   * metric of which anything is known; a dash where there is no result.
   */
  public static String write(Map<?, MetricResults> results) {
    List<List<String>> rows = new SideBySide(results).rows();
    return line(rows.get(0))
        + rule(rows.get(0).size())
        + rows.stream().skip(1).map(MarkdownMeasures::line).collect(joining());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(Printable::markdown).collect(joining(" | ", "| ", " |\n"));
  }

  private static String rule(int columns) {
    return Stream.of(String.join("|", Collections.nCopies(columns, "---")))
        .collect(joining("", "|", "|\n"));
  }
}
