package org.concertive.io.diagram;

import static org.concertive.io.diagram.Marks.at;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.concertive.network.DirectedNetwork;
import org.concertive.network.Symmetry;

/** Nodes and ties of a network in an area of a picture; nodes without ties are left out. */
final class NetworkPlot {
  private static final double HEAD = 6.5;
  static final Stroke ONE_WAY = new Stroke(Palette.TIE, 0.8, "");
  static final Stroke MUTUAL = Stroke.ink(1.7);

  /** How long a step may be at most, in the width of the area. */
  private static final double LONGEST_STEP = 0.25;

  /** Room above for labels. */
  private static final double LABEL = 16;

  private final ShownNetwork shown;
  private final Form form;
  private final int[] nodes;
  private final DirectedNetwork ties;
  private final double[] radii;
  private final Places places;
  private final double left;
  private final double right;

  private NetworkPlot(
      ShownNetwork shown, Form form, double left, double top, double width, double height) {
    this.shown = shown;
    this.form = form;
    this.left = left;
    right = left + width;
    nodes = shown.tied();
    ties = shown.network().among(nodes);
    radii = IntStream.of(nodes).mapToDouble(node -> radius(form, shown, node)).toArray();
    int[] groups = IntStream.of(nodes).map(shown::group).toArray();
    places = StressLayout.of(ties.undirected(Symmetry.EITHER), groups);
    boolean isWide = form == Form.WIDE;
    places.turn(isWide);
    places.close();
    places.fit(left + 20, top + LABEL + 10, width - 40, height - 40, LONGEST_STEP * width);
    places.pushApart(radii, isWide ? 9 : 5, left, top + LABEL, right);
  }

  static double radius(Form form, ShownNetwork shown, int node) {
    return radius(form, shown.network().inDegree(node), shown.greatest());
  }

  /** The radius of a node to which so many ties lead. */
  static double radius(Form form, int degree, int greatest) {
    double share = greatest == 0 ? 0 : Math.sqrt((double) degree / greatest);
    return form == Form.WIDE ? 4.5 + 8.5 * share : 3.6 + 6.4 * share;
  }

  /** Draws the network in an area; answers where it ends below. */
  static double draw(
      Drawing drawing,
      ShownNetwork shown,
      Form form,
      double left,
      double top,
      double width,
      double height) {
    return new NetworkPlot(shown, form, left, top, width, height).draw(drawing);
  }

  private double draw(Drawing drawing) {
    for (int from = 0; from < nodes.length; from++) {
      for (int to : ties.neighbors(from).toArray()) {
        if (!ties.hasTie(to, from)) {
          arrow(drawing, places, from, to, radii[to], ONE_WAY);
        }
      }
    }
    for (int from = 0; from < nodes.length; from++) {
      for (int to : ties.neighbors(from).toArray()) {
        if (from < to && ties.hasTie(to, from)) {
          drawing.path("M" + places.at(from) + "L" + places.at(to), MUTUAL);
        }
      }
    }
    IntStream.range(0, nodes.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -radii[i]))
        .forEach(i -> node(drawing, i));
    double labels =
        NetworkLabels.draw(
            drawing, shown, shown.labelled(), nodes, places, radii, form, left, right);
    return Math.max(labels, places.bottom(radii));
  }

  /** A line from a node that ends with a head at the edge of another. */
  static void arrow(
      Drawing drawing, Places places, int from, int to, double radius, Stroke stroke) {
    double dx = places.x(to) - places.x(from);
    double dy = places.y(to) - places.y(from);
    double length = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
    double toX = dx / length;
    double toY = dy / length;
    double tipX = places.x(to) - toX * (radius + 1.5);
    double tipY = places.y(to) - toY * (radius + 1.5);
    drawing.path("M" + places.at(from) + "L" + at(tipX - 5 * toX, tipY - 5 * toY), stroke);
    head(drawing, tipX, tipY, toX, toY);
  }

  /** A small head that ends here, in the direction of a tie. */
  static void head(Drawing drawing, double x, double y, double toX, double toY) {
    double baseX = x - HEAD * toX;
    double baseY = y - HEAD * toY;
    drawing.shape(
        "M"
            + at(x, y)
            + "L"
            + at(baseX - 2.6 * toY, baseY + 2.6 * toX)
            + "L"
            + at(baseX + 2.6 * toY, baseY - 2.6 * toX)
            + "Z",
        Palette.BAR,
        new Stroke(Palette.BAR, 0.3, ""));
  }

  private void node(Drawing drawing, int i) {
    int node = nodes[i];
    shown
        .groups()
        .mark(node)
        .draw(
            drawing,
            places.x(i),
            places.y(i),
            radii[i],
            shown.groups().isUnknown(node),
            title(node));
  }

  private String title(int node) {
    ShownGroups groups = shown.groups();
    return shown.labels().get(node)
        + (groups.isEmpty() ? "" : "; " + groups.name(node))
        + "; "
        + shown.received(node);
  }

  /** A line of ties, for the key. */
  static void sign(Drawing drawing, Stroke stroke, boolean hasHead, double x, double y) {
    drawing.path("M" + at(x, y) + "H" + Drawing.n(x + (hasHead ? 25 : 30)), stroke);
    if (hasHead) {
      head(drawing, x + 30, y, 1, 0);
    }
  }
}
