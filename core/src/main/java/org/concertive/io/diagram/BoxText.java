package org.concertive.io.diagram;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a box, in lines.
 *
 * @param box the box
 * @param size the size of its letters
 * @param label the lines of its label; the code stands before the first
 * @param feet the lines of its second texts
 */
record BoxText(Box box, double size, List<String> label, List<Foot> feet) {
  static final double PADDING = 9;

  private static final int MOST_LINES = 5;
  private static final int MOST_LINES_OF_FOOT = 3;
  private static final double RULE = 9;

  static BoxText of(Box box, double size, double width) {
    double room = width - 2 * PADDING;
    double indent = box.code().isEmpty() ? 0 : Face.BOLD.width(box.code() + " ", size);
    return new BoxText(
        box,
        size,
        Wrapped.lines(box.label(), Face.REGULAR, size, room, indent, MOST_LINES),
        box.feet().stream()
            .flatMap(
                foot ->
                    Wrapped.lines(foot.text(), Face.REGULAR, size - 1, room, 0, MOST_LINES_OF_FOOT)
                        .stream()
                        .map(line -> new Foot(line, foot.isGap())))
            .toList());
  }

  double height() {
    double second = feet.isEmpty() ? 0 : RULE + feet.size() * lineOfFoot();
    return Math.ceil(label.size() * line() + second + 2 * PADDING - 3);
  }

  private double line() {
    return Math.ceil(size * 1.26);
  }

  private double lineOfFoot() {
    return Math.ceil((size - 1) * 1.3);
  }

  /** Draws the box; a taller one has its text in the middle. */
  void draw(Drawing drawing, double x, double y, double width, double height) {
    drawing.box(x, y, width, height, title());
    double at = y + (height - height()) / 2 + PADDING - 1.5 + size * 0.86;
    Lettering lettering = Lettering.of(size);
    for (int i = 0; i < label.size(); i++) {
      if (i == 0 && !box.code().isEmpty()) {
        drawing.text(x + PADDING, at, lettering, box.code(), label.get(0));
      } else {
        drawing.text(x + PADDING, at, lettering, label.get(i));
      }
      at += line();
    }
    if (!feet.isEmpty()) {
      double rule = at - size * 0.86 + 3;
      drawing.line(x + PADDING, rule, x + width - PADDING, rule, Palette.HAIRLINE, 1);
      Lettering second = Lettering.muted(size - 1);
      at = rule + 5 + size * 0.86;
      for (Foot foot : feet) {
        drawing.text(x + PADDING, at, foot.isGap() ? second.italic() : second, foot.text());
        at += lineOfFoot();
      }
    }
    box.finding().ifPresent(severity -> Marks.finding(drawing, severity, x + width - 10, y));
  }

  private String title() {
    return Stream.concat(
            Stream.of((box.code() + " " + box.label()).strip()),
            box.feet().stream().map(Foot::text))
        .collect(Collectors.joining(". "));
  }
}
