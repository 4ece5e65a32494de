package org.concertive.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concertive.index.View;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/** A figure as the rows of a table of results. */
final class RowsOfFigure implements FigureVisitor<List<MetricRow>> {
  private final Metric<?> metric;
  private final Optional<View> view;
  private final List<MetricRow> rows = new ArrayList<>();

  private RowsOfFigure(Metric<?> metric, Optional<View> view) {
    this.metric = metric;
    this.view = view;
  }

  static List<MetricRow> of(
      Metric<?> metric, Optional<View> view, Result<? extends Figure> result) {
    RowsOfFigure rows = new RowsOfFigure(metric, view);
    return result.fold(
        figure -> figure.accept(rows),
        why -> rows.add("", why.map(Object::toString), Optional.empty()));
  }

  private List<MetricRow> add(String part, Result<String> words, Optional<Value> value) {
    rows.add(new MetricRow(metric, view, part, words, value));
    return rows;
  }

  private List<MetricRow> add(String part, Result<Value> value) {
    return add(part, value.map(one -> one.from(List.of()).toString()), value.value());
  }

  @Override
  public List<MetricRow> visit(Value value) {
    return add("", Result.of(value));
  }

  @Override
  public List<MetricRow> visit(Profile profile) {
    profile.parts().forEach(this::add);
    return rows;
  }

  @Override
  public List<MetricRow> visit(Counts counts) {
    counts.counts().forEach((name, count) -> add(name, Result.of(Value.of(count))));
    return rows;
  }

  @Override
  public List<MetricRow> visit(Table table) {
    for (int r = 0; r < table.rows().size(); r++) {
      for (int c = 0; c < table.columns().size(); c++) {
        add(table.rows().get(r) + ", " + table.columns().get(c), table.cells().get(r).get(c));
      }
    }
    return rows;
  }

  @Override
  public List<MetricRow> visit(Members members) {
    members
        .groups()
        .forEach(
            (group, all) ->
                add(
                    group,
                    Result.of(Words.orNone(all.stream().map(Contributor::name).toList())),
                    Optional.of(Value.of(all.size()))));
    return rows;
  }

  @Override
  public List<MetricRow> visit(Labels labels) {
    labels
        .sequences()
        .forEach((name, words) -> add(name, Result.of(Words.orNone(words)), Optional.empty()));
    return rows;
  }
}
