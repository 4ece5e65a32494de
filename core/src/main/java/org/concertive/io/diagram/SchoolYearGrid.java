package org.concertive.io.diagram;

import static org.concertive.io.diagram.Drawing.n;
import static org.concertive.io.diagram.Marks.at;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Routines against the months of a school year, drawn in the wide form. */
final class SchoolYearGrid {
  private static final int MONTHS = 12;
  private static final int QUARTER = 3;
  private static final double LEFT = Drawing.MARGIN;
  private static final double RIGHT = Form.WIDE.width() - Drawing.MARGIN;
  private static final double START = 250;
  private static final double MONTH = 52;
  private static final double END = START + MONTHS * MONTH;
  private static final double TOTAL = END + 14;
  private static final double ROW = 36;
  private static final double DISC = 6.5;
  private static final Stroke OUTLINE = Stroke.ink(1.3);
  private static final Lettering NAME = Lettering.of(11.5);
  private static final Lettering NUMBER = Lettering.of(10).centred();
  private static final Lettering WORDS = Lettering.of(11).centred();

  private final CalendarDiagram diagram;
  private final Frame frame;
  private final Drawing drawing = new Drawing(Form.WIDE.width());

  SchoolYearGrid(CalendarDiagram diagram, Frame frame) {
    this.diagram = diagram;
    this.frame = frame;
  }

  Drawing draw() {
    double top = Head.draw(drawing, diagram, frame) + 18;
    for (int month = 0; month < MONTHS; month++) {
      String name = month(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      drawing.text(middle(month, 1), top - 7, Lettering.muted(11).centred(), name);
    }
    drawing.text(TOTAL, top - 7, Lettering.muted(11), "times a year");
    double y = top;
    for (CalendarDiagram.Row row : diagram.rows()) {
      drawing.line(LEFT, y, RIGHT, y, Palette.HAIRLINE, 1);
      y = row(row, y);
    }
    drawing.line(LEFT, y, RIGHT, y, Palette.HAIRLINE, 1);
    key(y + 26);
    return drawing;
  }

  private Month month(int month) {
    return diagram.calendar().start().plus(month);
  }

  private static double middle(int month, int length) {
    return START + MONTH * (month + length / 2.0);
  }

  private double row(CalendarDiagram.Row row, double top) {
    List<String> names =
        Wrapped.lines(
            row.code() + " " + row.name(), NAME.face(), NAME.size(), START - LEFT - 10, 0, 4);
    double height = Math.max(ROW, names.size() * 14 + 10);
    double middle = top + height / 2;
    drawing.lines(LEFT, middle - 7 * names.size() + 11, NAME, names, 14);
    for (int month = 0; month <= MONTHS; month += QUARTER) {
      double x = START + MONTH * month;
      drawing.line(x, top, x, top + height, Palette.HAIRLINE, 1);
    }
    timing(row.timing(), middle);
    boolean isKnown = row.aYear().isStated();
    drawing.text(
        TOTAL,
        middle + 4,
        isKnown ? Lettering.bold(11.5) : Lettering.muted(11.5),
        row.aYear().inWords());
    return top + height;
  }

  private void timing(Timing timing, double y) {
    switch (timing.kind()) {
      case STATED -> {
        for (int month = 0; month < MONTHS; month++) {
          if (timing.months().contains(month(month))) {
            drawing.circle(middle(month, 1), y, DISC, Palette.INK, OUTLINE);
          }
        }
      }
      case SPANS -> spans(timing, y);
      case OTHER -> {
        bracket(START + 8, END - 8, y);
        words(timing.words(), WORDS, y);
      }
      case HATCHED ->
          Unrecorded.bar(drawing, START + 8, y - 8, END - START - 16, 16, timing.words());
      case NONE -> words(timing.words(), Lettering.muted(11).italic().centred(), y);
    }
  }

  private void words(String words, Lettering lettering, double y) {
    double room = lettering.width(words) + 20;
    double middle = (START + END) / 2;
    drawing.rect(middle - room / 2, y - 8, room, 16, Palette.GROUND);
    drawing.text(middle, y + 4, lettering, words);
  }

  private void spans(Timing timing, double y) {
    int length = timing.length();
    for (int month = 0; month < MONTHS; month += length) {
      if (length > 1) {
        bracket(START + MONTH * month + 8, START + MONTH * (month + length) - 8, y);
      }
      boolean isCertain = length > 1 || isCertain(month);
      open(timing.words(), middle(month, length), y, isCertain ? OUTLINE : Stroke.dashed(1.3));
    }
  }

  /** Whether a month has meetings: where not all twelve must, the first and last may have none. */
  private boolean isCertain(int month) {
    int without = perhaps();
    return month >= (without + 1) / 2 && month < MONTHS - without / 2;
  }

  private int perhaps() {
    return (int) Math.max(0, MONTHS - diagram.calendar().months().least());
  }

  private void open(String number, double x, double y, Stroke outline) {
    if (number.isEmpty()) {
      drawing.circle(x, y, DISC, Palette.GROUND, outline);
    } else {
      double width = Math.max(18, NUMBER.width(number) + 9);
      drawing.shape(Marks.rounded(x - width / 2, y - 9, width, 18, 9), Palette.GROUND, outline);
      drawing.text(x, y + 3.6, NUMBER, number);
    }
  }

  private void bracket(double from, double to, double y) {
    drawing.path(
        "M%sH%sM%sV%sM%sV%s"
            .formatted(at(from, y), n(to), at(from, y - 5), n(y + 5), at(to, y - 5), n(y + 5)),
        OUTLINE);
  }

  private void key(double top) {
    List<Timing> timings = diagram.rows().stream().map(CalendarDiagram.Row::timing).toList();
    List<Timing> spans =
        timings.stream().filter(timing -> timing.kind() == Timing.Kind.SPANS).toList();
    Key key =
        new Key("")
            .add(
                timings.stream().anyMatch(timing -> timing.kind() == Timing.Kind.STATED),
                13,
                (drawing, x, y) -> drawing.circle(x + DISC, y, DISC, Palette.INK, OUTLINE),
                "the month is recorded")
            .add(
                spans.stream().anyMatch(timing -> timing.words().isEmpty()),
                13,
                (to, x, y) -> open("", x + DISC, y, OUTLINE),
                "once in this month or span, the day is not recorded")
            .add(
                spans.stream().anyMatch(timing -> !timing.words().isEmpty()),
                18,
                (to, x, y) -> open("2", x + 9, y, OUTLINE),
                "so many times in this month or span, the days are not recorded")
            .add(
                perhaps() > 0 && spans.stream().anyMatch(timing -> timing.length() == 1),
                13,
                (to, x, y) -> open("", x + DISC, y, Stroke.dashed(1.3)),
                "perhaps: "
                    + diagram.calendar().months().inWords()
                    + " months a year have meetings");
    Key.draw(drawing, top, List.of(key));
  }
}
