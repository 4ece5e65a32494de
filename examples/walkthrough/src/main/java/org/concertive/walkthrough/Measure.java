package org.concertive.walkthrough;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.concertive.catalogue.Range;
import org.concertive.commandline.Page;
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

/** The lines of one measure, in each view; what has no value goes to those that wait. */
final class Measure {
  private static final int COLUMN = 18;

  private final Metric<?> metric;
  private final Names names;
  private final Waiting waiting;
  private final List<Line> lines = new ArrayList<>();

  /** What stands beside a label, and under it the parts of the number, if it has any. */
  private record Line(String label, String text, String parts) {}

  Measure(Metric<?> metric, Names names, Waiting waiting) {
    this.metric = metric;
    this.names = names;
    this.waiting = waiting;
  }

  /** Takes in the result in a view, or of a measure without views. */
  void take(Optional<View> view, Result<? extends Figure> result) {
    take(view.map(in -> in == View.DESIGNED ? "as designed" : "as lived").orElse(""), "", result);
  }

  private void take(String view, String part, Result<? extends Figure> result) {
    String comma = view.isEmpty() || part.isEmpty() ? "" : ", ";
    if (result instanceof Result.Undefined<?> undefined) {
      String name = metric.name() + (part.isEmpty() ? "" : " (" + part + ")");
      waiting.add(name, view, undefined);
    } else {
      result.orElseThrow().accept(new Lines(view, view + comma + part));
    }
  }

  /**
   * Prints the measure if it has any value. Parts that stand above are not repeated.
   *
   * @param above the parts that were printed last
   * @return the parts that are printed last now
   */
  String print(Page page, String above) {
    if (lines.isEmpty()) {
      return above;
    }
    page.gap();
    page.line(
        2, 4, metric.name() + " (" + metric.number() + "): " + firstSentence(metric.definition()));
    String last = above;
    for (Line line : lines) {
      page.row(4, COLUMN, line.label(), line.text());
      if (!line.parts().isEmpty()) {
        page.line(COLUMN, line.parts().equals(last) ? "(the same as above)" : line.parts());
        last = line.parts();
      }
    }
    return last;
  }

  private static String firstSentence(String definition) {
    int end = definition.indexOf(". ");
    return end < 0 ? definition : definition.substring(0, end + 1);
  }

  private final class Lines implements FigureVisitor<Boolean> {
    private final String view;
    private final String label;

    Lines(String view, String label) {
      this.view = view;
      this.label = label;
    }

    private boolean add(String text) {
      boolean isFirst = lines.stream().noneMatch(line -> line.label().equals(label));
      return lines.add(new Line(isFirst ? label : "", text, ""));
    }

    @Override
    public Boolean visit(Value value) {
      String about = value.about().map(leader -> ", " + leader.name()).orElse("");
      String number = Numeral.of(value) + possible() + about;
      return lines.add(new Line(label, number, parts(value.contributors())));
    }

    private String possible() {
      Range range = metric.range();
      return " " + Page.together("[" + new Range(range.least(), range.most(), false, false) + "]");
    }

    @Override
    public Boolean visit(Profile profile) {
      profile.parts().forEach((part, result) -> take(view, part, result));
      return true;
    }

    @Override
    public Boolean visit(Counts counts) {
      List<String> found =
          counts.counts().entrySet().stream()
              .filter(count -> count.getValue() > 0)
              .map(count -> names.of(count.getKey()) + " " + count.getValue())
              .toList();
      return add((found.isEmpty() ? "none" : String.join(", ", found)) + possible());
    }

    @Override
    public Boolean visit(Table table) {
      for (String row : table.rows()) {
        List<String> cells = new ArrayList<>();
        for (String column : table.columns()) {
          table
              .get(row, column)
              .flatMap(Result::value)
              .ifPresent(value -> cells.add(names.of(column) + " " + Numeral.of(value)));
        }
        if (!cells.isEmpty()) {
          add(names.of(row) + ": " + String.join(", ", cells) + possible());
        }
      }
      return true;
    }

    @Override
    public Boolean visit(Members members) {
      members
          .groups()
          .forEach(
              (group, all) ->
                  add(
                      names.of(group)
                          + ": "
                          + English.few(all.stream().map(Contributor::name).toList())));
      return true;
    }

    @Override
    public Boolean visit(Labels labels) {
      labels
          .sequences()
          .forEach(
              (name, words) ->
                  add(
                      names.of(name)
                          + ": "
                          + String.join(", ", words.stream().map(names::of).toList())));
      return true;
    }
  }

  /** Who or what makes up a number, and how much of it where the parts differ. */
  private static String parts(List<Contributor> all) {
    boolean isEqual = all.stream().map(Contributor::part).distinct().count() <= 1;
    return English.few(
        all.stream()
            .map(one -> isEqual || one.part().isEmpty() ? one.name() : withPart(one))
            .toList());
  }

  private static String withPart(Contributor one) {
    return one.name() + " " + Numeral.of(one.part().getAsDouble());
  }
}
