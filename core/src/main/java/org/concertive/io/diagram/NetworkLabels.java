package org.concertive.io.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Labels beside the nodes to which most ties lead, each at the best of eight places. A label that
 * has no free place is left out; it stands in the list beside the picture.
 */
final class NetworkLabels {
  private static final double WIDEST = 110;
  private static final double PADDING = 4;

  /** A label on another is so much worse than on a node. */
  private static final double ON_LABEL = 8;

  private static final String OUTLINED =
      " paint-order=\"stroke\" stroke=\""
          + Palette.GROUND
          + "\" stroke-width=\"3\" stroke-linejoin=\"round\"";

  private static final int[][] SIDES = {
    {0, -1}, {0, 1}, {1, 0}, {-1, 0}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}
  };

  private record Area(double left, double top, double right, double bottom) {
    double shared(Area other, double padding) {
      double wide = Math.min(right, other.right) - Math.max(left, other.left) + padding;
      double high = Math.min(bottom, other.bottom) - Math.max(top, other.top) + padding;
      return wide > 0 && high > 0 ? wide * high : 0;
    }
  }

  private final Lettering lettering;
  private final double left;
  private final double right;
  private final List<Area> nodes = new ArrayList<>();
  private final List<Area> labels = new ArrayList<>();

  private NetworkLabels(Form form, double left, double right) {
    lettering = new Lettering(form == Form.WIDE ? 11 : 10, Palette.INK, true, OUTLINED);
    this.left = left;
    this.right = right;
  }

  /** Draws the labels of some of the nodes; answers where the lowest ends. */
  static double draw(
      Drawing drawing,
      ShownNetwork shown,
      List<Integer> labelled,
      int[] nodes,
      Places places,
      double[] radii,
      Form form,
      double left,
      double right) {
    NetworkLabels labels = new NetworkLabels(form, left, right);
    for (int i = 0; i < nodes.length; i++) {
      labels.nodes.add(labels.around(places.x(i), places.y(i), radii[i]));
    }
    for (int node : labelled) {
      int i = Arrays.binarySearch(nodes, node);
      labels.draw(drawing, shown.labels().get(node), i);
    }
    return labels.labels.stream().mapToDouble(Area::bottom).max().orElse(0);
  }

  private Area around(double x, double y, double radius) {
    return new Area(x - radius, y - radius, x + radius, y + radius);
  }

  private void draw(Drawing drawing, String text, int node) {
    String label = lettering.fitted(text, WIDEST);
    best(lettering.width(label), nodes.get(node))
        .ifPresent(
            area -> {
              labels.add(area);
              drawing.text(area.left, area.bottom - 0.2 * lettering.size(), lettering, label);
            });
  }

  private Optional<Area> best(double width, Area node) {
    Optional<Area> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (int[] side : SIDES) {
      Area area = beside(node, side, width);
      if (area.left >= left
          && area.right <= right
          && labels.stream().noneMatch(other -> area.shared(other, 0) > 0)) {
        double cost = cost(area);
        if (cost < least) {
          least = cost;
          best = Optional.of(area);
        }
      }
    }
    return best;
  }

  private double cost(Area area) {
    double cost = 0;
    for (Area node : nodes) {
      cost += area.shared(node, PADDING / 2);
    }
    for (Area label : labels) {
      cost += ON_LABEL * area.shared(label, PADDING);
    }
    return cost;
  }

  private Area beside(Area node, int[] side, double width) {
    double high = 0.94 * lettering.size();
    double near = side[0] != 0 && side[1] != 0 ? -1 : 3;
    double x =
        switch (side[0]) {
          case 1 -> node.right + near;
          case -1 -> node.left - near - width;
          default -> (node.left + node.right - width) / 2;
        };
    double y =
        switch (side[1]) {
          case 1 -> node.bottom + near;
          case -1 -> node.top - near - high;
          default -> (node.top + node.bottom - high) / 2;
        };
    return new Area(x, y, x + width, y + high);
  }
}
