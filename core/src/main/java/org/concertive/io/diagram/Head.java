package org.concertive.io.diagram;

import java.util.List;

/** Title and subtitle of a picture on its own. */
final class Head {
  private Head() {}

  /** Draws them unless the page around the picture gives them; answers where the rest begins. */
  static double draw(Drawing drawing, Diagram diagram, Frame frame) {
    if (frame.isEmbedded()) {
      return Drawing.MARGIN;
    }
    double titleSize = drawing.width() == Form.WIDE.width() ? 17 : 15.5;
    double width = drawing.width() - 2 * Drawing.MARGIN;
    Lettering title = Lettering.bold(titleSize);
    List<String> titles = Wrapped.lines(diagram.title(), title.face(), title.size(), width);
    double y =
        drawing.lines(Drawing.MARGIN, 9 + titleSize, title, titles, Math.ceil(titleSize * 1.3));
    List<String> subtitles =
        Wrapped.lines(diagram.subtitle(), Face.REGULAR, Lettering.SUBTITLE.size(), width);
    y = drawing.lines(Drawing.MARGIN, y + 19, Lettering.SUBTITLE, subtitles, 15);
    return y + 15;
  }
}
