package org.concertive.io.diagram;

import static org.concertive.io.diagram.Drawing.n;
import static org.concertive.io.diagram.Marks.at;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.concertive.model.logic.LogicLink;

/** Columns side by side: lines run in the gaps between them, so that none crosses a box. */
final class WideColumns {
  private static final double WIDEST_BOX = 230;
  private static final double NARROWEST_BOX = 84;
  private static final double HEADING = 38;
  private static final double BAND = 8;
  private static final double SIDE = 14;

  /** How far apart marks stand at least. */
  private static final double MARKS_APART = 24;

  private static final double TAGS_APART = 17;
  private static final double CORNER = 6;

  /** What each bundle costs, in px of line: many are harder to follow than few. */
  private static final double BUNDLE = 60;

  /** Above so many links, bundles are not split one by one. */
  private static final int MOST_SPLIT = 80;

  private final ColumnDiagram diagram;
  private final List<Column> columns;
  private final double letters;

  /** Links to the same or an earlier column, drawn around. */
  private final List<Link> back;

  WideColumns(ColumnDiagram diagram) {
    this.diagram = diagram;
    columns = diagram.columns();
    int boxes = columns.stream().mapToInt(column -> column.boxes().size()).sum();
    letters = boxes >= 30 ? 10.5 : columns.size() >= 5 ? 11 : 12;
    back =
        diagram.links().stream()
            .filter(link -> !diagram.isForward(link) && !link.from().equals(link.to()))
            .toList();
  }

  private static double room() {
    return Form.WIDE.width() - 2 * Drawing.MARGIN;
  }

  /** How wide boxes may be if gaps are of the usual width. */
  double widestBox() {
    return Math.min(WIDEST_BOX, (room() - (columns.size() - 1) * 62) / columns.size());
  }

  /** How high boxes of a width are. */
  ToDoubleFunction<Box> height(double boxWidth) {
    return box -> BoxText.of(box, letters, boxWidth).height();
  }

  /** The layout of boxes of this width, as good as can be found. */
  Layout layout(double boxWidth) {
    return layout(bundles(boxWidth), boxWidth);
  }

  private Layout layout(List<Bundle> bundles, double boxWidth) {
    Layout layout = unordered(bundles, boxWidth);
    new Ordering(layout).improve();
    Settling.settle(layout);
    return layout;
  }

  /** The bundles, split where that makes the layout better. */
  private List<Bundle> bundles(double boxWidth) {
    List<Bundle> best =
        Bundle.of(diagram.links().stream().filter(diagram::isForward).toList(), diagram::columnOf);
    if (diagram.links().size() > MOST_SPLIT) {
      return best;
    }
    double cost = cost(best, boxWidth);
    Deque<Bundle> untried = new ArrayDeque<>(best);
    while (!untried.isEmpty()) {
      Bundle bundle = untried.remove();
      for (List<Bundle> split : bundle.splits(best, diagram::columnOf)) {
        double found = best.contains(bundle) ? cost(split, boxWidth) : cost;
        if (found < cost) {
          split.stream().filter(Predicate.not(best::contains)).forEach(untried::add);
          best = split;
          cost = found;
        }
      }
    }
    return best;
  }

  /** About what a layout of these bundles would cost. */
  private double cost(List<Bundle> bundles, double boxWidth) {
    Layout layout = unordered(bundles, boxWidth);
    new Ordering(layout).sweep();
    return layout.cost() + BUNDLE * bundles.size();
  }

  private Layout unordered(List<Bundle> bundles, double boxWidth) {
    Layout layout = new Layout(columns, bundles, diagram::columnOf, height(boxWidth));
    back.forEach(
        link -> layout.addBack(diagram.columnOf(link.from()), diagram.columnOf(link.to()), link));
    return layout;
  }

  /** The drawing; empty when so many lines run side by side that boxes would be too narrow. */
  Optional<Drawing> drawing(Frame frame) {
    double boxWidth = widestBox();
    List<Bundle> bundles = bundles(boxWidth);
    Layout layout = layout(bundles, boxWidth);
    double free = free(layout, boxWidth);
    while (free < 0) {
      boxWidth = Math.floor(boxWidth + free / columns.size());
      if (boxWidth < NARROWEST_BOX) {
        return Optional.empty();
      }
      layout = layout(bundles, boxWidth);
      free = free(layout, boxWidth);
    }
    double spare = columns.size() == 1 ? 0 : free / (columns.size() - 1);
    return Optional.of(new Page(frame, layout, boxWidth, spare).draw());
  }

