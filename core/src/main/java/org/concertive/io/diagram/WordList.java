package org.concertive.io.diagram;

import java.util.List;

/** The narrow form of what has no readable narrow picture: its content in words, as a list. */
final class WordList {
  private static final double SIZE = 12;
  private static final double LINE = 16;
  private static final double INDENT = 12;

  private WordList() {}

  static Drawing drawing(Diagram diagram, Frame frame) {
    return drawing(diagram, Form.NARROW, frame, diagram.words());
  }

  static Drawing drawing(Diagram diagram, Form form, Frame frame) {
    return drawing(diagram, form, frame, diagram.words());
  }

  /** Some of the content in words. */
  static Drawing drawing(Diagram diagram, Frame frame, List<String> sentences) {
    return drawing(diagram, Form.NARROW, frame, sentences);
  }

  private static Drawing drawing(Diagram diagram, Form form, Frame frame, List<String> sentences) {
    Drawing drawing = new Drawing(form.width());
    double y = Head.draw(drawing, diagram, frame) + SIZE;
    double width = drawing.width() - 2 * Drawing.MARGIN - INDENT;
    for (String sentence : sentences) {
      List<String> lines = Wrapped.lines(sentence, Face.REGULAR, SIZE, width);
      drawing.circle(Drawing.MARGIN + 3, y - 4, 2, Palette.INK, Stroke.ink(0.5));
      y = drawing.lines(Drawing.MARGIN + INDENT, y, Lettering.of(SIZE), lines, LINE) + LINE + 4;
    }
    return drawing;
  }
}
