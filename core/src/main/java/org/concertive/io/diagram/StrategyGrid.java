package org.concertive.io.diagram;

import java.util.List;
import java.util.Map;

/** Strategies with what is espoused and what took place, drawn in the wide form. */
final class StrategyGrid {
  private static final double LEFT = Drawing.MARGIN;
  private static final double RIGHT = Form.WIDE.width() - Drawing.MARGIN;
  private static final double ESPOUSED = 380;
  private static final double ENACTED = 640;
  private static final double HIGH = 21;
  private static final double LINE = 28;
  private static final Lettering NAME = Lettering.of(11.5);
  private static final Lettering CODE = Lettering.of(11).centred();
  private static final Lettering GAP = Lettering.muted(11).italic();

  private final EspousedEnactedDiagram diagram;
  private final Map<String, String> names;
  private final Frame frame;
  private final Drawing drawing = new Drawing(Form.WIDE.width());

  /** Draws the grid of a diagram, the names of routines by their codes. */
  StrategyGrid(EspousedEnactedDiagram diagram, Map<String, String> names, Frame frame) {
    this.diagram = diagram;
    this.names = names;
    this.frame = frame;
  }

  Drawing draw() {
    double y = Head.draw(drawing, diagram, frame) + 12;
    drawing.text(LEFT, y, Lettering.bold(11.5), "Strategy");
    drawing.text(ESPOUSED, y, Lettering.bold(11.5), "Espoused");
    drawing.text(ENACTED, y, Lettering.bold(11.5), "Enacted");
    y += 10;
    for (EspousedEnactedDiagram.Row row : diagram.rows()) {
      drawing.line(LEFT, y, RIGHT, y, Palette.HAIRLINE, 1);
      y = row(row, y);
    }
    drawing.line(LEFT, y, RIGHT, y, Palette.INK, 1.2);
    Notes.draw(drawing, diagram.notes(), key(y + 24));
    return drawing;
  }

  private double row(EspousedEnactedDiagram.Row row, double top) {
    List<String> lines =
        Wrapped.lines(
            row.code() + " " + row.name(), NAME.face(), NAME.size(), ESPOUSED - LEFT - 20, 0, 5);
    drawing.lines(LEFT, top + 20, NAME, lines, 14);
    double left = top + 20 + 14 * (lines.size() - 1) + 12;
    return Math.max(left, Math.max(espoused(row, top), enacted(row, top)));
  }

  private double espoused(EspousedEnactedDiagram.Row row, double top) {
    if (row.meant().isEmpty()) {
      drawing.text(ESPOUSED, top + 20, GAP, "no routine is recorded");
    }
    double x = ESPOUSED;
    double y = top;
    for (String code : row.meant()) {
      double width = width(code);
      if (x > ESPOUSED && x + width > ENACTED - 16) {
        x = ESPOUSED;
        y += LINE;
      }
      drawing.box(x, y + 5.5, width, HIGH, names.getOrDefault(code, ""));
      drawing.text(x + width / 2, y + 20, CODE, code);
      x += width + 6;
    }
    return y + LINE + 4;
  }

  private static double width(String code) {
    return Math.max(32, CODE.width(code) + 12);
  }

  private double enacted(EspousedEnactedDiagram.Row row, double top) {
    if (!row.isEnacted()) {
      if (diagram.isUndocumented()) {
        Unrecorded.bar(drawing, ENACTED, top + 7, 260, 18, "not documented");
      } else {
        drawing.text(ENACTED, top + 20, GAP, "none is recorded");
      }
    }
    double x = ENACTED;
    double y = top;
    for (Map.Entry<String, String> done : row.done().entrySet()) {
      String code = done.getKey();
      double width = width(code) + 8 + NAME.width(done.getValue());
      if (x > ENACTED && x + width > RIGHT) {
        x = ENACTED;
        y += LINE;
      }
      filled(code, x, y + 5.5);
      drawing.text(x + width(code) + 8, y + 20, NAME, done.getValue());
      x += width + 20;
    }
    for (String further : row.further()) {
      if (x > ENACTED) {
        y += LINE;
      }
      List<String> lines = Wrapped.lines(further, NAME.face(), NAME.size(), RIGHT - ENACTED, 0, 4);
      y = drawing.lines(ENACTED, y + 20, NAME, lines, 14) - 20;
      x = RIGHT;
    }
    return y + LINE + 4;
  }

  private void filled(String code, double x, double y) {
    double width = width(code);
    drawing.shape(Marks.rounded(x, y, width, HIGH, 4), Palette.INK, Stroke.ink(1.2));
    drawing.text(x + width / 2, y + 14.5, CODE.coloured(Palette.GROUND), code);
  }

  private double key(double top) {
    List<EspousedEnactedDiagram.Row> rows = diagram.rows();
    Key key =
        new Key("")
            .add(
                rows.stream().anyMatch(row -> !row.meant().isEmpty()),
                24,
                (drawing, x, y) ->
                    drawing.shape(
                        Marks.rounded(x, y - 8, 24, 16, 4), Palette.GROUND, Stroke.ink(1.2)),
                "routine meant to carry it out")
            .add(
                rows.stream().anyMatch(row -> !row.done().isEmpty()),
                24,
                (drawing, x, y) ->
                    drawing.shape(Marks.rounded(x, y - 8, 24, 16, 4), Palette.INK, Stroke.ink(1.2)),
                "recorded to have taken place, how often of how often expected");
    return Key.draw(drawing, top, List.of(key));
  }
}
