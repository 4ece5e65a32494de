package org.concertive.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.concertive.execution.Execution;
import org.concertive.execution.Steps;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.model.Aspect;
import org.concertive.model.Coverage;
import org.concertive.model.LeadershipSystem;
import org.concertive.model.organization.OrgUnit;
import org.concertive.model.organization.OrgUnitKind;
import org.concertive.relation.Scope;
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
  private final SystemIndex shown;
  private final Scope scope;
  private final List<Metric<?>> metrics;
  private final Map<Question, Result<?>> answers = new ConcurrentHashMap<>();

  private record Question(Metric<?> metric, View view) {}

  private MetricResults(
      SystemIndex index, SystemIndex shown, Scope scope, List<Metric<?>> metrics) {
    this.index = index;
    this.shown = shown;
    this.scope = scope;
    this.metrics = metrics;
  }

  /** The metrics of a description; indexes it. */
  public static MetricResults of(LeadershipSystem system) {
    return of(SystemIndex.of(system));
  }

  /** The metrics of a description that is indexed already. */
  public static MetricResults of(SystemIndex index) {
    return new MetricResults(index, index, Scope.EVERYTHING, Metrics.all());
  }

  /**
   * The same metrics of a part of the description only: of what is in a scope. A metric for which
   * the scope leaves nothing is undefined and says so. A scope of these results is replaced.
   * Narrowing costs one pass over the description.
   *
   * @throws IllegalArgumentException when the description has no such unit
   */
  public MetricResults in(Scope part) {
    return new MetricResults(index, part.in(index), part, metrics);
  }

  /**
   * The same metrics of each unit of a kind and what is below it, in document order, within the
   * scope. All together they are narrowed in one pass.
   */
  public Map<OrgUnit, MetricResults> by(OrgUnitKind kind) {
    Map<OrgUnit, MetricResults> results = new LinkedHashMap<>();
    Scope.byUnit(shown, kind)
        .forEach(
            (unit, part) ->
                results.put(
                    unit.value(),
                    new MetricResults(index, part, scope.inUnit(unit.value().id()), metrics)));
    return Collections.unmodifiableMap(results);
  }

  /**
   * The same with another list of metrics, in this order, an application's own among them. {@link
   * #get} answers for any other metric too.
   */
  public MetricResults only(Collection<? extends Metric<?>> these) {
    return new MetricResults(index, shown, scope, List.copyOf(these));
  }

  /** The metrics that are listed: those of the catalogue, unless others were chosen. */
  public List<Metric<?>> metrics() {
    return metrics;
  }

  /**
   * Computes every metric that is listed, so that later answers are there at once. All take linear
   * time but for a few that say so.
   *
   * @param execution where metrics are computed; its listener is notified after each, and can
   *     cancel
   * @return these results
   */
  public MetricResults compute(Execution execution) {
    Steps steps = execution.steps(metrics.size(), "metrics");
    execution.forEach(
        metrics.size(),
        number -> {
          rows(metrics.get(number));
          steps.next();
        });
    return this;
  }

  /** Every metric that is listed, in each of its views, part by part. */
  public List<MetricRow> rows() {
    return metrics.stream().flatMap(metric -> rows(metric).stream()).toList();
  }

  private List<MetricRow> rows(Metric<?> metric) {
    if (metric.views().isEmpty()) {
      return RowsOfFigure.of(metric, Optional.empty(), get(metric));
    }
    List<MetricRow> rows = new ArrayList<>();
    for (View view : metric.views()) {
      rows.addAll(RowsOfFigure.of(metric, Optional.of(view), get(metric, view)));
    }
    return rows;
  }

  /** The part of the description that is looked at. */
  public Scope scope() {
    return scope;
  }

  /** The description. */
  public LeadershipSystem system() {
    return index.system();
  }

  /** The index the metrics are computed on; it shows what is in the scope. */
  public SystemIndex index() {
    return shown;
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
    if (metric.isByYear() && !scope.isOfWholeYears()) {
      return Result.undefined(
          Result.Code.NOT_APPLICABLE,
          "it counts by school years, and the period of the scope ("
              + scope.period().orElseThrow()
              + ") is not one or several of them");
    }
    if (needed.isPresent()
        && !Described.in(shown, needed.get())
        && Described.in(index, needed.get())) {
      return Result.undefined(
          Result.Code.OUT_OF_SCOPE,
          "nothing of this is in the scope (" + scope + ")",
          needed.get().name());
    }
    return metric.compute(shown, view);
  }

  /** Why nothing can be said where a part of the description is NOT_DOCUMENTED. */
  static <R> Result<R> notDocumented(Aspect needed) {
    return Result.undefined(
        Result.Code.NOT_DOCUMENTED, words(needed) + " not documented", needed.name());
  }

  /**
   * The metrics that are listed as a table for reading: id, result as designed, result as lived
   * with the convention by which activities give credit. A metric without views stands in the first
   * of the two columns, a profile in a line for each part. Contributors are left out.
   */
  @Override
  public String toString() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of("metric", "designed", "lived, credit " + Words.of(index.conventions().credit())));
    for (Metric<?> metric : metrics) {
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
