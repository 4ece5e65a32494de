package org.concertive.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/**
 * The metrics of one description, each computed when it is first asked for. Safe to share between
 * threads.
 *
 * <p>Where the part of the description a metric needs is NOT_DOCUMENTED, it is undefined; PARTIAL
 * changes no value.
 */
public final class MetricResults {
  private final SystemIndex index;
  private final Map<Question, Result<?>> answers = new ConcurrentHashMap<>();

  private record Question(Metric<?> metric, View view) {}

  private MetricResults(SystemIndex index) {
    this.index = index;
  }

  /** The metrics of a description; indexes it. */
  public static MetricResults of(LeadershipSystem system) {
    return of(SystemIndex.of(system));
  }

  /** The metrics of a description that is indexed already. */
  public static MetricResults of(SystemIndex index) {
    return new MetricResults(index);
  }

  /** The description. */
  public LeadershipSystem system() {
    return index.system();
  }

  /** The index the metrics are computed on. */
  public SystemIndex index() {
    return index;
  }

  /**
   * A metric in its only view, in the first of its views (DESIGNED where it has both), or without a
   * view.
   */
  public <R extends Figure> Result<R> get(Metric<R> metric) {
    return get(metric, metric.views().stream().findFirst().orElse(View.DESIGNED));
  }

  /**
   * A metric in a view.
   *
   * @return undefined when the metric has views and this is none of them
   */
  @SuppressWarnings("unchecked") // An answer is stored under the metric that gave it.
  public <R extends Figure> Result<R> get(Metric<R> metric, View view) {
    return (Result<R>)
        answers.computeIfAbsent(new Question(metric, view), question -> answer(metric, view));
  }

  private <R extends Figure> Result<R> answer(Metric<R> metric, View view) {
    List<View> views = List.copyOf(metric.views());
    if (!views.isEmpty() && !views.contains(view)) {
      return Result.undefined(
          Result.Code.NOT_APPLICABLE, "it has no view " + view + ", only " + views.get(0));
    }
    Optional<Aspect> needed = metric.needs(view);
    if (needed.isPresent() && index.system().coverage(needed.get()) == Coverage.NOT_DOCUMENTED) {
      return notDocumented(needed.get());
    }
    return metric.compute(index, view);
  }

  /** Why nothing can be said where a part of the description is NOT_DOCUMENTED. */
  static <R> Result<R> notDocumented(Aspect needed) {
    return Result.undefined(
        Result.Code.NOT_DOCUMENTED, words(needed) + " not documented", needed.name());
  }

  /**
   * All metrics of the catalogue as a table for reading: id, result as designed, result as lived
   * with the convention by which activities give credit. A metric without views stands in the first
   * of the two columns, a profile in a line for each part. Contributors are left out.
   */
  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of("metric", "designed", "lived, credit " + Words.of(index.conventions().credit())));
    for (Metric<?> metric : Metrics.all()) {
      boolean hasViews = !metric.views().isEmpty();
      List<String> designed =
          hasViews && !metric.views().contains(View.DESIGNED)
              ? List.of()
              : shown(get(metric, View.DESIGNED));
      List<String> lived =
          metric.views().contains(View.LIVED) ? shown(get(metric, View.LIVED)) : List.of();
      for (int i = 0; i < Math.max(designed.size(), lived.size()); i++) {
        lines.add(List.of(i == 0 ? metric.id() : "", at(designed, i), at(lived, i)));
      }
    }
    String line = "%-" + width(lines, 0) + "s  %-" + width(lines, 1) + "s  %s";
    return lines.stream()
        .map(cells -> String.format(line, cells.toArray()).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> shown(Result<? extends Figure> result) {
    return result.fold(
        figure -> figure.accept(Lines.OF_FIGURE), why -> List.of("undefined: " + why.reason()));
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "";
  }

  private static int width(List<List<String>> lines, int column) {
    return lines.stream().mapToInt(cells -> cells.get(column).length()).max().orElse(1);
  }

  private static String words(Aspect aspect) {
    String words = Words.of(aspect);
    return words + (words.endsWith("s") ? " are" : " is");
  }
}