  private double free(Layout layout, double boxWidth) {
    return room()
        - columns.size() * boxWidth
        - layout.gaps().stream().mapToDouble(Gap::width).sum()
        - SIDE * (layout.backAtStart() + layout.backAtEnd());
  }

  /** One page as it is drawn. */
  private final class Page {
    private final Drawing drawing = new Drawing(Form.WIDE.width());
    private final Frame frame;
    private final Layout layout;
    private final double boxWidth;
    private final double[] lefts;
    private final double[] widths;
    private final List<double[]> marked = new ArrayList<>();
    private double top;

    Page(Frame frame, Layout layout, double boxWidth, double spare) {
      this.frame = frame;
      this.layout = layout;
      this.boxWidth = boxWidth;
      lefts = new double[columns.size()];
      widths = layout.gaps().stream().mapToDouble(gap -> gap.width() + spare).toArray();
      lefts[0] = Drawing.MARGIN + SIDE * layout.backAtStart();
      for (int i = 1; i < lefts.length; i++) {
        lefts[i] = lefts[i - 1] + boxWidth + widths[i - 1];
      }
    }

    Drawing draw() {
      double y = Head.draw(drawing, diagram, frame);
      IntStream.range(0, lefts.length).forEach(i -> heading(columns.get(i), lefts[i], y));
      top = y + HEADING + 13;
      double bottom = top + layout.bottom();
      for (int i = 0; i < layout.backs().size(); i++) {
        drawBack(layout.backs().get(i), bottom + 12 + BAND * i);
      }
      layout.bundles().forEach(this::drawBundle);
      for (int i = 0; i < lefts.length; i++) {
        for (Cell cell : layout.columns().get(i)) {
          Box box = cell.box();
          if (box != null) {
            BoxText.of(box, letters, boxWidth)
                .draw(drawing, lefts[i], top + cell.top(), boxWidth, cell.height());
          }
        }
      }
      layout.bundles().forEach(this::drawMarks);
      double beneath = bottom + 26 + BAND * layout.backs().size();
      Notes.draw(drawing, diagram.notes(), Key.draw(drawing, beneath, diagram.legend()));
      return drawing;
    }

    private void heading(Column column, double x, double y) {
      drawing.rect(x, y, boxWidth, HEADING, column.ground());
      drawing.line(x, y + HEADING, x + boxWidth, y + HEADING, Palette.INK, 1);
      drawing.text(x + BoxText.PADDING, y + 16, Lettering.bold(11.5), column.title());
      drawing.text(x + BoxText.PADDING, y + 31, Lettering.muted(10), column.subtitle());
    }

    private double start(int gap) {
      return lefts[gap] + boxWidth;
    }

    private double end(int gap) {
      return lefts[gap + 1];
    }

    private double x(int gap, Span span) {
      return layout.gaps().get(gap).x(span, start(gap), widths[gap]);
    }

    private void drawBundle(Bundle bundle) {
      StringBuilder path = new StringBuilder();
      List<double[]> joints = new ArrayList<>();
      List<double[]> heads = new ArrayList<>();
      for (int gap = 0; gap < widths.length; gap++) {
        for (Span span : layout.gaps().get(gap).spans()) {
          if (span.bundle().equals(bundle)) {
            trace(span, gap, path, joints, heads);
          }
        }
      }
      Stroke stroke = Marks.stroke(bundle.kind());
      drawing.path(path.toString(), Stroke.GAP);
      drawing.path(path.toString(), stroke);
      joints.forEach(joint -> Marks.joint(drawing, stroke.colour(), joint[0], joint[1]));
      heads.forEach(head -> Marks.head(drawing, bundle.kind(), head[0], head[1], true));
    }

    /** The pieces of a bundle in one gap, with the lane it goes on in. */
    private void trace(
        Span span, int gap, StringBuilder path, List<double[]> joints, List<double[]> heads) {
      double from = start(gap);
      double to = span.isLast() ? end(gap) - Marks.headLength(span.bundle().kind()) : end(gap);
      if (span.isStraight()) {
        path.append("M").append(at(from, top + span.top())).append("H").append(n(to));
      } else {
        Trunk trunk = new Trunk(x(gap, span), top + span.top(), top + span.bottom());
        for (double port : span.leftPorts()) {
          trunk.join(from, top + port);
        }
        for (double port : span.rightPorts()) {
          trunk.join(to, top + port);
        }
        trunk.trace(path, joints);
      }
      for (double port : span.rightPorts()) {
        if (span.isLast()) {
          heads.add(new double[] {end(gap), top + port});
        } else {
          path.append("M")
              .append(at(end(gap), top + port))
              .append("H")
              .append(n(end(gap) + boxWidth));
        }
      }
    }

