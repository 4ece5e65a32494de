package org.concertive.io.diagram;

import java.util.List;

/** Sentences beneath a picture: what it does not show, and what its letters stand for. */
final class Notes {
  private static final Lettering TEXT = Lettering.muted(11);
  private static final double LINE = 16;

  private Notes() {}

  /** Draws them from a height on, in the width of the picture. */
  static void draw(Drawing drawing, List<String> notes, double top) {
    double width = drawing.width() - 2 * Drawing.MARGIN;
    double y = top + 4;
    for (String note : notes) {
      List<String> lines = Wrapped.lines(note, TEXT.face(), TEXT.size(), width);
      y = drawing.lines(Drawing.MARGIN, y, TEXT, lines, LINE) + LINE;
    }
  }
}
