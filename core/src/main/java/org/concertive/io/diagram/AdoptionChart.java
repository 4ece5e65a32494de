package org.concertive.io.diagram;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concertive.metrics.Value;

/** Draws series of adoption on a scale from 0 to 100 percent, and their polarization beneath. */
final class AdoptionChart {
  private static final double LEFT = Sheet.LEFT + 12;
  private static final double RIGHT = Sheet.RIGHT - 16;
  private static final double HALF = 5;
  private static final double POLAR_LEFT = Sheet.LEFT + 124;
  private static final int MOST_DOTS = 150;
  private static final int HIGHEST_STACK = 30;
  private static final int DOT_PLACES = 50;
  private static final double DOT = 2.6;
  private static final int HISTOGRAM_BARS = 10;
  private static final double HISTOGRAM_HEIGHT = 50;
  private static final Lettering TIME = Lettering.of(11.5);
  private static final Lettering SMALL = Lettering.muted(10.5);
  private static final Lettering TEXT = Lettering.of(11);
  private static final Stroke LINE = Stroke.ink(1.2);
  private static final Stroke AXIS = new Stroke(Palette.TIE, 1, "");
  private static final Stroke BAR = new Stroke(Palette.BLUE, 1.2, "");

  private final Sheet sheet;
  private final Drawing drawing;
  private final Set<Sign> signs = EnumSet.noneOf(Sign.class);

  /** What is explained beneath, in this order. */
  private enum Sign {
    MEAN("mean"),
    DEVIATION("mean ± standard deviation (SD)"),
    RANGE("lowest to highest"),
    LIMITS("known only to lie between these limits"),
    DOT("one unit"),
    HISTOGRAM("how many units in ten percent points");

    private final String meaning;

    Sign(String meaning) {
      this.meaning = meaning;
    }
  }

  AdoptionChart(Sheet sheet) {
    this.sheet = sheet;
    drawing = sheet.drawing();
  }

  void draw(AdoptionSeries series) {
    sheet.heading(series.name());
    sheet.skip(4);
    series.times().forEach(this::draw);
    if (series.times().stream().anyMatch(time -> time.gap().isEmpty())) {
      axis();
    }
    if (series.times().stream().anyMatch(time -> time.polarization().isDefined())) {
      polarization(series.times());
    }
    sheet.skip(8);
  }

  private void draw(AdoptionTime time) {
    drawing.text(Sheet.LEFT, sheet.y() + 11, TIME, time.when(), time.mean());
    sheet.skip(15);
    time.gap().ifPresent(sheet::gap);
    if (time.gap().isPresent()) {
      return;
    }
    drawing.text(Sheet.LEFT, sheet.y() + 10, SMALL, time.units());
    sheet.skip(15);
    if (!time.values().isEmpty()) {
      units(time.values());
    } else {
      summary(time);
    }
    time.get("mean").filter(Value::isExact).ifPresent(mean -> diamond(x(mean.low()), sheet.y()));
    sheet.skip(18);
  }

  private static double x(double percent) {
    return LEFT + (RIGHT - LEFT) * Math.max(0, Math.min(100, percent)) / 100;
  }

  /** Lowest to highest as a line, mean ± standard deviation as a bar, or the limits of the mean. */
  private void summary(AdoptionTime time) {
    sheet.skip(9);
    double y = sheet.y();
    time.get("mean").filter(mean -> !mean.isExact()).ifPresent(mean -> limits(mean, y));
    time.get("min")
        .filter(Value::isExact)
        .ifPresent(
            least ->
                time.get("max")
                    .filter(Value::isExact)
                    .ifPresent(greatest -> range(x(least.low()), x(greatest.low()), y)));
    time.get("mean")
        .filter(Value::isExact)
        .ifPresent(
            mean ->
                time.get("sd")
                    .ifPresent(sd -> band(x(mean.low() - sd.low()), x(mean.low() + sd.low()), y)));
  }

  private void limits(Value mean, double y) {
    signs.add(Sign.LIMITS);
    limits(x(mean.low()), x(mean.high()), y);
  }

  private void limits(double from, double to, double y) {
    drawing.shape(
        Marks.rectangle(from, y - HALF, to - from, 2 * HALF), Palette.GROUND, Stroke.dashed(1.2));
  }

  private void range(double from, double to, double y) {
    signs.add(Sign.RANGE);
    drawing.path(
        "M%sv12M%sv12M%sH%s"
            .formatted(
                Marks.at(from, y - 6), Marks.at(to, y - 6), Marks.at(from, y), Drawing.n(to)),
        LINE);
  }

  private void band(double from, double to, double y) {
    signs.add(Sign.DEVIATION);
    drawing.shape(Marks.rectangle(from, y - HALF, to - from, 2 * HALF), Palette.BAND, BAR);
  }

  private void diamond(double x, double y) {
    signs.add(Sign.MEAN);
    drawing.shape(
        "M%sL%sL%sL%sZ"
            .formatted(
                Marks.at(x, y - 8), Marks.at(x + 5.5, y), Marks.at(x, y + 8), Marks.at(x - 5.5, y)),
        Palette.INK,
        Stroke.ink(0.5));
  }

