package org.concertive.io.diagram;

import java.util.List;

/** A drawing of the narrow width that is filled from top to bottom. */
final class Sheet {
  static final double LEFT = Drawing.MARGIN;
  static final double RIGHT = Form.NARROW.width() - Drawing.MARGIN;
  static final double WIDTH = RIGHT - LEFT;

  private static final Lettering HEADING = Lettering.bold(12);
  private static final Lettering NOTE = Lettering.muted(11);
  private static final double NOTE_LINE = 14.5;

  private final Drawing drawing = new Drawing(Form.NARROW.width());
  private double y;

  /** A sheet with its title and subtitle. */
  Sheet(Diagram diagram, Frame frame) {
    y = Head.draw(drawing, diagram, frame);
  }

  Drawing drawing() {
    return drawing;
  }

  /** Where the next thing begins. */
  double y() {
    return y;
  }

  void skip(double height) {
    y += height;
    drawing.reach(y);
  }

  void heading(String text) {
    for (String line : Wrapped.lines(text, HEADING, WIDTH, 3)) {
      drawing.text(LEFT, y + 12, HEADING, line);
      y += 16;
    }
  }

  /** A sentence in second text, beneath what it is about. */
  void note(String sentence) {
    List<String> lines = Wrapped.lines(sentence, NOTE.face(), NOTE.size(), WIDTH);
    drawing.lines(LEFT, y + 11, NOTE, lines, NOTE_LINE);
    y += lines.size() * NOTE_LINE + 4;
  }

  /** A hatched bar in the whole width that says why nothing is there. */
  void gap(String why) {
    y += Unrecorded.bar(drawing, LEFT, y, WIDTH, why) + 8;
  }

  void rule() {
    drawing.line(LEFT, y, RIGHT, y, Palette.HAIRLINE, 1);
  }
}
