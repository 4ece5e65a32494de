package org.concertive.io.diagram;

import java.util.List;

/** What stands beneath a picture: what its signs mean, and what it does not show. */
final class Legend {
  private static final double SIZE = 11;
  private static final double ROW = 22;
  private static final double NOTE_ROW = 16;
  private static final Lettering TITLE = Lettering.bold(SIZE);
  private static final Lettering TEXT = Lettering.of(SIZE);
  private static final Lettering NOTE = Lettering.muted(SIZE);

  private Legend() {}

  /** Draws legend and notes from a height on, in the width of the picture. */
  static void draw(Drawing drawing, List<LegendLine> lines, List<String> notes, double top) {
    double left = Drawing.MARGIN;
    double right = drawing.width() - Drawing.MARGIN;
    double titles =
        lines.stream()
            .filter(line -> !line.title().isEmpty())
            .mapToDouble(line -> TITLE.width(line.title()) + 14)
            .max()
            .orElse(0);
    double y = top;
    for (LegendLine line : lines) {
      drawing.text(left, y + 4, TITLE, line.title());
      double x = left + titles;
      for (LegendLine.Item item : line.items()) {
        double width = 50 + TEXT.width(item.meaning());
        if (x > left + titles && x + width > right) {
          x = left + titles;
          y += ROW;
        }
        x += Marks.sign(drawing, item.sign(), x, y) + 7;
        List<String> meaning = Wrapped.lines(item.meaning(), TEXT.face(), SIZE, right - x);
        y = drawing.lines(x, y + 4, TEXT, meaning, NOTE_ROW) - 4;
        x += TEXT.width(item.meaning()) + 26;
      }
      y += ROW;
    }
    double baseline = y + 4;
    for (String note : notes) {
      List<String> shown = Wrapped.lines(note, NOTE.face(), SIZE, right - left);
      baseline = drawing.lines(left, baseline, NOTE, shown, NOTE_ROW) + NOTE_ROW;
    }
  }
}