  /** A dot for each unit, or a histogram; the mean stands beneath. */
  private void units(List<Double> values) {
    int[] stacks = counts(values, DOT_PLACES);
    int highest = highest(stacks);
    if (values.size() > MOST_DOTS || highest > HIGHEST_STACK) {
      histogram(counts(values, HISTOGRAM_BARS));
    } else {
      signs.add(Sign.DOT);
      double apart = 2 * DOT + 0.6;
      double bottom = sheet.y() + highest * apart;
      for (int place = 0; place < stacks.length; place++) {
        double x = x(100.0 * place / DOT_PLACES);
        for (int i = 0; i < stacks[place]; i++) {
          drawing.circle(x, bottom - apart * (i + 0.5), DOT, Palette.BLUE, Stroke.ink(0.5));
        }
      }
      sheet.skip(highest * apart);
    }
    drawing.line(LEFT, sheet.y(), RIGHT, sheet.y(), Palette.TIE, 1);
    sheet.skip(10);
  }

  /** How many values lie nearest to each place of dots, or in each bar. */
  private static int[] counts(List<Double> values, int parts) {
    boolean isHistogram = parts == HISTOGRAM_BARS;
    int[] counts = new int[isHistogram ? parts : parts + 1];
    for (double value : values) {
      double at = value * parts / 100;
      int place = (int) (isHistogram ? Math.floor(at) : Math.round(at));
      counts[Math.max(0, Math.min(counts.length - 1, place))]++;
    }
    return counts;
  }

  private static int highest(int[] counts) {
    int highest = 1;
    for (int count : counts) {
      highest = Math.max(highest, count);
    }
    return highest;
  }

  private void histogram(int[] counts) {
    signs.add(Sign.HISTOGRAM);
    double width = (RIGHT - LEFT) / counts.length;
    double bottom = sheet.y() + 12 + HISTOGRAM_HEIGHT;
    for (int i = 0; i < counts.length; i++) {
      double height = HISTOGRAM_HEIGHT * counts[i] / highest(counts);
      double x = LEFT + i * width;
      drawing.shape(Marks.rectangle(x, bottom - height, width, height), Palette.BAND, BAR);
      drawing.text(x + width / 2, bottom - height - 3, Lettering.of(9.5).centred(), "" + counts[i]);
    }
    sheet.skip(12 + HISTOGRAM_HEIGHT);
  }

  private void axis() {
    double y = sheet.y();
    drawing.line(LEFT, y, RIGHT, y, Palette.TIE, 1);
    for (int percent = 0; percent <= 100; percent += 25) {
      drawing.line(x(percent), y, x(percent), y + 4, Palette.TIE, 1);
      drawing.text(x(percent), y + 16, SMALL.centred(), percent + (percent % 100 == 0 ? " %" : ""));
    }
    sheet.skip(24);
  }

  /** A line from 0 to 1 for each time; the last has a filled mark. */
  private void polarization(List<AdoptionTime> times) {
    sheet.heading("Polarization");
    sheet.note("0: all alike. ⅓: spread evenly. 1: half at 0 and half at 100.");
    for (AdoptionTime time : times) {
      boolean isLast = time.equals(times.get(times.size() - 1));
      double y = sheet.y() + 8;
      drawing.text(Sheet.LEFT, y + 4, TIME, time.when(), time.polarized().orElse("undefined"));
      time.polarization()
          .value()
          .ifPresent(
              value -> {
                drawing.line(POLAR_LEFT, y, RIGHT, y, Palette.TIE, 1);
                drawing.circle(
                    polar(value.number()),
                    y,
                    5,
                    isLast ? Palette.INK : Palette.GROUND,
                    Stroke.ink(1.4));
              });
      sheet.skip(19);
    }
    double y = sheet.y();
    drawing.path(
        "M%sH%sM%sv4M%sv4M%sv4"
            .formatted(
                Marks.at(POLAR_LEFT, y),
                Drawing.n(RIGHT),
                Marks.at(POLAR_LEFT, y),
                Marks.at(polar(1.0 / 3), y),
                Marks.at(RIGHT, y)),
        AXIS);
    drawing.text(POLAR_LEFT, y + 16, SMALL.centred(), "0");
    drawing.text(polar(1.0 / 3), y + 16, SMALL.centred(), "⅓");
    drawing.text(RIGHT, y + 16, SMALL.centred(), "1");
    sheet.skip(24);
  }

  private static double polar(double number) {
    return POLAR_LEFT + (RIGHT - POLAR_LEFT) * number;
  }

  /** What the signs in use mean. */
  void legend() {
    for (Sign sign : List.copyOf(signs)) {
      double y = sheet.y() + 8;
      double from = Sheet.LEFT + 2;
      switch (sign) {
        case MEAN -> diamond(from + 13, y);
        case DEVIATION -> band(from, from + 26, y);
        case RANGE -> range(from, from + 26, y);
        case LIMITS -> limits(from, from + 26, y);
        case DOT -> drawing.circle(from + 13, y, DOT, Palette.BLUE, Stroke.ink(0.5));
        case HISTOGRAM -> band(from, from + 26, y);
      }
      drawing.text(from + 36, y + 4, TEXT, sign.meaning);
      sheet.skip(19);
    }
    sheet.skip(4);
  }
}
