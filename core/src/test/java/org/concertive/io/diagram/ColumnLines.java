package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.List;

/** The lines of a column diagram as we draw it, with gaps as narrow as can be. */
final class ColumnLines {
  private final ColumnDiagram diagram;
  private final Layout layout;
  private final double[] starts;

  private ColumnLines(ColumnDiagram diagram, double boxWidth) {
    this.diagram = diagram;
    layout = new WideColumns(diagram).layout(boxWidth);
    starts = new double[layout.gaps().size()];
    double right = boxWidth;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = right;
      right += layout.gaps().get(i).width() + boxWidth;
    }
  }

  static Lines of(ColumnDiagram diagram, double boxWidth) {
    ColumnLines drawn = new ColumnLines(diagram, boxWidth);
    Lines lines = new Lines();
    for (Bundle bundle : drawn.layout.bundles()) {
      for (Box source : bundle.sources()) {
        for (Box target : bundle.targets()) {
          lines.add(bundle, drawn.corners(bundle, source, target));
        }
      }
    }
    return lines;
  }

  private List<double[]> corners(Bundle bundle, Box source, Box target) {
    List<double[]> corners = new ArrayList<>();
    Cell from = layout.cell(source);
    for (int i = diagram.columnOf(source); i < diagram.columnOf(target); i++) {
      Gap gap = layout.gaps().get(i);
      Span span =
          gap.spans().stream().filter(one -> one.bundle().equals(bundle)).findFirst().orElseThrow();
      Cell to = span.isLast() ? layout.cell(target) : span.right().get(0);
      double x = gap.x(span, starts[i], gap.width());
      double leaves = span.leftPorts()[span.left().indexOf(from)];
      double arrives = span.rightPorts()[span.right().indexOf(to)];
      corners.add(new double[] {starts[i], leaves});
      corners.add(new double[] {x, leaves});
      corners.add(new double[] {x, arrives});
      corners.add(new double[] {starts[i] + gap.width(), arrives});
      from = to;
    }
    return corners;
  }
}
