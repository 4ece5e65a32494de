package org.concertive.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.concertive.catalogue.Citation;
import org.concertive.catalogue.Range;
import org.concertive.catalogue.Unit;
import org.concertive.index.View;
import org.concertive.metrics.Contributor;
import org.concertive.metrics.Counts;
import org.concertive.metrics.Figure;
import org.concertive.metrics.FigureVisitor;
import org.concertive.metrics.Labels;
import org.concertive.metrics.Members;
import org.concertive.metrics.Metric;
import org.concertive.metrics.Profile;
import org.concertive.metrics.Table;
import org.concertive.metrics.Value;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/** The rows of one measure in one view: its name and meaning, its value, and its range. */
final class MeasureRows implements FigureVisitor<Boolean> {
  private final Metric<?> metric;
  private final String view;
  private final Names names;
  private final List<List<Block.Cell>> rows = new ArrayList<>();
  private final Map<String, String> undefined = new LinkedHashMap<>();
  private String part = "";

  MeasureRows(Metric<?> metric, Optional<View> view, Names names) {
    this.metric = metric;
    this.view = view.map(View::inWords).orElse("");
    this.names = names;
  }

  /** A row for each value. */
  List<List<Block.Cell>> rows() {
    return rows;
  }

  /** Why parts have no value, by their names; that of the whole is empty. */
  Map<String, String> undefined() {
    return undefined;
  }

  /** Takes in the result of a part; the name of the whole is empty. */
  void take(String name, Result<? extends Figure> result) {
    part = name;
    if (result instanceof Result.Undefined<?> why) {
      undefined.put(name, Words.capital(why.reason()) + (view.isEmpty() ? "" : " (" + view + ")"));
    } else {
      result.orElseThrow().accept(this);
    }
  }

  private boolean add(String text, OptionalDouble number, List<String> details) {
    boolean isFirst = rows.isEmpty();
    String name = metric.name() + (part.isEmpty() ? "" : ": " + part);
    List<String> more = new ArrayList<>(details);
    if (isFirst && !metric.sources().isEmpty()) {
      more.add(
          "Source: "
              + String.join("; ", metric.sources().stream().map(Citation::toString).toList()));
    }
    Block.Cell first =
        Block.Cell.of(name)
            .with(
                Stream.of(metric.number(), view, isFirst ? meaning() : "")
                    .filter(words -> !words.isEmpty())
                    .reduce((one, next) -> one + " · " + next)
                    .orElse(""),
                more);
    Block.Cell value = new Block.Cell(text, number, "", List.of());
    Range range = metric.range();
    String possible = new Range(range.least(), range.most(), false, false).toString();
    return rows.add(List.of(first, value, Block.Cell.of(possible)));
  }

  private String meaning() {
    int end = metric.definition().indexOf(". ");
    return end < 0 ? metric.definition() : metric.definition().substring(0, end + 1);
  }

  @Override
  public Boolean visit(Value value) {
    String number = metric.unit().equals(Unit.SHARE) ? Numeral.share(value) : Numeral.of(value);
    String about = value.about().map(one -> ", " + one.name()).orElse("");
    String parts = parts(value.contributors());
    return add(
        number + about,
        OptionalDouble.of(value.low()),
        parts.isEmpty() ? List.of() : List.of(parts));
  }

  @Override
  public Boolean visit(Profile profile) {
    profile.parts().forEach((name, result) -> take(names.of(name), result));
    return true;
  }

  @Override
  public Boolean visit(Counts counts) {
    return add(
        Words.orNone(
            counts.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> names.of(count.getKey()) + " " + count.getValue())
                .toList()),
        OptionalDouble.empty(),
        List.of());
  }

  @Override
  public Boolean visit(Table table) {
    List<String> lines = new ArrayList<>();
    for (String row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (String column : table.columns()) {
        table
            .get(row, column)
            .flatMap(Result::value)
            .ifPresent(value -> cells.add(names.of(column) + " " + Numeral.of(value)));
      }
      if (!cells.isEmpty()) {
        lines.add(names.of(row) + ": " + String.join(", ", cells));
      }
    }
    return lines.isEmpty() || add(Words.count(lines.size(), "row"), OptionalDouble.empty(), lines);
  }

  @Override
  public Boolean visit(Members members) {
    return add(
        Words.count(members.groups().size(), "group"),
        OptionalDouble.of(members.groups().size()),
        members.groups().entrySet().stream()
            .map(
                group ->
                    names.of(group.getKey())
                        + ": "
                        + Words.list(group.getValue().stream().map(Contributor::name).toList()))
            .toList());
  }

  @Override
  public Boolean visit(Labels labels) {
    List<String> lines =
        labels.sequences().entrySet().stream()
            .map(
                words ->
                    names.of(words.getKey())
                        + ": "
                        + Words.orNone(words.getValue().stream().map(names::of).toList()))
            .toList();
    return lines.isEmpty() || add(String.join("; ", lines), OptionalDouble.empty(), List.of());
  }

  /** Who or what makes up a number, and how much of it where the parts differ. */
  private static String parts(List<Contributor> all) {
    boolean isEqual = all.stream().map(Contributor::part).distinct().count() <= 1;
    return Words.list(
        all.stream()
            .map(one -> isEqual || one.part().isEmpty() ? one.name() : withPart(one))
            .toList());
  }

  private static String withPart(Contributor one) {
    return one.name() + " " + Numeral.of(one.part().getAsDouble());
  }
}