    /** The assumptions and evidence of a bundle, on its line near its targets. */
    private void drawMarks(Bundle bundle) {
      for (int gap = 0; gap < widths.length; gap++) {
        for (Span span : layout.gaps().get(gap).spans()) {
          if (span.bundle().equals(bundle) && span.isLast()) {
            drawMarks(bundle.tags(), bundle.evidence(), spots(span, gap));
          }
        }
      }
    }

    /** Where on a line marks may stand, the best first. */
    private List<double[]> spots(Span span, int gap) {
      double trunk = x(gap, span);
      double end = end(gap) - 8;
      List<double[]> spots = new ArrayList<>();
      if (span.isStraight()) {
        for (double part : new double[] {0.5, 0.25, 0.7}) {
          spots.add(new double[] {start(gap) + part * (end - start(gap)), top + span.top()});
        }
        return spots;
      }
      double middle = (trunk + end) / 2;
      double last = span.rightPorts()[0];
      if (span.rightPorts().length == 1 && middle - trunk >= 10) {
        spots.add(new double[] {middle, top + last});
      }
      if (span.rightPorts().length == 1) {
        spots.add(new double[] {trunk, top + last});
      }
      for (double part : new double[] {0.5, 0.25, 0.75, 0.1, 0.9}) {
        spots.add(new double[] {trunk, top + span.top() + part * (span.bottom() - span.top())});
      }
      for (double port : span.leftPorts()) {
        spots.add(new double[] {(start(gap) + trunk) / 2, top + port});
      }
      return spots;
    }

    /** Draws marks at the first spot where none stands yet, or else beneath the best. */
    private void drawMarks(List<Tag> tags, int evidence, List<double[]> spots) {
      if (tags.isEmpty() && evidence == 0) {
        return;
      }
      double[] spot =
          spots.stream()
              .filter(one -> marked.stream().noneMatch(other -> isNear(one, other)))
              .findFirst()
              .orElseGet(() -> beneath(spots.get(0)));
      marked.add(spot);
      Marks.onLine(drawing, tags, evidence, spot[0], spot[1]);
    }

    private double[] beneath(double[] spot) {
      double[] free = {spot[0], spot[1]};
      while (marked.stream().anyMatch(other -> isNear(free, other))) {
        free[1] += TAGS_APART;
      }
      return free;
    }

    private static boolean isNear(double[] one, double[] other) {
      return Math.abs(one[0] - other[0]) < MARKS_APART && Math.abs(one[1] - other[1]) < TAGS_APART;
    }

    /** Leaves below the other lines, runs beneath all boxes and comes in below the others. */
    private void drawBack(Layout.Back back, double band) {
      double fromY = top + layout.cell(back.link().from()).departureBack(back.departure());
      double toY = top + layout.cell(back.link().to()).arrivalBack(back.arrival());
      int fromColumn = diagram.columnOf(back.link().from());
      int toColumn = diagram.columnOf(back.link().to());
      double down =
          fromColumn == widths.length
              ? start(fromColumn) + SIDE * (back.down() + 1) - 4
              : layout.gaps().get(fromColumn).backAtLeft(back.down(), start(fromColumn));
      double up =
          toColumn == 0
              ? lefts[0] - SIDE * (back.up() + 1) + 2
              : layout
                  .gaps()
                  .get(toColumn - 1)
                  .backAtRight(back.up(), start(toColumn - 1), widths[toColumn - 1]);
      LogicLink.Kind kind = back.link().kind();
      double end = lefts[toColumn];
      String path =
          "M%sH%sQ%s %sV%sQ%s %sH%sQ%s %sV%sQ%s %sH%s"
              .formatted(
                  at(start(fromColumn), fromY),
                  n(down - CORNER),
                  at(down, fromY),
                  at(down, fromY + CORNER),
                  n(band - CORNER),
                  at(down, band),
                  at(down - CORNER, band),
                  n(up + CORNER),
                  at(up, band),
                  at(up, band - CORNER),
                  n(toY + CORNER),
                  at(up, toY),
                  at(Math.min(up + CORNER, end - Marks.headLength(kind)), toY),
                  n(end - Marks.headLength(kind)));
      drawing.path(path, Marks.stroke(kind));
      Marks.head(drawing, kind, end, toY, true);
      List<double[]> spots = new ArrayList<>();
      for (double x = up + MARKS_APART; x < down - 10; x += MARKS_APART) {
        spots.add(new double[] {x, band});
      }
      drawMarks(back.link().tags(), back.link().evidence(), spots);
      drawing.reach(band);
    }
  }
}
