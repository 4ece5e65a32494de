package org.concertive.io.diagram;

import java.util.List;

/** The ties from group to group as a table of numbers. */
final class GroupTable {
  private static final double NAMES = 260;
  private static final double COLUMN = 60;
  private static final double ROW = 24;
  private static final Lettering TEXT = Lettering.of(11);

  private GroupTable() {}

  /** Draws the table, and sentences beneath it. */
  static void draw(Drawing drawing, ShownNetwork shown, double top, List<String> sentences) {
    double y = top + 16;
    if (!shown.groups().isEmpty()) {
      GroupTies ties = GroupTies.of(shown);
      List<String> names = ties.names();
      double left = Drawing.MARGIN;
      double right = left + NAMES + COLUMN * names.size();
      Lettering head = Lettering.bold(11);
      drawing.text(left, y, Lettering.muted(11), "from the row to the column");
      for (int to = 0; to < names.size(); to++) {
        drawing.text(middle(left, to), y, head.centred(), Integer.toString(to + 1));
      }
      y += 8;
      for (int from = 0; from < names.size(); from++) {
        drawing.line(left, y, right, y, Palette.HAIRLINE, 1);
        y += ROW;
        drawing.text(left, y - 8, TEXT, TEXT.fitted(from + 1 + ". " + names.get(from), NAMES - 8));
        for (int to = 0; to < names.size(); to++) {
          String number = Integer.toString(ties.ties(from, to));
          drawing.text(middle(left, to), y - 8, TEXT.centred(), number);
        }
      }
      y += 26;
    }
    Notes.draw(drawing, sentences, y);
  }

  private static double middle(double left, int column) {
    return left + NAMES + COLUMN * (column + 0.5);
  }
}
