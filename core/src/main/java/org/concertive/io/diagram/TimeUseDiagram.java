package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concertive.index.SystemIndex;
import org.concertive.index.View;
import org.concertive.metrics.MetricResults;
import org.concertive.metrics.Table;
import org.concertive.metrics.TimeMetrics;
import org.concertive.metrics.Value;
import org.concertive.model.practice.TimeUse;
import org.concertive.model.practice.TimeUse.Category;
import org.concertive.statistics.Result;
import org.concertive.text.Words;

/**
 * How those who lead spend their time: for each category the mean share over those observed, from
 * the lowest to the highest. A category without a share is hatched, never 0.
 *
 * @see "Supovitz, D'Auria & Spillane 2019; Camburn, Spillane & Sebastian 2010"
 */
public final class TimeUseDiagram extends SheetDiagram implements Diagram {
  private static final String GAP_NOTE = "A hatched bar is a gap in the record, never 0.";
  private static final String RANGE_NOTE =
      "The thin line runs from the lowest to the highest of those observed.";
  private static final String NO_TARGET = "No share is a target.";
  private static final double HIGH = 12;
  private static final Lettering NAME = Lettering.of(11.5);
  private static final Stroke RANGE = Stroke.ink(1.6);
  private static final Stroke HALO = new Stroke(Palette.GROUND, 4, "");

  private final SystemIndex index;
  private final Result<Table> shares;
  private final List<Bar> bars;

  /**
   * The time that went to a category.
   *
   * @param name the category
   * @param shares the shares of those for whom one is recorded, in percent
   * @param observed how many were observed
   */
  private record Bar(String name, DoubleSummaryStatistics shares, int observed) {
    boolean isGap() {
      return shares.getCount() == 0;
    }

    boolean isRange() {
      return shares.getCount() > 1;
    }

    String inWords() {
      return percent(shares.getAverage())
          + " %"
          + (isRange()
              ? " (" + percent(shares.getMin()) + "–" + percent(shares.getMax()) + ")"
              : "");
    }

    /** For how many a share is recorded; empty where it is for all. */
    Optional<String> part() {
      return shares.getCount() < observed
          ? Optional.of(shares.getCount() + " of " + observed + " actors")
          : Optional.empty();
    }

    private static String percent(double share) {
      return Long.toString(Math.round(share));
    }
  }

  private TimeUseDiagram(SystemIndex index) {
    this.index = index;
    shares = MetricResults.of(index).get(TimeMetrics.TIME_SHARES, View.LIVED);
    bars = Stream.of(Category.values()).filter(this::isShown).map(this::bar).toList();
  }

  /** How time is spent, as far as it is recorded. */
  public static TimeUseDiagram of(SystemIndex index) {
    return new TimeUseDiagram(index);
  }

  /** The three named categories always; the rest where it is recorded. */
  private boolean isShown(Category category) {
    return category != Category.OTHER
        || index.nodes(TimeUse.class).stream().anyMatch(use -> use.value().category() == category);
  }

  private Bar bar(Category category) {
    return new Bar(
        Words.capital(Words.of(category)),
        shares.value().stream()
            .flatMap(table -> table.rows().stream().map(actor -> table.get(actor, category.name())))
            .flatMap(Optional::stream)
            .flatMap(cell -> cell.value().stream())
            .mapToDouble(Value::number)
            .map(share -> 100 * share)
            .summaryStatistics(),
        shares.value().map(table -> table.rows().size()).orElse(0));
  }

  /** What a gap says. */
  private String gap() {
    return shares.value().isPresent() ? "no share is recorded" : Wording.reason(shares).orElse("");
  }

  @Override
  public String title() {
    return "How leaders spend their time";
  }

  @Override
  public String subtitle() {
    return Wording.subject(index)
        + shares
            .value()
            .map(table -> ": " + Words.count(table.rows().size(), "actor") + " observed.")
            .orElse(".");
  }

  @Override
  public String description() {
    return Words.count(bars.size(), "category", "categories")
        + " of time, "
        + Words.count(bars.stream().filter(bar -> !bar.isGap()).count(), "one", "of them")
        + " with a share recorded.";
  }

  @Override
  public Optional<String> absence() {
    return bars.stream().allMatch(Bar::isGap)
        ? Optional.of(Wording.sentence(gap()))
        : Optional.empty();
  }

  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (Bar bar : bars) {
      String shown =
          bar.isGap() ? gap() : bar.inWords() + bar.part().map(part -> ", " + part).orElse("");
      words.add(bar.name() + ": " + shown + ".");
    }
    words.addAll(notes());
    return words;
  }

  private List<String> notes() {
    return Stream.of(
            bars.stream().filter(Bar::isGap).map(bar -> GAP_NOTE),
            bars.stream().filter(Bar::isRange).map(bar -> RANGE_NOTE),
            bars.stream().filter(bar -> !bar.isGap()).map(bar -> NO_TARGET))
        .flatMap(note -> note)
        .distinct()
        .toList();
  }

  @Override
  void draw(Sheet sheet) {
    for (Bar bar : bars) {
      sheet.drawing().text(Sheet.LEFT, sheet.y() + 12, NAME, bar.name());
      if (bar.isGap()) {
        sheet.skip(17);
        sheet.gap(gap());
      } else {
        sheet.drawing().text(Sheet.RIGHT, sheet.y() + 12, NAME.ending(), bar.inWords());
        sheet.skip(17);
        draw(sheet.drawing(), bar, sheet.y());
        sheet.skip(HIGH + 2);
        bar.part().ifPresent(sheet::note);
        sheet.skip(8);
      }
    }
    notes().forEach(sheet::note);
  }

  private static void draw(Drawing drawing, Bar bar, double y) {
    drawing.rect(Sheet.LEFT, y, Sheet.WIDTH, HIGH, Palette.TRACK);
    drawing.rect(Sheet.LEFT, y, x(bar.shares().getAverage()) - Sheet.LEFT, HIGH, Palette.BAR);
    if (bar.isRange()) {
      String range =
          "M%sv8M%sv8M%sH%s"
              .formatted(
                  Marks.at(x(bar.shares().getMin()), y + 2),
                  Marks.at(x(bar.shares().getMax()), y + 2),
                  Marks.at(x(bar.shares().getMin()), y + 6),
                  Drawing.n(x(bar.shares().getMax())));
      drawing.path(range, HALO);
      drawing.path(range, RANGE);
    }
  }

  private static double x(double percent) {
    return Sheet.LEFT + Sheet.WIDTH * percent / 100;
  }
}
